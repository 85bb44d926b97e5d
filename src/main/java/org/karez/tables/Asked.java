package org.karez.tables;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/**
 * Tells Java's flight recorder of a question asked of a memory, so that hit rates can be
 * seen of a running product; costs nothing unless a recording wants it.
 */
@Name("org.karez.Asked")
@Label("Memory Asked")
@Description("A question was asked of a memory of answers")
@Category("Karez")
@Enabled(false)
@StackTrace(false)
final class Asked extends Event {

	@Label("What is Remembered")
	String what = "";

	@Label("Whether the Answer Was Known")
	boolean known;

	static void tell(String what, boolean known) {
		Asked event = new Asked();
		if (event.isEnabled()) {
			event.what = what;
			event.known = known;
			event.commit();
		}
	}

}
