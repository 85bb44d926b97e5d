package org.karez.intake;

import java.util.List;

import org.karez.supplier.Field;

/**
 * A sheet that says more of the suppliers of another: their sites, owners or goods, one a
 * row.
 *
 * @param mapping the sheet
 * @param key its column that names the supplier
 * @param mainKey the column of the suppliers' sheet it agrees with
 */
record SheetLink(ColumnMapping mapping, MappedColumn key, MappedColumn mainKey) {

	String words() {
		return "The sheet “" + this.mapping.sheet() + "” was joined to the suppliers by its column “"
				+ this.key.header() + "”";
	}

	/**
	 * Its columns as parts of a supplier: a name that is not the supplier's own names a
	 * site.
	 */
	List<MappedColumn> parts() {
		boolean sites = SheetLinks.PLACES.stream().anyMatch(this.mapping::has);
		return this.mapping.columns()
			.stream()
			.filter((column) -> column.index() != this.key.index() && column.field() != Field.SUPPLIER_ID)
			.map((column) -> part(column, sites))
			.toList();
	}

	private static MappedColumn part(MappedColumn column, boolean sites) {
		boolean name = column.field() == Field.NAME || column.field() == Field.LOCAL_NAME;
		return name ? column.as(sites ? Field.SITE_NAME : Field.OTHER) : column;
	}

}
