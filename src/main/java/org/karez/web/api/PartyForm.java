package org.karez.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A supplier as a request gives it, for the contract's sake; {@link PartyReader} reads
 * it.
 */
@Schema(name = "Supplier",
		description = "At least a name. Also read: companyName, vendorName, legalName, addressLine1..3, street, state, region, zip, "
				+ "postcode, countryCode, registrationNumber, taxId, telephone, hsCode, parentCompany, shareholders and more. "
				+ "A field of any other name is an error.")
record PartyForm(@Schema(description = "the day the verdict speaks of; today where absent") @Nullable LocalDate asOf,
		@Schema(example = "Tianshan Cotton Mill Co., Ltd.") String name,
		@Schema(example = "天山棉纺有限公司") @Nullable String localName, @Nullable List<String> formerNames,
		@Nullable String address, @Nullable String city, @Nullable String county, @Nullable String province,
		@Nullable String postalCode, @Schema(example = "CN") @Nullable String country,
		@Schema(description = "unified social credit code") @Nullable String creditCode, @Nullable String phone,
		@Nullable List<String> products, @Nullable List<String> hsCodes, @Nullable String description,
		@Nullable String sector, @Nullable String materialOrigin, @Nullable List<String> sourcesFrom,
		@Nullable List<String> suppliesTo, @Nullable String parent, @Nullable List<Owner> owners,
		@Nullable List<String> directors, @Nullable List<String> endUsers, @Nullable List<String> audits,
		@Nullable String financing, @Nullable String codeOfConduct, @Nullable String website,
		@Nullable List<Site> sites) {

	/** Who owns how much. */
	@Schema(name = "Owner")
	record Owner(String name, @Schema(description = "percent, 0 to 100") @Nullable BigDecimal share) {

	}

	/** A further site. */
	@Schema(name = "Site")
	record Site(@Schema(allowableValues = {
			"PRODUCTION", "REGISTERED", "OFFICE", "WAREHOUSE" }) @Nullable String role, @Nullable String siteName,
			@Nullable String address, @Nullable String city, @Nullable String province, @Nullable String postalCode,
			@Nullable String country){

	}

	/** Many suppliers at once. */
	@Schema(name = "SupplierBatch",
			description = "1 to 1,000 suppliers, each with the caller's own id beside its fields")
	record Batch(@Nullable LocalDate asOf, List<PartyForm> items) {

	}

}
