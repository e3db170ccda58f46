package io.github.openupr.consumer;

import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells which members of a body break a constraint, as JSONPaths, and how. */
@RestControllerAdvice
class BrokenConstraints {

    // applications.md begins
    @ExceptionHandler
    ProblemDetail brokenConstraints(MethodArgumentNotValidException e) {
        String detail = e.getFieldErrors().stream()
                .map(error -> "$." + error.getField() + ": " + error.getDefaultMessage())
                .sorted()
                .collect(Collectors.joining("; "));
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
    }
    // applications.md ends
}
