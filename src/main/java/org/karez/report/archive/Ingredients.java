package org.karez.report.archive;

import java.nio.file.Path;

/**
 * The files a verdict was made of, so that it can be repeated.
 *
 * @param input the input as it was handed in
 * @param rules the folder of the rule pack
 * @param seeds the folder of the evidence base, list editions included
 */
public record Ingredients(Path input, Path rules, Path seeds) {

}
