package io.github.openupr.consumer;

import com.fasterxml.jackson.databind.JsonMappingException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells which member of a body cannot be read, as a JSONPath, and why: for Spring Boot 3, which uses Jackson 2. */
@RestControllerAdvice
class UnreadableBodyJackson2 {

    // applications.md begins
    @ExceptionHandler
    ProblemDetail unreadableBody(HttpMessageNotReadableException e) {
        String detail = "The body is no JSON.";
        if (e.getCause() instanceof JsonMappingException fault) {
            StringBuilder member = new StringBuilder("$");
            for (JsonMappingException.Reference step : fault.getPath()) {
                member.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
            }
            detail = member + ": " + fault.getOriginalMessage();
        }
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
    }
    // applications.md ends
}
