package org.karez.casework;

/**
 * What an officer may decide on a finding. None of them says that a supplier is beyond
 * doubt.
 */
public enum Verdict {

	OPEN("open: nobody has decided"), UNDER_INVESTIGATION("under investigation: somebody is finding out"),
	CONFIRMED("confirmed: the finding is true of this supplier"),
	NOT_THIS_PARTY("not this party: the name or place is somebody else's"),
	REMEDIED("remedied: the demand was met and verified"),
	RISK_ACCEPTED("risk accepted: for now, with a reason and conditions");

	private final String words;

	Verdict(String words) {
		this.words = words;
	}

	public String inWords() {
		return this.words;
	}

	/** The same words without the verdict's name before them. */
	public String explained() {
		return this.words.substring(this.words.indexOf(": ") + 1).strip();
	}

	/** Whether it lets business go on, so that a second person is asked to agree. */
	public boolean releases() {
		return this == NOT_THIS_PARTY || this == REMEDIED || this == RISK_ACCEPTED;
	}

}
