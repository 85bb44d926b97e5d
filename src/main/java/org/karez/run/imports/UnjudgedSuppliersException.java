package org.karez.run.imports;

/**
 * Something was asked of a finished list as a whole, and nobody judged some of its
 * suppliers.
 */
public class UnjudgedSuppliersException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String what;

	UnjudgedSuppliersException(Import list) {
		super(words(list));
		this.what = what(list);
	}

	/** What is wrong with a list and what to do about it, without the last full stop. */
	public static String words(Import list) {
		return what(list) + ". " + remedy();
	}

	/** What is wrong with a list, with its figures. */
	public static String what(Import list) {
		return "Nobody judged %,d of the %,d suppliers of list %d".formatted(list.unjudged(), list.suppliers(),
				list.id());
	}

	/** What to do about it. */
	public static String remedy() {
		return "A fault of an earlier release passed them over. The report is withheld, and one downloaded before "
				+ "may set findings beside the wrong suppliers. Screen the same file again: its page has a button "
				+ "for it, the interface POST /api/v1/imports/{id}/again";
	}

	/** What is wrong, without what to do. */
	public String what() {
		return this.what;
	}

}
