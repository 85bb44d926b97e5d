/**
 * What people do with an assessment: decisions, actions, documents on file, sign-off.
 */
@ApplicationModule(displayName = "Casework", allowedDependencies = { "evidence", "supplier", "rules", "assessment" })
@NullMarked
package org.karez.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
