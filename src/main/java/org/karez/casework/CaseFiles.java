package org.karez.casework;

import java.util.Collection;
import java.util.Map;

/**
 * What people have done about suppliers, by supplier.
 */
public interface CaseFiles {

	/** The case file of one supplier, empty where nobody has worked on it. */
	CaseFile of(SupplierKey supplier);

	/**
	 * The case files of a chunk of suppliers.
	 * @param suppliers their keys
	 * @return the case files of those somebody has worked on
	 */
	Map<SupplierKey, CaseFile> of(Collection<SupplierKey> suppliers);

	/** Whether nobody has worked on any supplier yet. */
	boolean none();

}
