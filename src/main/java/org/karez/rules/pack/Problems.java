package org.karez.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.karez.rules.Problem;
import org.karez.tables.BrokenTableException;

/**
 * Gathers what is wrong in a pack, so that an author mends all of it in one go.
 */
public final class Problems {

	private final List<Problem> problems = new ArrayList<>();

	public void add(String file, int line, String problem, String remedy) {
		this.problems.add(new Problem(file, line, problem, remedy));
	}

	/**
	 * Reads a file, or takes note of why it cannot be read.
	 * @param file the file's name, relative to the pack
	 * @param reading reads it
	 * @param otherwise stands in where it cannot be read
	 */
	public <T> T reading(String file, Supplier<T> reading, T otherwise) {
		try {
			return reading.get();
		}
		catch (BrokenTableException ex) {
			add(file, ex.line(), ex.problem(), ex.remedy());
			return otherwise;
		}
	}

	public List<Problem> all() {
		return List.copyOf(this.problems);
	}

	public boolean none() {
		return this.problems.isEmpty();
	}

}
