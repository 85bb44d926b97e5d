package org.karez.rules.drools;

import java.nio.file.Path;

import org.karez.rules.Authorities;
import org.karez.rules.CheckReport;
import org.karez.rules.pack.PackFolder;

/**
 * Checks a rule pack for its authors: everything that is wrong at once, with file, line
 * and remedy.
 */
public final class RuleCheck {

	private final Authorities authorities;

	public RuleCheck(Authorities authorities) {
		this.authorities = authorities;
	}

	/**
	 * Checks a pack and runs its examples. Nothing takes effect.
	 * @param folder the pack's folder
	 * @throws org.karez.tables.BrokenTableException where there is no such folder
	 */
	public CheckReport check(Path folder) {
		PackReading reading = new PackReading(new PackFolder(folder), this.authorities);
		reading.validate();
		reading.pack(null);
		return reading.report();
	}

}
