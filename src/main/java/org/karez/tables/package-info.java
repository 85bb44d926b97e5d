/**
 * Reads the CSV tables of {@code seeds/} and {@code rules/}, says file, line and remedy
 * where one is broken, finds their phrases in texts, remembers answers and hands work on
 * to another thread. Uses nothing else.
 */
@ApplicationModule(displayName = "Tables", allowedDependencies = {})
@NullMarked
package org.karez.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
