/**
 * What a report says of a list of assessments. Its sub-package content cuts it into
 * sections and lines, excel writes them as a workbook, json as JSON Lines, html as a
 * printable summary, archive keeps what was issued.
 */
@ApplicationModule(displayName = "Report",
		allowedDependencies = { "evidence", "supplier", "screening", "rules", "assessment", "casework", "lists",
				"intake", "catalogue", "tables" })
@NullMarked
package org.karez.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
