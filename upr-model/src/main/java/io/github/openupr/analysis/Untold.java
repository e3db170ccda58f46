package io.github.openupr.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What one publication does not tell, record by record and request by request. Not changed once made. */
final class Untold {

    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<Requests.Request, List<LeftOut>> byRequest = new LinkedHashMap<>();
    private final Map<Requests.Request, Integer> told = new HashMap<>();

    /** Goes through all records in their rank. */
    Untold(List<Requests.Ranked> ranking, Predicate<LeftOut> isTold) {
        for (Requests.Ranked each : ranking) {
            if (isTold.test(each.leftOut())) {
                told.merge(each.request(), 1, Integer::sum);
            } else {
                leftOut.add(each.leftOut());
                byRequest
                        .computeIfAbsent(each.request(), key -> new ArrayList<>(1))
                        .add(each.leftOut());
            }
        }
    }

    List<LeftOut> records() {
        return leftOut;
    }

    List<LeftOutRequest> requests() {
        return byRequest.entrySet().stream()
                .map(each -> new LeftOutRequest(each.getValue(), told.getOrDefault(each.getKey(), 0)))
                .toList();
    }
}
