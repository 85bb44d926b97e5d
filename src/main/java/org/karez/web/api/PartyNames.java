package org.karez.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.karez.supplier.Field;

/**
 * The names a request may give a supplier's fields: our own, and those procurement
 * systems use already.
 */
final class PartyNames {

	private static final Map<String, Field> FIELDS = new LinkedHashMap<>();

	static {
		put(Field.SUPPLIER_ID, "supplierId", "vendorId", "vendorNumber");
		put(Field.NAME, "name", "companyName", "supplierName", "vendorName", "legalName");
		put(Field.LOCAL_NAME, "localName", "companyNameLocal");
		put(Field.FORMER_NAME, "formerNames", "alternativeNames", "tradingName", "dba");
		put(Field.SITE_NAME, "siteName", "facilityName");
		put(Field.ADDRESS, "address", "addressLine1", "addressLine2", "addressLine3", "street");
		put(Field.COUNTY, "county", "district");
		put(Field.CITY, "city");
		put(Field.PROVINCE, "province", "state", "region");
		put(Field.POSTAL_CODE, "postalCode", "postcode", "zip");
		put(Field.COUNTRY, "country", "countryCode");
		put(Field.LATITUDE, "latitude");
		put(Field.LONGITUDE, "longitude");
		put(Field.CREDIT_CODE, "creditCode", "registrationNumber", "taxId");
		put(Field.PHONE, "phone", "telephone");
		put(Field.PRODUCTS, "products");
		put(Field.HS_CODES, "hsCodes", "hsCode");
		put(Field.DESCRIPTION, "description");
		put(Field.SECTOR, "sector", "industry");
		put(Field.MATERIAL_ORIGIN, "materialOrigin", "countryOfOrigin");
		put(Field.TIER, "tier");
		put(Field.SUPPLIES_TO, "suppliesTo");
		put(Field.SOURCES_FROM, "sourcesFrom");
		put(Field.PARENT, "parent", "parentCompany");
		put(Field.OWNERS, "owners", "shareholders");
		put(Field.DIRECTORS, "directors");
		put(Field.END_USERS, "endUsers", "customers");
		put(Field.AUDITS, "audits", "certificates");
		put(Field.FINANCING, "financing");
		put(Field.LABOUR, "labour");
		put(Field.DATA_PROTECTION, "dataProtection");
		put(Field.CODE_OF_CONDUCT, "codeOfConduct");
		put(Field.WEBSITE, "website", "url");
		put(Field.CONTACT, "contact", "contactName");
		put(Field.EMAIL, "email");
		put(Field.REMARKS, "remarks", "notes");
	}

	private PartyNames() {
	}

	private static void put(Field field, String... names) {
		for (String name : names) {
			FIELDS.put(name, field);
		}
	}

	static Optional<Field> field(String name) {
		return Optional.ofNullable(FIELDS.get(name));
	}

	/** All names, ours first for each field. */
	static Map<String, Field> all() {
		return FIELDS;
	}

}
