package io.github.openupr.consumer;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.openupr.model.UprDataset;
import java.io.IOException;

class Jackson2Test extends MapperContract {

    // applications.md begins
    private final ObjectMapper mapper =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
    // applications.md ends

    @Override
    UprDataset read(String json) throws IOException {
        return mapper.readValue(json, UprDataset.class);
    }

    @Override
    String write(UprDataset dataset) throws IOException {
        return mapper.writeValueAsString(dataset);
    }

    @Override
    String compact(String json) throws IOException {
        return mapper.readTree(json).toString();
    }

    @Override
    Class<? extends Exception> refusal() {
        return JsonMappingException.class;
    }
}
