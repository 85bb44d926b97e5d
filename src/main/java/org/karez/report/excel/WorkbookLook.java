package org.karez.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a workbook shows its cells. Cells as they were issued may be hidden, or overwritten
 * by a number format; the mark of a draft stands in the headers alone.
 *
 * @param sheets the look of each sheet
 * @param formats the number formats that show something in a cell's place
 */
public record WorkbookLook(Map<String, SheetLook> sheets, Set<String> formats) {

	private static final SheetLook NONE = new SheetLook(false, 0, 0, "");

	public WorkbookLook {
		sheets = Map.copyOf(sheets);
		formats = Set.copyOf(formats);
	}

	/**
	 * What a reader of a workbook is not shown, or is shown otherwise.
	 * @param issued the look as issued
	 * @return each difference in words; none where the workbook shows what was issued
	 */
	public List<String> differences(WorkbookLook issued) {
		List<String> differences = new ArrayList<>();
		Set<String> replacing = new TreeSet<>(this.formats);
		replacing.removeAll(issued.formats);
		replacing.forEach(
				(format) -> differences.add("a number format shows something in the cells' place: “" + format + "”"));
		for (String sheet : new TreeSet<>(this.sheets.keySet())) {
			compare(sheet, this.sheets.getOrDefault(sheet, NONE), issued.sheets.getOrDefault(sheet, NONE), differences);
		}
		return differences;
	}

	private static void compare(String name, SheetLook found, SheetLook issued, List<String> differences) {
		if (found.hidden() && !issued.hidden()) {
			differences.add("the sheet “" + name + "” is hidden");
		}
		if (found.rows() > issued.rows()) {
			differences.add("rows of “" + name + "” are hidden (" + found.rows() + "), perhaps by a filter");
		}
		if (found.columns() > issued.columns()) {
			differences.add("columns of “" + name + "” are hidden");
		}
		if (!found.margins().equals(issued.margins())) {
			differences.add("the header or footer of “" + name + "” reads otherwise");
		}
	}

}
