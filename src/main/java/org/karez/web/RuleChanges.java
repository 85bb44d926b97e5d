package org.karez.web;

import java.io.IOException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.karez.audit.Trail;
import org.karez.rules.RulePack;
import org.karez.run.knowledge.PackTrial;
import org.karez.run.knowledge.RuleDesk;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Tries rule packs and puts them in force, and writes down who did.
 */
@Component
public class RuleChanges {

	private static final String FOLDER = "the folder of rules";

	private final RuleDesk desk;

	private final Trail trail;

	RuleChanges(RuleDesk desk, Trail trail) {
		this.desk = desk;
		this.trail = trail;
	}

	/**
	 * Tries a pack; nothing takes effect.
	 * @param zip the pack, zipped, or null for the one that lies in the folder of rules
	 * @param by who tries it
	 * @throws IOException where the file did not arrive whole
	 */
	public PackTrial attempt(@Nullable MultipartFile zip, String by) throws IOException {
		PackTrial trial = (zip != null) ? this.desk.tryZip(zip.getInputStream()) : this.desk.tryFolder();
		String what = (zip != null) ? Objects.requireNonNullElse(zip.getOriginalFilename(), "a zip file") : FOLDER;
		this.trail.add(by, "rules-tried", what, words(trial));
		return trial;
	}

	/**
	 * Puts the pack in force that lies in the folder of rules.
	 * @param by who does
	 * @return the pack now in force, or what must be mended before; then the old one
	 * serves on
	 */
	public PackTrial putInForce(String by) {
		String before = words(this.desk.inForce());
		PackTrial trial = this.desk.putInForce();
		RulePack pack = trial.pack();
		if (pack != null) {
			this.trail.add(by, "rules-put-in-force", words(pack), "before: " + before);
		}
		else {
			this.trail.add(by, "rules-refused", FOLDER, words(trial));
		}
		return trial;
	}

	private static String words(PackTrial trial) {
		RulePack pack = trial.pack();
		return (pack == null) ? trial.problems().size() + " problems"
				: words(pack) + ", " + trial.changed() + " verdicts would change";
	}

	/** A pack by its version and digest. */
	public static String words(RulePack pack) {
		return pack.version() + ", SHA-256 " + pack.digest();
	}

}
