package org.karez.web.api;

/**
 * Something wrong in a request.
 *
 * @param pointer where, as a JSON pointer
 * @param problem what is wrong and how to mend it
 */
record Flaw(String pointer, String problem) {

}
