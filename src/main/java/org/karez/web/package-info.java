/**
 * The pages officers and auditors use and the interface procurement systems call. Nothing
 * uses it.
 */
@ApplicationModule(displayName = "Web")
@NullMarked
package org.karez.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
