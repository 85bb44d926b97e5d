package org.karez.intake.grid;

import java.util.Objects;

/**
 * A file that cannot be read as a whole: what is wrong, where, and what its owner can do.
 * It costs that file its own message and no other file anything.
 */
public final class RefusedFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String what;

	private final String where;

	private final String remedy;

	/**
	 * @param what what is wrong, a sentence without its full stop
	 * @param where the place in the file, empty for the file as a whole
	 * @param remedy what to do, a sentence without its full stop
	 */
	public RefusedFileException(String what, String where, String remedy) {
		super(what);
		this.what = Objects.requireNonNull(what);
		this.where = where;
		this.remedy = Objects.requireNonNull(remedy);
	}

	/** All of it in two sentences. */
	@Override
	public String getMessage() {
		return this.what + (this.where.isEmpty() ? "" : " (" + this.where + ")") + ". " + this.remedy + ".";
	}

	public String what() {
		return this.what;
	}

	public String where() {
		return this.where;
	}

	public String remedy() {
		return this.remedy;
	}

}
