/**
 * Who may do what: users, roles and API keys. Uses nothing else.
 */
@ApplicationModule(displayName = "Access", allowedDependencies = {})
@NullMarked
package org.karez.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
