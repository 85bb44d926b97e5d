package org.karez.screening;

import org.karez.catalogue.Denials;
import org.karez.catalogue.ProductWord;
import org.karez.catalogue.Term;

/**
 * What a phrase found in a text stands for. One phrase may stand for several things.
 */
sealed interface Mark {

	/** A word of a term. */
	record OfTerm(Term term) implements Mark {
	}

	/** A word of a context. */
	record OfContext(String context) implements Mark {
	}

	/** A phrase that holds words of a topic and means something else. */
	record OfExclusion(String topic) implements Mark {
	}

	/** A word of a denial. */
	record OfDenial(Denials.Position position) implements Mark {
	}

	/** A word for goods. */
	record OfProduct(ProductWord word) implements Mark {
	}

	/** A phrase that holds words for goods of a sector and means something else. */
	record OfOtherProduct(String sector) implements Mark {
	}

}
