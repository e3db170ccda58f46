package io.github.openupr.consumer;

import io.github.openupr.model.UprDataset;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class Jackson3Test extends MapperContract {

    // applications.md begins
    private final JsonMapper mapper = JsonMapper.builder().build();
    // applications.md ends

    @Override
    UprDataset read(String json) {
        return mapper.readValue(json, UprDataset.class);
    }

    @Override
    String write(UprDataset dataset) {
        return mapper.writeValueAsString(dataset);
    }

    @Override
    String compact(String json) {
        return mapper.readTree(json).toString();
    }

    @Override
    Class<? extends Exception> refusal() {
        return DatabindException.class;
    }
}
