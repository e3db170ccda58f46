package io.github.openupr.consumer;

import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives back what it is sent. */
@RestController
class RecordController {

    // applications.md begins
    @PostMapping("/recommendations")
    Recommendation add(@Valid @RequestBody Recommendation recommendation) {
        return recommendation;
    }
    // applications.md ends

    @PostMapping("/datasets")
    UprDataset add(@Valid @RequestBody UprDataset dataset) {
        return dataset;
    }
}
