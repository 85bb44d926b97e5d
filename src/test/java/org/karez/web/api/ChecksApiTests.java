package org.karez.web.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.karez.RunningKarez;
import org.karez.access.ApiKeys;
import org.karez.access.FreshKey;
import org.karez.access.Role;
import org.karez.audit.Trail;
import org.karez.tables.Fingerprint;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@RunningKarez
class ChecksApiTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newHttpClient();

	private final String address;

	private final String officer;

	private final String auditor;

	private final JdbcClient jdbc;

	private final Trail trail;

	ChecksApiTests(@LocalServerPort int port, ApiKeys keys, JdbcClient jdbc, Trail trail) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.address = "http://localhost:" + port + "/api/v1";
		this.officer = FreshKey.of(keys, Role.OFFICER);
		this.auditor = FreshKey.of(keys, Role.AUDITOR);
	}

	@Test
	void withoutAKeyNothingIsAnswered() throws Exception {
		HttpResponse<String> answer = post("/checks", "{\"name\": \"Mill\"}", "karez_no_such_key");
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
	}

	@Test
	void aKeyThatMayOnlyReadDoesNotCheck() throws Exception {
		assertThat(post("/checks", "{\"name\": \"Mill\"}", this.auditor).statusCode()).isEqualTo(403);
	}

	@Test
	void anAnswerCarriesAllThatItRestsOn() throws Exception {
		JsonNode answer = JSON.readTree(post("/checks",
				"{\"companyName\": \"Mill\", \"country\": \"CN\", \"asOf\": \"2026-11-01\"}", this.officer)
			.body());
		assertThat(answer.propertyNames()).contains("id", "outcome", "exposures", "findings", "missing", "unchecked",
				"cited", "grounds", "inputDigest", "stale");
		assertThat(answer.at("/grounds/editions").size()).isPositive();
		assertThat(answer.at("/grounds/asOf").asString()).isEqualTo("2026-11-01");
	}

	@Test
	void anAnswerIsGivenAgainUnderItsId() throws Exception {
		String first = post("/checks", "{\"name\": \"Mill\"}", this.officer).body();
		String id = JSON.readTree(first).get("id").asString();
		assertThat(get("/checks/" + id, this.auditor).body()).isEqualTo(first);
	}

	@Test
	void oneFlawedItemDoesNotFailTheOthers() throws Exception {
		JsonNode answer = JSON.readTree(post("/checks/batch", """
				{"items": [{"id": "a", "name": "Mill"}, {"id": "b", "nmae": "Mill"}, {"id": "a", "name": "Twice"}]}
				""", this.officer).body());
		assertThat(answer.at("/items/0/answer/outcome").asString()).isNotEmpty();
		assertThat(answer.at("/items/1/problem/flaws/0/pointer").asString()).isEqualTo("/nmae");
		assertThat(answer.at("/items/2/problem").isObject()).isTrue();
	}

	@Test
	void theSameRequestSentTwiceIsDoneOnce() throws Exception {
		String first = postOnce("{\"name\": \"Mill\"}", "k-1").body();
		assertThat(postOnce("{\"name\": \"Mill\"}", "k-1").body()).isEqualTo(first);
		assertThat(postOnce("{\"name\": \"Other\"}", "k-1").statusCode()).isEqualTo(422);
	}

	@Test
	void listsAndRulesInForceAreTold() throws Exception {
		assertThat(JSON.readTree(get("/lists", this.auditor).body()).size()).isPositive();
		assertThat(JSON.readTree(get("/rules", this.auditor).body()).at("/rules").size()).isPositive();
	}

	@Test
	void anAddressThatDoesNotExistIsAProblemToo() throws Exception {
		HttpResponse<String> answer = get("/nothing", this.auditor);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
	}

	@Test
	void aMethodThatIsNotTakenIsAProblemToo() throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + "/checks"))
			.header("X-Api-Key", this.officer)
			.DELETE()
			.build();
		HttpResponse<String> answer = this.client.send(request, BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
		assertThat(JSON.readTree(answer.body()).get("title").asString()).contains("DELETE");
	}

	@Test
	void brokenJsonIsToldWithItsPlace() throws Exception {
		HttpResponse<String> answer = post("/checks", "{\"name\": \"Mill\",\n \"country\"", this.officer);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(JSON.readTree(answer.body()).get("detail").asString()).contains("line 2");
	}

	@Test
	void anIdThatWasNeverGivenOutIsNotFound() throws Exception {
		assertThat(get("/checks/nope", this.auditor).statusCode()).isEqualTo(404);
	}

	@Test
	void aCheckIsJudgedAgainAndKeepsWhatItWasAskedOf() throws Exception {
		JsonNode first = JSON.readTree(post("/checks",
				"{\"name\": \"Basin Mill\", \"city\": \"Urumqi\", \"asOf\": \"2026-10-01\"}", this.officer)
			.body());
		assertThat(first.get("asOf").asString()).isEqualTo("2026-10-01");
		assertThat(first.get("inputDigest").asString())
			.isEqualTo(Fingerprint.of("{\"name\":\"Basin Mill\",\"city\":\"Urumqi\"}"));
		assertThat(first.get("input").toString()).isEqualTo("{\"name\":\"Basin Mill\",\"city\":\"Urumqi\"}");
		String id = first.get("id").asString();
		JsonNode again = JSON.readTree(post("/checks/" + id + "/replay", "", this.auditor).body());
		assertThat(again.toString())
			.isEqualTo("{\"check\":\"" + id + "\",\"equal\":true,\"differences\":[],\"grounds\":[]}");
	}

	@Test
	void aVerdictThatDoesNotComeOutAgainIsToldWithItsPlace() throws Exception {
		String id = JSON.readTree(post("/checks", "{\"name\": \"Basin Mill\"}", this.officer).body())
			.get("id")
			.asString();
		this.jdbc.sql("update check_answer set input = ? where id = ?::uuid")
			.params("{\"name\":\"Other Mill\"}", id)
			.update();
		JsonNode again = JSON.readTree(post("/checks/" + id + "/replay", "", this.auditor).body());
		assertThat(again.get("equal").asBoolean()).isFalse();
		assertThat(again.at("/differences").toString()).contains("/supplier", "Other Mill");
	}

	@Test
	void aCheckWhoseListsAreGoneIsNotJudgedByOthers() throws Exception {
		String id = JSON.readTree(post("/checks", "{\"name\": \"Basin Mill\"}", this.officer).body())
			.get("id")
			.asString();
		this.jdbc
			.sql("update check_answer set answer = regexp_replace(answer, '\"rulePackDigest\":\"[0-9a-f]{8}', "
					+ "'\"rulePackDigest\":\"00000000') where id = ?::uuid")
			.param(id)
			.update();
		HttpResponse<String> answer = post("/checks/" + id + "/replay", "", this.auditor);
		assertThat(answer.statusCode()).isEqualTo(410);
		assertThat(answer.body()).contains("rule pack");
	}

	@Test
	void theTrailHasOneEntryForACheckAndOneForABatch() throws Exception {
		String id = JSON.readTree(post("/checks", "{\"name\": \"Mill\"}", this.officer).body()).get("id").asString();
		post("/checks/batch", "{\"items\": [{\"id\": \"a\", \"name\": \"Mill\"}, {\"id\": \"b\", \"name\": \"Mill\"}]}",
				this.officer);
		assertThat(this.trail.latest(Long.MAX_VALUE, 50)).extracting((entry) -> entry.what() + " " + entry.subject())
			.containsOnlyOnce("supplier-checked check " + id)
			.contains("suppliers-checked 2 suppliers");
	}

	@Test
	void whatTheServerItselfTurnsAwayIsAProblemToo() throws Exception {
		HttpResponse<String> answer = this.client.send(
				request("/checks", this.officer).method("TRACE", BodyPublishers.noBody()).build(),
				BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
	}

	@Test
	void theContractSaysHowToCallAndWhatIsAnswered() throws Exception {
		JsonNode contract = JSON.readTree(
				this.client
					.send(HttpRequest.newBuilder(URI.create(this.address.replace("/api/v1", "/api/openapi"))).build(),
							BodyHandlers.ofString())
					.body());
		assertThat(contract.at("/info/title").asString()).isEqualTo("Karez");
		assertThat(contract.at("/components/securitySchemes").propertyNames()).containsExactly("key", "bearer");
		assertThat(contract.at("/paths/~1api~1v1~1imports/post/responses").propertyNames()).contains("202", "4XX")
			.doesNotContain("200");
		assertThat(contract.at("/paths/~1api~1v1~1rules~1trial/post/requestBody/content").propertyNames())
			.containsExactly("multipart/form-data");
		assertThat(contract.at("/paths/~1api~1v1~1checks/post/responses/200/content/application~1json/schema/$ref")
			.asString()).isEqualTo("#/components/schemas/CheckAnswer");
		assertThat(contract.at("/components/schemas/SupplierItem/required").toString()).isEqualTo("[\"id\"]");
		assertThat(contract.at("/components/schemas/Supplier/properties").propertyNames()).contains("remarks", "labour",
				"latitude", "addressLine1");
		assertThat(contract.at("/components/schemas/ImportStatus/required").toString()).contains("\"sha256\"")
			.doesNotContain("secondsLeft");
		JsonNode answer = JSON.readTree(post("/checks", "{\"name\": \"Mill\"}", this.officer).body());
		JsonNode told = contract.at("/components/schemas/CheckAnswer");
		assertThat(told.get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(answer.propertyNames());
		assertThat(told.get("required").size()).isEqualTo(answer.size());
	}

	@Test
	void theContractIsPublished() throws Exception {
		HttpResponse<String> contract = this.client.send(
				HttpRequest.newBuilder(URI.create(this.address.replace("/api/v1", "/api/openapi"))).build(),
				BodyHandlers.ofString());
		assertThat(contract.body()).contains("/api/v1/checks/batch", "/api/v1/imports/{id}/report.xlsx", "Supplier");
	}

	private HttpResponse<String> post(String path, String body, String key) throws IOException, InterruptedException {
		return this.client.send(request(path, key).POST(BodyPublishers.ofString(body)).build(),
				BodyHandlers.ofString());
	}

	private HttpResponse<String> postOnce(String body, String once) throws IOException, InterruptedException {
		return this.client.send(request("/checks", this.officer).header("Idempotency-Key", once)
			.POST(BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> get(String path, String key) throws IOException, InterruptedException {
		return this.client.send(request(path, key).build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path, String key) {
		return HttpRequest.newBuilder(URI.create(this.address + path))
			.header("X-Api-Key", key)
			.header("Content-Type", "application/json");
	}

}
