/**
 * The pages officers, auditors and administrators use.
 */
@NullMarked
package org.karez.web.pages;

import org.jspecify.annotations.NullMarked;
