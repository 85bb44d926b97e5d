package org.karez.rules;

import java.util.function.Supplier;

/**
 * The pack in force. A new one takes its place only once it has been read and checked in
 * full; until then the old one serves.
 */
public final class RulePacks {

	private final Supplier<? extends RulePack> loading;

	private volatile RulePack inForce;

	/**
	 * Loads the first pack.
	 * @param loading reads and checks the pack as it lies in its folder
	 * @throws BrokenPackException where it does not pass
	 */
	public RulePacks(Supplier<? extends RulePack> loading) {
		this.loading = loading;
		this.inForce = loading.get();
	}

	/** The pack in force. Whoever judges several suppliers together asks once. */
	public RulePack current() {
		return this.inForce;
	}

	/**
	 * Reads the pack anew and puts it in force.
	 * @return the new pack
	 * @throws BrokenPackException where it does not pass; the old pack stays in force
	 */
	public RulePack reload() {
		RulePack fresh = this.loading.get();
		this.inForce = fresh;
		return fresh;
	}

}
