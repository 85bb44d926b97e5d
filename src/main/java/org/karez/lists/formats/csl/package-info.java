/**
 * The US Consolidated Screening List as trade.gov publishes it in CSV.
 */
@NullMarked
package org.karez.lists.formats.csl;

import org.jspecify.annotations.NullMarked;
