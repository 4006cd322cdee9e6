package dev.quarterback.cli;

/** A problem of two days, and two plans of it. */
final class WeekendFiles {
    /** Two carriers; A, B and C wait in the yard, A and C with an appointment, D and E are on site. */
    static final String PROBLEM = """
            {"name": "weekend", "firstDay": "2019-06-29", "lastDay": "2019-06-30",
             "models": [{"id": "M3", "weightKg": 1800}],
             "yards": [{"id": "FRE", "lat": 37.5, "lon": -121.9}],
             "centers": [{"id": "SJC", "name": "San Jose", "lat": 37.4, "lon": -121.9, "handovers": {"regular": 5}},
                         {"id": "OAK", "name": "Oakland", "lat": 37.8, "lon": -122.2, "handovers": {"regular": 5}}],
             "carriers": [{"id": "C1", "yard": "FRE", "positions": 9, "payloadKg": 17500},
                          {"id": "C2", "yard": "FRE", "positions": 9, "payloadKg": 17500}],
             "lanes": [{"from": "FRE", "to": "SJC", "km": 20, "minutes": 30},
                       {"from": "FRE", "to": "OAK", "km": 50, "minutes": 60}],
             "orders": [{"id": "A", "model": "M3", "location": "FRE", "centers": ["SJC", "OAK"],
                         "appointment": {"center": "SJC", "day": "2019-06-29"}},
                        {"id": "B", "model": "M3", "location": "FRE", "centers": ["SJC", "OAK"]},
                        {"id": "C", "model": "M3", "location": "FRE", "centers": ["OAK"],
                         "appointment": {"center": "OAK", "day": "2019-06-30"}},
                        {"id": "D", "model": "M3", "location": "SJC", "centers": ["SJC"]},
                        {"id": "E", "model": "M3", "location": "OAK", "centers": ["OAK"]}]}
            """;

    private WeekendFiles() {}

    /** C1 brings A and B to San Jose on the first day; D is handed over, C and E are not. */
    static final String FIRST = """
            {"problem": "weekend",
             "trips": [{"id": "C1-1", "carrier": "C1", "departureDay": "2019-06-29", "stops": ["SJC"]}],
             "deliveries": [{"order": "A", "center": "SJC", "day": "2019-06-29", "trip": "C1-1"},
                            {"order": "B", "center": "SJC", "day": "2019-06-29", "trip": "C1-1"},
                            {"order": "D", "center": "SJC", "day": "2019-06-29"}],
             "undelivered": [{"order": "C", "reason": ""}, {"order": "E", "reason": ""}]}
            """;

    /** C1 brings A to San Jose, and C2 B and C to Oakland, both on the second day; E is handed over, D is not. */
    static final String SECOND = """
            {"problem": "weekend",
             "trips": [{"id": "C1-1", "carrier": "C1", "departureDay": "2019-06-30", "stops": ["SJC"]},
                       {"id": "C2-1", "carrier": "C2", "departureDay": "2019-06-30", "stops": ["OAK"]}],
             "deliveries": [{"order": "A", "center": "SJC", "day": "2019-06-30", "trip": "C1-1"},
                            {"order": "B", "center": "OAK", "day": "2019-06-30", "trip": "C2-1"},
                            {"order": "C", "center": "OAK", "day": "2019-06-30", "trip": "C2-1"},
                            {"order": "E", "center": "OAK", "day": "2019-06-30"}],
             "undelivered": [{"order": "D", "reason": ""}]}
            """;
}
