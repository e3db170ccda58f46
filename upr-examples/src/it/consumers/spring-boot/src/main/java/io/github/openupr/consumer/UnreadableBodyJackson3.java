package io.github.openupr.consumer;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Tells which member of a body cannot be read, as a JSONPath, and why: for Spring Boot 4, which uses Jackson 3. */
@RestControllerAdvice
class UnreadableBodyJackson3 {

    // applications.md begins
    @ExceptionHandler
    ProblemDetail unreadableBody(HttpMessageNotReadableException e) {
        String detail = "The body is no JSON.";
        if (e.getCause() instanceof DatabindException fault) {
            StringBuilder member = new StringBuilder("$");
            for (JacksonException.Reference step : fault.getPath()) {
                member.append(
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName());
            }
            detail = member + ": " + fault.getOriginalMessage();
        }
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
    }
    // applications.md ends
}
