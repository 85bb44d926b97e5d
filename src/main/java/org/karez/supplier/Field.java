package org.karez.supplier;

/**
 * What a column of a supplier list can mean. The headers that map to each field, in ten
 * languages, are data of the intake.
 */
public enum Field {

	SUPPLIER_ID("supplier id"), NAME("name"), LOCAL_NAME("name in local script"), FORMER_NAME("former or other name"),
	SITE_NAME("site name"), ADDRESS("address"), COUNTY("county or district"), CITY("city"), PROVINCE("province"),
	POSTAL_CODE("postal code"), COUNTRY("country"), LATITUDE("latitude"), LONGITUDE("longitude"),
	CREDIT_CODE("registration or credit code"), PHONE("phone"), PRODUCTS("products"), HS_CODES("HS codes"),
	DESCRIPTION("description of business"), SECTOR("sector"), MATERIAL_ORIGIN("origin of materials"), TIER("tier"),
	SUPPLIES_TO("party it supplies"), SOURCES_FROM("party it buys from"), PARENT("parent company"), OWNERS("owners"),
	OWNER_SHARE("owner's share"), DIRECTORS("directors and officers"), END_USERS("end users or customers"),
	AUDITS("audits and certificates"), FINANCING("financing"), LABOUR("workers and recruitment"),
	DATA_PROTECTION("data location and privacy"), CODE_OF_CONDUCT("code of conduct"), WEBSITE("website"),
	CONTACT("contact person"), EMAIL("e-mail"), REMARKS("remarks"), OTHER("other");

	private final String label;

	Field(String label) {
		this.label = label;
	}

	/** The field's name in plain words, as pages and workbooks print it. */
	public String label() {
		return this.label;
	}

}
