package org.karez.rules.pack;

import java.time.LocalDate;

/**
 * What a pack says of itself.
 *
 * @param id its id
 * @param version its version
 * @param effective the day from which its makers mean it to be used
 */
public record PackPapers(String id, String version, LocalDate effective) {

	static final PackPapers UNREADABLE = new PackPapers("", "", LocalDate.EPOCH);

}
