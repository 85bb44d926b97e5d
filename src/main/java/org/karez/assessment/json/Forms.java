package org.karez.assessment.json;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.karez.assessment.Assessment;
import org.karez.evidence.AbsenceEvidence;
import org.karez.evidence.CellEvidence;
import org.karez.evidence.CodeEvidence;
import org.karez.evidence.ListEvidence;
import org.karez.evidence.PlaceEvidence;
import org.karez.evidence.TermEvidence;
import org.karez.rules.Finding;
import org.karez.screening.Subject;
import org.karez.supplier.Field;

import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * How the domain's records look as JSON, said beside them so that they stay plain.
 */
final class Forms {

	private Forms() {
	}

	@EvidenceTypes
	interface OfEvidence {

	}

	/** The names of the kinds of evidence. */
	@Retention(RetentionPolicy.RUNTIME)
	@JacksonAnnotationsInside
	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
	@JsonSubTypes({ @JsonSubTypes.Type(value = CellEvidence.class, name = "cell"),
			@JsonSubTypes.Type(value = ListEvidence.class, name = "list"),
			@JsonSubTypes.Type(value = CodeEvidence.class, name = "code"),
			@JsonSubTypes.Type(value = TermEvidence.class, name = "term"),
			@JsonSubTypes.Type(value = PlaceEvidence.class, name = "place"),
			@JsonSubTypes.Type(value = AbsenceEvidence.class, name = "absence") })
	@interface EvidenceTypes {

	}

	/** Evidence with its plain sentence, for those who only read it. */
	@EvidenceTypes
	interface OfEvidenceExplained {

		@JsonProperty("words")
		String inWords();

	}

	abstract static class OfClaimRef {

		@JsonCreator
		OfClaimRef(String id) {
		}

		@JsonValue
		abstract String id();

	}

	abstract static class OfFinding {

		@JsonSerialize(using = Here.SubjectWriter.class)
		@JsonDeserialize(using = Here.SubjectReader.class)
		@JsonInclude(JsonInclude.Include.NON_EMPTY)
		@Nullable Subject subject;

	}

	abstract static class OfGrounds {

		@JsonIgnore
		abstract boolean stale();

	}

	/**
	 * What an assessment says beside its supplier.
	 *
	 * @param findings the findings, gravest first
	 * @param missing the fields a rule needed
	 * @param unchecked what was not checked and why
	 */
	record Verdict(List<Finding> findings, List<Field> missing, List<String> unchecked) {

		static Verdict of(Assessment assessment) {
			return new Verdict(assessment.findings(), assessment.missing(), assessment.unchecked());
		}

	}

}
