package org.karez.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Grounds;
import org.karez.casework.Cause;
import org.karez.report.Change.Kind;
import org.karez.report.Stand.Mark;

/**
 * Tells what happened to each finding between two reports of the same list, and why.
 */
public final class Changes {

	private final Grounds before;

	private final Grounds now;

	private final Set<String> endedEarlier;

	/**
	 * A comparison of two reports.
	 * @param before what the previous report rested on
	 * @param now what this one rests on
	 * @param endedEarlier {@code supplier#finding} of findings that ended in some earlier
	 * report: where one is back, it is reopened, not new
	 */
	public Changes(Grounds before, Grounds now, Set<String> endedEarlier) {
		this.before = before;
		this.now = now;
		this.endedEarlier = Set.copyOf(endedEarlier);
	}

	/**
	 * The changes of one supplier.
	 * @param earlier how it stood in the previous report, or null where it was not in it
	 * @param today how it stands, or null where it is gone
	 * @return the changes, today's findings before those that ended, gravest first
	 */
	public List<Change> of(@Nullable Stand earlier, @Nullable Stand today) {
		List<Change> changes = new ArrayList<>();
		Set<String> keys = new LinkedHashSet<>();
		Optional.ofNullable(today).ifPresent((stand) -> keys.addAll(stand.marks().keySet()));
		Optional.ofNullable(earlier).ifPresent((stand) -> keys.addAll(stand.marks().keySet()));
		for (String key : keys) {
			change(key, earlier, today).ifPresent(changes::add);
		}
		return changes;
	}

	private Optional<Change> change(String key, @Nullable Stand earlier, @Nullable Stand today) {
		Mark was = (earlier != null) ? earlier.marks().get(key) : null;
		Mark is = (today != null) ? today.marks().get(key) : null;
		if (was != null && is != null && was.sameAs(is)) {
			return Optional.empty();
		}
		Stand stand = Objects.requireNonNull((today != null) ? today : earlier);
		Mark mark = Objects.requireNonNull((is != null) ? is : was);
		Cause cause = cause(earlier, today, was, is);
		return Optional.of(new Change(kind(stand, key, was, is), stand.name(), (today != null) ? stand.row() : 0,
				mark.title(), mark.ruleId(), (was != null) ? was.severity() : "", (is != null) ? is.severity() : "",
				cause, detail(was, is)));
	}

	private Kind kind(Stand stand, String key, @Nullable Mark was, @Nullable Mark is) {
		if (is == null) {
			return Kind.ENDED;
		}
		if (was != null) {
			return Kind.CHANGED;
		}
		return this.endedEarlier.contains(stand.supplier().value() + "#" + key) ? Kind.REOPENED : Kind.NEW;
	}

	private Cause cause(@Nullable Stand earlier, @Nullable Stand today, @Nullable Mark was, @Nullable Mark is) {
		if (earlier == null) {
			return Cause.SUPPLIER_ADDED;
		}
		if (today == null) {
			return Cause.SUPPLIER_REMOVED;
		}
		if (!earlier.record().equals(today.record())) {
			return Cause.SUPPLIER_EDITED;
		}
		if (was != null && is != null) {
			return was.entries().equals(is.entries()) ? ground() : Cause.LIST_CHANGED;
		}
		Mark only = Objects.requireNonNull((was != null) ? was : is);
		boolean onList = !only.entries().isEmpty();
		return (onList && listsChanged()) ? Cause.LIST_CHANGED : ground();
	}

	/** What changed beside the supplier and its list entries; most likely cause first. */
	private Cause ground() {
		if (!this.before.rulePackDigest().equals(this.now.rulePackDigest())) {
			return Cause.RULE_CHANGED;
		}
		if (!this.before.seedsDigest().equals(this.now.seedsDigest())) {
			return Cause.SEEDS_CHANGED;
		}
		if (listsChanged()) {
			return Cause.LIST_CHANGED;
		}
		if (!this.before.settingsDigest().equals(this.now.settingsDigest())) {
			return Cause.SETTINGS_CHANGED;
		}
		return this.before.engine().equals(this.now.engine()) ? Cause.AS_OF_CHANGED : Cause.ENGINE_CHANGED;
	}

	private boolean listsChanged() {
		return !this.before.editions().equals(this.now.editions());
	}

	private static String detail(@Nullable Mark was, @Nullable Mark is) {
		if (was == null || is == null) {
			return Objects.requireNonNull((is != null) ? is : was).evidence();
		}
		String rule = was.rule().equals(is.rule()) ? "" : " (" + was.rule() + " → " + is.rule() + ")";
		return "was: " + was.evidence() + "\nis: " + is.evidence() + rule;
	}

}
