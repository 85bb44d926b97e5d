package org.karez.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which region lies within which.
 */
final class Regions {

	private final Map<Integer, Integer> within = new HashMap<>();

	void put(int region, int outer) {
		this.within.put(region, outer);
	}

	/** Whether two regions are the same or one lies within the other. */
	boolean compatible(int region, int other) {
		return isWithin(region, other) || isWithin(other, region);
	}

	/** Whether a region lies within another, as no country does. */
	boolean isLocal(int region) {
		return this.within.containsKey(region);
	}

	/** Of some regions those within which no other of them lies. */
	int[] innermost(int[] regions) {
		return (regions.length < 2) ? regions
				: Arrays.stream(regions).filter((region) -> !holds(region, regions)).toArray();
	}

	private boolean holds(int outer, int[] regions) {
		for (int region : regions) {
			if (region != outer && isWithin(region, outer)) {
				return true;
			}
		}
		return false;
	}

	boolean isWithin(int region, int outer) {
		for (Integer at = region; at != null; at = this.within.get(at)) {
			if (at == outer) {
				return true;
			}
		}
		return false;
	}

}
