package org.karez.web.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A batch whose items are answered each by itself, under the caller's own id.
 */
final class BatchAnswer {

	private static final String ID = "id";

	private final JsonMapper json;

	private final ArrayNode items;

	private final List<Asked> asked = new ArrayList<>();

	private final List<ObjectNode> waiting = new ArrayList<>();

	private final Set<String> ids = new HashSet<>();

	private final BiPredicate<SupplierRecord, Field> tells;

	BatchAnswer(JsonMapper json, JsonNode requested, BiPredicate<SupplierRecord, Field> tells) {
		this.json = json;
		this.tells = tells;
		this.items = json.createArrayNode();
		for (int i = 0; i < requested.size(); i++) {
			add(requested.get(i), i + 1);
		}
	}

	private void add(JsonNode item, int row) {
		ObjectNode answer = this.items.addObject();
		String id = item.path(ID).isContainer() ? "" : item.path(ID).asString("");
		answer.put(ID, id);
		try {
			if (id.isBlank() || !this.ids.add(id)) {
				throw new FlawedRequestException(List.of(new Flaw("/id", "Give each item an id of its own")));
			}
			this.asked.add(Asked.of(((ObjectNode) item.deepCopy()).without(ID), row, this.tells));
			this.waiting.add(answer);
		}
		catch (FlawedRequestException ex) {
			answer.set("problem", this.json.valueToTree(ApiProblems.flawed(ex)));
		}
	}

	/** The suppliers that could be read, in the batch's order. */
	List<Asked> asked() {
		return this.asked;
	}

	/**
	 * The whole answer.
	 * @param answers one for each supplier asked for, in the same order
	 */
	String answered(List<ObjectNode> answers) {
		for (int i = 0; i < answers.size(); i++) {
			this.waiting.get(i).set("answer", answers.get(i));
		}
		return this.json.createObjectNode().set("items", this.items).toString();
	}

	/**
	 * A supplier as asked for and as read.
	 *
	 * @param party the JSON object
	 * @param supplier what was read of it
	 */
	record Asked(JsonNode party, SupplierRecord supplier) {

		/**
		 * Reads a supplier.
		 * @param party the JSON object
		 * @param row the supplier's number in the request, from 1
		 * @param tells whether a record tells what a field asks
		 * @throws FlawedRequestException where it cannot be read or its name is none
		 */
		static Asked of(JsonNode party, int row, BiPredicate<SupplierRecord, Field> tells) {
			SupplierRecord supplier = PartyReader.read(party, row);
			if (!tells.test(supplier, Field.NAME) && !tells.test(supplier, Field.LOCAL_NAME)) {
				String at = supplier.first(Field.NAME)
					.or(() -> supplier.first(Field.LOCAL_NAME))
					.orElseThrow()
					.column();
				throw new FlawedRequestException(
						List.of(new Flaw(at, "This names no supplier; give the name it is registered under")));
			}
			return new Asked(party, supplier);
		}

	}

}
