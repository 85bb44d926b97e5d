package org.karez.run.cases;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an officer says of a document; what is left empty is taken from its type.
 *
 * @param type which document of the evidence file it is, by id
 * @param title what it is called
 * @param issuer who issued it
 * @param dated the day it bears
 * @param proves what it proves
 * @param fileName its file's name
 */
public record DocumentForm(String type, String title, String issuer, @Nullable LocalDate dated, String proves,
		String fileName) {

}
