-- events from 2026-10-31T00:00:00+00:00 to 2026-11-30T00:00:00+00:00
COPY organisation (id, name, rate_limit_per_minute, created_at, spread, spread_at) FROM stdin;
16	of 0066_pre_alerts_in_order	600	2026-11-29 20:37:42.264174+00	8	2026-11-29 20:37:47.403333+00
\.
COPY price_version (id, source, source_version, content_hash, checked_at, org_id, checked_on, applied_by) FROM stdin;
38	contract		63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	2026-11-29 20:37:43.151852+00	16	2026-11-29	cli
39	contract		b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	2026-11-29 20:37:43.758304+00	16	2026-11-29	cli
40	contract		b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	2026-11-29 20:37:44.035186+00	16	2026-11-29	cli
41	contract		d9630dc87dc29e9c5493aefb5c27a6ecf3ae186f05910eff692e984f42ec93bc	2026-11-29 20:37:47.497571+00	16	2026-11-29	cli
\.
COPY budget (id, org_id, name, scope, scope_value, filter, each, metric, period, timezone, window_hours, week_start, billing_day, watch, floor_usd, unpriced_usd_per_million, channels, enabled, shadow, snoozed_until, created_at, created_by, updated_at, deleted_at, model_exact) FROM stdin;
2b2ebd36-276b-4bd6-80a0-ca6ff6642e05	16	b3	total	\N	{"feature": "chat"}	\N	events	quarterly	UTC	\N	0	1	{}	5	\N	{somewhere}	t	t	\N	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	f
38b26d99-6ab1-4c8a-94b5-1355baf58b39	16	b1	total	\N	{}	tenant	cost_usd	weekly	Australia/Lord_Howe	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	\N	f
49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c	16	any o3-mini	model	o3-mini	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	\N	f
51e72a99-1a68-4421-8efa-b12d94d07c3a	16	b2	team	red	{}	\N	tokens	monthly	UTC	\N	0	15	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	\N	f
616b0408-4eb7-4c7a-8064-8114e64f23c2	-16	test	total	\N	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	\N	f
a1a57632-e3ab-42a9-87ec-2a7c21e39667	16	b5	total	\N	{}	run_id	cost_usd	run	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	2026-11-30 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	\N	f
babe4d87-61a7-44f1-a973-9e57271f3e89	16	b0	total	\N	{}	\N	cost_usd	daily	Asia/Tokyo	\N	0	1	{burn_rate,forecast}	5	\N	{somewhere}	t	f	\N	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	\N	f
e0c930b9-36ec-4bd5-8223-e7afe1c5f897	16	b4	total	\N	{}	\N	cost_usd	rolling	UTC	24	0	1	{anomaly}	5	\N	{somewhere}	t	f	\N	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	\N	f
e36d27e2-9b58-4af8-91a8-2dd24723ba30	16	o3-mini alone	model	o3-mini	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	\N	t
\.
TRUNCATE counting_clock;
COPY counting_clock (only_one, version, forgotten_before) FROM stdin;
t	95	2026-08-21 20:07:03.123456+00
\.
COPY admin_act (id, org_id, at, actor, act, target, details) FROM stdin;
03e74059-c25b-4fbc-bc04-071587eb3ba3	16	2026-11-29 20:37:43.857053+00	cli	events.repriced	events	{"end": "2026-11-29T20:38:43.806921+00:00", "start": "2026-10-20T20:07:03.123456+00:00", "events": 6, "feature": "chat", "difference_usd": "-1.468785"}
045c3e7c-7981-4481-86b7-e4f424392dcb	16	2026-11-29 20:37:47.350802+00	cli	channel.created	24b8fc924085be62185d5498	{"name": "email", "type": "email", "goes_to": "ops@example.com"}
05b38be8-67ae-47ee-bfa9-ff66a274ff17	16	2026-11-29 20:37:47.414049+00	cli	organisation.spread	16	{"before": 4, "partitions": 8}
0820fed8-9205-4e6a-ad4e-80fe12012be4	16	2026-11-29 20:37:46.495654+00	test	budget.created	a1a57632-e3ab-42a9-87ec-2a7c21e39667	{"each": "run_id", "name": "b5", "period": "run", "channels": ["somewhere"], "thresholds": ["1"], "snoozed_until": "2026-11-30T20:07:03.123456Z", "threshold_usd": "0.001"}
09661adc-d789-4c83-a29b-7437c01b83b5	0	2026-11-29 20:37:44.625462+00	cli	offsets.skipped	usage.0066_pre_alerts_in_order/1	{"reason": "retention was too short", "next_offset": 9, "first_offset": 4}
0e52de45-c591-45dd-9369-53884a00844b	16	2026-11-29 20:37:45.557038+00	test	budget.created	38b26d99-6ab1-4c8a-94b5-1355baf58b39	{"each": "tenant", "name": "b1", "period": "weekly", "channels": ["somewhere"], "timezone": "America/New_York", "thresholds": ["1"], "threshold_usd": "0.001"}
13e0207b-a4c4-47b8-9a2f-5a59a5611388	16	2026-11-29 20:37:43.147238+00	cli	prices.proposed	61	{"prices": 1, "source": "contract", "aliases": 1, "discounts": 1}
19fd8f11-c093-447d-b2f1-ccbe8439a0d8	16	2026-11-29 20:37:43.754789+00	cli	prices.proposed	64	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
212c6f13-1407-4323-b0ee-0461c5ce1af9	16	2026-11-29 20:37:44.034639+00	cli	prices.proposed	65	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
27fa7d57-d6f7-41c0-86f0-1d2968b5df7b	16	2026-11-29 20:37:42.274545+00	cli	organisation.created	16	{"name": "of 0066_pre_alerts_in_order"}
2b0465f6-0ed2-4e7c-85bd-471973836ed6	16	2026-11-29 20:37:45.888164+00	test	budget.created	2b2ebd36-276b-4bd6-80a0-ca6ff6642e05	{"name": "b3", "filter": {"feature": "chat"}, "metric": "events", "period": "quarterly", "shadow": true, "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "3"}
2cda9f56-e779-48f0-8e48-f06a2b5cf7ad	16	2026-11-29 20:37:47.497179+00	cli	prices.proposed	66	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
332b9fba-88c3-463a-8664-691391a94c6c	16	2026-11-29 20:37:43.204722+00	cli	prices.rejected	62	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
35496ca2-49e8-4bd3-85b7-cf67c8bd0839	16	2026-11-29 20:37:47.669259+00	test	budget.created	e36d27e2-9b58-4af8-91a8-2dd24723ba30	{"name": "o3-mini alone", "scope": "model", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "model_exact": true, "scope_value": "o3-mini", "threshold_usd": "0.001"}
3807881f-9aec-4da2-b02a-1ec677b6cca2	16	2026-11-29 20:37:43.680854+00	me	period.closed	2026-10	{"cost_usd": "0", "event_count": 2}
3e1ec60a-ce9c-47e2-86dd-eadfd56e7a23	16	2026-11-29 20:37:47.336716+00	cli	channel.created	2e67e260421f67b214bac959	{"name": "slack", "type": "slack", "goes_to": "https://hooks.example.com/…"}
4c01f516-9385-4201-bc8e-e403827976ae	16	2026-11-29 20:37:43.207785+00	cli	prices.proposed	63	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
504fe136-2d7e-4cee-afae-fbf166dcb563	16	2026-11-29 20:37:46.722542+00	test	budget.changed	38b26d99-6ab1-4c8a-94b5-1355baf58b39	{"timezone": "Australia/Lord_Howe", "threshold_usd": "0.002"}
5d1253a4-688e-4b94-85f6-e11ca4f89a62	16	2026-11-29 20:37:44.364718+00	cli	key.rotated	2hcmshc6i4ro	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": null}
60dae4b8-903a-438d-86b8-e6df7fe9d024	16	2026-11-29 20:37:42.839014+00	cli	key.revoked	ct8o4iiqq9zb	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
64b48ac5-38bc-4413-a918-b4ccfb515b3a	16	2026-11-29 20:37:47.318058+00	cli	channel.created	66f1b8dc3865934e06fa8494	{"name": "webhook", "type": "webhook", "goes_to": "https://hooks.example.com/x?token=***"}
77834d4c-74db-4000-92ef-6d57c8eb22fc	16	2026-11-29 20:37:46.059677+00	test	budget.created	e0c930b9-36ec-4bd5-8223-e7afe1c5f897	{"name": "b4", "watch": ["anomaly"], "period": "rolling", "channels": ["somewhere"], "thresholds": ["1"], "window_hours": 24, "threshold_usd": "0.001"}
783c9449-b052-494a-96d7-198c07e7f2c0	16	2026-11-29 20:37:44.372578+00	cli	key.created	s5j4nccfc7p9	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
81a54f39-bbbf-4534-9ea2-e0ce666d247b	16	2026-11-29 20:37:44.119188+00	cli	events.repriced	events	{"end": "2026-11-29T20:38:44.085530+00:00", "start": "2026-10-20T20:07:03.123456+00:00", "events": 6, "feature": "chat", "difference_usd": "-0.006079"}
8ae6ee22-c170-45ef-8977-248dba771404	16	2026-11-29 20:37:47.530214+00	cli	events.repriced	events	{"end": "2026-11-29T20:38:47.515393+00:00", "start": "2026-10-20T20:07:03.123456+00:00", "events": 13, "feature": "chat", "difference_usd": "-0.018441"}
96ee605f-ec96-455b-a0aa-a72a9ac29290	16	2026-11-29 20:37:46.898791+00	cli	budget.deleted	2b2ebd36-276b-4bd6-80a0-ca6ff6642e05	{}
a3c7a8eb-b7e9-4f4f-8b40-4b4b9dca8637	16	2026-11-29 20:37:46.887807+00	cli	budget.topped_up	babe4d87-61a7-44f1-a973-9e57271f3e89	{"amount": "0.001", "reason": "a launch", "ends_at": "2026-11-30T02:07:03.123456Z", "starts_at": "2026-11-29T20:07:03.123456Z"}
aa6c372b-7fd9-40b6-8943-6268d3dce76f	16	2026-11-29 20:37:44.383588+00	cli	key.rotated	s5j4nccfc7p9	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": "2026-12-06T20:37:44.372976Z"}
b4b8d6fd-8169-44a7-ac5a-1a099b4a3512	16	2026-11-29 20:37:45.681298+00	test	budget.created	51e72a99-1a68-4421-8efa-b12d94d07c3a	{"name": "b2", "scope": "team", "metric": "tokens", "period": "monthly", "channels": ["somewhere"], "thresholds": ["1"], "billing_day": 15, "scope_value": "red", "threshold_usd": "3"}
b717f030-5282-415c-8cc3-f0e6906f0f2d	16	2026-11-29 20:37:43.20044+00	cli	prices.proposed	62	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
ba7cd6ce-cbe4-4139-bcab-54d4f45a019e	16	2026-11-29 20:37:42.829615+00	cli	key.created	ct8o4iiqq9zb	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
bafc30de-41da-4529-b127-405d111549b5	16	2026-11-29 20:37:44.805664+00	test	budget.created	babe4d87-61a7-44f1-a973-9e57271f3e89	{"name": "b0", "watch": ["burn_rate", "forecast"], "period": "daily", "channels": ["somewhere"], "timezone": "Asia/Tokyo", "thresholds": ["1"], "threshold_usd": "0.001"}
bbd84308-e12e-4bb6-996e-b3e5d60a614f	16	2026-11-29 20:37:44.359594+00	cli	key.created	2hcmshc6i4ro	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
bf7fbbee-0e7b-48b2-b758-6de58c9b3bb5	16	2026-11-29 20:37:44.049289+00	cli	prices.applied	65	{"prices": 2, "source": "contract", "aliases": 0, "version": 40, "discounts": 0}
c5a26a99-97be-4271-9f04-e892656bc00a	16	2026-11-29 20:37:43.175307+00	cli	prices.applied	61	{"prices": 1, "source": "contract", "aliases": 1, "version": 38, "discounts": 1}
c7453d37-e86e-4f23-9367-ba53023048ff	16	2026-11-29 20:37:42.825711+00	cli	key.created	vtyxxx3wt3gq	{"mode": "live", "name": "all", "scopes": ["admin", "ingest", "read"], "expires_at": "2027-02-27T20:07:03.123456Z"}
c8787a76-af56-4b43-ae69-81b6512f6449	16	2026-11-29 20:37:47.378538+00	cli	channel.created	a0813ada484a73138fc2e108	{"name": "alertmanager", "type": "alertmanager", "goes_to": "https://hooks.example.com/x?token=***"}
ccf3c8f6-77a9-40c8-a972-c465c5c524a2	-16	2026-11-29 20:37:42.827714+00	cli	key.created	i4hcup7l1qtj	{"mode": "test", "name": "test", "scopes": ["ingest"], "expires_at": null}
da1c690d-81d0-420f-ae01-74dac1609d94	16	2026-11-29 20:37:43.772003+00	cli	prices.applied	64	{"prices": 2, "source": "contract", "aliases": 0, "version": 39, "discounts": 0}
db0106d2-e1d1-4461-94b4-cb61f2a059de	16	2026-11-29 20:37:47.376042+00	cli	channel.created	d5b6ef4e878faf50a3421c93	{"name": "pagerduty", "type": "pagerduty", "goes_to": "https://hooks.example.com/x?token=***"}
dc8ec4d6-b8ad-462e-b053-6edc7f5b5565	16	2026-11-29 20:37:44.400459+00	cli	organisation.spread	16	{"before": 1, "partitions": 4}
e16c9b30-2ced-43f4-b3f0-e5f0be9c874c	16	2026-11-29 20:37:47.635876+00	test	budget.created	49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c	{"name": "any o3-mini", "scope": "model", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "scope_value": "o3-mini", "threshold_usd": "0.001"}
f41c58e3-042a-4b8f-a1c6-dc6418cbe451	-16	2026-11-29 20:37:46.669819+00	test	budget.created	616b0408-4eb7-4c7a-8064-8114e64f23c2	{"name": "test", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "0.001"}
f6a2c7f8-9175-44aa-a9e0-f9c20ca70a04	16	2026-11-29 20:37:47.502156+00	cli	prices.applied	66	{"prices": 2, "source": "contract", "aliases": 0, "version": 41, "discounts": 0}
\.
COPY alert_outbox (id, message_id, org_id, budget_id, fired_id, channels, stateful_only, message, created_at) FROM stdin;
54	02951c41-b921-42d4-857c-f382b0952e2f	16	38b26d99-6ab1-4c8a-94b5-1355baf58b39	02951c41-b921-42d4-857c-f382b0952e2f	{somewhere}	f	{"id": "02951c41-b921-42d4-857c-f382b0952e2f", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/38b26d99-6ab1-4c8a-94b5-1355baf58b39", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 4}, "drivers": [{"model": "gpt-4o", "tokens": 3101, "feature": "summary", "cost_usd": 0.0246, "event_count": 6}, {"model": "nobody-knows-it", "tokens": 2080, "feature": "chat", "cost_usd": 0.00826, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1051, "feature": "summary", "cost_usd": 0.004174, "event_count": 1}], "subject": "acme", "alert_id": "38b26d99-6ab1-4c8a-94b5-1355baf58b39", "spend_usd": 0.037034, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	2026-11-29 20:07:03.123456+00
55	2e5561c2-a71c-4d2a-a9a7-6a81ad3da12b	15	43246a92-4557-452a-be21-13b4e3d30617	2e5561c2-a71c-4d2a-a9a7-6a81ad3da12b	{somewhere}	f	{"id": "2e5561c2-a71c-4d2a-a9a7-6a81ad3da12b", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/43246a92-4557-452a-be21-13b4e3d30617", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 1072, "feature": "summary", "cost_usd": 0.0012122, "event_count": 1}], "subject": null, "alert_id": "43246a92-4557-452a-be21-13b4e3d30617", "spend_usd": 0.0012122, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
56	41abf1c2-de81-4028-bb6c-78b15f755ea3	16	51e72a99-1a68-4421-8efa-b12d94d07c3a	41abf1c2-de81-4028-bb6c-78b15f755ea3	{somewhere}	f	{"id": "41abf1c2-de81-4028-bb6c-78b15f755ea3", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/51e72a99-1a68-4421-8efa-b12d94d07c3a", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 10, "estimated_events": 2}, "drivers": [{"model": "ft:gpt-4o:acme::x", "tokens": 4140, "feature": "chat", "cost_usd": 0, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "our-model", "tokens": 2069, "feature": "chat", "cost_usd": 0.0431935, "event_count": 2}], "subject": null, "alert_id": "51e72a99-1a68-4421-8efa-b12d94d07c3a", "spend_usd": 16548, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	2026-11-29 20:07:03.123456+00
57	10c48d88-b236-41a8-bb6b-5661f8cae4db	16	babe4d87-61a7-44f1-a973-9e57271f3e89	10c48d88-b236-41a8-bb6b-5661f8cae4db	{somewhere}	f	{"id": "10c48d88-b236-41a8-bb6b-5661f8cae4db", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/babe4d87-61a7-44f1-a973-9e57271f3e89", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 9, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 4125, "feature": "summary", "cost_usd": 0.0246, "event_count": 9}, {"model": "gpt-4o", "tokens": 3099, "feature": "chat", "cost_usd": 0.012876, "event_count": 3}, {"model": "nobody-knows-it", "tokens": 2080, "feature": "chat", "cost_usd": 0.00826, "event_count": 2}], "subject": null, "alert_id": "babe4d87-61a7-44f1-a973-9e57271f3e89", "spend_usd": 0.0510958, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.002}	2026-11-29 20:07:03.123456+00
58	d9bb7389-91b8-41f9-b3b7-ad322abde064	16	e0c930b9-36ec-4bd5-8223-e7afe1c5f897	d9bb7389-91b8-41f9-b3b7-ad322abde064	{somewhere}	f	{"id": "d9bb7389-91b8-41f9-b3b7-ad322abde064", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/e0c930b9-36ec-4bd5-8223-e7afe1c5f897", "query": "/v1/costs/summary?start=2026-11-28T20%3A08%3A00%2B00%3A00&end=2026-11-29T20%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 11, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 4125, "feature": "summary", "cost_usd": 0.0246, "event_count": 9}, {"model": "our-model", "tokens": 1035, "feature": "chat", "cost_usd": 0.0215975, "event_count": 1}, {"model": "gpt-4o", "tokens": 4131, "feature": "chat", "cost_usd": 0.017164, "event_count": 4}], "subject": null, "alert_id": "e0c930b9-36ec-4bd5-8223-e7afe1c5f897", "spend_usd": 0.0769813, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T20:08:00Z", "scope_value": null, "window_start": "2026-11-28T20:08:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
59	bfc2d398-11e5-4214-956c-14c2d51bad85	16	38b26d99-6ab1-4c8a-94b5-1355baf58b39	bfc2d398-11e5-4214-956c-14c2d51bad85	{somewhere}	f	{"id": "bfc2d398-11e5-4214-956c-14c2d51bad85", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/38b26d99-6ab1-4c8a-94b5-1355baf58b39", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 4, "estimated_events": 1}, "drivers": [{"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "gpt-4o", "tokens": 4148, "feature": "summary", "cost_usd": 0.021028, "event_count": 5}, {"model": "o3-mini-2025-01-31", "tokens": 2124, "feature": "summary", "cost_usd": 0.0135023, "event_count": 2}], "subject": "acme", "alert_id": "38b26d99-6ab1-4c8a-94b5-1355baf58b39", "spend_usd": 0.0801537, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-29 20:07:03.123456+00
60	18b7602c-4855-4de6-8367-96cd935e93ac	16	49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c	18b7602c-4855-4de6-8367-96cd935e93ac	{somewhere}	f	{"id": "18b7602c-4855-4de6-8367-96cd935e93ac", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "query": "/v1/costs/summary?start=2026-11-26T00%3A00%3A00%2B00%3A00&end=2026-11-27T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1062, "feature": "chat", "cost_usd": 0.5, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 2124, "feature": "summary", "cost_usd": 0.0135023, "event_count": 2}], "subject": null, "alert_id": "49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "spend_usd": 0.5135023, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-27T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-26T00:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
61	ce4eb8b0-5c51-4894-81cc-fec50c25eeee	16	49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c	ce4eb8b0-5c51-4894-81cc-fec50c25eeee	{somewhere}	f	{"id": "ce4eb8b0-5c51-4894-81cc-fec50c25eeee", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1060, "feature": "summary", "cost_usd": 0.001199, "event_count": 1}], "subject": null, "alert_id": "49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "spend_usd": 0.001199, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
62	0e7a3323-6b8a-49b5-9e2f-5b0ded445d3d	16	49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c	0e7a3323-6b8a-49b5-9e2f-5b0ded445d3d	{somewhere}	f	{"id": "0e7a3323-6b8a-49b5-9e2f-5b0ded445d3d", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 2129, "feature": "chat", "cost_usd": 0.0024079, "event_count": 2}, {"model": "o3-mini", "tokens": 1048, "feature": "summary", "cost_usd": 0.0011858, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 0, "feature": "summary", "cost_usd": 0, "event_count": 2}], "subject": null, "alert_id": "49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "spend_usd": 0.0035937, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
63	09e65e74-72d1-4a03-a40e-3d4f84bb6c13	16	babe4d87-61a7-44f1-a973-9e57271f3e89	09e65e74-72d1-4a03-a40e-3d4f84bb6c13	{somewhere}	f	{"id": "09e65e74-72d1-4a03-a40e-3d4f84bb6c13", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/babe4d87-61a7-44f1-a973-9e57271f3e89", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 2}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1062, "feature": "chat", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 2058, "feature": "chat", "cost_usd": 0.006294, "event_count": 2}, {"model": "gpt-4o", "tokens": 1057, "feature": "summary", "cost_usd": 0.004388, "event_count": 3}], "subject": null, "alert_id": "babe4d87-61a7-44f1-a973-9e57271f3e89", "spend_usd": 0.510682, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
64	480ba144-673f-45c1-a0a1-c6a51fa8a34a	16	babe4d87-61a7-44f1-a973-9e57271f3e89	480ba144-673f-45c1-a0a1-c6a51fa8a34a	{somewhere}	f	{"id": "480ba144-673f-45c1-a0a1-c6a51fa8a34a", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/babe4d87-61a7-44f1-a973-9e57271f3e89", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 4, "estimated_events": 2}, "drivers": [{"model": "gpt-4o-mini", "tokens": 3108, "feature": "chat", "cost_usd": 0.5, "event_count": 3}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 2124, "feature": "summary", "cost_usd": 0.0135023, "event_count": 2}], "subject": null, "alert_id": "babe4d87-61a7-44f1-a973-9e57271f3e89", "spend_usd": 0.5549765, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
65	19a678e3-b37a-447e-b085-2e747f7df9f1	16	babe4d87-61a7-44f1-a973-9e57271f3e89	19a678e3-b37a-447e-b085-2e747f7df9f1	{somewhere}	f	{"id": "19a678e3-b37a-447e-b085-2e747f7df9f1", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/babe4d87-61a7-44f1-a973-9e57271f3e89", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "our-deployment", "tokens": 1037, "feature": "summary", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1045, "feature": "summary", "cost_usd": 0.00434, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 2056, "feature": "chat", "cost_usd": 0.004092, "event_count": 2}], "subject": null, "alert_id": "babe4d87-61a7-44f1-a973-9e57271f3e89", "spend_usd": 0.021931, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
66	66e07eab-ec10-4497-bf49-53b3ac05dbe1	16	babe4d87-61a7-44f1-a973-9e57271f3e89	66e07eab-ec10-4497-bf49-53b3ac05dbe1	{somewhere}	f	{"id": "66e07eab-ec10-4497-bf49-53b3ac05dbe1", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/babe4d87-61a7-44f1-a973-9e57271f3e89", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 3}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": "chat", "cost_usd": 0.0215975, "event_count": 1}, {"model": "gpt-4o", "tokens": 2088, "feature": "chat", "cost_usd": 0.006384, "event_count": 2}, {"model": "o3-mini-2025-01-31", "tokens": 2129, "feature": "chat", "cost_usd": 0.0024079, "event_count": 2}], "subject": null, "alert_id": "babe4d87-61a7-44f1-a973-9e57271f3e89", "spend_usd": 0.0303894, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
67	a1cf0ea7-0224-425e-89e5-e5988bd3b945	16	e36d27e2-9b58-4af8-91a8-2dd24723ba30	a1cf0ea7-0224-425e-89e5-e5988bd3b945	{somewhere}	f	{"id": "a1cf0ea7-0224-425e-89e5-e5988bd3b945", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/e36d27e2-9b58-4af8-91a8-2dd24723ba30", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 1048, "feature": "summary", "cost_usd": 0.0011858, "event_count": 1}], "subject": null, "alert_id": "e36d27e2-9b58-4af8-91a8-2dd24723ba30", "spend_usd": 0.0011858, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
\.
COPY api_key (id, org_id, name, mode, scopes, secret_hash, created_at, expires_at, revoked_at, last_used_at, rotated_at, previous_secret_hash, previous_valid_until) FROM stdin;
2hcmshc6i4ro	16	rotated	live	{read}	\\x54271daae05498efac38408d46471cbc79e81a6608e1061784d233ec2befb75f	2026-11-29 20:37:44.351215+00	\N	\N	\N	2026-11-29 20:37:44.361614+00	\N	\N
ct8o4iiqq9zb	16	revoked	live	{admin,ingest,read}	\\x5a98dd6925e139e9825fa53e38b1b489c8e005611d0552b04a086dc365331dce	2026-11-29 20:37:42.828241+00	\N	2026-11-29 20:37:42.830237+00	\N	\N	\N	\N
i4hcup7l1qtj	16	test	test	{ingest}	\\x20808aa5eea48f2af5387ed5e002b4ae318c49b94f8e47f34865d090a000311f	2026-11-29 20:37:42.826778+00	\N	\N	\N	\N	\N	\N
s5j4nccfc7p9	16	rotated	live	{read}	\\xf4f51a2679fd2ade8c31ae568a3433abac58f68e9e0c742296a42a4e1fdb307d	2026-11-29 20:37:44.365381+00	\N	\N	\N	2026-11-29 20:37:44.372976+00	\\xb8e47aa3533c71536aaf0776b734963b23932378dd81b76240ab09d92c4e76d7	2026-12-06 20:37:44.372976+00
vtyxxx3wt3gq	16	all	live	{admin,ingest,read}	\\x780e931499fb7c6c073e2ffb46e21f2d451267531a3c0d2199b93dd9543c8d1b	2026-11-29 20:37:42.815752+00	2027-02-27 20:07:03.123456+00	\N	\N	\N	\N	\N
\.
COPY budget_counter (counting, window_start, subject, shard, cost_usd, tokens, event_count, estimated_count, unpriced_count, unpriced_tokens, first_at) FROM stdin;
69	2026-10-30 15:00:00+00		-1	0	3823	2	0	2	3823	2026-10-30 15:00:00+00
69	2026-11-24 15:00:00+00		-1	0	1047	1	0	1	1047	2026-11-24 15:00:00+00
69	2026-11-25 15:00:00+00		-1	0.008552	3073	5	1	2	1015	2026-11-25 15:00:00+00
69	2026-11-25 15:00:00+00		0	0.504388	2119	2	1	0	0	2026-11-25 17:06:08.123456+00
69	2026-11-25 15:00:00+00		8	-0.002258	0	0	0	0	0	2026-11-25 17:02:58.123456+00
69	2026-11-26 15:00:00+00		-1	0.5393862	8228	9	2	3	3085	2026-11-26 15:00:00+00
69	2026-11-26 15:00:00+00		0	0.0178943	4241	4	0	1	1059	2026-11-26 15:02:49.123456+00
69	2026-11-26 15:00:00+00		8	-0.002304	0	0	0	0	0	2026-11-27 02:02:24.123456+00
69	2026-11-27 15:00:00+00		-1	0.024804	5177	5	0	1	1039	2026-11-27 15:00:00+00
69	2026-11-27 15:00:00+00		0	0.0122122	6410	6	1	1	1071	2026-11-27 20:07:03.123456+00
69	2026-11-27 15:00:00+00		8	-0.004072	0	0	0	0	0	2026-11-28 00:03:45.123456+00
69	2026-11-28 15:00:00+00		-1	0.0258855	4132	4	2	2	2065	2026-11-28 15:00:00+00
69	2026-11-28 15:00:00+00		0	0.0067919	3185	3	1	0	0	2026-11-29 09:03:02.123456+00
69	2026-11-28 15:00:00+00		8	-0.002288	0	0	0	0	0	2026-11-28 22:04:20.123456+00
69	2026-11-29 15:00:00+00		-1	0.024898	10094	12	1	7	5992	2026-11-29 15:00:00+00
69	2026-11-29 15:00:00+00		0	0.0439198	9525	13	0	3	1053	2026-11-29 20:04:03.123456+00
69	2026-11-29 15:00:00+00		8	-0.007519	0	0	0	0	0	2026-11-29 20:03:49.123456+00
70	2026-11-29 20:03:00+00		-1	0.004082	1028	1	0	0	0	2026-11-29 20:03:00+00
70	2026-11-29 20:03:00+00		8	-0.002036	0	0	0	0	0	2026-11-29 20:03:49.123456+00
70	2026-11-29 20:04:00+00		0	0	0	2	0	1	0	2026-11-29 20:04:03.123456+00
70	2026-11-29 20:05:00+00		-1	0	0	1	0	1	0	2026-11-29 20:05:00+00
70	2026-11-29 20:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-29 20:05:03.123456+00
70	2026-11-29 20:05:00+00		8	-0.003234	0	0	0	0	0	2026-11-29 20:05:03.123456+00
70	2026-11-29 20:06:00+00		0	0.017722	3222	3	0	0	0	2026-11-29 20:06:03.123456+00
70	2026-11-29 20:07:00+00		-1	0.020816	7153	9	1	5	4079	2026-11-29 20:07:00+00
70	2026-11-29 20:07:00+00		8	-0.002249	0	0	0	0	0	2026-11-29 20:07:03.123456+00
70	2026-11-29 20:37:00+00		-1	0	1913	1	0	1	1913	2026-11-29 20:37:00+00
71	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
71	2026-11-25 06:00:00+00		-1	0	1047	1	0	1	1047	2026-11-25 06:00:00+00
71	2026-11-25 17:00:00+00		-1	0.008552	3073	3	1	1	1015	2026-11-25 17:00:00+00
71	2026-11-25 17:00:00+00		0	0.004388	1057	1	0	0	0	2026-11-25 17:06:08.123456+00
71	2026-11-25 17:00:00+00		8	-0.002258	0	0	0	0	0	2026-11-25 17:02:58.123456+00
71	2026-11-26 04:00:00+00		-1	0	0	2	0	1	0	2026-11-26 04:00:00+00
71	2026-11-26 04:00:00+00		0	0.5	1062	1	1	0	0	2026-11-26 04:06:42.123456+00
71	2026-11-26 15:00:00+00		-1	0.0338960	3058	3	1	1	1011	2026-11-26 15:00:00+00
71	2026-11-26 15:00:00+00		0	0.0135023	2124	2	0	0	0	2026-11-26 15:02:49.123456+00
71	2026-11-27 02:00:00+00		-1	0.0054902	3099	3	0	1	1041	2026-11-27 02:00:00+00
71	2026-11-27 02:00:00+00		0	0.004392	2117	2	0	1	1059	2026-11-27 02:03:00.123456+00
71	2026-11-27 02:00:00+00		8	-0.002304	0	0	0	0	0	2026-11-27 02:02:24.123456+00
71	2026-11-27 13:00:00+00		-1	0.5	2071	3	1	1	1033	2026-11-27 13:00:00+00
71	2026-11-27 20:00:00+00		0	0.0110132	5350	5	1	1	1071	2026-11-27 20:07:03.123456+00
71	2026-11-28 00:00:00+00		-1	0.004034	2055	2	0	1	1039	2026-11-28 00:00:00+00
71	2026-11-28 00:00:00+00		8	-0.002012	0	0	0	0	0	2026-11-28 00:03:45.123456+00
71	2026-11-28 11:00:00+00		-1	0.020770	3122	3	0	0	0	2026-11-28 11:00:00+00
71	2026-11-28 11:00:00+00		0	0.0011990	1060	1	0	0	0	2026-11-28 11:02:48.123456+00
71	2026-11-28 11:00:00+00		8	-0.002060	0	0	0	0	0	2026-11-28 11:02:04.123456+00
71	2026-11-28 22:00:00+00		-1	0.0258855	2067	2	2	0	0	2026-11-28 22:00:00+00
71	2026-11-28 22:00:00+00		8	-0.001132	0	0	0	0	0	2026-11-28 22:04:20.123456+00
71	2026-11-29 09:00:00+00		-1	0	2065	2	0	2	2065	2026-11-29 09:00:00+00
71	2026-11-29 09:00:00+00		0	0.0067919	3185	3	1	0	0	2026-11-29 09:03:02.123456+00
71	2026-11-29 09:00:00+00		8	-0.001156	0	0	0	0	0	2026-11-29 09:05:22.123456+00
71	2026-11-29 20:00:00+00		-1	0.024898	10094	12	1	7	5992	2026-11-29 20:00:00+00
71	2026-11-29 20:00:00+00		0	0.0439198	9525	13	0	3	1053	2026-11-29 20:04:03.123456+00
71	2026-11-29 20:00:00+00		8	-0.007519	0	0	0	0	0	2026-11-29 20:03:49.123456+00
72	2026-11-23 05:00:00+00	acme	-1	0.0794260	13398	16	1	7	4114	2026-11-23 05:00:00+00
73	2026-11-15 00:00:00+00		-1	0.0843835	13394	16	2	8	5145	2026-11-15 00:00:00+00
73	2026-11-15 00:00:00+00		0	0.0511479	11675	13	0	5	3183	2026-11-26 15:02:49.123456+00
73	2026-11-15 00:00:00+00		8	-0.010496	0	0	0	0	0	2026-11-27 02:02:24.123456+00
74	2026-10-01 00:00:00+00		-1	0.5811395	17521	17	6	5	5145	2026-10-01 00:00:00+00
75	2026-11-28 22:02:00+00		-1	0.0215975	1035	1	1	0	0	2026-11-28 22:02:00+00
75	2026-11-28 22:04:00+00		-1	0.004288	1032	1	1	0	0	2026-11-28 22:04:00+00
75	2026-11-28 22:04:00+00		8	-0.001132	0	0	0	0	0	2026-11-28 22:04:20.123456+00
75	2026-11-29 09:03:00+00		0	0.0012034	1064	1	0	0	0	2026-11-29 09:03:02.123456+00
75	2026-11-29 09:04:00+00		-1	0	1036	1	0	1	1036	2026-11-29 09:04:00+00
75	2026-11-29 09:05:00+00		0	0.004384	1056	1	1	0	0	2026-11-29 09:05:22.123456+00
75	2026-11-29 09:05:00+00		8	-0.001156	0	0	0	0	0	2026-11-29 09:05:22.123456+00
75	2026-11-29 09:06:00+00		-1	0	1029	1	0	1	1029	2026-11-29 09:06:00+00
75	2026-11-29 09:06:00+00		0	0.0012045	1065	1	0	0	0	2026-11-29 09:06:36.123456+00
75	2026-11-29 20:03:00+00		-1	0.004082	1028	1	0	0	0	2026-11-29 20:03:00+00
75	2026-11-29 20:03:00+00		8	-0.002036	0	0	0	0	0	2026-11-29 20:03:49.123456+00
75	2026-11-29 20:04:00+00		0	0	0	2	0	1	0	2026-11-29 20:04:03.123456+00
75	2026-11-29 20:05:00+00		-1	0	0	1	0	1	0	2026-11-29 20:05:00+00
75	2026-11-29 20:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-29 20:05:03.123456+00
75	2026-11-29 20:05:00+00		8	-0.003234	0	0	0	0	0	2026-11-29 20:05:03.123456+00
75	2026-11-29 20:06:00+00		0	0.017722	3222	3	0	0	0	2026-11-29 20:06:03.123456+00
75	2026-11-29 20:07:00+00		-1	0.020816	7153	9	1	5	4079	2026-11-29 20:07:00+00
75	2026-11-29 20:07:00+00		8	-0.002249	0	0	0	0	0	2026-11-29 20:07:03.123456+00
75	2026-11-29 20:37:00+00		-1	0	1913	1	0	1	1913	2026-11-29 20:37:00+00
76	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
76	2026-11-25 06:00:00+00		-1	0	1047	1	0	1	1047	2026-11-25 06:00:00+00
76	2026-11-25 17:00:00+00		-1	0.008552	3073	3	1	1	1015	2026-11-25 17:00:00+00
76	2026-11-25 17:00:00+00		0	0.004388	1057	1	0	0	0	2026-11-25 17:06:08.123456+00
76	2026-11-25 17:00:00+00		8	-0.002258	0	0	0	0	0	2026-11-25 17:02:58.123456+00
76	2026-11-26 04:00:00+00		-1	0	0	2	0	1	0	2026-11-26 04:00:00+00
76	2026-11-26 04:00:00+00		0	0.5	1062	1	1	0	0	2026-11-26 04:06:42.123456+00
76	2026-11-26 15:00:00+00		-1	0.0338960	3058	3	1	1	1011	2026-11-26 15:00:00+00
76	2026-11-26 15:00:00+00		0	0.0135023	2124	2	0	0	0	2026-11-26 15:02:49.123456+00
76	2026-11-27 02:00:00+00		-1	0.0054902	3099	3	0	1	1041	2026-11-27 02:00:00+00
76	2026-11-27 02:00:00+00		0	0.004392	2117	2	0	1	1059	2026-11-27 02:03:00.123456+00
76	2026-11-27 02:00:00+00		8	-0.002304	0	0	0	0	0	2026-11-27 02:02:24.123456+00
76	2026-11-27 13:00:00+00		-1	0.5	2071	3	1	1	1033	2026-11-27 13:00:00+00
76	2026-11-27 20:00:00+00		0	0.0110132	5350	5	1	1	1071	2026-11-27 20:07:03.123456+00
76	2026-11-28 00:00:00+00		-1	0.004034	2055	2	0	1	1039	2026-11-28 00:00:00+00
76	2026-11-28 00:00:00+00		8	-0.002012	0	0	0	0	0	2026-11-28 00:03:45.123456+00
76	2026-11-28 11:00:00+00		-1	0.020770	3122	3	0	0	0	2026-11-28 11:00:00+00
76	2026-11-28 11:00:00+00		0	0.0011990	1060	1	0	0	0	2026-11-28 11:02:48.123456+00
76	2026-11-28 11:00:00+00		8	-0.002060	0	0	0	0	0	2026-11-28 11:02:04.123456+00
76	2026-11-28 22:00:00+00		-1	0.0258855	2067	2	2	0	0	2026-11-28 22:00:00+00
76	2026-11-28 22:00:00+00		8	-0.001132	0	0	0	0	0	2026-11-28 22:04:20.123456+00
76	2026-11-29 09:00:00+00		-1	0	2065	2	0	2	2065	2026-11-29 09:00:00+00
76	2026-11-29 09:00:00+00		0	0.0067919	3185	3	1	0	0	2026-11-29 09:03:02.123456+00
76	2026-11-29 09:00:00+00		8	-0.001156	0	0	0	0	0	2026-11-29 09:05:22.123456+00
76	2026-11-29 20:00:00+00		-1	0.024898	10094	12	1	7	5992	2026-11-29 20:00:00+00
76	2026-11-29 20:00:00+00		0	0.0439198	9525	13	0	3	1053	2026-11-29 20:04:03.123456+00
76	2026-11-29 20:00:00+00		8	-0.007519	0	0	0	0	0	2026-11-29 20:03:49.123456+00
77	1970-01-01 00:00:00+00	r1	-1	0.0640355	12367	12	3	5	5145	2026-11-25 06:06:17.123456+00
77	1970-01-01 00:00:00+00	r1	0	0.0142479	8492	8	0	3	3183	2026-11-27 02:03:00.123456+00
77	1970-01-01 00:00:00+00	r1	8	-0.011619	0	0	0	0	0	2026-11-27 02:02:24.123456+00
77	1970-01-01 00:00:00+00	r2	-1	0.5225902	13385	16	3	6	6174	2026-11-25 17:02:58.123456+00
77	1970-01-01 00:00:00+00	r2	0	0.5340583	13805	15	3	0	0	2026-11-25 17:06:08.123456+00
77	1970-01-01 00:00:00+00	r2	8	-0.006822	0	0	0	0	0	2026-11-25 17:02:58.123456+00
78	2026-11-24 00:00:00+00		-1	0	1022	1	0	1	1022	2026-11-24 00:00:00+00
78	2026-11-27 00:00:00+00		-1	0	1021	1	0	1	1021	2026-11-27 00:00:00+00
78	2026-11-29 00:00:00+00		-1	0	1020	1	0	1	1020	2026-11-29 00:00:00+00
79	2026-11-22 13:00:00+00	acme	-1	0.0630440	10318	11	1	4	3087	2026-11-22 13:00:00+00
79	2026-11-22 13:00:00+00	acme	0	0.0300227	7442	7	0	0	0	2026-11-25 17:06:08.123456+00
79	2026-11-22 13:00:00+00	acme	8	-0.006376	0	0	0	0	0	2026-11-27 02:02:24.123456+00
79	2026-11-29 13:00:00+00	acme	-1	0.016382	3080	5	0	3	1027	2026-11-29 13:00:00+00
79	2026-11-29 13:00:00+00	acme	0	0.035092	5300	7	0	2	0	2026-11-29 20:04:03.123456+00
79	2026-11-29 13:00:00+00	acme	8	-0.004120	0	0	0	0	0	2026-11-29 20:03:49.123456+00
80	2026-11-26 00:00:00+00		0	0.5135023	3186	3	1	0	0	2026-11-26 04:06:42.123456+00
80	2026-11-27 00:00:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-27 00:00:00+00
80	2026-11-27 00:00:00+00		0	0.0012122	1072	1	0	0	0	2026-11-27 20:07:03.123456+00
80	2026-11-28 00:00:00+00		0	0.0011990	1060	1	0	0	0	2026-11-28 11:02:48.123456+00
80	2026-11-29 00:00:00+00		-1	0.0011858	1048	1	0	0	0	2026-11-29 00:00:00+00
80	2026-11-29 00:00:00+00		0	0.0024079	2129	4	0	1	0	2026-11-29 09:03:02.123456+00
81	2026-11-27 00:00:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-27 00:00:00+00
81	2026-11-27 00:00:00+00		0	0.0012122	1072	1	0	0	0	2026-11-27 20:07:03.123456+00
81	2026-11-29 00:00:00+00		-1	0.0011858	1048	1	0	0	0	2026-11-29 00:00:00+00
\.
COPY budget_grant (id, budget_id, amount, starts_at, ends_at, reason, granted_at, granted_by, looked_at_start, looked_at_end) FROM stdin;
2c311c05-9530-4561-a79b-9248de75488d	babe4d87-61a7-44f1-a973-9e57271f3e89	0.001	2026-11-29 20:07:03.123456+00	2026-11-30 02:07:03.123456+00	a launch	2026-11-29 20:37:46.88483+00	cli	f	f
\.
COPY budget_limit (budget_id, version, amount, thresholds, since, set_by) FROM stdin;
2b2ebd36-276b-4bd6-80a0-ca6ff6642e05	1	3	{1}	2026-11-29 20:07:03.123456+00	test
38b26d99-6ab1-4c8a-94b5-1355baf58b39	1	0.001	{1}	2026-11-29 20:07:03.123456+00	test
38b26d99-6ab1-4c8a-94b5-1355baf58b39	2	0.002	{1}	2026-11-29 20:07:03.123456+00	test
49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c	1	0.001	{1}	2026-11-29 20:07:03.123456+00	test
51e72a99-1a68-4421-8efa-b12d94d07c3a	1	3	{1}	2026-11-29 20:07:03.123456+00	test
616b0408-4eb7-4c7a-8064-8114e64f23c2	1	0.001	{1}	2026-11-29 20:07:03.123456+00	test
a1a57632-e3ab-42a9-87ec-2a7c21e39667	1	0.001	{1}	2026-11-29 20:07:03.123456+00	test
babe4d87-61a7-44f1-a973-9e57271f3e89	1	0.001	{1}	2026-11-29 20:07:03.123456+00	test
e0c930b9-36ec-4bd5-8223-e7afe1c5f897	1	0.001	{1}	2026-11-29 20:07:03.123456+00	test
e36d27e2-9b58-4af8-91a8-2dd24723ba30	1	0.001	{1}	2026-11-29 20:07:03.123456+00	test
\.
TRUNCATE budget_touch;
COPY budget_touch (id, countings, subjects, windows, budget_id) FROM stdin;
109	{69,73,77,77,79,80,81}	{"","",r1,r2,acme,"",""}	{"2026-11-27 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-27 00:00:00+00","2026-11-27 00:00:00+00"}	\N
110	{69,73,75,77,79}	{"","","",r2,acme}	{"2026-11-29 15:00:00+00","2026-11-15 00:00:00+00","2026-11-29 20:06:00+00","1970-01-01 00:00:00+00","2026-11-29 13:00:00+00"}	\N
\.
COPY channel (id, org_id, name, type, shown, sealed, key_id, created_at, changed_at, previous_secret_until, snoozed_until, leased_by, leased_until, attended_at, failing_since, retry_at, resent_at) FROM stdin;
24b8fc924085be62185d5498	16	email	email	ops@example.com	\\xc13260087d753ed4711073f38fbb0c6a4827610b1e7d654c7727658cf80e7f0a2f5eeca34151d9a21f8b40cbb269b7f44cc2899e96954ad0cfc0e6afa5f05e3b9eaef484a0b1fdb53de571047f12998df31f887ac2fff662c91737069fa9af32052ee036c57f47beff1676f06ad9d4a6b657012c46	66687aad	2026-11-29 20:37:47.316108+00	2026-11-29 20:37:47.316108+00	\N	\N	\N	\N	\N	\N	\N	\N
2e67e260421f67b214bac959	16	slack	slack	https://hooks.example.com/…	\\xbcdff1dd563fbe7237ed86a8347f35503ed6b7b2a9ada96c7612a044263c8d5afd0cd40378d61340c4c8fed825a8dc124fe247a4cebc0b9f1c6e3ad345790b812da742516c44a6c81567dc2f7aaa8c850d6680ea80b33905016dc8e1a9b2367feb3d9c15a342449bec518807c92f2e49440bd7c20e	66687aad	2026-11-29 20:37:47.316108+00	2026-11-29 20:37:47.316108+00	\N	\N	\N	\N	\N	\N	\N	\N
66f1b8dc3865934e06fa8494	16	webhook	webhook	https://hooks.example.com/x?token=***	\\x7d06644956aaf3000c28fa2b520cfd36f572d8d609ab73bb27cfabfde7b0ad9cb6da31d39af19015e42d58a1aafd10693c67487fa980fe40a63d3b5c34ba9d9c30d8df07a60a49aca9ecc847adb2b32ddad81e16ca3308e15e3d4974884a9cd00e29a26200166ee119cb59606f17c339e26e0d181b	66687aad	2026-11-29 20:37:47.316108+00	2026-11-29 20:37:47.316108+00	\N	\N	\N	\N	\N	\N	\N	\N
a0813ada484a73138fc2e108	16	alertmanager	alertmanager	https://hooks.example.com/x?token=***	\\x946919fd3d8afb41fca5494c7440bcad476d429ff4fac8f725ff2445e872246834d5cd630b95aa5c9f038f814a632aba7c4c16256eaaac01702161021081f2d121b5b3c32b638744d8631559a63ce121d2cf7b1f4ce41f95572e14b024b3dc863ef2508bbbb82a860c0665632768c8ac54ec4ef3e6	66687aad	2026-11-29 20:37:47.316108+00	2026-11-29 20:37:47.316108+00	\N	\N	\N	\N	\N	\N	\N	2026-11-29 20:37:48.272482+00
d5b6ef4e878faf50a3421c93	16	pagerduty	pagerduty	https://hooks.example.com/x?token=***	\\x0aa3ceef4e63ef5248e0bda0711ac451393e22bc62ba47191bf16f6e5484023f434fe204b11048fba8da8ed6e1a515be3f24e4076646d20785dfbf72245572cd39b052fd4ec391b1faae9890b76782e307d00b9422d30a85eba0e6d2484e26ca9978eadf0a75a6eab26e60b94ea728c5489de6604a	66687aad	2026-11-29 20:37:47.316108+00	2026-11-29 20:37:47.316108+00	\N	\N	\N	\N	\N	\N	\N	\N
\.
COPY closed_period (org_id, month, closed_at, closed_by, event_count, cost_usd) FROM stdin;
16	2026-10-01	2026-11-29 20:37:43.66933+00	me	2	0
\.
COPY correction (org_id, event_id, event_time, seq, time, posted_at, difference_usd, cost_usd, list_cost_usd, price_id, discount_id, reason, dimension_set, folded_set) FROM stdin;
16	02f7f565-1433-9c2d-9d52-ea1f46bd4c09	2026-11-25 17:02:58.123456+00	1	2026-11-25 17:02:58.123456+00	2026-11-29 20:37:47.543771+00	-0.001144	0.003192	\N	67	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	a765e900-0e27-f14c-2c56-b8e391a4c2f8	\N
16	257be9b4-e07e-ced6-862f-a01565052560	2026-11-28 22:04:20.123456+00	2	2026-11-28 22:04:20.123456+00	2026-11-29 20:37:43.875396+00	0.005310	0.005310	\N	63	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	253f1687-f5c0-2fd4-fc54-50920237d8d7	\N
16	257be9b4-e07e-ced6-862f-a01565052560	2026-11-28 22:04:20.123456+00	3	2026-11-28 22:04:20.123456+00	2026-11-29 20:37:44.155754+00	-0.001022	0.004288	\N	65	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	253f1687-f5c0-2fd4-fc54-50920237d8d7	\N
16	257be9b4-e07e-ced6-862f-a01565052560	2026-11-28 22:04:20.123456+00	4	2026-11-28 22:04:20.123456+00	2026-11-29 20:37:47.543771+00	-0.001132	0.003156	\N	67	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	253f1687-f5c0-2fd4-fc54-50920237d8d7	\N
16	26e26aea-f01d-98bf-11c9-2ac86b166a41	2026-11-29 20:07:03.123456+00	2	2026-11-29 20:07:03.123456+00	2026-11-29 20:37:43.875396+00	0.005265	0.005265	\N	63	\N	no_cache_read_price	83b6061c-49f4-3436-7f17-deea9131d6f9	\N
16	26e26aea-f01d-98bf-11c9-2ac86b166a41	2026-11-29 20:07:03.123456+00	3	2026-11-29 20:07:03.123456+00	2026-11-29 20:37:44.155754+00	-0.001013	0.004252	\N	65	\N	no_cache_read_price	83b6061c-49f4-3436-7f17-deea9131d6f9	\N
16	26e26aea-f01d-98bf-11c9-2ac86b166a41	2026-11-29 20:07:03.123456+00	4	2026-11-29 20:07:03.123456+00	2026-11-29 20:37:47.543771+00	-0.001123	0.003129	\N	67	\N	no_cache_read_price	83b6061c-49f4-3436-7f17-deea9131d6f9	\N
16	449cec53-0c2e-cc77-5433-e5923706965e	2026-11-29 20:07:03.123456+00	2	2026-11-29 20:07:03.123456+00	2026-11-29 20:37:43.875396+00	-0.494720	0.005280	\N	63	\N	\N	7a417a3b-2238-d6f5-850c-6a99d9c730c9	\N
16	449cec53-0c2e-cc77-5433-e5923706965e	2026-11-29 20:07:03.123456+00	3	2026-11-29 20:07:03.123456+00	2026-11-29 20:37:44.155754+00	-0.001016	0.004264	\N	65	\N	\N	7a417a3b-2238-d6f5-850c-6a99d9c730c9	\N
16	449cec53-0c2e-cc77-5433-e5923706965e	2026-11-29 20:07:03.123456+00	4	2026-11-29 20:07:03.123456+00	2026-11-29 20:37:47.543771+00	-0.001126	0.003138	\N	67	\N	\N	7a417a3b-2238-d6f5-850c-6a99d9c730c9	\N
16	58c95cb8-aec1-4fc0-b07f-48d5d9123fb2	2026-11-27 02:03:00.123456+00	1	2026-11-27 02:03:00.123456+00	2026-11-29 20:37:47.543771+00	-0.001158	0.003234	\N	67	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N
16	84bae852-6fd4-41a5-973b-08ff572f7e25	2026-11-28 11:02:04.123456+00	1	2026-11-28 11:02:04.123456+00	2026-11-29 20:37:47.543771+00	-0.002060	0.002070	\N	68	\N	\N	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N
16	9d07e6bc-c9c2-a9a1-0cef-d4d726f57daf	2026-11-29 09:05:22.123456+00	1	2026-11-29 09:05:22.123456+00	2026-11-29 20:37:47.543771+00	-0.001156	0.003228	\N	67	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	a765e900-0e27-f14c-2c56-b8e391a4c2f8	\N
16	a710c9e8-6e96-41db-a440-848c6ae9ec23	2026-11-28 00:03:45.123456+00	2	2026-11-28 00:03:45.123456+00	2026-11-29 20:37:43.875396+00	-0.244960	0.005040	\N	64	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
16	a710c9e8-6e96-41db-a440-848c6ae9ec23	2026-11-28 00:03:45.123456+00	3	2026-11-28 00:03:45.123456+00	2026-11-29 20:37:44.155754+00	-0.001006	0.004034	\N	66	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
16	a710c9e8-6e96-41db-a440-848c6ae9ec23	2026-11-28 00:03:45.123456+00	4	2026-11-28 00:03:45.123456+00	2026-11-29 20:37:47.543771+00	-0.002012	0.002022	\N	68	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
16	b4feaf1d-88f0-484f-b3c2-38db241a46b8	2026-11-29 20:05:03.123456+00	1	2026-11-29 20:05:03.123456+00	2026-11-29 20:37:47.543771+00	-0.002084	0.002094	\N	68	\N	\N	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N
16	d873546e-c7c9-4d10-a93b-bacce919e1d6	2026-11-29 20:03:49.123456+00	2	2026-11-29 20:03:49.123456+00	2026-11-29 20:37:43.875396+00	-0.244900	0.005100	\N	64	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
16	d873546e-c7c9-4d10-a93b-bacce919e1d6	2026-11-29 20:03:49.123456+00	3	2026-11-29 20:03:49.123456+00	2026-11-29 20:37:44.155754+00	-0.001018	0.004082	\N	66	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
16	d873546e-c7c9-4d10-a93b-bacce919e1d6	2026-11-29 20:03:49.123456+00	4	2026-11-29 20:03:49.123456+00	2026-11-29 20:37:47.543771+00	-0.002036	0.002046	\N	68	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
16	ea15217f-c493-88c3-3ed0-9e835f92647b	2026-11-29 20:05:03.123456+00	1	2026-11-29 20:05:03.123456+00	2026-11-29 20:37:47.543771+00	-0.001150	0.003210	\N	67	\N	\N	e73cb7e5-9e41-adcb-4f2c-ca4252b1807f	\N
16	ed2cc596-38a6-0f0a-de67-18d920b8f506	2026-11-25 17:04:12.123456+00	2	2026-11-25 17:04:12.123456+00	2026-11-29 20:37:43.875396+00	-0.494780	0.005220	\N	63	\N	\N	3936f26b-2089-1a5a-e376-30353ad47274	\N
16	ed2cc596-38a6-0f0a-de67-18d920b8f506	2026-11-25 17:04:12.123456+00	3	2026-11-25 17:04:12.123456+00	2026-11-29 20:37:44.155754+00	-0.001004	0.004216	\N	65	\N	\N	3936f26b-2089-1a5a-e376-30353ad47274	\N
16	ed2cc596-38a6-0f0a-de67-18d920b8f506	2026-11-25 17:04:12.123456+00	4	2026-11-25 17:04:12.123456+00	2026-11-29 20:37:47.543771+00	-0.001114	0.003102	\N	67	\N	\N	3936f26b-2089-1a5a-e376-30353ad47274	\N
16	fc0d5776-82d6-4c22-b83f-25d8c383f01a	2026-11-27 02:02:24.123456+00	1	2026-11-27 02:02:24.123456+00	2026-11-29 20:37:47.543771+00	-0.001146	0.003198	\N	67	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N
\.
COPY correction_total (org_id, dimension_set, credit_usd, event_count, error_count, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output) FROM stdin;
16	2135fe5a-062a-4059-79c8-08fc2642a90d	0.002304	0	0	0	0	0	0	0	0	0	0	0	0
16	253f1687-f5c0-2fd4-fc54-50920237d8d7	0.502154	0	0	-37	0	30	20	-4	0	5	0	0	4
16	2abb099b-3a53-730b-0785-7009d1a2d098	0	-1	0	-313	-700	0	0	-7	-3	0	0	0	0
16	3936f26b-2089-1a5a-e376-30353ad47274	0.002118	1	0	1004	0	0	0	10	0	0	0	0	0
16	6a1d607c-03ad-4c7f-62f3-642da715c235	0	-1	0	-967	0	-30	-20	-6	0	-5	0	0	-4
16	7a417a3b-2238-d6f5-850c-6a99d9c730c9	0.002142	1	0	1016	0	0	0	10	0	0	0	0	0
16	83b6061c-49f4-3436-7f17-deea9131d6f9	0.002136	1	0	313	700	0	0	7	3	0	0	0	0
16	a4e90c33-4157-6514-e5ef-d6eef0be3512	0.5	-1	0	-1016	0	0	0	-10	0	0	0	0	0
16	a765e900-0e27-f14c-2c56-b8e391a4c2f8	0.002300	0	0	0	0	0	0	0	0	0	0	0	0
16	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0.50	-2	0	-2024	0	0	0	-20	0	0	0	0	0
16	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0.004144	0	0	0	0	0	0	0	0	0	0	0	0
16	da718855-2d55-1d12-609d-d734df2f5db2	0.006072	2	0	2024	0	0	0	20	0	0	0	0	0
16	e73cb7e5-9e41-adcb-4f2c-ca4252b1807f	0.001150	0	0	0	0	0	0	0	0	0	0	0	0
\.
COPY counting (id, org_id, budget_id, kind, conditions, each, calendar, counted_since, counted, retired, version, model_exact) FROM stdin;
69	16	babe4d87-61a7-44f1-a973-9e57271f3e89	window	{}	\N	["daily", "Asia/Tokyo", 0, 1, 0, 0]	2026-10-25 15:00:00+00	t	f	81	t
70	16	babe4d87-61a7-44f1-a973-9e57271f3e89	minute	{}	\N	["rolling", "UTC", 0, 1, 6, 60]	2026-11-29 14:07:00+00	t	f	82	t
71	16	babe4d87-61a7-44f1-a973-9e57271f3e89	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-25 20:00:00+00	t	f	83	t
72	16	38b26d99-6ab1-4c8a-94b5-1355baf58b39	window	{}	tenant	["weekly", "America/New_York", 0, 1, 0, 0]	2026-10-19 04:00:00+00	t	t	91	t
73	16	51e72a99-1a68-4421-8efa-b12d94d07c3a	window	{"team": "red"}	\N	["monthly", "UTC", 0, 15, 0, 0]	2026-10-15 00:00:00+00	t	f	85	t
74	16	2b2ebd36-276b-4bd6-80a0-ca6ff6642e05	window	{"feature": "chat"}	\N	["quarterly", "UTC", 0, 1, 0, 0]	2026-10-01 00:00:00+00	t	t	93	t
75	16	e0c930b9-36ec-4bd5-8223-e7afe1c5f897	window	{}	\N	["rolling", "UTC", 0, 1, 24, 60]	2026-11-28 20:07:00+00	t	f	87	t
76	16	e0c930b9-36ec-4bd5-8223-e7afe1c5f897	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-25 20:00:00+00	t	f	88	t
77	16	a1a57632-e3ab-42a9-87ec-2a7c21e39667	window	{}	run_id	["run", "UTC", 0, 1, 0, 0]	2026-10-25 00:00:00+00	t	f	89	t
78	-16	616b0408-4eb7-4c7a-8064-8114e64f23c2	window	{}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-25 00:00:00+00	t	f	90	t
79	16	38b26d99-6ab1-4c8a-94b5-1355baf58b39	window	{}	tenant	["weekly", "Australia/Lord_Howe", 0, 1, 0, 0]	2026-10-25 13:00:00+00	t	f	92	t
80	16	49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c	window	{"model": "o3-mini"}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-25 00:00:00+00	t	f	94	f
81	16	e36d27e2-9b58-4af8-91a8-2dd24723ba30	window	{"model": "o3-mini"}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-25 00:00:00+00	t	f	95	t
\.
COPY cube_15m (bucket, org_id, shard, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other) FROM stdin;
2026-10-31 12:00:00+00	16	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 08:00:00+00	-16	0	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 06:00:00+00	16	2	0b2189e2-da2b-ffea-544c-7bf630764b34	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-25 17:00:00+00	16	0	253f1687-f5c0-2fd4-fc54-50920237d8d7	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-25 17:00:00+00	16	0	5a7b8b91-cc1a-b28d-1e93-bc7a924cc15c	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 17:00:00+00	16	0	5eb07094-fb2e-c1b9-3cbd-8dd637626373	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.004388	0	0.002	0.004188	0	0	0.000200	0	0
2026-11-25 17:00:00+00	16	2	a765e900-0e27-f14c-2c56-b8e391a4c2f8	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.004336	0	0	0.003916	0	0.000200	0.000120	0	0.000100
2026-11-25 17:00:00+00	16	8	253f1687-f5c0-2fd4-fc54-50920237d8d7	-1	0	-1004	-10	-1004	0	0	0	-10	0	0	0	0	0	0	0	-0.5	0	0	0	0	0	0	0	-0.5
2026-11-25 17:00:00+00	16	8	3936f26b-2089-1a5a-e376-30353ad47274	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.003102	0	0	0.003012	0	0	0.000090	0	0
2026-11-25 17:00:00+00	16	8	a765e900-0e27-f14c-2c56-b8e391a4c2f8	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001144	0	0	-0.000979	0	-0.000050	-0.000066	0	-0.000049
2026-11-26 04:00:00+00	16	0	f4aae914-9bc7-d297-59d6-f4c6867fe5ba	1	0	1052	10	1052	0	0	0	10	0	0	0	0	0	0	0	0.5	0.0012012	0	0	0	0	0	0	0.5
2026-11-26 04:00:00+00	16	2	af0ea84d-ed22-48f1-e1e7-41715177923f	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 04:00:00+00	16	2	eb8d5cf2-656d-2e69-1f0d-d187b60b508f	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 15:00:00+00	16	0	0b2189e2-da2b-ffea-544c-7bf630764b34	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-26 15:00:00+00	16	0	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.0215960	0	0	0.0015360	0	0	0.000060	0	0.020
2026-11-26 15:00:00+00	16	0	75b3c039-c2f7-b2be-5b05-b8c2c2779462	1	0	1051	10	1051	0	0	0	10	0	0	0	0	0	0	0	0.0123	0.0012001	0	0	0	0	0	0	0.0123
2026-11-26 15:00:00+00	16	0	bf3bbfed-c0f9-e103-785d-7852af4aa6ff	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-26 15:00:00+00	16	0	cb038b58-0044-6907-f2de-d59edc2acd6c	1	0	1053	10	1053	0	0	0	10	0	0	0	0	0	0	0	0.0012023	0.0012023	0	0.0011583	0	0	0.0000440	0	0
2026-11-27 02:00:00+00	-16	0	3e3a5b02-d752-0283-24ad-fdfb25cffa99	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0
2026-11-27 02:00:00+00	16	0	0b2189e2-da2b-ffea-544c-7bf630764b34	1	0	1049	10	349	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-27 02:00:00+00	16	0	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.004392	0	0	0.004192	0	0	0.000200	0	0
2026-11-27 02:00:00+00	16	0	ecc6cba5-df1b-f8e7-1ae4-67decbfc33a5	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0
2026-11-27 02:00:00+00	16	2	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.004344	0	0	0.004144	0	0	0.000200	0	0
2026-11-27 02:00:00+00	16	2	b0c32b07-7b74-035c-dfcb-19a40aa537a9	1	0	1031	10	1031	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 02:00:00+00	16	8	2135fe5a-062a-4059-79c8-08fc2642a90d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002304	0	0	-0.002084	0	0	-0.000220	0	0
2026-11-27 13:00:00+00	16	0	fa123fa7-5bfa-0a7a-a827-020222108539	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-27 13:00:00+00	16	1	3e3a5b02-d752-0283-24ad-fdfb25cffa99	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0
2026-11-27 13:00:00+00	16	1	54a532ac-76d7-fc21-c380-61c17860af36	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 20:00:00+00	16	0	0b2189e2-da2b-ffea-544c-7bf630764b34	1	0	1061	10	361	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-27 20:00:00+00	16	0	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1060	10	1060	0	0	0	10	0	0	0	0	0	0	0	0.003270	0	0	0.003180	0	0	0.000090	0	0
2026-11-27 20:00:00+00	16	0	5eb07094-fb2e-c1b9-3cbd-8dd637626373	1	0	1059	10	1059	0	0	0	10	0	0	0	0	0	0	0	0.003267	0	0.002	0.003177	0	0	0.000090	0	0
2026-11-27 20:00:00+00	16	0	a765e900-0e27-f14c-2c56-b8e391a4c2f8	1	0	1058	10	1003	0	30	20	6	0	5	0	0	4	0	0	0.003264	0	0	0.003009	0	0.000150	0.000054	0	0.000051
2026-11-27 20:00:00+00	16	0	ecc6cba5-df1b-f8e7-1ae4-67decbfc33a5	1	0	1062	10	1062	0	0	0	10	0	0	0	0	0	0	0	0.0012122	0.0012122	0	0.0011682	0	0	0.0000440	0	0
2026-11-28 00:00:00+00	16	0	6572a25a-4f30-46ad-40cc-2cabb49e4609	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 00:00:00+00	16	0	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25
2026-11-28 00:00:00+00	16	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1006	-10	-1006	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25
2026-11-28 00:00:00+00	16	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.002022	0	0	0.002012	0	0	0.000010	0	0
2026-11-28 11:00:00+00	16	0	c66e7ede-28f0-bb88-a41a-6ecbd696852c	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0
2026-11-28 11:00:00+00	16	0	c70167a2-8d33-03a6-05b3-0f341e3810ae	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-28 11:00:00+00	16	2	5eb07094-fb2e-c1b9-3cbd-8dd637626373	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0
2026-11-28 11:00:00+00	16	2	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.004130	0	0	0.004120	0	0	0.000010	0	0
2026-11-28 11:00:00+00	16	8	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002060	0	0	-0.002060	0	0	0.000000	0	0
2026-11-28 22:00:00+00	16	0	65f81b51-419b-349d-0ddb-f993282217e7	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.0215975	0	0	0.0004875	0.0010500	0	0.000042	0.000018	0.020
2026-11-28 22:00:00+00	16	1	6a1d607c-03ad-4c7f-62f3-642da715c235	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 22:00:00+00	16	8	253f1687-f5c0-2fd4-fc54-50920237d8d7	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0.003156	0	0	0.002901	0	0.000150	0.000054	0	0.000051
2026-11-28 22:00:00+00	16	8	6a1d607c-03ad-4c7f-62f3-642da715c235	-1	0	-1022	-10	-967	0	-30	-20	-6	0	-5	0	0	-4	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 09:00:00+00	-16	0	6a1d607c-03ad-4c7f-62f3-642da715c235	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 09:00:00+00	16	0	3cf04e74-2f79-db63-9137-d735484e38b5	1	0	1055	10	1055	0	0	0	10	0	0	0	0	0	0	0	0.0012045	0.0012045	0	0.0011605	0	0	0.0000440	0	0
2026-11-29 09:00:00+00	16	0	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	1054	10	1054	0	0	0	10	0	0	0	0	0	0	0	0.0012034	0.0012034	0	0.0011594	0	0	0.0000440	0	0
2026-11-29 09:00:00+00	16	0	a765e900-0e27-f14c-2c56-b8e391a4c2f8	1	0	1046	10	991	0	30	20	6	0	5	0	0	4	0	0	0.004384	0	0	0.003964	0	0.000200	0.000120	0	0.000100
2026-11-29 09:00:00+00	16	0	ead41de5-c7ce-5d8d-73bf-c745fac062d4	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 09:00:00+00	16	1	b0c32b07-7b74-035c-dfcb-19a40aa537a9	1	0	1019	10	1019	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 09:00:00+00	16	8	a765e900-0e27-f14c-2c56-b8e391a4c2f8	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001156	0	0	-0.000991	0	-0.000050	-0.000066	0	-0.000049
2026-11-29 20:00:00+00	16	0	17dae7af-5452-7297-bd0b-a2e714ec0e37	2	0	2102	20	2102	0	0	0	20	0	0	0	0	0	0	0	0.0246	0	0	0	0	0	0	0	0.0246
2026-11-29 20:00:00+00	16	0	1b2d1ff0-41f9-6f4d-592a-d01d510ded0b	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	16	0	2abb099b-3a53-730b-0785-7009d1a2d098	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	16	0	2ad3cf3a-75bb-e814-93a6-0d302a32f88c	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-29 20:00:00+00	16	0	645bea50-9e2a-2f44-afdf-75cbbe3c518b	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	16	0	99b1d894-75e6-0ec9-e980-7fff4678c2d0	2	0	2106	20	2106	0	0	0	20	0	0	0	0	0	0	0	0.006314	0	0	0.006294	0	0	0.000020	0	0
2026-11-29 20:00:00+00	16	0	a4e90c33-4157-6514-e5ef-d6eef0be3512	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-29 20:00:00+00	16	0	af0ea84d-ed22-48f1-e1e7-41715177923f	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	16	0	b0c32b07-7b74-035c-dfcb-19a40aa537a9	1	0	1043	10	1043	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	16	0	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.004178	0	0	0.004168	0	0	0.000010	0	0
2026-11-29 20:00:00+00	16	0	ba08c7c4-0039-2579-7430-beefb2ccd43a	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	16	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1001	10	1001	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	16	0	e73cb7e5-9e41-adcb-4f2c-ca4252b1807f	2	0	2104	20	2104	0	0	0	20	0	0	0	0	0	0	0	0.007642	0	0	0.007352	0	0	0.000290	0	0
2026-11-29 20:00:00+00	16	0	eb8d5cf2-656d-2e69-1f0d-d187b60b508f	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	16	0	ecc6cba5-df1b-f8e7-1ae4-67decbfc33a5	1	0	1038	10	1038	0	0	0	10	0	0	0	0	0	0	0	0.0011858	0.0011858	0	0.0011418	0	0	0.0000440	0	0
2026-11-29 20:00:00+00	16	0	eea77cf8-9414-287a-9b4d-ba2766f87998	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	16	1	243c3cb8-8f2e-6fea-97d3-61056e10baa2	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	16	1	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25
2026-11-29 20:00:00+00	16	3	243c3cb8-8f2e-6fea-97d3-61056e10baa2	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	16	3	54a532ac-76d7-fc21-c380-61c17860af36	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	16	3	b0c32b07-7b74-035c-dfcb-19a40aa537a9	1	0	1007	10	1007	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	16	8	2abb099b-3a53-730b-0785-7009d1a2d098	-1	0	-1013	-10	-313	-700	0	0	-7	-3	0	0	0	0	-812500	-1	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	16	8	7a417a3b-2238-d6f5-850c-6a99d9c730c9	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.003138	0	0	0.003048	0	0	0.000090	0	0
2026-11-29 20:00:00+00	16	8	83b6061c-49f4-3436-7f17-deea9131d6f9	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0.003129	0	0	0.000939	0.002100	0	0.000063	0.000027	0
2026-11-29 20:00:00+00	16	8	a4e90c33-4157-6514-e5ef-d6eef0be3512	-1	0	-1016	-10	-1016	0	0	0	-10	0	0	0	0	0	0	0	-0.5	0	0	0	0	0	0	0	-0.5
2026-11-29 20:00:00+00	16	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1018	-10	-1018	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25
2026-11-29 20:00:00+00	16	8	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002084	0	0	-0.002084	0	0	0.000000	0	0
2026-11-29 20:00:00+00	16	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.002046	0	0	0.002036	0	0	0.000010	0	0
2026-11-29 20:00:00+00	16	8	e73cb7e5-9e41-adcb-4f2c-ca4252b1807f	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001150	0	0	-0.001040	0	0	-0.000110	0	0
2026-11-29 20:30:00+00	16	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1903	10	1903	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
\.
COPY cube_day (org_id, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other, day) FROM stdin;
-16	3e3a5b02-d752-0283-24ad-fdfb25cffa99	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	2026-11-27
-16	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-24
-16	6a1d607c-03ad-4c7f-62f3-642da715c235	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
16	0b2189e2-da2b-ffea-544c-7bf630764b34	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-26
16	0b2189e2-da2b-ffea-544c-7bf630764b34	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-25
16	0b2189e2-da2b-ffea-544c-7bf630764b34	1	0	1049	10	349	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-27
16	17dae7af-5452-7297-bd0b-a2e714ec0e37	1	0	1039	10	1039	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-29
16	1b2d1ff0-41f9-6f4d-592a-d01d510ded0b	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
16	2135fe5a-062a-4059-79c8-08fc2642a90d	2	0	2084	20	2084	0	0	0	20	0	0	0	0	0	0	0	0.006432	0	0	0.006252	0	0	0.000180	0	0	2026-11-27
16	243c3cb8-8f2e-6fea-97d3-61056e10baa2	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
16	253f1687-f5c0-2fd4-fc54-50920237d8d7	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	0	0	0.0	2026-11-25
16	253f1687-f5c0-2fd4-fc54-50920237d8d7	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0.003156	0	0	0.002901	0	0.000150	0.000054	0	0.000051	2026-11-28
16	2abb099b-3a53-730b-0785-7009d1a2d098	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
16	2ad3cf3a-75bb-e814-93a6-0d302a32f88c	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-29
16	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.0215960	0	0	0.0015360	0	0	0.000060	0	0.020	2026-11-26
16	3936f26b-2089-1a5a-e376-30353ad47274	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.003102	0	0	0.003012	0	0	0.000090	0	0	2026-11-25
16	3cf04e74-2f79-db63-9137-d735484e38b5	1	0	1055	10	1055	0	0	0	10	0	0	0	0	0	0	0	0.0012045	0.0012045	0	0.0011605	0	0	0.0000440	0	0	2026-11-29
16	3e3a5b02-d752-0283-24ad-fdfb25cffa99	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	2026-11-27
16	54a532ac-76d7-fc21-c380-61c17860af36	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
16	54a532ac-76d7-fc21-c380-61c17860af36	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
16	5a7b8b91-cc1a-b28d-1e93-bc7a924cc15c	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25
16	5eb07094-fb2e-c1b9-3cbd-8dd637626373	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0	2026-11-28
16	5eb07094-fb2e-c1b9-3cbd-8dd637626373	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.004388	0	0.002	0.004188	0	0	0.000200	0	0	2026-11-25
16	645bea50-9e2a-2f44-afdf-75cbbe3c518b	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
16	6572a25a-4f30-46ad-40cc-2cabb49e4609	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28
16	65f81b51-419b-349d-0ddb-f993282217e7	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.0215975	0	0	0.0004875	0.0010500	0	0.000042	0.000018	0.020	2026-11-28
16	6a1d607c-03ad-4c7f-62f3-642da715c235	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28
16	75b3c039-c2f7-b2be-5b05-b8c2c2779462	1	0	1051	10	1051	0	0	0	10	0	0	0	0	0	0	0	0.0123	0.0012001	0	0	0	0	0	0	0.0123	2026-11-26
16	7a417a3b-2238-d6f5-850c-6a99d9c730c9	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.003138	0	0	0.003048	0	0	0.000090	0	0	2026-11-29
16	83b6061c-49f4-3436-7f17-deea9131d6f9	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0.003129	0	0	0.000939	0.002100	0	0.000063	0.000027	0	2026-11-29
16	99b1d894-75e6-0ec9-e980-7fff4678c2d0	1	0	1041	10	1041	0	0	0	10	0	0	0	0	0	0	0	0.004174	0	0	0.004164	0	0	0.000010	0	0	2026-11-29
16	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	1054	10	1054	0	0	0	10	0	0	0	0	0	0	0	0.0012034	0.0012034	0	0.0011594	0	0	0.0000440	0	0	2026-11-29
16	a4e90c33-4157-6514-e5ef-d6eef0be3512	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	0	0	0.0	2026-11-29
16	a765e900-0e27-f14c-2c56-b8e391a4c2f8	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.003192	0	0	0.002937	0	0.000150	0.000054	0	0.000051	2026-11-25
16	a765e900-0e27-f14c-2c56-b8e391a4c2f8	1	0	1046	10	991	0	30	20	6	0	5	0	0	4	0	0	0.003228	0	0	0.002973	0	0.000150	0.000054	0	0.000051	2026-11-29
16	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-28
16	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-29
16	af0ea84d-ed22-48f1-e1e7-41715177923f	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26
16	af0ea84d-ed22-48f1-e1e7-41715177923f	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
16	b0c32b07-7b74-035c-dfcb-19a40aa537a9	1	0	1031	10	1031	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
16	b0c32b07-7b74-035c-dfcb-19a40aa537a9	3	0	3069	30	3069	0	0	0	30	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
16	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.002070	0	0	0.002060	0	0	0.000010	0	0	2026-11-28
16	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.002094	0	0	0.002084	0	0	0.000010	0	0	2026-11-29
16	ba08c7c4-0039-2579-7430-beefb2ccd43a	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
16	bf3bbfed-c0f9-e103-785d-7852af4aa6ff	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-26
16	c66e7ede-28f0-bb88-a41a-6ecbd696852c	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0	2026-11-28
16	c70167a2-8d33-03a6-05b3-0f341e3810ae	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-28
16	cb038b58-0044-6907-f2de-d59edc2acd6c	1	0	1053	10	1053	0	0	0	10	0	0	0	0	0	0	0	0.0012023	0.0012023	0	0.0011583	0	0	0.0000440	0	0	2026-11-26
16	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.002022	0	0	0.002012	0	0	0.000010	0	0	2026-11-28
16	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.002046	0	0	0.002036	0	0	0.000010	0	0	2026-11-29
16	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	2904	20	2904	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
16	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-31
16	e73cb7e5-9e41-adcb-4f2c-ca4252b1807f	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.003210	0	0	0.003120	0	0	0.000090	0	0	2026-11-29
16	ead41de5-c7ce-5d8d-73bf-c745fac062d4	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
16	eb8d5cf2-656d-2e69-1f0d-d187b60b508f	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26
16	eb8d5cf2-656d-2e69-1f0d-d187b60b508f	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
16	ecc6cba5-df1b-f8e7-1ae4-67decbfc33a5	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0	2026-11-27
16	ecc6cba5-df1b-f8e7-1ae4-67decbfc33a5	1	0	1038	10	1038	0	0	0	10	0	0	0	0	0	0	0	0.0011858	0.0011858	0	0.0011418	0	0	0.0000440	0	0	2026-11-29
16	eea77cf8-9414-287a-9b4d-ba2766f87998	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
16	f4aae914-9bc7-d297-59d6-f4c6867fe5ba	1	0	1052	10	1052	0	0	0	10	0	0	0	0	0	0	0	0.5	0.0012012	0	0	0	0	0	0	0.5	2026-11-26
16	fa123fa7-5bfa-0a7a-a827-020222108539	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-27
\.
COPY delivery (id, org_id, channel_id, event_id, type, message, metric, fired_id, opened, created_at, state, due_at, attempts, first_attempt_at, done_at, digest_id, alert_key) FROM stdin;
76	16	66f1b8dc3865934e06fa8494	webhook-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:47.318993+00	delivered	2026-11-29 20:37:47.318993+00	1	2026-11-29 20:37:47.316108+00	2026-11-29 20:37:47.316108+00	\N	8f696f40-486a-4dd1-3a76-d12ecd61566f
77	16	66f1b8dc3865934e06fa8494	webhook-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:47.319146+00	failed	2026-11-29 20:37:47.319146+00	1	2026-11-29 20:37:47.316108+00	2026-11-29 20:37:47.316108+00	\N	b2836d36-64eb-8a90-6529-20fe26f490b9
78	16	66f1b8dc3865934e06fa8494	webhook-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:47.319163+00	pending	2026-11-29 20:37:47.319163+00	0	\N	\N	\N	8ad692f7-dfa9-b966-308b-d3d6cc96b482
79	16	2e67e260421f67b214bac959	slack-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:47.337096+00	delivered	2026-11-29 20:37:47.337096+00	1	2026-11-29 20:37:47.316108+00	2026-11-29 20:37:47.316108+00	\N	d4b25d28-42b3-932e-a167-90b819be7c7b
80	16	2e67e260421f67b214bac959	slack-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:47.337151+00	failed	2026-11-29 20:37:47.337151+00	1	2026-11-29 20:37:47.316108+00	2026-11-29 20:37:47.316108+00	\N	56c93b4a-b689-148b-a780-42758a1a5f82
81	16	2e67e260421f67b214bac959	slack-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:47.337165+00	pending	2026-11-29 20:37:47.337165+00	0	\N	\N	\N	5d7ebe4d-3c5b-6c6c-0262-2b74a9cc3d8e
82	16	24b8fc924085be62185d5498	email-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:47.35122+00	delivered	2026-11-29 20:37:47.35122+00	1	2026-11-29 20:37:47.316108+00	2026-11-29 20:37:47.316108+00	\N	71e82f13-7d4f-f66f-99c0-4b28c10ed340
83	16	24b8fc924085be62185d5498	email-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:47.351521+00	failed	2026-11-29 20:37:47.351521+00	1	2026-11-29 20:37:47.316108+00	2026-11-29 20:37:47.316108+00	\N	0a32339b-42ed-0223-e3c9-f3886b81d951
84	16	24b8fc924085be62185d5498	email-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:47.351538+00	pending	2026-11-29 20:37:47.351538+00	0	\N	\N	\N	d9bf3f88-ef73-6413-249c-ce7d6d3ccc88
85	16	d5b6ef4e878faf50a3421c93	pagerduty-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:47.376597+00	delivered	2026-11-29 20:37:47.376597+00	1	2026-11-29 20:37:47.316108+00	2026-11-29 20:37:47.316108+00	\N	11c41235-00b7-08a9-b9e4-65fc471ae375
86	16	d5b6ef4e878faf50a3421c93	pagerduty-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:47.376668+00	failed	2026-11-29 20:37:47.376668+00	1	2026-11-29 20:37:47.316108+00	2026-11-29 20:37:47.316108+00	\N	4e59de88-fe25-ce7f-1cc6-e22c6f3951c4
87	16	d5b6ef4e878faf50a3421c93	pagerduty-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:47.376681+00	pending	2026-11-29 20:37:47.376681+00	0	\N	\N	\N	da017602-08fa-2c43-b7d4-bbb0bd9395fd
88	16	a0813ada484a73138fc2e108	alertmanager-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:47.384269+00	delivered	2026-11-29 20:37:47.384269+00	1	2026-11-29 20:37:47.316108+00	2026-11-29 20:37:47.316108+00	\N	ac8ec04c-c42b-6ba6-432a-ca24e5fde4c8
89	16	a0813ada484a73138fc2e108	alertmanager-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:47.384358+00	failed	2026-11-29 20:37:47.384358+00	1	2026-11-29 20:37:47.316108+00	2026-11-29 20:37:47.316108+00	\N	e909670e-213e-16a5-5fa3-0a42bbd29898
90	16	a0813ada484a73138fc2e108	alertmanager-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:47.38438+00	pending	2026-11-29 20:37:47.38438+00	0	\N	\N	\N	0d28bb65-46c8-269d-7342-8f31527463bc
\.
COPY delivery_attempt (id, org_id, channel_id, sent_id, at, duration_ms, outcome, status_code, detail) FROM stdin;
51	16	66f1b8dc3865934e06fa8494	webhook-0	2026-11-29 20:37:47.316108+00	12	delivered	200	
52	16	66f1b8dc3865934e06fa8494	webhook-1	2026-11-29 20:37:47.316108+00	12	refused	500	
53	16	2e67e260421f67b214bac959	slack-0	2026-11-29 20:37:47.316108+00	12	delivered	200	
54	16	2e67e260421f67b214bac959	slack-1	2026-11-29 20:37:47.316108+00	12	refused	500	
55	16	24b8fc924085be62185d5498	email-0	2026-11-29 20:37:47.316108+00	12	delivered	200	
56	16	24b8fc924085be62185d5498	email-1	2026-11-29 20:37:47.316108+00	12	refused	500	
57	16	d5b6ef4e878faf50a3421c93	pagerduty-0	2026-11-29 20:37:47.316108+00	12	delivered	200	
58	16	d5b6ef4e878faf50a3421c93	pagerduty-1	2026-11-29 20:37:47.316108+00	12	refused	500	
59	16	a0813ada484a73138fc2e108	alertmanager-0	2026-11-29 20:37:47.316108+00	12	delivered	200	
60	16	a0813ada484a73138fc2e108	alertmanager-1	2026-11-29 20:37:47.316108+00	12	refused	500	
\.
COPY dimension_set (org_id, id, provider, model, operation, service_tier, feature, team, service, environment, project, gl_account, outcome, workload, variant, customer_tier, cost_status, model_family, model_alias) FROM stdin;
-16	3e3a5b02-d752-0283-24ad-fdfb25cffa99	openai	gpt-4o	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	\N	unpriced	\N	\N
-16	640568ab-e828-1515-ffc7-4299c8521ad4	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	unpriced	\N	\N
-16	6a1d607c-03ad-4c7f-62f3-642da715c235	openai	gpt-4o	\N	\N	chat	\N	web	staging	p1	6001	resolved	\N	b	gold	unpriced	\N	\N
16	0526b45d-9955-7508-bfb8-14e1e04ee403	openai	gpt-4o	\N	\N	summary	t2	\N	\N	p1	\N	\N	\N	\N	\N	reported	\N	\N
16	0b2189e2-da2b-ffea-544c-7bf630764b34	openai	gpt-4o-mini	\N	\N	chat	red	web	staging	p1	\N	resolved	batch	a	\N	unpriced	\N	\N
16	17dae7af-5452-7297-bd0b-a2e714ec0e37	openai	gpt-4o	\N	\N	summary	red	\N	\N	p1	\N	\N	\N	\N	\N	reported	gpt-4o	\N
16	1b2d1ff0-41f9-6f4d-592a-d01d510ded0b	openai	gpt-4o	chat	\N	summary	__other__	\N	staging	\N	6001	resolved	batch	a	gold	unpriced	\N	\N
16	2135fe5a-062a-4059-79c8-08fc2642a90d	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	gpt-4o	\N
16	243c3cb8-8f2e-6fea-97d3-61056e10baa2	openai	gpt-4o	\N	\N	summary	red	\N	\N	p1	\N	\N	\N	\N	\N	unpriced	\N	\N
16	253f1687-f5c0-2fd4-fc54-50920237d8d7	openai	gpt-4o	\N	\N	chat	\N	web	staging	p1	6001	resolved	\N	b	gold	estimated	\N	\N
16	2abb099b-3a53-730b-0785-7009d1a2d098	openai	gpt-4o	\N	\N	chat	t0	web	staging	p1	\N	resolved	batch	a	\N	unpriced	\N	\N
16	2ad3cf3a-75bb-e814-93a6-0d302a32f88c	openai	gpt-4o	\N	\N	summary	__other__	\N	\N	p1	\N	\N	\N	\N	\N	reported	\N	\N
16	320ea466-ce88-49d0-32b6-b210ce3e7979	openai	our-model	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	our-model	\N
16	3936f26b-2089-1a5a-e376-30353ad47274	openai	gpt-4o	\N	\N	chat	\N	web	staging	p1	6001	resolved	\N	b	gold	priced	\N	\N
16	3cf04e74-2f79-db63-9137-d735484e38b5	openai	o3-mini-2025-01-31	\N	\N	chat	red	web	staging	p1	\N	resolved	batch	a	\N	priced	o3-mini	\N
16	3e3a5b02-d752-0283-24ad-fdfb25cffa99	openai	gpt-4o	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	\N	unpriced	\N	\N
16	54a532ac-76d7-fc21-c380-61c17860af36	openai	gpt-4o	\N	\N	summary	blue	\N	staging	\N	6001	resolved	batch	a	gold	priced	\N	\N
16	5a7b8b91-cc1a-b28d-1e93-bc7a924cc15c	openai	nobody-knows-it	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	\N	unpriced	\N	\N
16	5eb07094-fb2e-c1b9-3cbd-8dd637626373	openai	gpt-4o	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	\N	priced	gpt-4o	\N
16	645bea50-9e2a-2f44-afdf-75cbbe3c518b	openai	o3-mini-2025-01-31	\N	\N	summary	red	\N	\N	p1	\N	\N	\N	\N	\N	unpriced	o3-mini	\N
16	6572a25a-4f30-46ad-40cc-2cabb49e4609	openai	gpt-4o-mini	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	\N	unpriced	\N	\N
16	65f81b51-419b-349d-0ddb-f993282217e7	openai	our-model	\N	\N	chat	red	web	staging	p1	\N	resolved	batch	a	\N	estimated	our-model	\N
16	6a1d607c-03ad-4c7f-62f3-642da715c235	openai	gpt-4o	\N	\N	chat	\N	web	staging	p1	6001	resolved	\N	b	gold	unpriced	\N	\N
16	75b3c039-c2f7-b2be-5b05-b8c2c2779462	openai	o3-mini-2025-01-31	\N	\N	summary	red	\N	\N	p1	\N	\N	\N	\N	\N	reported	o3-mini	\N
16	7a417a3b-2238-d6f5-850c-6a99d9c730c9	openai	gpt-4o	\N	\N	chat	t3	web	staging	p1	6001	resolved	\N	b	gold	priced	\N	\N
16	83b6061c-49f4-3436-7f17-deea9131d6f9	openai	gpt-4o	\N	\N	chat	t0	web	staging	p1	\N	resolved	batch	a	\N	estimated	\N	\N
16	99b1d894-75e6-0ec9-e980-7fff4678c2d0	openai	nobody-knows-it	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	\N	priced	nobody-knows-it	\N
16	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	openai	o3-mini-2025-01-31	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	o3-mini	\N
16	a4e90c33-4157-6514-e5ef-d6eef0be3512	openai	gpt-4o	\N	\N	chat	__other__	web	staging	p1	6001	resolved	\N	b	gold	__other__	\N	\N
16	a765e900-0e27-f14c-2c56-b8e391a4c2f8	openai	gpt-4o	\N	\N	chat	\N	web	staging	p1	6001	resolved	\N	b	gold	estimated	gpt-4o	\N
16	abde1851-3fa8-faae-2fd1-0f86ad45b77b	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	\N	\N
16	af0ea84d-ed22-48f1-e1e7-41715177923f	openai	gpt-4o	\N	\N	summary	blue	\N	staging	\N	6001	resolved	batch	a	gold	priced	gpt-4o	\N
16	b0c32b07-7b74-035c-dfcb-19a40aa537a9	openai	ft:gpt-4o:acme::x	\N	\N	chat	red	web	staging	p1	\N	resolved	batch	a	\N	unpriced	\N	\N
16	b44a3fe6-0ca9-9043-bca3-c62a38305e89	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	nobody-knows-it	\N
16	ba08c7c4-0039-2579-7430-beefb2ccd43a	openai	gpt-4o	\N	\N	summary	__other__	web	prod	\N	\N	\N	\N	a	\N	unpriced	\N	\N
16	bf3bbfed-c0f9-e103-785d-7852af4aa6ff	openai	gpt-4o	\N	\N	summary	red	\N	\N	p1	\N	\N	\N	\N	\N	reported	\N	\N
16	c2059aad-26d4-75d7-5bbd-543f7d907a62	openai	gpt-4o	chat	\N	summary	t1	\N	staging	\N	6001	resolved	batch	a	gold	unpriced	\N	\N
16	c66e7ede-28f0-bb88-a41a-6ecbd696852c	openai	o3-mini-2025-01-31	chat	\N	summary	blue	\N	staging	\N	6001	resolved	batch	a	gold	priced	o3-mini	\N
16	c70167a2-8d33-03a6-05b3-0f341e3810ae	azure	our-deployment	\N	flex	summary	red	\N	\N	p1	\N	\N	\N	\N	\N	reported	our-deployment	\N
16	cb038b58-0044-6907-f2de-d59edc2acd6c	openai	o3-mini-2025-01-31	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	\N	priced	o3-mini	openai/o3-mini
16	d07a8f6d-2eba-1c42-a5b5-24c648bf4296	openai	gpt-4o	\N	\N	chat	t3	web	staging	p1	6001	resolved	\N	b	gold	estimated	\N	\N
16	da718855-2d55-1d12-609d-d734df2f5db2	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	\N	\N
16	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	openai	gpt-4o	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unpriced	\N	\N
16	e73cb7e5-9e41-adcb-4f2c-ca4252b1807f	openai	gpt-4o	\N	\N	chat	\N	web	staging	p1	6001	resolved	\N	b	gold	priced	gpt-4o	\N
16	ead41de5-c7ce-5d8d-73bf-c745fac062d4	azure	our-deployment	chat	flex	summary	blue	\N	staging	\N	6001	resolved	batch	a	gold	unpriced	our-deployment	\N
16	eb8d5cf2-656d-2e69-1f0d-d187b60b508f	openai	gpt-4o	\N	\N	summary	red	\N	\N	p1	\N	\N	\N	\N	\N	unpriced	gpt-4o	\N
16	ecc6cba5-df1b-f8e7-1ae4-67decbfc33a5	openai	o3-mini	chat	\N	summary	blue	\N	staging	\N	6001	resolved	batch	a	gold	priced	o3-mini	\N
16	eea77cf8-9414-287a-9b4d-ba2766f87998	openai	o3-mini-2025-01-31	\N	\N	summary	blue	\N	staging	\N	6001	resolved	batch	a	gold	priced	o3-mini	\N
16	f4aae914-9bc7-d297-59d6-f4c6867fe5ba	openai	o3-mini-2025-01-31	\N	\N	chat	\N	web	staging	p1	6001	resolved	\N	b	gold	estimated	o3-mini	openai/o3-mini
16	fa123fa7-5bfa-0a7a-a827-020222108539	openai	gpt-4o-mini	\N	\N	chat	\N	web	staging	p1	6001	resolved	\N	b	gold	estimated	\N	\N
16	ff6088e0-66a2-7859-4bde-70f03e9eed88	openai	gpt-4o	\N	\N	summary	t4	web	prod	\N	\N	\N	\N	a	\N	unpriced	\N	\N
\.
COPY dimension_value (org_id, utc_day, dimension, value) FROM stdin;
-16	2026-11-24	cost_status	unpriced
-16	2026-11-24	customer_tier	gold
-16	2026-11-24	dimension_set	640568abe8281515ffc74299c8521ad4
-16	2026-11-24	environment	prod
-16	2026-11-24	feature	chat
-16	2026-11-24	gl_account	6001
-16	2026-11-24	model	gpt-4o
-16	2026-11-24	outcome	resolved
-16	2026-11-24	project	p1
-16	2026-11-24	provider	openai
-16	2026-11-24	service	web
-16	2026-11-24	team	red
-16	2026-11-24	variant	a
-16	2026-11-24	workload	batch
-16	2026-11-27	cost_status	unpriced
-16	2026-11-27	dimension_set	3e3a5b02d752028324adfdfb25cffa99
-16	2026-11-27	environment	prod
-16	2026-11-27	feature	summary
-16	2026-11-27	model	gpt-4o
-16	2026-11-27	provider	openai
-16	2026-11-27	service	web
-16	2026-11-27	team	blue
-16	2026-11-27	variant	a
-16	2026-11-29	cost_status	unpriced
-16	2026-11-29	customer_tier	gold
-16	2026-11-29	dimension_set	6a1d607c03ad4c7f62f3642da715c235
-16	2026-11-29	environment	staging
-16	2026-11-29	feature	chat
-16	2026-11-29	gl_account	6001
-16	2026-11-29	model	gpt-4o
-16	2026-11-29	outcome	resolved
-16	2026-11-29	project	p1
-16	2026-11-29	provider	openai
-16	2026-11-29	service	web
-16	2026-11-29	variant	b
16	2026-10-31	cost_status	unpriced
16	2026-10-31	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
16	2026-10-31	model	gpt-4o
16	2026-10-31	provider	openai
16	2026-11-25	cost_status	estimated
16	2026-11-25	cost_status	priced
16	2026-11-25	cost_status	unpriced
16	2026-11-25	customer_tier	gold
16	2026-11-25	dimension_set	0b2189e2da2bffea544c7bf630764b34
16	2026-11-25	dimension_set	253f1687f5c02fd4fc5450920237d8d7
16	2026-11-25	dimension_set	3936f26b20891a5ae37630353ad47274
16	2026-11-25	dimension_set	5a7b8b91cc1ab28d1e93bc7a924cc15c
16	2026-11-25	dimension_set	5eb07094fb2ec1b93cbd8dd637626373
16	2026-11-25	dimension_set	a765e9000e27f14c2c56b8e391a4c2f8
16	2026-11-25	environment	prod
16	2026-11-25	environment	staging
16	2026-11-25	feature	chat
16	2026-11-25	feature	summary
16	2026-11-25	gl_account	6001
16	2026-11-25	model	gpt-4o
16	2026-11-25	model	gpt-4o-mini
16	2026-11-25	model	nobody-knows-it
16	2026-11-25	outcome	resolved
16	2026-11-25	project	p1
16	2026-11-25	provider	openai
16	2026-11-25	service	web
16	2026-11-25	team	blue
16	2026-11-25	team	red
16	2026-11-25	variant	a
16	2026-11-25	variant	b
16	2026-11-25	workload	batch
16	2026-11-26	cost_status	estimated
16	2026-11-26	cost_status	priced
16	2026-11-26	cost_status	reported
16	2026-11-26	cost_status	unpriced
16	2026-11-26	customer_tier	gold
16	2026-11-26	dimension_set	0b2189e2da2bffea544c7bf630764b34
16	2026-11-26	dimension_set	320ea466ce8849d032b6b210ce3e7979
16	2026-11-26	dimension_set	75b3c039c2f7b2be5b05b8c2c2779462
16	2026-11-26	dimension_set	af0ea84ded2248f1e1e741715177923f
16	2026-11-26	dimension_set	bf3bbfedc0f9e103785d7852af4aa6ff
16	2026-11-26	dimension_set	cb038b5800446907f2ded59edc2acd6c
16	2026-11-26	dimension_set	eb8d5cf2656d2e691f0dd187b60b508f
16	2026-11-26	dimension_set	f4aae9149bc7d29759d6f4c6867fe5ba
16	2026-11-26	environment	prod
16	2026-11-26	environment	staging
16	2026-11-26	feature	chat
16	2026-11-26	feature	summary
16	2026-11-26	gl_account	6001
16	2026-11-26	model	gpt-4o
16	2026-11-26	model	gpt-4o-mini
16	2026-11-26	model	o3-mini-2025-01-31
16	2026-11-26	model	our-model
16	2026-11-26	outcome	resolved
16	2026-11-26	project	p1
16	2026-11-26	provider	openai
16	2026-11-26	service	web
16	2026-11-26	team	blue
16	2026-11-26	team	red
16	2026-11-26	variant	a
16	2026-11-26	variant	b
16	2026-11-26	workload	batch
16	2026-11-27	cost_status	estimated
16	2026-11-27	cost_status	priced
16	2026-11-27	cost_status	unpriced
16	2026-11-27	customer_tier	gold
16	2026-11-27	dimension_set	0b2189e2da2bffea544c7bf630764b34
16	2026-11-27	dimension_set	2135fe5a062a405979c808fc2642a90d
16	2026-11-27	dimension_set	3e3a5b02d752028324adfdfb25cffa99
16	2026-11-27	dimension_set	54a532ac76d7fc21c38061c17860af36
16	2026-11-27	dimension_set	5eb07094fb2ec1b93cbd8dd637626373
16	2026-11-27	dimension_set	a765e9000e27f14c2c56b8e391a4c2f8
16	2026-11-27	dimension_set	b0c32b077b74035cdfcb19a40aa537a9
16	2026-11-27	dimension_set	ecc6cba5df1bf8e71ae467decbfc33a5
16	2026-11-27	dimension_set	fa123fa75bfa0a7aa827020222108539
16	2026-11-27	environment	prod
16	2026-11-27	environment	staging
16	2026-11-27	feature	chat
16	2026-11-27	feature	summary
16	2026-11-27	gl_account	6001
16	2026-11-27	model	ft:gpt-4o:acme::x
16	2026-11-27	model	gpt-4o
16	2026-11-27	model	gpt-4o-mini
16	2026-11-27	model	o3-mini
16	2026-11-27	operation	chat
16	2026-11-27	outcome	resolved
16	2026-11-27	project	p1
16	2026-11-27	provider	openai
16	2026-11-27	service	web
16	2026-11-27	team	blue
16	2026-11-27	team	red
16	2026-11-27	variant	a
16	2026-11-27	variant	b
16	2026-11-27	workload	batch
16	2026-11-28	cost_status	estimated
16	2026-11-28	cost_status	priced
16	2026-11-28	cost_status	reported
16	2026-11-28	cost_status	unpriced
16	2026-11-28	customer_tier	gold
16	2026-11-28	dimension_set	253f1687f5c02fd4fc5450920237d8d7
16	2026-11-28	dimension_set	5eb07094fb2ec1b93cbd8dd637626373
16	2026-11-28	dimension_set	6572a25a4f3046ad40cc2cabb49e4609
16	2026-11-28	dimension_set	65f81b51419b349d0ddbf993282217e7
16	2026-11-28	dimension_set	6a1d607c03ad4c7f62f3642da715c235
16	2026-11-28	dimension_set	abde18513fa8faae2fd10f86ad45b77b
16	2026-11-28	dimension_set	b44a3fe60ca99043bca3c62a38305e89
16	2026-11-28	dimension_set	c66e7ede28f0bb88a41a6ecbd696852c
16	2026-11-28	dimension_set	c70167a28d3303a605b30f341e3810ae
16	2026-11-28	dimension_set	da7188552d551d12609dd734df2f5db2
16	2026-11-28	environment	prod
16	2026-11-28	environment	staging
16	2026-11-28	feature	chat
16	2026-11-28	feature	summary
16	2026-11-28	gl_account	6001
16	2026-11-28	model	gpt-4o
16	2026-11-28	model	gpt-4o-mini
16	2026-11-28	model	nobody-knows-it
16	2026-11-28	model	o3-mini-2025-01-31
16	2026-11-28	model	our-deployment
16	2026-11-28	model	our-model
16	2026-11-28	operation	chat
16	2026-11-28	outcome	resolved
16	2026-11-28	project	p1
16	2026-11-28	provider	azure
16	2026-11-28	provider	openai
16	2026-11-28	service	web
16	2026-11-28	service_tier	flex
16	2026-11-28	team	blue
16	2026-11-28	team	red
16	2026-11-28	variant	a
16	2026-11-28	variant	b
16	2026-11-28	workload	batch
16	2026-11-29	cost_status	__other__
16	2026-11-29	cost_status	estimated
16	2026-11-29	cost_status	priced
16	2026-11-29	cost_status	reported
16	2026-11-29	cost_status	unpriced
16	2026-11-29	customer_tier	gold
16	2026-11-29	dimension_set	17dae7af54527297bd0ba2e714ec0e37
16	2026-11-29	dimension_set	1b2d1ff041f96f4d592ad01d510ded0b
16	2026-11-29	dimension_set	243c3cb88f2e6fea97d361056e10baa2
16	2026-11-29	dimension_set	2abb099b3a53730b07857009d1a2d098
16	2026-11-29	dimension_set	2ad3cf3a75bbe81493a60d302a32f88c
16	2026-11-29	dimension_set	3cf04e742f79db639137d735484e38b5
16	2026-11-29	dimension_set	54a532ac76d7fc21c38061c17860af36
16	2026-11-29	dimension_set	645bea509e2a2f44afdf75cbbe3c518b
16	2026-11-29	dimension_set	7a417a3b2238d6f5850c6a99d9c730c9
16	2026-11-29	dimension_set	83b6061c49f434367f17deea9131d6f9
16	2026-11-29	dimension_set	99b1d89475e60ec9e9807fff4678c2d0
16	2026-11-29	dimension_set	9ef8fb0584afe98ef0b31f99a30f50e4
16	2026-11-29	dimension_set	a4e90c3341576514e5efd6eef0be3512
16	2026-11-29	dimension_set	a765e9000e27f14c2c56b8e391a4c2f8
16	2026-11-29	dimension_set	abde18513fa8faae2fd10f86ad45b77b
16	2026-11-29	dimension_set	af0ea84ded2248f1e1e741715177923f
16	2026-11-29	dimension_set	b0c32b077b74035cdfcb19a40aa537a9
16	2026-11-29	dimension_set	b44a3fe60ca99043bca3c62a38305e89
16	2026-11-29	dimension_set	ba08c7c4003925797430beefb2ccd43a
16	2026-11-29	dimension_set	da7188552d551d12609dd734df2f5db2
16	2026-11-29	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
16	2026-11-29	dimension_set	e73cb7e59e41adcb4f2cca4252b1807f
16	2026-11-29	dimension_set	ead41de5c7ce5d8d73bfc745fac062d4
16	2026-11-29	dimension_set	eb8d5cf2656d2e691f0dd187b60b508f
16	2026-11-29	dimension_set	ecc6cba5df1bf8e71ae467decbfc33a5
16	2026-11-29	dimension_set	eea77cf89414287a9b4dba2766f87998
16	2026-11-29	environment	prod
16	2026-11-29	environment	staging
16	2026-11-29	feature	chat
16	2026-11-29	feature	summary
16	2026-11-29	gl_account	6001
16	2026-11-29	model	ft:gpt-4o:acme::x
16	2026-11-29	model	gpt-4o
16	2026-11-29	model	nobody-knows-it
16	2026-11-29	model	o3-mini
16	2026-11-29	model	o3-mini-2025-01-31
16	2026-11-29	model	our-deployment
16	2026-11-29	operation	chat
16	2026-11-29	outcome	resolved
16	2026-11-29	project	p1
16	2026-11-29	provider	azure
16	2026-11-29	provider	openai
16	2026-11-29	service	web
16	2026-11-29	service_tier	flex
16	2026-11-29	team	__other__
16	2026-11-29	team	blue
16	2026-11-29	team	red
16	2026-11-29	team	t0
16	2026-11-29	team	t3
16	2026-11-29	variant	a
16	2026-11-29	variant	b
16	2026-11-29	workload	batch
\.
COPY dirty_period (org_id, hour) FROM stdin;
16	2026-11-27 20:00:00+00
16	2026-11-29 20:00:00+00
\.
COPY discount (id, version_id, org_id, provider, model, effective_from, percent) FROM stdin;
13	38	16	openai	gpt-4o-mini	2026-01-01 00:00:00+00	12.5
\.
COPY entity_15m (bucket, user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd) FROM stdin;
2026-10-31 12:00:00+00	0	16	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0
2026-10-31 12:00:00+00	0	16	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0
2026-11-24 08:00:00+00	0	-16	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0
2026-11-24 08:00:00+00	7289367331355116571	-16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0
2026-11-25 06:00:00+00	0	16	t	0b2189e2-da2b-ffea-544c-7bf630764b34		1	0	0	0	0	1	1037	10	700	3	812500	1	0	0
2026-11-25 06:00:00+00	0	16	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1037	10	700	3	812500	1	0	0
2026-11-25 17:00:00+00	-3661860063955368703	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1005	10	0	0	0	0	0	0
2026-11-25 17:00:00+00	0	16	t	253f1687-f5c0-2fd4-fc54-50920237d8d7		0	0	0	0	0	0	0	0	0	0	0	0	0.0	0
2026-11-25 17:00:00+00	0	16	t	3936f26b-2089-1a5a-e376-30353ad47274		1	0	0	1	0	0	1004	10	0	0	0	0	0.003102	0
2026-11-25 17:00:00+00	0	16	t	5a7b8b91-cc1a-b28d-1e93-bc7a924cc15c	acme	1	0	0	0	0	1	1005	10	0	0	0	0	0	0
2026-11-25 17:00:00+00	0	16	t	5eb07094-fb2e-c1b9-3cbd-8dd637626373	acme	1	0	0	1	0	0	1047	10	0	0	0	0	0.004388	0.002
2026-11-25 17:00:00+00	0	16	t	a765e900-0e27-f14c-2c56-b8e391a4c2f8		1	0	0	0	1	0	1034	10	0	0	0	0	0.003192	0
2026-11-25 17:00:00+00	4827603643431931879	16	u	00000000-0000-0000-0000-000000000000		2	0	0	1	1	0	2038	20	0	0	0	0	0.006294	0
2026-11-25 17:00:00+00	9104838369490059401	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1047	10	0	0	0	0	0.004388	0.002
2026-11-26 04:00:00+00	0	16	t	af0ea84d-ed22-48f1-e1e7-41715177923f		1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-26 04:00:00+00	0	16	t	eb8d5cf2-656d-2e69-1f0d-d187b60b508f	acme	1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-26 04:00:00+00	0	16	t	f4aae914-9bc7-d297-59d6-f4c6867fe5ba		1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0
2026-11-26 04:00:00+00	0	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-26 04:00:00+00	4827603643431931879	16	u	00000000-0000-0000-0000-000000000000		2	1	0	1	1	0	1052	10	0	0	0	0	0.5	0
2026-11-26 15:00:00+00	0	16	t	0b2189e2-da2b-ffea-544c-7bf630764b34		1	0	0	0	0	1	1001	10	700	3	812500	1	0	0
2026-11-26 15:00:00+00	0	16	t	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0
2026-11-26 15:00:00+00	0	16	t	75b3c039-c2f7-b2be-5b05-b8c2c2779462	acme	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0
2026-11-26 15:00:00+00	0	16	t	bf3bbfed-c0f9-e103-785d-7852af4aa6ff	acme	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0
2026-11-26 15:00:00+00	0	16	t	cb038b58-0044-6907-f2de-d59edc2acd6c	acme	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0
2026-11-26 15:00:00+00	0	16	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1001	10	700	3	812500	1	0	0
2026-11-26 15:00:00+00	0	16	u	00000000-0000-0000-0000-000000000000	acme	2	0	2	0	0	0	2054	20	0	0	0	0	0.0246	0
2026-11-26 15:00:00+00	4827603643431931879	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0
2026-11-26 15:00:00+00	9104838369490059401	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0
2026-11-27 02:00:00+00	-1591136798792268773	-16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002
2026-11-27 02:00:00+00	0	-16	t	3e3a5b02-d752-0283-24ad-fdfb25cffa99	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002
2026-11-27 02:00:00+00	0	16	t	0b2189e2-da2b-ffea-544c-7bf630764b34		1	0	0	0	0	1	1049	10	700	3	812500	1	0	0
2026-11-27 02:00:00+00	0	16	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	2	0	0	2	0	0	2084	20	0	0	0	0	0.006432	0
2026-11-27 02:00:00+00	0	16	t	b0c32b07-7b74-035c-dfcb-19a40aa537a9		1	0	0	0	0	1	1031	10	0	0	0	0	0	0
2026-11-27 02:00:00+00	0	16	t	ecc6cba5-df1b-f8e7-1ae4-67decbfc33a5		1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0
2026-11-27 02:00:00+00	0	16	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	2080	20	700	3	812500	1	0	0
2026-11-27 02:00:00+00	4827603643431931879	16	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0
2026-11-27 02:00:00+00	4827603643431931879	16	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2084	20	0	0	0	0	0.006432	0
2026-11-27 13:00:00+00	0	16	t	3e3a5b02-d752-0283-24ad-fdfb25cffa99	acme	1	0	0	0	0	1	1023	10	0	0	0	0	0	0.002
2026-11-27 13:00:00+00	0	16	t	54a532ac-76d7-fc21-c380-61c17860af36		1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-27 13:00:00+00	0	16	t	fa123fa7-5bfa-0a7a-a827-020222108539		1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0
2026-11-27 13:00:00+00	4827603643431931879	16	u	00000000-0000-0000-0000-000000000000		2	1	0	1	1	0	1028	10	0	0	0	0	0.5	0
2026-11-27 13:00:00+00	9104838369490059401	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1023	10	0	0	0	0	0	0.002
2026-11-28 00:00:00+00	0	16	t	6572a25a-4f30-46ad-40cc-2cabb49e4609	acme	1	0	0	0	0	1	1029	10	0	0	0	0	0	0
2026-11-28 00:00:00+00	0	16	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0
2026-11-28 00:00:00+00	0	16	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0
2026-11-28 00:00:00+00	4827603643431931879	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0
2026-11-28 00:00:00+00	9104838369490059401	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1029	10	0	0	0	0	0	0
2026-11-28 11:00:00+00	0	16	t	5eb07094-fb2e-c1b9-3cbd-8dd637626373	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002
2026-11-28 11:00:00+00	0	16	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0
2026-11-28 11:00:00+00	0	16	t	c66e7ede-28f0-bb88-a41a-6ecbd696852c		1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0
2026-11-28 11:00:00+00	0	16	t	c70167a2-8d33-03a6-05b3-0f341e3810ae	acme	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0
2026-11-28 11:00:00+00	0	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0
2026-11-28 11:00:00+00	4827603643431931879	16	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0
2026-11-28 11:00:00+00	4827603643431931879	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0
2026-11-28 11:00:00+00	9104838369490059401	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002
2026-11-28 22:00:00+00	0	16	t	253f1687-f5c0-2fd4-fc54-50920237d8d7		1	0	0	0	1	0	1022	10	0	0	0	0	0.003156	0
2026-11-28 22:00:00+00	0	16	t	65f81b51-419b-349d-0ddb-f993282217e7		1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0
2026-11-28 22:00:00+00	0	16	t	6a1d607c-03ad-4c7f-62f3-642da715c235		0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 22:00:00+00	0	16	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0
2026-11-28 22:00:00+00	4827603643431931879	16	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1022	10	0	0	0	0	0.003156	0
2026-11-29 09:00:00+00	0	-16	t	6a1d607c-03ad-4c7f-62f3-642da715c235		1	0	0	0	0	1	1010	10	0	0	0	0	0	0
2026-11-29 09:00:00+00	0	16	t	3cf04e74-2f79-db63-9137-d735484e38b5		1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0
2026-11-29 09:00:00+00	0	16	t	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0
2026-11-29 09:00:00+00	0	16	t	a765e900-0e27-f14c-2c56-b8e391a4c2f8		1	0	0	0	1	0	1046	10	0	0	0	0	0.003228	0
2026-11-29 09:00:00+00	0	16	t	b0c32b07-7b74-035c-dfcb-19a40aa537a9		1	0	0	0	0	1	1019	10	0	0	0	0	0	0
2026-11-29 09:00:00+00	0	16	t	ead41de5-c7ce-5d8d-73bf-c745fac062d4		1	0	0	0	0	1	1026	10	0	0	0	0	0	0
2026-11-29 09:00:00+00	0	16	u	00000000-0000-0000-0000-000000000000		2	0	0	1	0	1	2074	20	0	0	0	0	0.0012045	0
2026-11-29 09:00:00+00	4827603643431931879	16	u	00000000-0000-0000-0000-000000000000		2	0	0	0	1	1	2072	20	0	0	0	0	0.003228	0
2026-11-29 09:00:00+00	4827603643431931879	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0
2026-11-29 09:00:00+00	7289367331355116571	-16	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1010	10	0	0	0	0	0	0
2026-11-29 20:00:00+00	-3661860063955368703	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1017	10	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	16	t	17dae7af-5452-7297-bd0b-a2e714ec0e37	acme	1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0
2026-11-29 20:00:00+00	0	16	t	1b2d1ff0-41f9-6f4d-592a-d01d510ded0b		1	0	0	0	0	1	1014	10	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	16	t	243c3cb8-8f2e-6fea-97d3-61056e10baa2	acme	2	0	0	0	0	2	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	16	t	2abb099b-3a53-730b-0785-7009d1a2d098		0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	16	t	2ad3cf3a-75bb-e814-93a6-0d302a32f88c	acme	1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0
2026-11-29 20:00:00+00	0	16	t	54a532ac-76d7-fc21-c380-61c17860af36		1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	16	t	645bea50-9e2a-2f44-afdf-75cbbe3c518b	acme	1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	16	t	7a417a3b-2238-d6f5-850c-6a99d9c730c9		1	0	0	1	0	0	1016	10	0	0	0	0	0.003138	0
2026-11-29 20:00:00+00	0	16	t	83b6061c-49f4-3436-7f17-deea9131d6f9		1	0	0	0	1	0	1013	10	700	3	812500	1	0.003129	0
2026-11-29 20:00:00+00	0	16	t	99b1d894-75e6-0ec9-e980-7fff4678c2d0	acme	1	0	0	1	0	0	1041	10	0	0	0	0	0.004174	0
2026-11-29 20:00:00+00	0	16	t	a4e90c33-4157-6514-e5ef-d6eef0be3512		0	0	0	0	0	0	0	0	0	0	0	0	0.0	0
2026-11-29 20:00:00+00	0	16	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0
2026-11-29 20:00:00+00	0	16	t	af0ea84d-ed22-48f1-e1e7-41715177923f		1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	16	t	b0c32b07-7b74-035c-dfcb-19a40aa537a9		2	0	0	0	0	2	2050	20	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	16	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0
2026-11-29 20:00:00+00	0	16	t	ba08c7c4-0039-2579-7430-beefb2ccd43a	acme	1	0	0	0	0	1	1017	10	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	16	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0
2026-11-29 20:00:00+00	0	16	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		1	0	0	0	0	1	1001	10	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	16	t	e73cb7e5-9e41-adcb-4f2c-ca4252b1807f		1	0	0	1	0	0	1040	10	0	0	0	0	0.003210	0
2026-11-29 20:00:00+00	0	16	t	eb8d5cf2-656d-2e69-1f0d-d187b60b508f	acme	1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	16	t	ecc6cba5-df1b-f8e7-1ae4-67decbfc33a5		1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0
2026-11-29 20:00:00+00	0	16	t	eea77cf8-9414-287a-9b4d-ba2766f87998		1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	16	u	00000000-0000-0000-0000-000000000000		4	0	0	0	1	3	4064	40	700	3	812500	1	0.003129	0
2026-11-29 20:00:00+00	0	16	u	00000000-0000-0000-0000-000000000000	acme	6	0	2	0	0	4	2054	20	0	0	0	0	0.0246	0
2026-11-29 20:00:00+00	4827603643431931879	16	u	00000000-0000-0000-0000-000000000000		7	3	0	6	0	1	4108	40	0	0	0	0	0.0075338	0
2026-11-29 20:00:00+00	4827603643431931879	16	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2060	20	0	0	0	0	0.004140	0
2026-11-29 20:00:00+00	9104838369490059401	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1041	10	0	0	0	0	0.004174	0
2026-11-29 20:30:00+00	0	16	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		1	0	0	0	0	1	1903	10	0	0	0	0	0	0
2026-11-29 20:30:00+00	0	16	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1903	10	0	0	0	0	0	0
\.
COPY entity_day (user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, day) FROM stdin;
-3661860063955368703	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1005	10	0	0	0	0	0	0	2026-11-25
-3661860063955368703	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1017	10	0	0	0	0	0	0	2026-11-29
-1591136798792268773	-16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-27
0	-16	t	3e3a5b02-d752-0283-24ad-fdfb25cffa99	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-27
0	-16	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-24
0	-16	t	6a1d607c-03ad-4c7f-62f3-642da715c235		1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-29
0	16	t	0b2189e2-da2b-ffea-544c-7bf630764b34		1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-26
0	16	t	0b2189e2-da2b-ffea-544c-7bf630764b34		1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	2026-11-25
0	16	t	0b2189e2-da2b-ffea-544c-7bf630764b34		1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	2026-11-27
0	16	t	17dae7af-5452-7297-bd0b-a2e714ec0e37	acme	1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	2026-11-29
0	16	t	1b2d1ff0-41f9-6f4d-592a-d01d510ded0b		1	0	0	0	0	1	1014	10	0	0	0	0	0	0	2026-11-29
0	16	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	2	0	0	2	0	0	2084	20	0	0	0	0	0.006432	0	2026-11-27
0	16	t	243c3cb8-8f2e-6fea-97d3-61056e10baa2	acme	2	0	0	0	0	2	0	0	0	0	0	0	0	0	2026-11-29
0	16	t	253f1687-f5c0-2fd4-fc54-50920237d8d7		0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	2026-11-25
0	16	t	253f1687-f5c0-2fd4-fc54-50920237d8d7		1	0	0	0	1	0	1022	10	0	0	0	0	0.003156	0	2026-11-28
0	16	t	2abb099b-3a53-730b-0785-7009d1a2d098		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
0	16	t	2ad3cf3a-75bb-e814-93a6-0d302a32f88c	acme	1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	2026-11-29
0	16	t	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	2026-11-26
0	16	t	3936f26b-2089-1a5a-e376-30353ad47274		1	0	0	1	0	0	1004	10	0	0	0	0	0.003102	0	2026-11-25
0	16	t	3cf04e74-2f79-db63-9137-d735484e38b5		1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	2026-11-29
0	16	t	3e3a5b02-d752-0283-24ad-fdfb25cffa99	acme	1	0	0	0	0	1	1023	10	0	0	0	0	0	0.002	2026-11-27
0	16	t	54a532ac-76d7-fc21-c380-61c17860af36		1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-27
0	16	t	54a532ac-76d7-fc21-c380-61c17860af36		1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-29
0	16	t	5a7b8b91-cc1a-b28d-1e93-bc7a924cc15c	acme	1	0	0	0	0	1	1005	10	0	0	0	0	0	0	2026-11-25
0	16	t	5eb07094-fb2e-c1b9-3cbd-8dd637626373	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002	2026-11-28
0	16	t	5eb07094-fb2e-c1b9-3cbd-8dd637626373	acme	1	0	0	1	0	0	1047	10	0	0	0	0	0.004388	0.002	2026-11-25
0	16	t	645bea50-9e2a-2f44-afdf-75cbbe3c518b	acme	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-29
0	16	t	6572a25a-4f30-46ad-40cc-2cabb49e4609	acme	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-28
0	16	t	65f81b51-419b-349d-0ddb-f993282217e7		1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-28
0	16	t	6a1d607c-03ad-4c7f-62f3-642da715c235		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28
0	16	t	75b3c039-c2f7-b2be-5b05-b8c2c2779462	acme	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	2026-11-26
0	16	t	7a417a3b-2238-d6f5-850c-6a99d9c730c9		1	0	0	1	0	0	1016	10	0	0	0	0	0.003138	0	2026-11-29
0	16	t	83b6061c-49f4-3436-7f17-deea9131d6f9		1	0	0	0	1	0	1013	10	700	3	812500	1	0.003129	0	2026-11-29
0	16	t	99b1d894-75e6-0ec9-e980-7fff4678c2d0	acme	1	0	0	1	0	0	1041	10	0	0	0	0	0.004174	0	2026-11-29
0	16	t	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	2026-11-29
0	16	t	a4e90c33-4157-6514-e5ef-d6eef0be3512		0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	2026-11-29
0	16	t	a765e900-0e27-f14c-2c56-b8e391a4c2f8		1	0	0	0	1	0	1034	10	0	0	0	0	0.003192	0	2026-11-25
0	16	t	a765e900-0e27-f14c-2c56-b8e391a4c2f8		1	0	0	0	1	0	1046	10	0	0	0	0	0.003228	0	2026-11-29
0	16	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-28
0	16	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-29
0	16	t	af0ea84d-ed22-48f1-e1e7-41715177923f		1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-26
0	16	t	af0ea84d-ed22-48f1-e1e7-41715177923f		1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-29
0	16	t	b0c32b07-7b74-035c-dfcb-19a40aa537a9		1	0	0	0	0	1	1031	10	0	0	0	0	0	0	2026-11-27
0	16	t	b0c32b07-7b74-035c-dfcb-19a40aa537a9		3	0	0	0	0	3	3069	30	0	0	0	0	0	0	2026-11-29
0	16	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-28
0	16	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	2026-11-29
0	16	t	ba08c7c4-0039-2579-7430-beefb2ccd43a	acme	1	0	0	0	0	1	1017	10	0	0	0	0	0	0	2026-11-29
0	16	t	bf3bbfed-c0f9-e103-785d-7852af4aa6ff	acme	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	2026-11-26
0	16	t	c66e7ede-28f0-bb88-a41a-6ecbd696852c		1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	2026-11-28
0	16	t	c70167a2-8d33-03a6-05b3-0f341e3810ae	acme	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-28
0	16	t	cb038b58-0044-6907-f2de-d59edc2acd6c	acme	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	2026-11-26
0	16	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	2026-11-28
0	16	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	2026-11-29
0	16	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	2904	20	0	0	0	0	0	0	2026-11-29
0	16	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31
0	16	t	e73cb7e5-9e41-adcb-4f2c-ca4252b1807f		1	0	0	1	0	0	1040	10	0	0	0	0	0.003210	0	2026-11-29
0	16	t	ead41de5-c7ce-5d8d-73bf-c745fac062d4		1	0	0	0	0	1	1026	10	0	0	0	0	0	0	2026-11-29
0	16	t	eb8d5cf2-656d-2e69-1f0d-d187b60b508f	acme	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-26
0	16	t	eb8d5cf2-656d-2e69-1f0d-d187b60b508f	acme	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-29
0	16	t	ecc6cba5-df1b-f8e7-1ae4-67decbfc33a5		1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-27
0	16	t	ecc6cba5-df1b-f8e7-1ae4-67decbfc33a5		1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	2026-11-29
0	16	t	eea77cf8-9414-287a-9b4d-ba2766f87998		1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-29
0	16	t	f4aae914-9bc7-d297-59d6-f4c6867fe5ba		1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-26
0	16	t	fa123fa7-5bfa-0a7a-a827-020222108539		1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-27
0	16	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-26
0	16	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	2026-11-25
0	16	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-28
0	16	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	2080	20	700	3	812500	1	0	0	2026-11-27
0	16	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31
0	16	u	00000000-0000-0000-0000-000000000000		7	0	0	1	1	5	8041	70	700	3	812500	1	0.0043335	0	2026-11-29
0	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-28
0	16	u	00000000-0000-0000-0000-000000000000	acme	3	0	2	0	0	1	2054	20	0	0	0	0	0.0246	0	2026-11-26
0	16	u	00000000-0000-0000-0000-000000000000	acme	6	0	2	0	0	4	2054	20	0	0	0	0	0.0246	0	2026-11-29
4827603643431931879	16	u	00000000-0000-0000-0000-000000000000		2	0	0	1	1	0	2038	20	0	0	0	0	0.006294	0	2026-11-25
4827603643431931879	16	u	00000000-0000-0000-0000-000000000000		2	0	0	1	1	0	2072	20	0	0	0	0	0.0043550	0	2026-11-28
4827603643431931879	16	u	00000000-0000-0000-0000-000000000000		2	1	0	1	1	0	1052	10	0	0	0	0	0.5	0	2026-11-26
4827603643431931879	16	u	00000000-0000-0000-0000-000000000000		3	1	0	2	1	0	2030	20	0	0	0	0	0.5011462	0	2026-11-27
4827603643431931879	16	u	00000000-0000-0000-0000-000000000000		9	3	0	6	1	2	6180	60	0	0	0	0	0.0107618	0	2026-11-29
4827603643431931879	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	2026-11-26
4827603643431931879	16	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2036	20	0	0	0	0	0.004092	0	2026-11-28
4827603643431931879	16	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2084	20	0	0	0	0	0.006432	0	2026-11-27
4827603643431931879	16	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	3	0	0	3114	30	0	0	0	0	0.0053434	0	2026-11-29
7289367331355116571	-16	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-29
7289367331355116571	-16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-24
9104838369490059401	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1023	10	0	0	0	0	0	0.002	2026-11-27
9104838369490059401	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1041	10	0	0	0	0	0.004174	0	2026-11-29
9104838369490059401	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1047	10	0	0	0	0	0.004388	0.002	2026-11-25
9104838369490059401	16	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	2026-11-26
9104838369490059401	16	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	0	1	2064	20	0	0	0	0	0.004340	0.002	2026-11-28
\.
COPY event_conflict (id, org_id, event_id, event_key, time, received_at, content_hash, sent_time) FROM stdin;
29	16	4be4d278-f9a7-494d-f3bb-79a267cc8f00	0066_pre_alerts_in_order-twice	2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	f1a3a450-f43b-eb40-fcb3-b883fec5d027	2026-11-29 20:07:03.123456+00
30	16	4be4d278-f9a7-494d-f3bb-79a267cc8f00	0066_pre_alerts_in_order-twice	2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	bc6108a1-86fb-44c3-63a4-e31b27991bab	2026-11-29 19:07:03.123456+00
\.
COPY fired_alert (id, org_id, budget_id, type, subject, window_key, threshold, window_end, fired_at, message, muted, recovered_at, rearmed_at, channels, limit_seen) FROM stdin;
02951c41-b921-42d4-857c-f382b0952e2f	16	38b26d99-6ab1-4c8a-94b5-1355baf58b39	budget.threshold	acme	2026-11-29 13:00:00+00	1	2026-12-06 13:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "02951c41-b921-42d4-857c-f382b0952e2f", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/38b26d99-6ab1-4c8a-94b5-1355baf58b39", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 4}, "drivers": [{"model": "gpt-4o", "tokens": 3101, "feature": "summary", "cost_usd": 0.0246, "event_count": 6}, {"model": "nobody-knows-it", "tokens": 2080, "feature": "chat", "cost_usd": 0.00826, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1051, "feature": "summary", "cost_usd": 0.004174, "event_count": 1}], "subject": "acme", "alert_id": "38b26d99-6ab1-4c8a-94b5-1355baf58b39", "spend_usd": 0.037034, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
09e65e74-72d1-4a03-a40e-3d4f84bb6c13	16	babe4d87-61a7-44f1-a973-9e57271f3e89	budget.threshold		2026-11-25 15:00:00+00	1	2026-11-26 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "09e65e74-72d1-4a03-a40e-3d4f84bb6c13", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/babe4d87-61a7-44f1-a973-9e57271f3e89", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 2}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1062, "feature": "chat", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 2058, "feature": "chat", "cost_usd": 0.006294, "event_count": 2}, {"model": "gpt-4o", "tokens": 1057, "feature": "summary", "cost_usd": 0.004388, "event_count": 3}], "subject": null, "alert_id": "babe4d87-61a7-44f1-a973-9e57271f3e89", "spend_usd": 0.510682, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
0e7a3323-6b8a-49b5-9e2f-5b0ded445d3d	16	49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c	budget.threshold		2026-11-29 00:00:00+00	1	2026-11-30 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "0e7a3323-6b8a-49b5-9e2f-5b0ded445d3d", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 2129, "feature": "chat", "cost_usd": 0.0024079, "event_count": 2}, {"model": "o3-mini", "tokens": 1048, "feature": "summary", "cost_usd": 0.0011858, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 0, "feature": "summary", "cost_usd": 0, "event_count": 2}], "subject": null, "alert_id": "49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "spend_usd": 0.0035937, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
10c48d88-b236-41a8-bb6b-5661f8cae4db	16	babe4d87-61a7-44f1-a973-9e57271f3e89	budget.threshold		2026-11-29 15:00:00+00	1	2026-11-30 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "10c48d88-b236-41a8-bb6b-5661f8cae4db", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/babe4d87-61a7-44f1-a973-9e57271f3e89", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 9, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 4125, "feature": "summary", "cost_usd": 0.0246, "event_count": 9}, {"model": "gpt-4o", "tokens": 3099, "feature": "chat", "cost_usd": 0.012876, "event_count": 3}, {"model": "nobody-knows-it", "tokens": 2080, "feature": "chat", "cost_usd": 0.00826, "event_count": 2}], "subject": null, "alert_id": "babe4d87-61a7-44f1-a973-9e57271f3e89", "spend_usd": 0.0510958, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
18b7602c-4855-4de6-8367-96cd935e93ac	16	49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c	budget.threshold		2026-11-26 00:00:00+00	1	2026-11-27 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "18b7602c-4855-4de6-8367-96cd935e93ac", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "query": "/v1/costs/summary?start=2026-11-26T00%3A00%3A00%2B00%3A00&end=2026-11-27T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1062, "feature": "chat", "cost_usd": 0.5, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 2124, "feature": "summary", "cost_usd": 0.0135023, "event_count": 2}], "subject": null, "alert_id": "49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "spend_usd": 0.5135023, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-27T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-26T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
19a678e3-b37a-447e-b085-2e747f7df9f1	16	babe4d87-61a7-44f1-a973-9e57271f3e89	budget.threshold		2026-11-27 15:00:00+00	1	2026-11-28 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "19a678e3-b37a-447e-b085-2e747f7df9f1", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/babe4d87-61a7-44f1-a973-9e57271f3e89", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "our-deployment", "tokens": 1037, "feature": "summary", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1045, "feature": "summary", "cost_usd": 0.00434, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 2056, "feature": "chat", "cost_usd": 0.004092, "event_count": 2}], "subject": null, "alert_id": "babe4d87-61a7-44f1-a973-9e57271f3e89", "spend_usd": 0.021931, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
2e5561c2-a71c-4d2a-a9a7-6a81ad3da12b	15	43246a92-4557-452a-be21-13b4e3d30617	budget.threshold		2026-11-27 00:00:00+00	1	2026-11-28 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "2e5561c2-a71c-4d2a-a9a7-6a81ad3da12b", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/43246a92-4557-452a-be21-13b4e3d30617", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 1072, "feature": "summary", "cost_usd": 0.0012122, "event_count": 1}], "subject": null, "alert_id": "43246a92-4557-452a-be21-13b4e3d30617", "spend_usd": 0.0012122, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
30ac4d78-357d-400e-b82e-566b4190c5e7	16	a1a57632-e3ab-42a9-87ec-2a7c21e39667	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-29 20:07:03.123456+00	{"id": "30ac4d78-357d-400e-b82e-566b4190c5e7", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/a1a57632-e3ab-42a9-87ec-2a7c21e39667", "query": "/v1/costs/summary?start=2026-11-25T17%3A02%3A58.123456%2B00%3A00&end=2026-11-29T20%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 6, "estimated_events": 3}, "drivers": [], "subject": "r2", "alert_id": "a1a57632-e3ab-42a9-87ec-2a7c21e39667", "spend_usd": 0.53231, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-25T17:02:58.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
41abf1c2-de81-4028-bb6c-78b15f755ea3	16	51e72a99-1a68-4421-8efa-b12d94d07c3a	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "41abf1c2-de81-4028-bb6c-78b15f755ea3", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/51e72a99-1a68-4421-8efa-b12d94d07c3a", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 10, "estimated_events": 2}, "drivers": [{"model": "ft:gpt-4o:acme::x", "tokens": 4140, "feature": "chat", "cost_usd": 0, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "our-model", "tokens": 2069, "feature": "chat", "cost_usd": 0.0431935, "event_count": 2}], "subject": null, "alert_id": "51e72a99-1a68-4421-8efa-b12d94d07c3a", "spend_usd": 16548, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	\N	\N	\N	{somewhere}	3
480ba144-673f-45c1-a0a1-c6a51fa8a34a	16	babe4d87-61a7-44f1-a973-9e57271f3e89	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "480ba144-673f-45c1-a0a1-c6a51fa8a34a", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/babe4d87-61a7-44f1-a973-9e57271f3e89", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 4, "estimated_events": 2}, "drivers": [{"model": "gpt-4o-mini", "tokens": 3108, "feature": "chat", "cost_usd": 0.5, "event_count": 3}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 2124, "feature": "summary", "cost_usd": 0.0135023, "event_count": 2}], "subject": null, "alert_id": "babe4d87-61a7-44f1-a973-9e57271f3e89", "spend_usd": 0.5549765, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
66e07eab-ec10-4497-bf49-53b3ac05dbe1	16	babe4d87-61a7-44f1-a973-9e57271f3e89	budget.threshold		2026-11-28 15:00:00+00	1	2026-11-29 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "66e07eab-ec10-4497-bf49-53b3ac05dbe1", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/babe4d87-61a7-44f1-a973-9e57271f3e89", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 3}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": "chat", "cost_usd": 0.0215975, "event_count": 1}, {"model": "gpt-4o", "tokens": 2088, "feature": "chat", "cost_usd": 0.006384, "event_count": 2}, {"model": "o3-mini-2025-01-31", "tokens": 2129, "feature": "chat", "cost_usd": 0.0024079, "event_count": 2}], "subject": null, "alert_id": "babe4d87-61a7-44f1-a973-9e57271f3e89", "spend_usd": 0.0303894, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
a1cf0ea7-0224-425e-89e5-e5988bd3b945	16	e36d27e2-9b58-4af8-91a8-2dd24723ba30	budget.threshold		2026-11-29 00:00:00+00	1	2026-11-30 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "a1cf0ea7-0224-425e-89e5-e5988bd3b945", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/e36d27e2-9b58-4af8-91a8-2dd24723ba30", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 1048, "feature": "summary", "cost_usd": 0.0011858, "event_count": 1}], "subject": null, "alert_id": "e36d27e2-9b58-4af8-91a8-2dd24723ba30", "spend_usd": 0.0011858, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
bfc2d398-11e5-4214-956c-14c2d51bad85	16	38b26d99-6ab1-4c8a-94b5-1355baf58b39	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "bfc2d398-11e5-4214-956c-14c2d51bad85", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/38b26d99-6ab1-4c8a-94b5-1355baf58b39", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 4, "estimated_events": 1}, "drivers": [{"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "gpt-4o", "tokens": 4148, "feature": "summary", "cost_usd": 0.021028, "event_count": 5}, {"model": "o3-mini-2025-01-31", "tokens": 2124, "feature": "summary", "cost_usd": 0.0135023, "event_count": 2}], "subject": "acme", "alert_id": "38b26d99-6ab1-4c8a-94b5-1355baf58b39", "spend_usd": 0.0801537, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
ce4eb8b0-5c51-4894-81cc-fec50c25eeee	16	49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c	budget.threshold		2026-11-28 00:00:00+00	1	2026-11-29 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "ce4eb8b0-5c51-4894-81cc-fec50c25eeee", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1060, "feature": "summary", "cost_usd": 0.001199, "event_count": 1}], "subject": null, "alert_id": "49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "spend_usd": 0.001199, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
d9bb7389-91b8-41f9-b3b7-ad322abde064	16	e0c930b9-36ec-4bd5-8223-e7afe1c5f897	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-29 20:07:03.123456+00	{"id": "d9bb7389-91b8-41f9-b3b7-ad322abde064", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/e0c930b9-36ec-4bd5-8223-e7afe1c5f897", "query": "/v1/costs/summary?start=2026-11-28T20%3A08%3A00%2B00%3A00&end=2026-11-29T20%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 11, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 4125, "feature": "summary", "cost_usd": 0.0246, "event_count": 9}, {"model": "our-model", "tokens": 1035, "feature": "chat", "cost_usd": 0.0215975, "event_count": 1}, {"model": "gpt-4o", "tokens": 4131, "feature": "chat", "cost_usd": 0.017164, "event_count": 4}], "subject": null, "alert_id": "e0c930b9-36ec-4bd5-8223-e7afe1c5f897", "spend_usd": 0.0769813, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T20:08:00Z", "scope_value": null, "window_start": "2026-11-28T20:08:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
fccac0e4-af07-4e95-a489-551ec79ee994	16	a1a57632-e3ab-42a9-87ec-2a7c21e39667	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-29 20:07:03.123456+00	{"id": "fccac0e4-af07-4e95-a489-551ec79ee994", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/a1a57632-e3ab-42a9-87ec-2a7c21e39667", "query": "/v1/costs/summary?start=2026-11-25T06%3A06%3A17.123456%2B00%3A00&end=2026-11-29T20%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 6, "estimated_events": 3}, "drivers": [], "subject": "r1", "alert_id": "a1a57632-e3ab-42a9-87ec-2a7c21e39667", "spend_usd": 0.0682135, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-25T06:06:17.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
\.
COPY idempotency_key (org_id, operation, key_hash, created_id, created_at) FROM stdin;
16	POST /v1/keys	72a90ea3-da8b-5dd0-1bde-2f27314e02e2	abcdefghijkl	2026-11-29 20:37:44.302595+00
\.
COPY ledger_offset (topic, partition, next_offset, epoch, owner, updated_at) FROM stdin;
usage.0066_pre_alerts_in_order	0	4	1	aggregator-1	2026-11-29 20:37:44.438028+00
usage.0066_pre_alerts_in_order	1	9	2	aggregator-1	2026-11-29 20:37:44.611624+00
\.
COPY lost_range (id, topic, partition, first_offset, next_offset, found_at, skipped_at, skipped_by, reason) FROM stdin;
15	usage.0066_pre_alerts_in_order	0	4	9	2026-11-29 20:37:44.537556+00	\N	\N	\N
16	usage.0066_pre_alerts_in_order	1	4	9	2026-11-29 20:37:44.606237+00	2026-11-29 20:37:44.611624+00	cli	retention was too short
\.
COPY metric_series (org_id, provider, model) FROM stdin;
16	azure	our-deployment
16	openai	ft:gpt-4o:acme::x
16	openai	gpt-4o
16	openai	gpt-4o-mini
16	openai	nobody-knows-it
16	openai	o3-mini
16	openai	our-model
\.
COPY org_alias (id, version_id, org_id, provider, kind, name, target_provider, target_model) FROM stdin;
13	38	16	azure	exact	our-deployment	openai	gpt-4o
\.
COPY price (id, version_id, org_id, provider, model, effective_from, rates, terms) FROM stdin;
62	38	16	openai	our-model	2026-01-01 00:00:00+00	{"input": {"base": "1.5"}, "output": {"base": "6"}}	{"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}
63	39	16	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "20"}}	{}
64	39	16	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "1"}}	{}
65	40	16	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "20"}}	{}
66	40	16	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "1"}}	{}
67	41	16	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "3"}, "output": {"base": "9"}}	{}
68	41	16	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "2"}, "output": {"base": "1"}}	{}
\.
COPY price_proposal (id, org_id, source, source_version, checked_on, content_hash, changes, proposed_at, proposed_by, state, version_id) FROM stdin;
61	16	contract		2026-11-29	63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	[[["openai", "our-model", "2026-01-01T00:00:00Z", {"input": {"base": "1.5"}, "output": {"base": "6"}}, {"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}]], [["openai", "gpt-4o-mini", "2026-01-01T00:00:00Z", "12.5"]], [["azure", "exact", "our-deployment", "openai", "gpt-4o"]]]	2026-11-29 20:37:43.140698+00	cli	applied	38
62	16	contract		2026-11-29	8a41b090e00c4f000368537e9b37bf3f91816527c562e063fa6eee167d590484	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "7"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-29 20:37:43.197827+00	cli	rejected	\N
63	16	contract		2026-11-29	f2d9c956da020f94211a39e1d63a4c72c3e651144a7a81622330141e714c759e	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "8"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-29 20:37:43.205586+00	cli	proposed	\N
64	16	contract		2026-11-29	b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-29 20:37:43.75231+00	cli	applied	39
65	16	contract		2026-11-29	b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-29 20:37:44.032236+00	cli	applied	40
66	16	contract		2026-11-29	d9630dc87dc29e9c5493aefb5c27a6ecf3ae186f05910eff692e984f42ec93bc	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "3"}, "output": {"base": "9"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "2"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-29 20:37:47.492248+00	cli	applied	41
\.
COPY rate_bucket (org_id, tokens, at) FROM stdin;
16	12.5	2026-11-29 20:37:44.40109+00
\.
COPY rate_lease (org_id, replica, tokens, demand, at) FROM stdin;
16	b725cdbf-ea8f-4077-96a3-1dc56a52a1ce	3	0.5	2026-11-29 20:37:44.401701+00
\.
COPY recent_key (org_id, key, time, event_id, seen_at) FROM stdin;
16	02f7f565-1433-9c2d-9d52-ea1f46bd4c09	2026-11-25 17:02:58.123456+00	02f7f565-1433-9c2d-9d52-ea1f46bd4c09	2026-11-29 20:37:44.557679+00
16	1d0a5d44-8338-20fb-de69-1f244575aa56	2026-11-25 06:06:17.123456+00	1d0a5d44-8338-20fb-de69-1f244575aa56	2026-11-29 20:37:44.557679+00
16	4caf5f93-5da7-1a3a-24d8-1373a8ddc133	2026-11-29 20:07:03.123456+00	4caf5f93-5da7-1a3a-24d8-1373a8ddc133	2026-11-29 20:37:42.551502+00
16	701df9d9-8c76-a9ac-4195-a3e96d046e8d	2026-11-26 04:03:01.123456+00	701df9d9-8c76-a9ac-4195-a3e96d046e8d	2026-11-29 20:37:44.438028+00
16	7f9a095e-8ca7-9907-394e-5dc8ed879100	2026-11-28 11:06:10.123456+00	7f9a095e-8ca7-9907-394e-5dc8ed879100	2026-11-29 20:37:44.557679+00
16	80f7f752-a7c1-47d0-aa49-a973953c0567	2026-11-29 20:07:03.123456+00	80f7f752-a7c1-47d0-aa49-a973953c0567	2026-11-29 20:37:42.551502+00
16	82f8981c-6421-bb39-092f-c4dee5997637	2026-11-29 20:07:03.123456+00	82f8981c-6421-bb39-092f-c4dee5997637	2026-11-29 20:37:42.551502+00
16	84bae852-6fd4-41a5-973b-08ff572f7e25	2026-11-28 11:02:04.123456+00	84bae852-6fd4-41a5-973b-08ff572f7e25	2026-11-29 20:37:44.438028+00
16	dca332db-8e3e-46fd-bc3f-13ea9a8c854e	2026-11-26 04:04:48.123456+00	dca332db-8e3e-46fd-bc3f-13ea9a8c854e	2026-11-29 20:37:44.438028+00
16	e121ab04-0cb6-c9fb-15b3-4b9f01e5a4bc	2026-11-27 02:04:35.123456+00	e121ab04-0cb6-c9fb-15b3-4b9f01e5a4bc	2026-11-29 20:37:44.438028+00
16	fc0d5776-82d6-4c22-b83f-25d8c383f01a	2026-11-27 02:02:24.123456+00	fc0d5776-82d6-4c22-b83f-25d8c383f01a	2026-11-29 20:37:44.557679+00
\.
COPY run (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, run_id, parent_run_id) FROM stdin;
-16	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-29 09:02:48.123456+00	2026-11-29 09:02:48.123456+00	2026-11-29 09:00:00+00	r2	
-16	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-27 02:05:08.123456+00	2026-11-27 02:05:08.123456+00	2026-11-27 02:00:00+00	r2	
-16	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-24 08:02:05.123456+00	2026-11-24 08:02:05.123456+00	2026-11-24 08:00:00+00	r1	p1
16	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-26 04:04:48.123456+00	2026-11-26 04:04:48.123456+00	2026-11-26 04:00:00+00		p1
16	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-28 00:02:24.123456+00	2026-11-28 00:02:24.123456+00	2026-11-28 00:00:00+00	r2	
16	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	2026-11-25 06:06:17.123456+00	2026-11-25 06:06:17.123456+00	2026-11-25 06:00:00+00	r1	p1
16	1	0	0	0	1	0	1022	10	0	0	0	0	0.003156	0	2026-11-28 22:04:20.123456+00	2026-11-28 22:04:20.123456+00	2026-11-28 22:00:00+00	r2	
16	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-28 22:02:39.123456+00	2026-11-28 22:02:39.123456+00	2026-11-28 22:00:00+00	r1	p1
16	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-27 02:06:16.123456+00	2026-11-27 02:06:16.123456+00	2026-11-27 02:00:00+00	r2	
16	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	2026-11-28 00:03:45.123456+00	2026-11-28 00:03:45.123456+00	2026-11-28 00:00:00+00	r1	p1
16	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-28 11:02:04.123456+00	2026-11-28 11:02:04.123456+00	2026-11-28 11:00:00+00	r1	p1
16	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	2026-11-26 15:06:36.123456+00	2026-11-26 15:06:36.123456+00	2026-11-26 15:00:00+00	r2	
16	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-28 11:02:27.123456+00	2026-11-28 11:02:27.123456+00	2026-11-28 11:00:00+00		p1
16	2	0	0	0	0	2	2904	20	0	0	0	0	0	0	2026-11-29 20:07:03.123456+00	2026-11-29 20:37:43.714398+00	2026-11-29 20:00:00+00		
16	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00		
16	2	0	0	0	1	1	2025	20	700	3	812500	1	0.0215960	0	2026-11-26 15:03:56.123456+00	2026-11-26 15:04:42.123456+00	2026-11-26 15:00:00+00	r1	p1
16	2	0	0	0	1	1	2072	20	0	0	0	0	0.003228	0	2026-11-29 09:04:37.123456+00	2026-11-29 09:05:22.123456+00	2026-11-29 09:00:00+00	r2	
16	2	0	0	2	0	0	2085	20	0	0	0	0	0.0055390	0.002	2026-11-28 11:02:48.123456+00	2026-11-28 11:06:10.123456+00	2026-11-28 11:00:00+00	r2	
16	2	0	2	0	0	0	2054	20	0	0	0	0	0.0246	0	2026-11-26 15:02:49.123456+00	2026-11-26 15:04:57.123456+00	2026-11-26 15:00:00+00		p1
16	2	1	0	1	1	0	1052	10	0	0	0	0	0.5	0	2026-11-26 04:03:01.123456+00	2026-11-26 04:06:42.123456+00	2026-11-26 04:00:00+00	r2	
16	3	0	0	2	0	1	3128	30	0	0	0	0	0.0024079	0	2026-11-29 09:03:02.123456+00	2026-11-29 09:06:36.123456+00	2026-11-29 09:00:00+00	r1	p1
16	3	1	0	1	1	1	2051	20	0	0	0	0	0.5	0.002	2026-11-27 13:04:18.123456+00	2026-11-27 13:04:41.123456+00	2026-11-27 13:00:00+00	r2	
16	4	0	0	2	0	2	4164	40	700	3	812500	1	0.006432	0	2026-11-27 02:02:24.123456+00	2026-11-27 02:06:20.123456+00	2026-11-27 02:00:00+00	r1	p1
16	4	0	0	2	1	1	4090	40	0	0	0	0	0.010682	0.002	2026-11-25 17:02:58.123456+00	2026-11-25 17:06:08.123456+00	2026-11-25 17:00:00+00	r2	
16	5	0	0	2	1	2	5123	50	700	3	812500	1	0.007269	0	2026-11-29 20:03:49.123456+00	2026-11-29 20:07:03.123456+00	2026-11-29 20:00:00+00	r1	p1
16	6	0	2	0	0	4	2054	20	0	0	0	0	0.0246	0	2026-11-29 20:04:03.123456+00	2026-11-29 20:07:03.123456+00	2026-11-29 20:00:00+00		p1
16	9	3	0	7	0	2	6166	60	0	0	0	0	0.0117078	0	2026-11-29 20:04:03.123456+00	2026-11-29 20:07:03.123456+00	2026-11-29 20:00:00+00	r2	
\.
COPY session (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, session_id) FROM stdin;
-16	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-29 09:02:48.123456+00	2026-11-29 09:02:48.123456+00	2026-11-29 09:00:00+00	s1
-16	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-27 02:05:08.123456+00	2026-11-27 02:05:08.123456+00	2026-11-27 02:00:00+00	
-16	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-24 08:02:05.123456+00	2026-11-24 08:02:05.123456+00	2026-11-24 08:00:00+00	s1
16	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-26 04:04:48.123456+00	2026-11-26 04:04:48.123456+00	2026-11-26 04:00:00+00	s2
16	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-28 00:02:24.123456+00	2026-11-28 00:02:24.123456+00	2026-11-28 00:00:00+00	
16	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	2026-11-25 06:06:17.123456+00	2026-11-25 06:06:17.123456+00	2026-11-25 06:00:00+00	
16	1	0	0	0	1	0	1022	10	0	0	0	0	0.003156	0	2026-11-28 22:04:20.123456+00	2026-11-28 22:04:20.123456+00	2026-11-28 22:00:00+00	s1
16	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	2026-11-26 15:04:42.123456+00	2026-11-26 15:04:42.123456+00	2026-11-26 15:00:00+00	s1
16	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-28 22:02:39.123456+00	2026-11-28 22:02:39.123456+00	2026-11-28 22:00:00+00	
16	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-27 13:04:41.123456+00	2026-11-27 13:04:41.123456+00	2026-11-27 13:00:00+00	s1
16	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-26 04:06:42.123456+00	2026-11-26 04:06:42.123456+00	2026-11-26 04:00:00+00	s1
16	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	2026-11-28 00:03:45.123456+00	2026-11-28 00:03:45.123456+00	2026-11-28 00:00:00+00	s1
16	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-28 11:02:04.123456+00	2026-11-28 11:02:04.123456+00	2026-11-28 11:00:00+00	s1
16	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-28 11:02:27.123456+00	2026-11-28 11:02:27.123456+00	2026-11-28 11:00:00+00	s2
16	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-26 04:03:01.123456+00	2026-11-26 04:03:01.123456+00	2026-11-26 04:00:00+00	
16	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	
16	2	0	0	1	0	1	2052	20	0	0	0	0	0.004388	0.002	2026-11-25 17:03:20.123456+00	2026-11-25 17:06:08.123456+00	2026-11-25 17:00:00+00	
16	2	0	0	1	0	1	2054	20	700	3	812500	1	0.0012023	0	2026-11-26 15:03:56.123456+00	2026-11-26 15:06:36.123456+00	2026-11-26 15:00:00+00	
16	2	0	0	1	1	0	2038	20	0	0	0	0	0.006294	0	2026-11-25 17:02:58.123456+00	2026-11-25 17:04:12.123456+00	2026-11-25 17:00:00+00	s1
16	2	0	0	1	1	0	2100	20	0	0	0	0	0.0044314	0	2026-11-29 09:03:02.123456+00	2026-11-29 09:05:22.123456+00	2026-11-29 09:00:00+00	s1
16	2	0	0	2	0	0	2084	20	0	0	0	0	0.006432	0	2026-11-27 02:02:24.123456+00	2026-11-27 02:03:00.123456+00	2026-11-27 02:00:00+00	s1
16	2	0	0	2	0	0	2085	20	0	0	0	0	0.0055390	0.002	2026-11-28 11:02:48.123456+00	2026-11-28 11:06:10.123456+00	2026-11-28 11:00:00+00	
16	2	0	2	0	0	0	2054	20	0	0	0	0	0.0246	0	2026-11-26 15:02:49.123456+00	2026-11-26 15:04:57.123456+00	2026-11-26 15:00:00+00	s2
16	2	1	0	1	0	1	1023	10	0	0	0	0	0	0.002	2026-11-27 13:04:18.123456+00	2026-11-27 13:04:18.123456+00	2026-11-27 13:00:00+00	
16	3	0	0	1	0	2	3082	30	700	3	812500	1	0.0011462	0	2026-11-27 02:04:35.123456+00	2026-11-27 02:06:20.123456+00	2026-11-27 02:00:00+00	
16	3	0	0	1	0	2	3100	30	0	0	0	0	0.0012045	0	2026-11-29 09:04:37.123456+00	2026-11-29 09:06:36.123456+00	2026-11-29 09:00:00+00	
16	4	0	0	4	0	0	4116	40	0	0	0	0	0.010488	0	2026-11-29 20:03:49.123456+00	2026-11-29 20:07:03.123456+00	2026-11-29 20:00:00+00	s1
16	6	0	2	0	0	4	2054	20	0	0	0	0	0.0246	0	2026-11-29 20:04:03.123456+00	2026-11-29 20:07:03.123456+00	2026-11-29 20:00:00+00	s2
16	12	3	0	5	1	6	10077	90	700	3	812500	1	0.0084888	0	2026-11-29 20:04:03.123456+00	2026-11-29 20:37:43.714398+00	2026-11-29 20:00:00+00	
\.
COPY subject (org_id, user_key, user_id) FROM stdin;
-16	-1591136798792268773	u3
-16	7289367331355116571	u1
16	-3661860063955368703	\N
16	4827603643431931879	u1
16	9104838369490059401	u3
\.
COPY usage_event (time, received_at, user_key, latency_us, ttft_us, total_tokens, input_tokens, output_tokens, org_id, price_id, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, seq, event_count, error_count, attempt, status_code, is_stream, is_batch, has_tool_calls, event_id, content_hash, dimension_set, folded_set, event_key, tenant, session_id, run_id, parent_run_id, span_id, parent_span_id, request_id, response_id, model_requested, endpoint, error_type, prompt_fingerprint, usage_source, cost_source, reason, saving_technique, cost_usd, list_cost_usd, cost_reported_usd, saved_usd, units, extra, region, discount_id, posted_for) FROM stdin;
2026-10-31 12:00:00+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1901	10	16	\N	1901	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	af566bc1-2976-fac9-04f5-a4d56caca48f	2e025788-d096-cfd0-1f53-f942d8eb2cc4	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0066_pre_alerts_in_order-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-10-31 12:00:00+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1902	10	16	\N	1902	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	18b537b7-e2f9-5749-3a5f-784de4b0e7ab	e01acf42-0346-2801-352d-8186e2cd6d79	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0066_pre_alerts_in_order-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 08:02:05.123456+00	2026-11-29 20:07:03.123456+00	7289367331355116571	\N	\N	\N	1012	10	-16	\N	1012	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	34b29491-7c69-445d-a78c-a383b07d0694	50dc177f-e60b-c4f2-c517-3e9f459c29a1	640568ab-e828-1515-ffc7-4299c8521ad4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 06:06:17.123456+00	2026-11-29 20:07:03.123456+00	\N	812500	90000	\N	1037	10	16	\N	337	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1d0a5d44-8338-20fb-de69-1f244575aa56	c73040a2-8e65-bc5c-2fd2-6ed5c31b454b	0b2189e2-da2b-ffea-544c-7bf630764b34	\N	0066_pre_alerts_in_order-37	\N	\N	r1	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 17:02:58.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1034	10	16	65	979	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	02f7f565-1433-9c2d-9d52-ea1f46bd4c09	16194573-f88a-54d9-7301-d9f0d35f72d1	a765e900-0e27-f14c-2c56-b8e391a4c2f8	\N	0066_pre_alerts_in_order-34	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004336	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 17:02:58.123456+00	2026-11-29 20:37:47.543771+00	4827603643431931879	\N	\N	\N	0	0	16	67	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	02f7f565-1433-9c2d-9d52-ea1f46bd4c09	16194573-f88a-54d9-7301-d9f0d35f72d1	a765e900-0e27-f14c-2c56-b8e391a4c2f8	\N	0066_pre_alerts_in_order-34	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.001144	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 17:03:20.123456+00	2026-11-29 20:07:03.123456+00	-3661860063955368703	\N	\N	\N	1005	10	16	\N	1005	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8dd0fc81-16e8-dd59-6f88-7020b848f41e	1960dc3f-5a16-14d1-7c9a-1bab8bf2c631	5a7b8b91-cc1a-b28d-1e93-bc7a924cc15c	\N	0066_pre_alerts_in_order-5	acme	\N	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 17:04:12.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1004	10	16	\N	1004	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ed2cc596-38a6-0f0a-de67-18d920b8f506	b7910149-73df-dba3-2cee-99e3ada4f75f	253f1687-f5c0-2fd4-fc54-50920237d8d7	\N	0066_pre_alerts_in_order-4	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-25 17:04:12.123456+00	2026-11-29 20:37:43.875396+00	4827603643431931879	\N	\N	\N	-1004	-10	16	\N	-1004	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	ed2cc596-38a6-0f0a-de67-18d920b8f506	b7910149-73df-dba3-2cee-99e3ada4f75f	253f1687-f5c0-2fd4-fc54-50920237d8d7	\N	0066_pre_alerts_in_order-4	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	registered	registered	\N	-0.5	\N	-0.5	\N	\N	\N	\N	\N	\N
2026-11-25 17:04:12.123456+00	2026-11-29 20:37:43.875396+00	4827603643431931879	\N	\N	\N	1004	10	16	63	1004	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	ed2cc596-38a6-0f0a-de67-18d920b8f506	b7910149-73df-dba3-2cee-99e3ada4f75f	3936f26b-2089-1a5a-e376-30353ad47274	\N	0066_pre_alerts_in_order-4	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	registered	\N	\N	0.005220	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-25 17:04:12.123456+00	2026-11-29 20:37:44.155754+00	4827603643431931879	\N	\N	\N	0	0	16	65	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	ed2cc596-38a6-0f0a-de67-18d920b8f506	b7910149-73df-dba3-2cee-99e3ada4f75f	3936f26b-2089-1a5a-e376-30353ad47274	\N	0066_pre_alerts_in_order-4	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	registered	\N	\N	-0.001004	\N	0.0	\N	\N	\N	\N	\N	\N
2026-11-25 17:04:12.123456+00	2026-11-29 20:37:47.543771+00	4827603643431931879	\N	\N	\N	0	0	16	67	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	ed2cc596-38a6-0f0a-de67-18d920b8f506	b7910149-73df-dba3-2cee-99e3ada4f75f	3936f26b-2089-1a5a-e376-30353ad47274	\N	0066_pre_alerts_in_order-4	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	registered	\N	\N	-0.001114	\N	0.0	\N	\N	\N	\N	\N	\N
2026-11-25 17:06:08.123456+00	2026-11-29 20:07:03.123456+00	9104838369490059401	\N	\N	\N	1047	10	16	65	1047	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b9fad98a-02d1-869c-c75a-605bbc692f02	730490cc-58f3-356e-a619-2b1699c70290	5eb07094-fb2e-c1b9-3cbd-8dd637626373	\N	0066_pre_alerts_in_order-47	acme	\N	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	prompt_caching	0.004388	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-26 04:03:01.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	0	0	16	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	701df9d9-8c76-a9ac-4195-a3e96d046e8d	c6b8ca22-43e1-7815-96d8-d678102e7841	af0ea84d-ed22-48f1-e1e7-41715177923f	\N	0066_pre_alerts_in_order-32	\N	\N	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	rate_limit	f00d	provider	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-26 04:04:48.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	50	0	0	16	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	dca332db-8e3e-46fd-bc3f-13ea9a8c854e	772a1325-5ce3-d5b2-2d89-716012fd475c	eb8d5cf2-656d-2e69-1f0d-d187b60b508f	\N	\N	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	\N	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 04:06:42.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1052	10	16	1	1052	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	fd849a80-62e4-d3fb-0cbd-1f4db6dbb69a	38c6c902-9e19-c4e1-2516-14dca13fada2	f4aae914-9bc7-d297-59d6-f4c6867fe5ba	\N	0066_pre_alerts_in_order-52	\N	s1	r2	\N	span-1	\N	\N	\N	openai/o3-mini	/v1/chat/completions	\N	f00d	provider	registered	registered	\N	0.5	0.0012012	0.5	\N	\N	\N	\N	\N	\N
2026-11-26 15:02:49.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1051	10	16	1	1051	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b2fc6e33-afcf-4b48-b427-62ac2002157d	0549a5de-c077-6171-d059-9b04db85dc7c	75b3c039-c2f7-b2be-5b05-b8c2c2779462	\N	\N	acme	s2	\N	p1	span-1	\N	\N	\N	o3-mini	\N	\N	\N	sender	provider	\N	\N	0.0123	0.0012001	0.0123	\N	\N	\N	\N	\N	\N
2026-11-26 15:03:56.123456+00	2026-11-29 20:07:03.123456+00	\N	812500	90000	\N	1001	10	16	\N	301	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e43aa1e9-cf22-9110-a125-eee14bfa5fb8	69e5adf1-ddde-f842-506e-a942a836a6a2	0b2189e2-da2b-ffea-544c-7bf630764b34	\N	0066_pre_alerts_in_order-1	\N	\N	r1	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 15:04:42.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1024	10	16	62	1024	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	6a71f59c-081f-472e-822a-18639e5b4e36	6ec2e99d-d657-7275-d279-00933703ec8e	320ea466-ce88-49d0-32b6-b210ce3e7979	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	0.0215960	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N
2026-11-26 15:04:57.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1003	10	16	\N	1003	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d54a24cf-fcb4-4fd5-903a-78d476468a5d	b8414943-de7c-fdcd-a70b-72e152145c41	bf3bbfed-c0f9-e103-785d-7852af4aa6ff	\N	\N	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	\N	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-26 15:06:36.123456+00	2026-11-29 20:07:03.123456+00	9104838369490059401	\N	\N	\N	1053	10	16	1	1053	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	3b7abdc6-9fcd-182e-fb06-4049b75e36d1	014a7c96-e108-0761-d38b-e56afd1a9010	cb038b58-0044-6907-f2de-d59edc2acd6c	\N	0066_pre_alerts_in_order-53	acme	\N	r2	\N	span-1	\N	req-1	\N	openai/o3-mini	\N	\N	f00d	\N	\N	\N	\N	0.0012023	0.0012023	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:02:24.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1036	10	16	65	1036	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	fc0d5776-82d6-4c22-b83f-25d8c383f01a	bc73b217-add1-a4e8-56d3-2934924f2645	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004344	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:02:24.123456+00	2026-11-29 20:37:47.543771+00	4827603643431931879	\N	\N	\N	0	0	16	67	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	fc0d5776-82d6-4c22-b83f-25d8c383f01a	bc73b217-add1-a4e8-56d3-2934924f2645	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001146	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:03:00.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1048	10	16	65	1048	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	58c95cb8-aec1-4fc0-b07f-48d5d9123fb2	af3f04ca-5d23-9381-05e1-845dfed87767	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004392	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:03:00.123456+00	2026-11-29 20:37:47.543771+00	4827603643431931879	\N	\N	\N	0	0	16	67	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	58c95cb8-aec1-4fc0-b07f-48d5d9123fb2	af3f04ca-5d23-9381-05e1-845dfed87767	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001158	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:04:35.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1031	10	16	\N	1031	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e121ab04-0cb6-c9fb-15b3-4b9f01e5a4bc	9e73768c-9f3e-8af7-5ff8-c88acd834e7e	b0c32b07-7b74-035c-dfcb-19a40aa537a9	\N	0066_pre_alerts_in_order-31	\N	\N	r1	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:05:08.123456+00	2026-11-29 20:07:03.123456+00	-1591136798792268773	\N	\N	\N	1011	10	-16	\N	1011	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	83a1ee80-ea87-c2e7-6577-ff0b5f9252b4	196be0d9-b961-9624-a0a8-b456e54f6a7e	3e3a5b02-d752-0283-24ad-fdfb25cffa99	\N	0066_pre_alerts_in_order-11	acme	\N	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-27 02:06:16.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1002	10	16	1	1002	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	a4927876-8bf3-d56b-2f2f-443ac37c2bde	9086af8f-1964-823b-c8cd-fd01745e04c2	ecc6cba5-df1b-f8e7-1ae4-67decbfc33a5	\N	0066_pre_alerts_in_order-2	\N	\N	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.0011462	0.0011462	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:06:20.123456+00	2026-11-29 20:07:03.123456+00	\N	812500	90000	\N	1049	10	16	\N	349	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a18009af-0cc6-bca0-b13b-13c274b8e661	e9fad6cb-064b-8b87-8aac-e033b28af222	0b2189e2-da2b-ffea-544c-7bf630764b34	\N	0066_pre_alerts_in_order-49	\N	\N	r1	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 13:04:18.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	0	0	16	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	bcca739a-b629-9eb6-23bd-13d340e48d6b	d958429e-5425-5128-c396-38bf58bdd338	54a532ac-76d7-fc21-c380-61c17860af36	\N	0066_pre_alerts_in_order-20	\N	\N	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	rate_limit	f00d	provider	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-27 13:04:18.123456+00	2026-11-29 20:07:03.123456+00	9104838369490059401	\N	\N	\N	1023	10	16	\N	1023	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5f57da3e-1664-93b0-1fc3-029005581127	2f067533-59bc-5eec-87d7-adbbf3d6272e	3e3a5b02-d752-0283-24ad-fdfb25cffa99	\N	0066_pre_alerts_in_order-23	acme	\N	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-27 13:04:41.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1028	10	16	\N	1028	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f1d834ac-0247-141d-aebf-2b9902e7796e	d77058ec-017b-b2ee-daee-e32a3ae7464c	fa123fa7-5bfa-0a7a-a827-020222108539	\N	0066_pre_alerts_in_order-28	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	us	\N	\N
2026-11-27 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1058	10	16	67	1003	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	962f41a3-e67c-740a-640a-1d415b0a8ad6	00e19580-ad28-b3e5-f801-92796f0f5fa3	a765e900-0e27-f14c-2c56-b8e391a4c2f8	\N	0066_pre_alerts_in_order-58	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.003264	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1060	10	16	67	1060	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1568265f-9632-49c4-9010-848e36f596d8	0c568723-ddbc-09b3-bc63-1eef78a33fcd	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.003270	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1062	10	16	1	1062	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	832ab7bd-f200-efc2-27c9-ef58c6254c09	7f9bc0ae-f299-706f-5603-50bfec750889	ecc6cba5-df1b-f8e7-1ae4-67decbfc33a5	\N	0066_pre_alerts_in_order-62	\N	\N	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.0012122	0.0012122	\N	\N	\N	\N	\N	\N	\N
2026-11-27 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	9104838369490059401	\N	\N	\N	1059	10	16	67	1059	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	213f8d81-20d0-0b97-9ef8-bc4d55ef2367	cfb92202-1320-01a2-ba8b-3931f7af946c	5eb07094-fb2e-c1b9-3cbd-8dd637626373	\N	0066_pre_alerts_in_order-59	acme	\N	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	prompt_caching	0.003267	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-27 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	\N	812500	90000	\N	1061	10	16	\N	361	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b174469f-3153-d745-60c9-212fa0c35861	9eebac06-94f4-01d1-4db7-a528156a7fa3	0b2189e2-da2b-ffea-544c-7bf630764b34	\N	0066_pre_alerts_in_order-61	\N	\N	r1	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 00:02:24.123456+00	2026-11-29 20:07:03.123456+00	9104838369490059401	\N	\N	\N	1029	10	16	\N	1029	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	85da833d-1499-b322-3345-76b921889aac	4dbf57e3-a7a7-5ec6-79e3-e469ebdbd3b3	6572a25a-4f30-46ad-40cc-2cabb49e4609	\N	0066_pre_alerts_in_order-29	acme	\N	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	us	\N	\N
2026-11-28 00:03:45.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1006	10	16	\N	1006	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a710c9e8-6e96-41db-a440-848c6ae9ec23	549bc456-e62b-bc81-ca5b-5a5fcbf4fbe7	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-28 00:03:45.123456+00	2026-11-29 20:37:43.875396+00	4827603643431931879	\N	\N	\N	-1006	-10	16	\N	-1006	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	a710c9e8-6e96-41db-a440-848c6ae9ec23	549bc456-e62b-bc81-ca5b-5a5fcbf4fbe7	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N
2026-11-28 00:03:45.123456+00	2026-11-29 20:37:43.875396+00	4827603643431931879	\N	\N	\N	1006	10	16	64	1006	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	a710c9e8-6e96-41db-a440-848c6ae9ec23	549bc456-e62b-bc81-ca5b-5a5fcbf4fbe7	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005040	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-28 00:03:45.123456+00	2026-11-29 20:37:44.155754+00	4827603643431931879	\N	\N	\N	0	0	16	66	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	a710c9e8-6e96-41db-a440-848c6ae9ec23	549bc456-e62b-bc81-ca5b-5a5fcbf4fbe7	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001006	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-28 00:03:45.123456+00	2026-11-29 20:37:47.543771+00	4827603643431931879	\N	\N	\N	0	0	16	68	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	a710c9e8-6e96-41db-a440-848c6ae9ec23	549bc456-e62b-bc81-ca5b-5a5fcbf4fbe7	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002012	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-28 11:02:04.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1030	10	16	66	1030	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	84bae852-6fd4-41a5-973b-08ff572f7e25	430d44ce-2fc8-2973-fdeb-dd73dc6f07cb	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004130	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-28 11:02:04.123456+00	2026-11-29 20:37:47.543771+00	4827603643431931879	\N	\N	\N	0	0	16	68	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	84bae852-6fd4-41a5-973b-08ff572f7e25	430d44ce-2fc8-2973-fdeb-dd73dc6f07cb	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002060	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-28 11:02:27.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1027	10	16	\N	1027	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	t	\N	9cb1a83c-67a9-4ff5-8ba2-1cb9cd6f6596	e262bf53-1eb4-bfef-1f21-4c53964ddc75	c70167a2-8d33-03a6-05b3-0f341e3810ae	\N	\N	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	\N	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-28 11:02:48.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1050	10	16	1	1050	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	b8a94292-7196-fb11-9e46-ae9b2b915048	a9f78afa-f254-600e-513f-ffd88190683f	c66e7ede-28f0-bb88-a41a-6ecbd696852c	\N	0066_pre_alerts_in_order-50	\N	\N	r2	\N	\N	\N	req-1	\N	o3-mini	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.0011990	0.0011990	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:06:10.123456+00	2026-11-29 20:07:03.123456+00	9104838369490059401	\N	\N	\N	1035	10	16	65	1035	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7f9a095e-8ca7-9907-394e-5dc8ed879100	edc67793-e384-e7f2-56d9-ef19c4438286	5eb07094-fb2e-c1b9-3cbd-8dd637626373	\N	0066_pre_alerts_in_order-35	acme	\N	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	prompt_caching	0.004340	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-28 22:02:39.123456+00	2026-11-29 20:07:03.123456+00	\N	812500	90000	\N	1025	10	16	62	325	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	498cc2e2-4c95-158a-76ee-a39371858c5a	6084f8bc-c89b-3a9d-3185-f5219bf3555c	65f81b51-419b-349d-0ddb-f993282217e7	\N	0066_pre_alerts_in_order-25	\N	\N	r1	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	no_cache_read_price+region_not_priced	\N	0.0215975	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N
2026-11-28 22:04:20.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1022	10	16	\N	967	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	257be9b4-e07e-ced6-862f-a01565052560	7dd3d804-a959-0a2d-1e33-99779e574ed3	6a1d607c-03ad-4c7f-62f3-642da715c235	\N	0066_pre_alerts_in_order-22	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 22:04:20.123456+00	2026-11-29 20:37:43.875396+00	4827603643431931879	\N	\N	\N	-1022	-10	16	\N	-967	0	-30	-20	-6	0	-5	0	0	-4	1	-1	0	\N	\N	\N	\N	\N	257be9b4-e07e-ced6-862f-a01565052560	7dd3d804-a959-0a2d-1e33-99779e574ed3	6a1d607c-03ad-4c7f-62f3-642da715c235	\N	0066_pre_alerts_in_order-22	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 22:04:20.123456+00	2026-11-29 20:37:43.875396+00	4827603643431931879	\N	\N	\N	1022	10	16	63	967	0	30	20	6	0	5	0	0	4	2	1	0	\N	\N	\N	\N	\N	257be9b4-e07e-ced6-862f-a01565052560	7dd3d804-a959-0a2d-1e33-99779e574ed3	253f1687-f5c0-2fd4-fc54-50920237d8d7	\N	0066_pre_alerts_in_order-22	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.005310	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 22:04:20.123456+00	2026-11-29 20:37:44.155754+00	4827603643431931879	\N	\N	\N	0	0	16	65	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	257be9b4-e07e-ced6-862f-a01565052560	7dd3d804-a959-0a2d-1e33-99779e574ed3	253f1687-f5c0-2fd4-fc54-50920237d8d7	\N	0066_pre_alerts_in_order-22	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.001022	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 22:04:20.123456+00	2026-11-29 20:37:47.543771+00	4827603643431931879	\N	\N	\N	0	0	16	67	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	257be9b4-e07e-ced6-862f-a01565052560	7dd3d804-a959-0a2d-1e33-99779e574ed3	253f1687-f5c0-2fd4-fc54-50920237d8d7	\N	0066_pre_alerts_in_order-22	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.001132	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 09:02:48.123456+00	2026-11-29 20:07:03.123456+00	7289367331355116571	\N	\N	\N	1010	10	-16	\N	955	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	5f22d174-767a-cf76-a541-897773d20d6b	33d3bcab-61a3-81e2-0125-0eca71c9b270	6a1d607c-03ad-4c7f-62f3-642da715c235	\N	0066_pre_alerts_in_order-10	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 09:03:02.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1054	10	16	1	1054	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e0e552fe-e5f9-439f-90ae-6576cc9be20a	151093e2-2d48-b527-3e1f-07c4b8a24456	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	our-model	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.0012034	0.0012034	0.25	\N	\N	\N	\N	\N	\N
2026-11-29 09:04:37.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1026	10	16	\N	1026	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	t	t	3031af84-9ede-442f-c0e9-f0971abb8df3	98c05abc-a6fa-d0e5-5278-4fe6b81e455a	ead41de5-c7ce-5d8d-73bf-c745fac062d4	\N	0066_pre_alerts_in_order-26	\N	\N	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 09:05:22.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1046	10	16	65	991	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	9d07e6bc-c9c2-a9a1-0cef-d4d726f57daf	f42caa67-2293-98bf-9192-e7a6b3f0fc2c	a765e900-0e27-f14c-2c56-b8e391a4c2f8	\N	0066_pre_alerts_in_order-46	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004384	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 09:05:22.123456+00	2026-11-29 20:37:47.543771+00	4827603643431931879	\N	\N	\N	0	0	16	67	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	9d07e6bc-c9c2-a9a1-0cef-d4d726f57daf	f42caa67-2293-98bf-9192-e7a6b3f0fc2c	a765e900-0e27-f14c-2c56-b8e391a4c2f8	\N	0066_pre_alerts_in_order-46	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.001156	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 09:06:02.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1019	10	16	\N	1019	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	29a2e40d-db4c-e250-4d0a-63c246f927ac	33bac266-9366-c839-ae76-7960b91c5115	b0c32b07-7b74-035c-dfcb-19a40aa537a9	\N	0066_pre_alerts_in_order-19	\N	\N	r1	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 09:06:36.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1055	10	16	1	1055	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7113d8fa-5eed-2ca5-fa98-e9b5e04efad7	c5ba5648-af30-35fd-34b7-cb48c2f16344	3cf04e74-2f79-db63-9137-d735484e38b5	\N	0066_pre_alerts_in_order-55	\N	\N	r1	p1	\N	\N	req-1	\N	our-model	\N	\N	f00d	provider	\N	\N	\N	0.0012045	0.0012045	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:03:49.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1018	10	16	\N	1018	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d873546e-c7c9-4d10-a93b-bacce919e1d6	f19cd069-5eaf-05b6-25e2-2e654253bb47	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-29 20:03:49.123456+00	2026-11-29 20:37:43.875396+00	4827603643431931879	\N	\N	\N	-1018	-10	16	\N	-1018	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	d873546e-c7c9-4d10-a93b-bacce919e1d6	f19cd069-5eaf-05b6-25e2-2e654253bb47	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N
2026-11-29 20:03:49.123456+00	2026-11-29 20:37:43.875396+00	4827603643431931879	\N	\N	\N	1018	10	16	64	1018	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	d873546e-c7c9-4d10-a93b-bacce919e1d6	f19cd069-5eaf-05b6-25e2-2e654253bb47	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005100	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-29 20:03:49.123456+00	2026-11-29 20:37:44.155754+00	4827603643431931879	\N	\N	\N	0	0	16	66	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	d873546e-c7c9-4d10-a93b-bacce919e1d6	f19cd069-5eaf-05b6-25e2-2e654253bb47	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001018	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-29 20:03:49.123456+00	2026-11-29 20:37:47.543771+00	4827603643431931879	\N	\N	\N	0	0	16	68	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	d873546e-c7c9-4d10-a93b-bacce919e1d6	f19cd069-5eaf-05b6-25e2-2e654253bb47	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002036	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-29 20:04:03.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	0	0	16	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	2c6717b5-001f-b4d9-446b-4a4ef6719a1f	fbdbe2ad-9f93-ce99-ba7b-b487b9d77399	eea77cf8-9414-287a-9b4d-ba2766f87998	\N	0066_pre_alerts_in_order-56	\N	\N	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	rate_limit	f00d	provider	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:04:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	50	0	0	16	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0d3cd975-a426-40ec-a303-cd681529caf2	8fa1bbf9-2e04-92d5-eb1b-035ed01bd784	645bea50-9e2a-2f44-afdf-75cbbe3c518b	\N	\N	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	\N	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	0	0	16	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	82d03c93-4ac5-cb88-4172-f95f958a5004	97ca10d5-1dd0-8c05-52f1-87461bf03fc7	af0ea84d-ed22-48f1-e1e7-41715177923f	\N	0066_pre_alerts_in_order-44	\N	\N	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	rate_limit	f00d	provider	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1038	10	16	1	1038	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	221ccefb-5666-c83a-20d3-942f350f60ce	6fdc22f8-02bb-23b2-9460-35354774900e	ecc6cba5-df1b-f8e7-1ae4-67decbfc33a5	\N	0066_pre_alerts_in_order-38	\N	\N	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.0011858	0.0011858	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1040	10	16	65	1040	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ea15217f-c493-88c3-3ed0-9e835f92647b	814bc50f-b7fb-d1b3-fc81-def72478bc2e	e73cb7e5-9e41-adcb-4f2c-ca4252b1807f	\N	0066_pre_alerts_in_order-40	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	registered	\N	\N	0.004360	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1042	10	16	66	1042	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b4feaf1d-88f0-484f-b3c2-38db241a46b8	91149565-c4bd-540b-b215-1a4de13c8efd	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004178	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	9104838369490059401	\N	\N	\N	1041	10	16	66	1041	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8819e784-2d5f-765a-ec1b-9990741dd361	5e5d16ef-c09f-1d48-4a40-6009ff2860fe	99b1d894-75e6-0ec9-e980-7fff4678c2d0	\N	0066_pre_alerts_in_order-41	acme	\N	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	\N	0.004174	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	50	0	0	16	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a52167ef-85cf-4287-ad71-034baf0cfa52	ce0e2a0d-c1c9-64ce-a6ff-9feb66e80807	eb8d5cf2-656d-2e69-1f0d-d187b60b508f	\N	\N	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	\N	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1039	10	16	65	1039	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b510a741-ae25-4359-8106-6a78d543ee13	d277e6ca-1b03-5b20-c6f7-9f1474f4ca2a	17dae7af-5452-7297-bd0b-a2e714ec0e37	\N	\N	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	\N	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1043	10	16	\N	1043	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ba1da400-1091-8904-dd82-44abaa1b12ab	5eb1559a-de8c-71c8-fbf9-385989bac2c3	b0c32b07-7b74-035c-dfcb-19a40aa537a9	\N	0066_pre_alerts_in_order-43	\N	\N	r1	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:37:47.543771+00	4827603643431931879	\N	\N	\N	0	0	16	67	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	ea15217f-c493-88c3-3ed0-9e835f92647b	814bc50f-b7fb-d1b3-fc81-def72478bc2e	e73cb7e5-9e41-adcb-4f2c-ca4252b1807f	\N	0066_pre_alerts_in_order-40	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	registered	\N	\N	-0.001150	\N	0.0	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:37:47.543771+00	4827603643431931879	\N	\N	\N	0	0	16	68	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	b4feaf1d-88f0-484f-b3c2-38db241a46b8	91149565-c4bd-540b-b215-1a4de13c8efd	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002084	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:58.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	50	0	0	16	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	437498d2-970b-4e34-86eb-c0f31800c5a8	bd21049e-8b1b-a04e-0c5a-3f8b9b128069	243c3cb8-8f2e-6fea-97d3-61056e10baa2	\N	\N	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	\N	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:06:03.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1064	10	16	67	1064	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5171bd5d-c8e4-9ff1-9341-6814f10a3326	74a35ef7-c17a-17d6-3bbf-63ae2f8e62f6	e73cb7e5-9e41-adcb-4f2c-ca4252b1807f	\N	0066_pre_alerts_in_order-64	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	registered	\N	\N	0.003282	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 20:06:03.123456+00	2026-11-29 20:07:03.123456+00	9104838369490059401	\N	\N	\N	1065	10	16	68	1065	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f2b28361-c204-9734-e60c-7c286af6ca7d	cbddfa59-1b04-4db3-82a5-dac09f3b2e57	99b1d894-75e6-0ec9-e980-7fff4678c2d0	\N	0066_pre_alerts_in_order-65	acme	\N	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	\N	0.002140	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:06:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1063	10	16	67	1063	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	62324465-32b9-4440-8489-14b14d17b79a	495294c3-780d-7e70-23f5-6915f8dc3fd4	17dae7af-5452-7297-bd0b-a2e714ec0e37	\N	\N	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	\N	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	-3661860063955368703	\N	\N	\N	1017	10	16	\N	1017	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f5315062-b9cc-1bbc-3ec2-113640efaa67	3c5b638e-8dcb-5da5-e122-5bf9cc4163ad	ff6088e0-66a2-7859-4bde-70f03e9eed88	ba08c7c4-0039-2579-7430-beefb2ccd43a	0066_pre_alerts_in_order-17	acme	\N	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	0	0	16	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	82f8981c-6421-bb39-092f-c4dee5997637	a70714f7-8364-7510-c19e-2cbd7e82aaff	54a532ac-76d7-fc21-c380-61c17860af36	\N	0066_pre_alerts_in_order-8	\N	\N	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	rate_limit	f00d	provider	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1014	10	16	\N	1014	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	2bf09983-0fe6-b98f-80a2-4a523a9b99ae	996f84ee-c550-f641-8b86-ea568844b281	c2059aad-26d4-75d7-5bbd-543f7d907a62	1b2d1ff0-41f9-6f4d-592a-d01d510ded0b	0066_pre_alerts_in_order-14	\N	\N	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	4827603643431931879	\N	\N	\N	1016	10	16	\N	1016	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	449cec53-0c2e-cc77-5433-e5923706965e	c4b4bfdb-ed73-c89b-9b71-8f26f8020ddf	d07a8f6d-2eba-1c42-a5b5-24c648bf4296	a4e90c33-4157-6514-e5ef-d6eef0be3512	0066_pre_alerts_in_order-16	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	\N	812500	90000	\N	1013	10	16	\N	313	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	26e26aea-f01d-98bf-11c9-2ac86b166a41	90761c0c-435d-385c-2453-4d47848e7fab	2abb099b-3a53-730b-0785-7009d1a2d098	\N	0066_pre_alerts_in_order-13	\N	\N	r1	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	50	0	0	16	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	80f7f752-a7c1-47d0-aa49-a973953c0567	080ff8e8-c270-ce39-442c-46b934a8113d	243c3cb8-8f2e-6fea-97d3-61056e10baa2	\N	\N	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	\N	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1001	10	16	\N	1001	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4be4d278-f9a7-494d-f3bb-79a267cc8f00	3361a763-a29e-af94-787e-ccbab1b59459	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0066_pre_alerts_in_order-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1007	10	16	\N	1007	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4caf5f93-5da7-1a3a-24d8-1373a8ddc133	84637dd3-de84-b17e-d982-d6b5daa919a3	b0c32b07-7b74-035c-dfcb-19a40aa537a9	\N	0066_pre_alerts_in_order-7	\N	\N	r1	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1015	10	16	\N	1015	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	acfccda7-75d5-47a3-846b-26e44859d96e	8319327d-b3de-fa97-96e8-902a369f13c2	0526b45d-9955-7508-bfb8-14e1e04ee403	2ad3cf3a-75bb-e814-93a6-0d302a32f88c	\N	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	\N	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:37:43.875396+00	4827603643431931879	\N	\N	\N	-1016	-10	16	\N	-1016	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	449cec53-0c2e-cc77-5433-e5923706965e	c4b4bfdb-ed73-c89b-9b71-8f26f8020ddf	d07a8f6d-2eba-1c42-a5b5-24c648bf4296	a4e90c33-4157-6514-e5ef-d6eef0be3512	0066_pre_alerts_in_order-16	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	registered	registered	\N	-0.5	\N	-0.5	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:37:43.875396+00	4827603643431931879	\N	\N	\N	1016	10	16	63	1016	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	449cec53-0c2e-cc77-5433-e5923706965e	c4b4bfdb-ed73-c89b-9b71-8f26f8020ddf	7a417a3b-2238-d6f5-850c-6a99d9c730c9	\N	0066_pre_alerts_in_order-16	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	registered	\N	\N	0.005280	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:37:43.875396+00	\N	-812500	-90000	\N	-1013	-10	16	\N	-313	-700	0	0	-7	-3	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	26e26aea-f01d-98bf-11c9-2ac86b166a41	90761c0c-435d-385c-2453-4d47848e7fab	2abb099b-3a53-730b-0785-7009d1a2d098	\N	0066_pre_alerts_in_order-13	\N	\N	r1	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:37:43.875396+00	\N	812500	90000	\N	1013	10	16	63	313	700	0	0	7	3	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	26e26aea-f01d-98bf-11c9-2ac86b166a41	90761c0c-435d-385c-2453-4d47848e7fab	83b6061c-49f4-3436-7f17-deea9131d6f9	\N	0066_pre_alerts_in_order-13	\N	\N	r1	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	no_cache_read_price	\N	0.005265	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:37:44.155754+00	4827603643431931879	\N	\N	\N	0	0	16	65	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	449cec53-0c2e-cc77-5433-e5923706965e	c4b4bfdb-ed73-c89b-9b71-8f26f8020ddf	7a417a3b-2238-d6f5-850c-6a99d9c730c9	\N	0066_pre_alerts_in_order-16	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	registered	\N	\N	-0.001016	\N	0.0	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:37:44.155754+00	\N	\N	\N	\N	0	0	16	65	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	26e26aea-f01d-98bf-11c9-2ac86b166a41	90761c0c-435d-385c-2453-4d47848e7fab	83b6061c-49f4-3436-7f17-deea9131d6f9	\N	0066_pre_alerts_in_order-13	\N	\N	r1	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	no_cache_read_price	\N	-0.001013	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:37:47.543771+00	4827603643431931879	\N	\N	\N	0	0	16	67	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	449cec53-0c2e-cc77-5433-e5923706965e	c4b4bfdb-ed73-c89b-9b71-8f26f8020ddf	7a417a3b-2238-d6f5-850c-6a99d9c730c9	\N	0066_pre_alerts_in_order-16	\N	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	registered	\N	\N	-0.001126	\N	0.0	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:37:47.543771+00	\N	\N	\N	\N	0	0	16	67	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	26e26aea-f01d-98bf-11c9-2ac86b166a41	90761c0c-435d-385c-2453-4d47848e7fab	83b6061c-49f4-3436-7f17-deea9131d6f9	\N	0066_pre_alerts_in_order-13	\N	\N	r1	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	no_cache_read_price	\N	-0.001123	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:37:43.714398+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1903	10	16	\N	1903	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	329cdf00-8896-3f0c-badb-239a35b69d96	fec64631-f1e5-25f2-5ce5-6a10f13e5170	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0066_pre_alerts_in_order-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00
\.
