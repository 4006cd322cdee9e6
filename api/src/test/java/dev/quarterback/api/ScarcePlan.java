package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;

/** A small plan that lacks a handover: of three orders for San Jose two find a place, one on each day. */
final class ScarcePlan {
    static final String FIRST_DAY = "2019-06-24";
    static final String LAST_DAY = "2019-06-25";

    private static final String PROBLEM = """
            {"name": "scarce", "firstDay": "2019-06-24", "lastDay": "2019-06-25",
             "models": [{"id": "M3", "weightKg": 1847}],
             "yards": [{"id": "FRE", "name": "Fremont", "lat": 37.49, "lon": -121.94}],
             "centers": [{"id": "SJC", "name": "San Jose", "lat": 37.42, "lon": -121.9, "handovers": {"regular": 1}},
                         {"id": "OAK", "name": "Oakland", "lat": 37.8, "lon": -122.2, "handovers": {"regular": 1}}],
             "carriers": [{"id": "C1", "yard": "FRE", "positions": 9, "payloadKg": 17500, "hire": 100}],
             "orders": [{"id": "A", "model": "M3", "location": "FRE", "centers": ["SJC"]},
                        {"id": "B", "model": "M3", "location": "FRE", "centers": ["SJC"]},
                        {"id": "C", "model": "M3", "location": "FRE", "centers": ["SJC"]}]}""";

    private ScarcePlan() {}

    /** The id of such a plan, which has ended. */
    static String submit(RunningService service) {
        String id = service.submit(PROBLEM, "{\"seconds\": 0.5}");
        assertThat(service.await(id, "DONE").get("delivered").intValue()).isEqualTo(2);
        return id;
    }

    /**
     * The id of a plan around what was edited by hand in the book of such a plan, which has ended: the handover of the first
     * day is to be on the last, which has one already.
     */
    static String edited(RunningService service) {
        String parent = submit(service);
        byte[] book = service.send(
                        "GET",
                        "/v1/plans/" + parent + "/result",
                        RunningService.none(),
                        BodyHandlers.ofByteArray(),
                        "Accept",
                        SentFiles.XLSX)
                .body();
        byte[] edited = SentFiles.edited(
                book,
                text -> text.replace("r=\"F2\" s=\"3\" t=\"n\"><v>43640.0<", "r=\"F2\" s=\"3\" t=\"n\"><v>43641.0<"));
        HttpResponse<String> queued = service.send(
                "POST",
                "/v1/plans/" + parent + "/revisions?seconds=0.5",
                BodyPublishers.ofByteArray(edited),
                "Content-Type",
                SentFiles.XLSX);
        assertThat(queued.statusCode()).as(queued.body()).isEqualTo(202);
        String id = RunningService.JSON.readTree(queued.body()).get("id").stringValue();
        service.await(id, "DONE");
        return id;
    }

    /** The order that the plan leaves. */
    static String missing(RunningService service, String id) {
        return service.json("/v1/plans/" + id + "/result")
                .at("/undelivered/0/order")
                .stringValue();
    }

    /** Waits until the window shows another plan, which is planned to its end, and gives its metadata. */
    static JsonNode revision(PageVisit visit, RunningService service, String parent) {
        visit.until("!location.hash.includes('" + parent + "') && location.hash.startsWith('#/plans/')");
        String id = visit.page().url().replaceFirst(".*#/plans/([^/?]+).*", "$1");
        return service.await(id, "DONE");
    }

    /** The change that a revision was made of. */
    static JsonNode changeOf(RunningService service, JsonNode revision) {
        return service.json("/v1/plans/" + revision.get("id").stringValue() + "/change");
    }
}
