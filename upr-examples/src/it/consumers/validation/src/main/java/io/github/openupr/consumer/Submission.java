package io.github.openupr.consumer;

import io.github.openupr.model.Recommendation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/** A class of a user's own, with values of the model in it. */
public record Submission(@NotBlank String sender, List<@Valid Recommendation> recommendations) {}
