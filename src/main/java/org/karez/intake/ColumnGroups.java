package org.karez.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.karez.supplier.Field;
import org.karez.supplier.Site;
import org.karez.supplier.SiteRole;

/**
 * Tells which columns belong together: the second factory's address and postal code, an
 * owner and its share.
 */
final class ColumnGroups {

	/** Fields of which a site has one: where they are numbered, so are the sites. */
	private static final Set<Field> ONE_OF_A_SITE = EnumSet.of(Field.SITE_NAME, Field.CITY, Field.PROVINCE,
			Field.COUNTRY, Field.POSTAL_CODE, Field.LATITUDE);

	private static final Set<Field> PARTIES = EnumSet.of(Field.OWNERS, Field.OWNER_SHARE, Field.PARENT,
			Field.DIRECTORS);

	private final boolean numberedSites;

	private final boolean apart;

	ColumnGroups(List<HeaderMeanings.Meaning> columns) {
		this.numberedSites = columns.stream()
			.anyMatch((column) -> column.number() > 1 && ONE_OF_A_SITE.contains(column.field()));
		this.apart = columns.stream().anyMatch((column) -> address(column) && ofSite(column))
				&& columns.stream().anyMatch((column) -> address(column) && !ofSite(column));
	}

	private static boolean address(HeaderMeanings.Meaning column) {
		return column.field() == Field.ADDRESS && column.role() == SiteRole.PRODUCTION;
	}

	private static boolean ofSite(HeaderMeanings.Meaning column) {
		return column.concepts().contains("site");
	}

	/** The group of a column, 0 for what stands alone. */
	int of(HeaderMeanings.Meaning column) {
		if (PARTIES.contains(column.field())) {
			return column.number();
		}
		if (!Site.FIELDS.contains(column.field())) {
			return 0;
		}
		if (column.number() > 0 && (ofSite(column) || this.numberedSites)) {
			return column.number();
		}
		return (this.apart && ofSite(column)) ? 1 : 0;
	}

}
