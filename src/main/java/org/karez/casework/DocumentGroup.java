package org.karez.casework;

/**
 * The four groups in which customs asks for documents.
 */
public enum DocumentGroup {

	DUE_DILIGENCE_SYSTEM("due-diligence system"), SUPPLY_CHAIN_TRACING("supply-chain tracing"),
	MANAGEMENT_MEASURES("management measures"), PROOF_OF_ORIGIN("proof of origin");

	private final String label;

	DocumentGroup(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
