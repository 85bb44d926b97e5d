package org.karez.intake.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * What else a workbook's package carries and was left alone.
 */
final class PackageRemarks {

	private PackageRemarks() {
	}

	static List<String> of(OPCPackage workbook) {
		List<String> remarks = new ArrayList<>();
		if (carries(workbook, "vbaproject")) {
			remarks.add("The workbook carries macros; they were not run");
		}
		if (carries(workbook, "/macrosheets/")) {
			remarks.add("The workbook carries macro sheets; they were neither run nor read");
		}
		if (carries(workbook, "/externallinks/")) {
			remarks.add("The workbook links to other files; they were not opened, the values it last saw were used");
		}
		return remarks;
	}

	private static boolean carries(OPCPackage workbook, String name) {
		try {
			for (PackagePart part : workbook.getParts()) {
				if (part.getPartName().getName().toLowerCase(Locale.ROOT).contains(name)) {
					return true;
				}
			}
			return false;
		}
		catch (InvalidFormatException ex) {
			throw XlsxGrid.broken(ex);
		}
	}

}
