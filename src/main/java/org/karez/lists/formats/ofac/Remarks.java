package org.karez.lists.formats.ofac;

import java.util.LinkedHashMap;
import java.util.Map;

import org.karez.lists.ListedName;
import org.karez.lists.formats.EntryBuilder;
import org.karez.lists.formats.LooseDate;

/**
 * Takes facts from the remarks of a primary row: parts with semicolons between, each a
 * label and a value.
 */
final class Remarks {

	private static final Map<String, String> FACTS = new LinkedHashMap<>();

	static {
		FACTS.put("Unified Social Credit Code (USCC) ", "creditCode");
		FACTS.put("Equity Ticker ", "ticker");
		FACTS.put("nationality ", "country");
		FACTS.put("Linked To: ", "linkedTo");
		FACTS.put("POB ", "birthPlace");
	}

	private Remarks() {
	}

	static void read(String remarks, EntryBuilder entry) {
		String plain = remarks.endsWith(".") ? remarks.substring(0, remarks.length() - 1) : remarks;
		for (String part : plain.split("; ")) {
			part(part.startsWith("alt. ") ? part.substring("alt. ".length()) : part, entry);
		}
		entry.remarks(remarks);
	}

	private static void part(String part, EntryBuilder entry) {
		FACTS.forEach((label, fact) -> {
			if (part.startsWith(label)) {
				entry.fact(fact, part.substring(label.length()).replaceFirst(" \\(China\\)$", ""));
			}
		});
		if (part.startsWith("DOB ")) {
			entry.fact("birthDate", LooseDate.iso(part.substring("DOB ".length())));
		}
		else if (part.startsWith("Listing Date")) {
			entry.from(LooseDate.day(part.replaceFirst("^Listing Date \\(\\w+\\) ", "")));
		}
		else if (part.startsWith("a.k.a. '")) {
			entry.name(part.substring("a.k.a. '".length()).replace("'", ""), ListedName.Kind.ALIAS, true);
		}
	}

}
