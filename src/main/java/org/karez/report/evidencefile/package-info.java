/**
 * The evidence file of one supplier as customs would ask for it: an annotated index, the
 * supplier's sheet, the documents and a manifest, in one ZIP.
 */
@NamedInterface("evidencefile")
@NullMarked
package org.karez.report.evidencefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
