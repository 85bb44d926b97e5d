/**
 * What a report says of a list of assessments; its sub-package excel writes it as a
 * workbook.
 */
@ApplicationModule(displayName = "Report",
		allowedDependencies = { "evidence", "supplier", "rules", "assessment", "casework", "lists", "intake",
				"catalogue" })
@NullMarked
package org.karez.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
