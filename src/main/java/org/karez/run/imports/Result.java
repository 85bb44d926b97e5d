package org.karez.run.imports;

import org.karez.assessment.Assessment;

/**
 * What a list's supplier came to.
 *
 * @param seq its place in the list, from 0
 * @param assessment the assessment
 * @param verdict findings, missing fields and what was not checked, as they are kept
 */
public record Result(int seq, Assessment assessment, String verdict) {

}
