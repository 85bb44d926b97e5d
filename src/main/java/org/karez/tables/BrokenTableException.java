package org.karez.tables;

/**
 * A data file of the product is broken; the message says where, what and how to mend it.
 */
public class BrokenTableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String file;

	private final int line;

	private final String problem;

	private final String remedy;

	public BrokenTableException(String file, int line, String problem, String remedy) {
		super(file + ((line > 0) ? ":" + line : "") + ": " + problem + " — " + remedy);
		this.file = file;
		this.line = line;
		this.problem = problem;
		this.remedy = remedy;
	}

	public String file() {
		return this.file;
	}

	/** The line, from 1, or 0 where the whole file is meant. */
	public int line() {
		return this.line;
	}

	public String problem() {
		return this.problem;
	}

	public String remedy() {
		return this.remedy;
	}

}
