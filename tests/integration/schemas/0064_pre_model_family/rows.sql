-- events from 2026-10-31T00:00:00+00:00 to 2026-11-30T00:00:00+00:00
COPY organisation (id, name, rate_limit_per_minute, created_at, spread, spread_at) FROM stdin;
15	of 0064_pre_model_family	600	2026-11-29 20:37:10.692841+00	8	2026-11-29 20:37:14.689088+00
\.
COPY price_version (id, source, source_version, content_hash, checked_at, org_id, checked_on, applied_by) FROM stdin;
34	contract		63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	2026-11-29 20:37:11.283106+00	15	2026-11-29	cli
35	contract		b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	2026-11-29 20:37:11.687473+00	15	2026-11-29	cli
36	contract		b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	2026-11-29 20:37:11.908883+00	15	2026-11-29	cli
37	contract		d9630dc87dc29e9c5493aefb5c27a6ecf3ae186f05910eff692e984f42ec93bc	2026-11-29 20:37:14.905097+00	15	2026-11-29	cli
\.
COPY budget (id, org_id, name, scope, scope_value, filter, each, metric, period, timezone, window_hours, week_start, billing_day, watch, floor_usd, unpriced_usd_per_million, channels, enabled, shadow, snoozed_until, created_at, created_by, updated_at, deleted_at, model_exact) FROM stdin;
11109357-3fff-4884-b99e-7fe0ee4a42b7	15	any o3-mini	model	o3-mini	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	\N	f
20dd0876-30af-42ee-ad96-df954b50b713	15	b5	total	\N	{}	run_id	cost_usd	run	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	2026-11-30 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	\N	f
274f9b33-9023-4719-9439-5e76cc8b2934	15	b4	total	\N	{}	\N	cost_usd	rolling	UTC	24	0	1	{anomaly}	5	\N	{somewhere}	t	f	\N	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	\N	f
2affca19-8cf3-4d8c-b65e-06a9d8f4e66f	15	b2	team	red	{}	\N	tokens	monthly	UTC	\N	0	15	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	\N	f
3e68f8e1-0f31-49de-a425-01d1550b851c	-15	test	total	\N	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	\N	f
43246a92-4557-452a-be21-13b4e3d30617	15	o3-mini alone	model	o3-mini	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	\N	t
78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	15	b0	total	\N	{}	\N	cost_usd	daily	Asia/Tokyo	\N	0	1	{burn_rate,forecast}	5	\N	{somewhere}	t	f	\N	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	\N	f
87988669-eb9f-45c2-a620-a30fbf4c83db	15	b1	total	\N	{}	tenant	cost_usd	weekly	Australia/Lord_Howe	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	\N	f
d942c394-626b-42f3-9f67-12bbb24859f6	15	b3	total	\N	{"feature": "chat"}	\N	events	quarterly	UTC	\N	0	1	{}	5	\N	{somewhere}	t	t	\N	2026-11-29 20:07:03.123456+00	test	2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	f
\.
TRUNCATE counting_clock;
COPY counting_clock (only_one, version, forgotten_before) FROM stdin;
t	80	2026-08-21 20:07:03.123456+00
\.
COPY admin_act (id, org_id, at, actor, act, target, details) FROM stdin;
0b4e822b-84f6-47bc-bb36-4da7c9642c41	15	2026-11-29 20:37:11.908561+00	cli	prices.proposed	59	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
0f92eaa1-f135-440a-a93c-06762fc81c5c	15	2026-11-29 20:37:12.16334+00	cli	key.rotated	8x9zma3ch03f	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": "2026-12-06T20:37:12.162078Z"}
13dbb3de-ede9-4272-9ddd-f3f955a06c16	15	2026-11-29 20:37:12.16154+00	cli	key.created	8x9zma3ch03f	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
1fb98ed2-668d-43e1-a49d-ee61d2c04868	15	2026-11-29 20:37:11.913735+00	cli	prices.applied	59	{"prices": 2, "source": "contract", "aliases": 0, "version": 36, "discounts": 0}
25f55b8b-0f4d-4428-8fee-f6cca5f0cc00	15	2026-11-29 20:37:11.523651+00	me	period.closed	2026-10	{"cost_usd": "0", "event_count": 2}
2985881e-0a5b-4a01-906f-3f112cf28839	15	2026-11-29 20:37:11.684648+00	cli	prices.proposed	58	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
2c485178-40cf-42fc-affa-8faca053dadc	15	2026-11-29 20:37:14.962501+00	cli	events.repriced	events	{"end": "2026-11-29T20:38:14.923636+00:00", "start": "2026-10-20T20:07:03.123456+00:00", "events": 6, "feature": "chat", "difference_usd": "-0.010496"}
34c18a42-bc4e-4a59-9519-6d5104e55cdc	15	2026-11-29 20:37:13.252738+00	test	budget.created	d942c394-626b-42f3-9f67-12bbb24859f6	{"name": "b3", "filter": {"feature": "chat"}, "metric": "events", "period": "quarterly", "shadow": true, "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "3"}
3b0ef5cb-d676-4771-8684-c27cc74bc40d	15	2026-11-29 20:37:13.108859+00	test	budget.created	2affca19-8cf3-4d8c-b65e-06a9d8f4e66f	{"name": "b2", "scope": "team", "metric": "tokens", "period": "monthly", "channels": ["somewhere"], "thresholds": ["1"], "billing_day": 15, "scope_value": "red", "threshold_usd": "3"}
48556f33-b0f3-45c0-862f-1bd24d33e383	15	2026-11-29 20:37:14.088323+00	test	budget.changed	87988669-eb9f-45c2-a620-a30fbf4c83db	{"timezone": "Australia/Lord_Howe", "threshold_usd": "0.002"}
51cfa99f-a9a1-41de-9965-db3cb884da6d	15	2026-11-29 20:37:12.352442+00	test	budget.created	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	{"name": "b0", "watch": ["burn_rate", "forecast"], "period": "daily", "channels": ["somewhere"], "timezone": "Asia/Tokyo", "thresholds": ["1"], "threshold_usd": "0.001"}
534b9125-5f47-46b7-9cb4-cdc5f5b0a628	15	2026-11-29 20:37:12.143104+00	cli	key.created	qypskykkf6z9	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
5b80860d-a826-419f-a342-11056c0308e4	15	2026-11-29 20:37:14.660973+00	cli	channel.created	2db1105dbc60fc7bc06790e9	{"name": "webhook", "type": "webhook", "goes_to": "https://hooks.example.com/x?token=***"}
5d1fccd7-e1c1-4207-ac3d-84180a44b704	15	2026-11-29 20:37:14.155198+00	cli	budget.topped_up	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	{"amount": "0.001", "reason": "a launch", "ends_at": "2026-11-30T02:07:03.123456Z", "starts_at": "2026-11-29T20:07:03.123456Z"}
6755d173-57a1-46a5-8b55-867927ea72f9	15	2026-11-29 20:37:11.311522+00	cli	prices.proposed	57	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
69d34a58-c194-44d0-a258-857f952e8b7a	15	2026-11-29 20:37:11.301727+00	cli	prices.proposed	56	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
6a4290db-2506-4965-8ead-a8270f7abfac	15	2026-11-29 20:37:10.696418+00	cli	organisation.created	15	{"name": "of 0064_pre_model_family"}
6d7a6d6a-85fd-4b02-8b35-1569616e01b5	15	2026-11-29 20:37:13.932976+00	test	budget.created	20dd0876-30af-42ee-ad96-df954b50b713	{"each": "run_id", "name": "b5", "period": "run", "channels": ["somewhere"], "thresholds": ["1"], "snoozed_until": "2026-11-30T20:07:03.123456Z", "threshold_usd": "0.001"}
717a19de-7479-4763-be1f-8df9a35401c2	15	2026-11-29 20:37:11.136321+00	cli	key.created	dxh88jp8wqb4	{"mode": "live", "name": "all", "scopes": ["admin", "ingest", "read"], "expires_at": "2027-02-27T20:07:03.123456Z"}
8577d112-81ba-43d9-a31f-dbea4221d4ad	15	2026-11-29 20:37:13.422698+00	test	budget.created	274f9b33-9023-4719-9439-5e76cc8b2934	{"name": "b4", "watch": ["anomaly"], "period": "rolling", "channels": ["somewhere"], "thresholds": ["1"], "window_hours": 24, "threshold_usd": "0.001"}
86fb5468-2c9a-448e-bec4-64b02799bba5	0	2026-11-29 20:37:12.271186+00	cli	offsets.skipped	usage.0064_pre_model_family/1	{"reason": "retention was too short", "next_offset": 9, "first_offset": 4}
8e2fbb16-7ea4-497c-a65e-86129b662cff	15	2026-11-29 20:37:12.173124+00	cli	organisation.spread	15	{"before": 1, "partitions": 4}
8e4127a8-3340-4243-a67e-e11b2c91e441	15	2026-11-29 20:37:11.14554+00	cli	key.created	9b032oir40v5	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
979eca39-ab0a-4b6a-b285-c399cf82112b	15	2026-11-29 20:37:12.155639+00	cli	key.rotated	qypskykkf6z9	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": null}
9afad37b-b510-4441-bb4a-6801783917f8	15	2026-11-29 20:37:14.681438+00	cli	channel.created	bb3349b6eb3a27355e45903d	{"name": "pagerduty", "type": "pagerduty", "goes_to": "https://hooks.example.com/x?token=***"}
a322c08b-018b-455b-ab7a-ec829a67f922	15	2026-11-29 20:37:14.904425+00	cli	prices.proposed	60	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
abde1013-7cc4-42a3-94df-a1cde14def61	15	2026-11-29 20:37:11.304287+00	cli	prices.rejected	56	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
ad1b6c62-ddee-4020-bb9f-8f8a641865f3	-15	2026-11-29 20:37:14.050504+00	test	budget.created	3e68f8e1-0f31-49de-a425-01d1550b851c	{"name": "test", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "0.001"}
b501fd75-cdcc-4a95-912d-bbd682026527	15	2026-11-29 20:37:14.674691+00	cli	channel.created	0fded2c2142179939a058743	{"name": "email", "type": "email", "goes_to": "ops@example.com"}
b9b87014-9e28-446e-8dd9-989c34272019	15	2026-11-29 20:37:14.178468+00	cli	budget.deleted	d942c394-626b-42f3-9f67-12bbb24859f6	{}
c3909067-eac2-453e-8e17-20a21f9a49ca	15	2026-11-29 20:37:11.945488+00	cli	events.repriced	events	{"end": "2026-11-29T20:38:11.928788+00:00", "start": "2026-10-20T20:07:03.123456+00:00", "events": 2, "feature": "chat", "difference_usd": "-0.002024"}
c3be8f0d-fe55-4ef1-bf80-918671b930cf	15	2026-11-29 20:37:15.152803+00	test	budget.created	11109357-3fff-4884-b99e-7fe0ee4a42b7	{"name": "any o3-mini", "scope": "model", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "scope_value": "o3-mini", "threshold_usd": "0.001"}
d41a56aa-8ff6-4fe7-99bb-bc2e57b9d635	15	2026-11-29 20:37:11.282768+00	cli	prices.proposed	55	{"prices": 1, "source": "contract", "aliases": 1, "discounts": 1}
d92a1f02-1c7d-4d98-85d8-5a0496b2a44c	15	2026-11-29 20:37:14.68465+00	cli	channel.created	0a7826aa5eb949a4d1150c72	{"name": "alertmanager", "type": "alertmanager", "goes_to": "https://hooks.example.com/x?token=***"}
dca42c14-7061-45e5-8079-7179cf5ff5cc	15	2026-11-29 20:37:14.912852+00	cli	prices.applied	60	{"prices": 2, "source": "contract", "aliases": 0, "version": 37, "discounts": 0}
dca598c4-a974-4405-81ba-3f48ef99f1fb	15	2026-11-29 20:37:11.748658+00	cli	events.repriced	events	{"end": "2026-11-29T20:38:11.705231+00:00", "start": "2026-10-20T20:07:03.123456+00:00", "events": 2, "feature": "chat", "difference_usd": "-0.489860"}
deb58cb0-f2e4-41a0-93f8-e17c5c9ed3f8	15	2026-11-29 20:37:14.692302+00	cli	organisation.spread	15	{"before": 4, "partitions": 8}
e64acb6a-7c50-4453-8481-84cda9ee3111	15	2026-11-29 20:37:11.289696+00	cli	prices.applied	55	{"prices": 1, "source": "contract", "aliases": 1, "version": 34, "discounts": 1}
e8268b54-41fb-48bf-ae9c-91ba323f62da	15	2026-11-29 20:37:11.151652+00	cli	key.revoked	9b032oir40v5	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
f5ba8e39-e6ab-48d6-92eb-22652d74096b	15	2026-11-29 20:37:14.67163+00	cli	channel.created	084d28836874ae21e3c8283c	{"name": "slack", "type": "slack", "goes_to": "https://hooks.example.com/…"}
f8626a5e-6c5b-4083-9754-6b3f1a982192	15	2026-11-29 20:37:12.896539+00	test	budget.created	87988669-eb9f-45c2-a620-a30fbf4c83db	{"each": "tenant", "name": "b1", "period": "weekly", "channels": ["somewhere"], "timezone": "America/New_York", "thresholds": ["1"], "threshold_usd": "0.001"}
fa9e542f-4e93-461a-b970-3b8f8b96f20c	-15	2026-11-29 20:37:11.142418+00	cli	key.created	hetohh9vsmhz	{"mode": "test", "name": "test", "scopes": ["ingest"], "expires_at": null}
fd00e647-a658-4c06-a8c8-5973ace78c98	15	2026-11-29 20:37:11.692437+00	cli	prices.applied	58	{"prices": 2, "source": "contract", "aliases": 0, "version": 35, "discounts": 0}
fd24d148-23a2-4287-84d9-6411aa3855af	15	2026-11-29 20:37:15.179469+00	test	budget.created	43246a92-4557-452a-be21-13b4e3d30617	{"name": "o3-mini alone", "scope": "model", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "model_exact": true, "scope_value": "o3-mini", "threshold_usd": "0.001"}
\.
COPY alert_outbox (id, message_id, org_id, budget_id, fired_id, channels, stateful_only, message, created_at) FROM stdin;
31	8a700d0b-a63d-4502-bc6c-698215516842	15	274f9b33-9023-4719-9439-5e76cc8b2934	8a700d0b-a63d-4502-bc6c-698215516842	{somewhere}	f	{"id": "8a700d0b-a63d-4502-bc6c-698215516842", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/274f9b33-9023-4719-9439-5e76cc8b2934", "query": "/v1/costs/summary?start=2026-11-28T20%3A08%3A00%2B00%3A00&end=2026-11-29T20%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 14, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 8229, "feature": "summary", "cost_usd": 1.00436, "event_count": 11}, {"model": "gpt-4o", "tokens": 4133, "feature": "chat", "cost_usd": 0.041244, "event_count": 6}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}], "subject": null, "alert_id": "274f9b33-9023-4719-9439-5e76cc8b2934", "spend_usd": 1.0551418, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T20:08:00Z", "scope_value": null, "window_start": "2026-11-28T20:08:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
32	91c1337d-9236-4d21-bfaf-fb7985b56616	15	2affca19-8cf3-4d8c-b65e-06a9d8f4e66f	91c1337d-9236-4d21-bfaf-fb7985b56616	{somewhere}	f	{"id": "91c1337d-9236-4d21-bfaf-fb7985b56616", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/2affca19-8cf3-4d8c-b65e-06a9d8f4e66f", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 6, "estimated_events": 4}, "drivers": [{"model": "gpt-4o", "tokens": 4140, "feature": "summary", "cost_usd": 0.508696, "event_count": 8}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 3108, "feature": "chat", "cost_usd": 0.028944, "event_count": 7}], "subject": null, "alert_id": "2affca19-8cf3-4d8c-b65e-06a9d8f4e66f", "spend_usd": 17589, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	2026-11-29 20:07:03.123456+00
33	5db6ae88-2083-45eb-9016-a20e7543fc29	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	5db6ae88-2083-45eb-9016-a20e7543fc29	{somewhere}	f	{"id": "5db6ae88-2083-45eb-9016-a20e7543fc29", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 11}, "drivers": [{"model": "gpt-4o", "tokens": 6182, "feature": "summary", "cost_usd": 0.50436, "event_count": 9}, {"model": "gpt-4o", "tokens": 3087, "feature": "chat", "cost_usd": 0.0369, "event_count": 5}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.5507978, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.002}	2026-11-29 20:07:03.123456+00
34	ed126b6f-3523-4e35-abb2-4245215aa9b7	15	87988669-eb9f-45c2-a620-a30fbf4c83db	ed126b6f-3523-4e35-abb2-4245215aa9b7	{somewhere}	f	{"id": "ed126b6f-3523-4e35-abb2-4245215aa9b7", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/87988669-eb9f-45c2-a620-a30fbf4c83db", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 4135, "feature": "summary", "cost_usd": 0.50436, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1051, "feature": "summary", "cost_usd": 0.004174, "event_count": 1}], "subject": "acme", "alert_id": "87988669-eb9f-45c2-a620-a30fbf4c83db", "spend_usd": 0.512712, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	2026-11-29 20:07:03.123456+00
35	0d55c7d6-031f-4f47-a97f-28622547df62	14	d1ea0938-4777-47fe-af81-48c502dc11e7	0d55c7d6-031f-4f47-a97f-28622547df62	{somewhere}	f	{"id": "0d55c7d6-031f-4f47-a97f-28622547df62", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d1ea0938-4777-47fe-af81-48c502dc11e7", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 5, "estimated_events": 5}, "drivers": [{"model": "gpt-4o", "tokens": 5208, "feature": "search", "cost_usd": 0.511966, "event_count": 5}, {"model": "gpt-4o-mini", "tokens": 1038, "feature": "search", "cost_usd": 0.5, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}], "subject": "acme", "alert_id": "d1ea0938-4777-47fe-af81-48c502dc11e7", "spend_usd": 1.0614392, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-29 20:07:03.123456+00
36	2213182b-8d64-433e-abcb-35b938fd0822	14	d1ea0938-4777-47fe-af81-48c502dc11e7	2213182b-8d64-433e-abcb-35b938fd0822	{somewhere}	f	{"id": "2213182b-8d64-433e-abcb-35b938fd0822", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d1ea0938-4777-47fe-af81-48c502dc11e7", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 5, "estimated_events": 1}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": null, "cost_usd": 0.0215975, "event_count": 1}, {"model": "gpt-4o-mini", "tokens": 3117, "feature": null, "cost_usd": 0, "event_count": 3}, {"model": "ft:gpt-4o:acme::x", "tokens": 2070, "feature": null, "cost_usd": 0, "event_count": 2}], "subject": "globex", "alert_id": "d1ea0938-4777-47fe-af81-48c502dc11e7", "spend_usd": 0.0215975, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-29 20:07:03.123456+00
37	9d9894c4-a512-48ad-aeb0-f691eb96ce05	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	9d9894c4-a512-48ad-aeb0-f691eb96ce05	{somewhere}	f	{"id": "9d9894c4-a512-48ad-aeb0-f691eb96ce05", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "query": "/v1/costs/summary?start=2026-11-23T15%3A00%3A00%2B00%3A00&end=2026-11-24T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 1045, "feature": "summary", "cost_usd": 0.00434, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1016, "feature": "chat", "cost_usd": 0.002022, "event_count": 1}, {"model": "ft:gpt-4o:acme::x", "tokens": 1029, "feature": null, "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "spend_usd": 0.006362, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-24T15:00:00Z", "scope_value": null, "window_start": "2026-11-23T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
38	4fe182eb-62d4-4fa2-85e6-74df17fe1d95	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	4fe182eb-62d4-4fa2-85e6-74df17fe1d95	{somewhere}	f	{"id": "4fe182eb-62d4-4fa2-85e6-74df17fe1d95", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 2}, "drivers": [{"model": "gpt-4o-mini", "tokens": 1038, "feature": "search", "cost_usd": 0.5, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": null, "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "spend_usd": 0.521596, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
39	ea68381f-a0e8-4381-b2d1-82d3f9232f76	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	ea68381f-a0e8-4381-b2d1-82d3f9232f76	{somewhere}	f	{"id": "ea68381f-a0e8-4381-b2d1-82d3f9232f76", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 4, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 3059, "feature": "search", "cost_usd": 0.5123, "event_count": 4}, {"model": "gpt-4o", "tokens": 2104, "feature": "chat", "cost_usd": 0.006432, "event_count": 2}, {"model": "gpt-4o", "tokens": 1057, "feature": "summary", "cost_usd": 0.004388, "event_count": 1}], "subject": null, "alert_id": "ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "spend_usd": 0.52519, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
40	78afebc6-03c1-4654-af43-ff2976a3bbba	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	78afebc6-03c1-4654-af43-ff2976a3bbba	{somewhere}	f	{"id": "78afebc6-03c1-4654-af43-ff2976a3bbba", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 4223, "feature": "search", "cost_usd": 0.024266, "event_count": 5}, {"model": "nobody-knows-it", "tokens": 2092, "feature": "chat", "cost_usd": 0.004164, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1063, "feature": "summary", "cost_usd": 0.002116, "event_count": 1}], "subject": null, "alert_id": "ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "spend_usd": 0.031745, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
41	5d8f3179-4192-47ef-9d42-2f907f80b7b2	15	11109357-3fff-4884-b99e-7fe0ee4a42b7	5d8f3179-4192-47ef-9d42-2f907f80b7b2	{somewhere}	f	{"id": "5d8f3179-4192-47ef-9d42-2f907f80b7b2", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/11109357-3fff-4884-b99e-7fe0ee4a42b7", "query": "/v1/costs/summary?start=2026-11-25T00%3A00%3A00%2B00%3A00&end=2026-11-26T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1065, "feature": "summary", "cost_usd": 0.0012045, "event_count": 1}], "subject": null, "alert_id": "11109357-3fff-4884-b99e-7fe0ee4a42b7", "spend_usd": 0.0012045, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-26T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-25T00:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
42	2fd101b3-f640-4d40-b305-d894017c0e0e	15	11109357-3fff-4884-b99e-7fe0ee4a42b7	2fd101b3-f640-4d40-b305-d894017c0e0e	{somewhere}	f	{"id": "2fd101b3-f640-4d40-b305-d894017c0e0e", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/11109357-3fff-4884-b99e-7fe0ee4a42b7", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1061, "feature": "chat", "cost_usd": 0.0123, "event_count": 1}], "subject": null, "alert_id": "11109357-3fff-4884-b99e-7fe0ee4a42b7", "spend_usd": 0.0123, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
43	3dac5ff3-7b63-4b50-a909-3d9439125e2c	15	11109357-3fff-4884-b99e-7fe0ee4a42b7	3dac5ff3-7b63-4b50-a909-3d9439125e2c	{somewhere}	f	{"id": "3dac5ff3-7b63-4b50-a909-3d9439125e2c", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/11109357-3fff-4884-b99e-7fe0ee4a42b7", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1064, "feature": "chat", "cost_usd": 0.0012034, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1063, "feature": "summary", "cost_usd": 0.0012023, "event_count": 1}, {"model": "o3-mini", "tokens": 1012, "feature": "summary", "cost_usd": 0.0011462, "event_count": 1}], "subject": null, "alert_id": "11109357-3fff-4884-b99e-7fe0ee4a42b7", "spend_usd": 0.0035519, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
44	5046c06b-79d3-4d5a-97dc-af89f236362f	15	11109357-3fff-4884-b99e-7fe0ee4a42b7	5046c06b-79d3-4d5a-97dc-af89f236362f	{somewhere}	f	{"id": "5046c06b-79d3-4d5a-97dc-af89f236362f", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/11109357-3fff-4884-b99e-7fe0ee4a42b7", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 2122, "feature": "summary", "cost_usd": 0.501199, "event_count": 3}, {"model": "o3-mini", "tokens": 1048, "feature": "summary", "cost_usd": 0.0011858, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 0, "feature": "chat", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "11109357-3fff-4884-b99e-7fe0ee4a42b7", "spend_usd": 0.5023848, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
45	313aa4a7-9a4c-4498-9ad0-736cc8594e64	15	43246a92-4557-452a-be21-13b4e3d30617	313aa4a7-9a4c-4498-9ad0-736cc8594e64	{somewhere}	f	{"id": "313aa4a7-9a4c-4498-9ad0-736cc8594e64", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/43246a92-4557-452a-be21-13b4e3d30617", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 1048, "feature": "summary", "cost_usd": 0.0011858, "event_count": 1}], "subject": null, "alert_id": "43246a92-4557-452a-be21-13b4e3d30617", "spend_usd": 0.0011858, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
46	e85ae9fe-9f19-4845-b96d-ce8714f2d7df	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	e85ae9fe-9f19-4845-b96d-ce8714f2d7df	{somewhere}	f	{"id": "e85ae9fe-9f19-4845-b96d-ce8714f2d7df", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-23T15%3A00%3A00%2B00%3A00&end=2026-11-24T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3}, "drivers": [{"model": "nobody-knows-it", "tokens": 1016, "feature": "chat", "cost_usd": 0.002022, "event_count": 1}, {"model": "gpt-4o-mini", "tokens": 2070, "feature": "summary", "cost_usd": 0, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1015, "feature": "summary", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.002022, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-24T15:00:00Z", "scope_value": null, "window_start": "2026-11-23T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
47	64d2380d-60a6-49c9-b881-c755c5279081	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	64d2380d-60a6-49c9-b881-c755c5279081	{somewhere}	f	{"id": "64d2380d-60a6-49c9-b881-c755c5279081", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-24T15%3A00%3A00%2B00%3A00&end=2026-11-25T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"estimated_events": 3}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": "summary", "cost_usd": 0.0215975, "event_count": 1}, {"model": "our-deployment", "tokens": 1037, "feature": "chat", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1044, "feature": "summary", "cost_usd": 0.004336, "event_count": 2}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.040482, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-25T15:00:00Z", "scope_value": null, "window_start": "2026-11-24T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
48	0e27a00b-3eed-45ea-a423-9bbfaebcb301	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	0e27a00b-3eed-45ea-a423-9bbfaebcb301	{somewhere}	f	{"id": "0e27a00b-3eed-45ea-a423-9bbfaebcb301", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 2}, "drivers": [{"model": "gpt-4o-mini", "tokens": 1038, "feature": "summary", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 1056, "feature": "summary", "cost_usd": 0.004384, "event_count": 1}, {"model": "our-deployment", "tokens": 1036, "feature": "summary", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.504384, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
49	d27539d7-16a7-4994-8ee1-14b339db7015	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	d27539d7-16a7-4994-8ee1-14b339db7015	{somewhere}	f	{"id": "d27539d7-16a7-4994-8ee1-14b339db7015", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1061, "feature": "chat", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1057, "feature": "summary", "cost_usd": 0.004388, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 2068, "feature": "chat", "cost_usd": 0.004116, "event_count": 2}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.020804, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
50	85851f1c-7c82-44c0-b6b5-2f6e6a0da315	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	85851f1c-7c82-44c0-b6b5-2f6e6a0da315	{somewhere}	f	{"id": "85851f1c-7c82-44c0-b6b5-2f6e6a0da315", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 1045, "feature": "summary", "cost_usd": 0.00434, "event_count": 1}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.003234, "event_count": 2}, {"model": "o3-mini-2025-01-31", "tokens": 1064, "feature": "chat", "cost_usd": 0.0012034, "event_count": 1}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.0111259, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
51	50c1c915-e86e-40b5-bf60-bc91b5ba3c9d	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	50c1c915-e86e-40b5-bf60-bc91b5ba3c9d	{somewhere}	f	{"id": "50c1c915-e86e-40b5-bf60-bc91b5ba3c9d", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3, "estimated_events": 2}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 2122, "feature": "summary", "cost_usd": 0.501199, "event_count": 2}, {"model": "gpt-4o", "tokens": 2047, "feature": "summary", "cost_usd": 0.5, "event_count": 2}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.003198, "event_count": 1}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 1.004397, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 20:07:03.123456+00
52	29dd2175-fcf0-4610-958b-397002a264f0	15	87988669-eb9f-45c2-a620-a30fbf4c83db	29dd2175-fcf0-4610-958b-397002a264f0	{somewhere}	f	{"id": "29dd2175-fcf0-4610-958b-397002a264f0", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/87988669-eb9f-45c2-a620-a30fbf4c83db", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 3, "estimated_events": 6}, "drivers": [{"model": "gpt-4o", "tokens": 6249, "feature": "summary", "cost_usd": 0.517448, "event_count": 6}, {"model": "o3-mini-2025-01-31", "tokens": 2125, "feature": "summary", "cost_usd": 0.5012023, "event_count": 2}, {"model": "gpt-4o-mini", "tokens": 2077, "feature": "summary", "cost_usd": 0.5, "event_count": 2}], "subject": "acme", "alert_id": "87988669-eb9f-45c2-a620-a30fbf4c83db", "spend_usd": 1.5334677, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-29 20:07:03.123456+00
53	a110fbe8-47ee-4a97-8c85-d9216452c841	15	87988669-eb9f-45c2-a620-a30fbf4c83db	a110fbe8-47ee-4a97-8c85-d9216452c841	{somewhere}	f	{"id": "a110fbe8-47ee-4a97-8c85-d9216452c841", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/87988669-eb9f-45c2-a620-a30fbf4c83db", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1060, "feature": "summary", "cost_usd": 0.001199, "event_count": 1}, {"model": "o3-mini", "tokens": 1012, "feature": "summary", "cost_usd": 0.0011462, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": "summary", "cost_usd": 0, "event_count": 1}], "subject": "globex", "alert_id": "87988669-eb9f-45c2-a620-a30fbf4c83db", "spend_usd": 0.0023452, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-29 20:07:03.123456+00
\.
COPY api_key (id, org_id, name, mode, scopes, secret_hash, created_at, expires_at, revoked_at, last_used_at, rotated_at, previous_secret_hash, previous_valid_until) FROM stdin;
8x9zma3ch03f	15	rotated	live	{read}	\\x1142c3b398d2d34eae1db6118450aeff31839293acac2140585c4e5795a991fc	2026-11-29 20:37:12.160314+00	\N	\N	\N	2026-11-29 20:37:12.162078+00	\\xa4f77c58ee8ac8ed6dfc8aa3f65f358dcc63e55001ef1defcb8eb20b16cbe408	2026-12-06 20:37:12.162078+00
9b032oir40v5	15	revoked	live	{admin,ingest,read}	\\x275b6195102bfd39132daa703894f335ec8ab0b7cbb288991a41b4d0cb31a081	2026-11-29 20:37:11.143581+00	\N	2026-11-29 20:37:11.146199+00	\N	\N	\N	\N
dxh88jp8wqb4	15	all	live	{admin,ingest,read}	\\x174374a19976d78c6354d0f5772bb38956fc0be17875d29b432129090fb60e66	2026-11-29 20:37:11.133216+00	2027-02-27 20:07:03.123456+00	\N	\N	\N	\N	\N
hetohh9vsmhz	15	test	test	{ingest}	\\x315fe891ccb49e972da4e054fd65868bbbd6ad474f5497d22adbcd4799936836	2026-11-29 20:37:11.137026+00	\N	\N	\N	\N	\N	\N
qypskykkf6z9	15	rotated	live	{read}	\\x3fa8cf851f17fd66d8d889fb7d53ad3eaf8a75f6d209f9d2ea6e18af818b1b6f	2026-11-29 20:37:12.141872+00	\N	\N	\N	2026-11-29 20:37:12.143558+00	\N	\N
\.
COPY budget_counter (counting, window_start, subject, shard, cost_usd, tokens, event_count, estimated_count, unpriced_count, unpriced_tokens, first_at) FROM stdin;
56	2026-10-30 15:00:00+00		-1	0	3823	2	0	2	3823	2026-10-30 15:00:00+00
56	2026-11-23 15:00:00+00		-1	0.004034	3042	3	0	2	2026	2026-11-23 15:00:00+00
56	2026-11-23 15:00:00+00		0	0	1059	1	0	1	1059	2026-11-24 08:02:39.123456+00
56	2026-11-23 15:00:00+00		8	-0.002012	0	0	0	0	0	2026-11-24 08:03:55.123456+00
56	2026-11-24 15:00:00+00		-1	0.0392775	4150	5	3	0	0	2026-11-24 15:00:00+00
56	2026-11-24 15:00:00+00		0	0.0012045	1065	1	0	0	0	2026-11-25 06:03:58.123456+00
56	2026-11-25 15:00:00+00		-1	0.5	2074	2	1	1	1036	2026-11-25 15:00:00+00
56	2026-11-25 15:00:00+00		0	0.004384	1056	1	1	0	0	2026-11-26 04:02:56.123456+00
56	2026-11-26 15:00:00+00		-1	0.008212	3107	4	0	2	1039	2026-11-26 15:00:00+00
56	2026-11-26 15:00:00+00		0	0.016688	2118	2	0	0	0	2026-11-27 02:07:03.123456+00
56	2026-11-26 15:00:00+00		8	-0.004096	0	0	0	0	0	2026-11-26 15:03:34.123456+00
56	2026-11-27 15:00:00+00		-1	0.0054862	2057	3	0	1	0	2026-11-27 15:00:00+00
56	2026-11-27 15:00:00+00		0	0.0178109	8535	8	1	1	1071	2026-11-27 20:07:03.123456+00
56	2026-11-27 15:00:00+00		8	-0.001158	0	0	0	0	0	2026-11-28 00:03:21.123456+00
56	2026-11-28 15:00:00+00		-1	0.504344	5181	5	1	3	3121	2026-11-28 15:00:00+00
56	2026-11-28 15:00:00+00		0	0.5011990	2122	2	1	0	0	2026-11-29 09:04:19.123456+00
56	2026-11-28 15:00:00+00		8	-0.001146	0	0	0	0	0	2026-11-28 22:05:58.123456+00
56	2026-11-29 15:00:00+00		-1	0.5246	12140	14	0	9	9076	2026-11-29 15:00:00+00
56	2026-11-29 15:00:00+00		0	0.0439198	9525	13	0	3	1053	2026-11-29 20:04:03.123456+00
56	2026-11-29 15:00:00+00		8	-0.002084	0	0	0	0	0	2026-11-29 20:05:03.123456+00
57	2026-11-29 20:02:00+00		-1	0	1029	1	0	1	1029	2026-11-29 20:02:00+00
57	2026-11-29 20:03:00+00		-1	0	0	1	0	0	0	2026-11-29 20:03:00+00
57	2026-11-29 20:04:00+00		-1	0	1032	1	0	1	1032	2026-11-29 20:04:00+00
57	2026-11-29 20:04:00+00		0	0	0	2	0	1	0	2026-11-29 20:04:03.123456+00
57	2026-11-29 20:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-29 20:05:03.123456+00
57	2026-11-29 20:05:00+00		8	-0.002084	0	0	0	0	0	2026-11-29 20:05:03.123456+00
57	2026-11-29 20:06:00+00		-1	0.0123	1013	1	0	0	0	2026-11-29 20:06:00+00
57	2026-11-29 20:06:00+00		0	0.017722	3222	3	0	0	0	2026-11-29 20:06:03.123456+00
57	2026-11-29 20:07:00+00		-1	0.5123	7153	9	0	6	5102	2026-11-29 20:07:00+00
57	2026-11-29 20:37:00+00		-1	0	1913	1	0	1	1913	2026-11-29 20:37:00+00
58	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
58	2026-11-24 08:00:00+00		-1	0.004034	3042	3	0	2	2026	2026-11-24 08:00:00+00
58	2026-11-24 08:00:00+00		0	0	1059	1	0	1	1059	2026-11-24 08:02:39.123456+00
58	2026-11-24 08:00:00+00		8	-0.002012	0	0	0	0	0	2026-11-24 08:03:55.123456+00
58	2026-11-24 19:00:00+00		-1	0.0382335	3116	3	2	0	0	2026-11-24 19:00:00+00
58	2026-11-25 06:00:00+00		-1	0.001044	1034	2	1	0	0	2026-11-25 06:00:00+00
58	2026-11-25 06:00:00+00		0	0.0012045	1065	1	0	0	0	2026-11-25 06:03:58.123456+00
58	2026-11-25 17:00:00+00		-1	0.5	1038	1	1	0	0	2026-11-25 17:00:00+00
58	2026-11-26 04:00:00+00		-1	0	1036	1	0	1	1036	2026-11-26 04:00:00+00
58	2026-11-26 04:00:00+00		0	0.004384	1056	1	1	0	0	2026-11-26 04:02:56.123456+00
58	2026-11-26 15:00:00+00		-1	0.004130	1040	1	0	0	0	2026-11-26 15:00:00+00
58	2026-11-26 15:00:00+00		8	-0.002060	0	0	0	0	0	2026-11-26 15:03:34.123456+00
58	2026-11-27 02:00:00+00		-1	0.004082	1028	1	0	0	0	2026-11-27 02:00:00+00
58	2026-11-27 02:00:00+00		0	0.0123	1061	1	0	0	0	2026-11-27 02:07:03.123456+00
58	2026-11-27 02:00:00+00		8	-0.002036	0	0	0	0	0	2026-11-27 02:03:55.123456+00
58	2026-11-27 13:00:00+00		-1	0	1039	2	0	2	1039	2026-11-27 13:00:00+00
58	2026-11-27 13:00:00+00		0	0.004388	1057	1	0	0	0	2026-11-27 13:04:22.123456+00
58	2026-11-27 20:00:00+00		0	0.0110132	5350	5	1	1	1071	2026-11-27 20:07:03.123456+00
58	2026-11-28 00:00:00+00		-1	0	0	1	0	1	0	2026-11-28 00:00:00+00
58	2026-11-28 00:00:00+00		0	0.0055954	2122	2	0	0	0	2026-11-28 00:03:21.123456+00
58	2026-11-28 00:00:00+00		8	-0.001158	0	0	0	0	0	2026-11-28 00:03:21.123456+00
58	2026-11-28 11:00:00+00		-1	0.0054862	2057	2	0	0	0	2026-11-28 11:00:00+00
58	2026-11-28 11:00:00+00		0	0.0012023	1063	1	0	0	0	2026-11-28 11:04:18.123456+00
58	2026-11-28 22:00:00+00		-1	0.504344	2060	2	1	0	0	2026-11-28 22:00:00+00
58	2026-11-28 22:00:00+00		8	-0.001146	0	0	0	0	0	2026-11-28 22:05:58.123456+00
58	2026-11-29 09:00:00+00		-1	0	3121	3	0	3	3121	2026-11-29 09:00:00+00
58	2026-11-29 09:00:00+00		0	0.5011990	2122	2	1	0	0	2026-11-29 09:04:19.123456+00
58	2026-11-29 20:00:00+00		-1	0.5246	12140	14	0	9	9076	2026-11-29 20:00:00+00
58	2026-11-29 20:00:00+00		0	0.0439198	9525	13	0	3	1053	2026-11-29 20:04:03.123456+00
58	2026-11-29 20:00:00+00		8	-0.002084	0	0	0	0	0	2026-11-29 20:05:03.123456+00
59	2026-11-23 05:00:00+00	acme	-1	1.526310	15477	15	4	5	5146	2026-11-23 05:00:00+00
59	2026-11-23 05:00:00+00	globex	-1	0.0011462	3072	6	0	2	2060	2026-11-23 05:00:00+00
60	2026-11-15 00:00:00+00		-1	1.0477162	13390	19	4	5	2068	2026-11-15 00:00:00+00
60	2026-11-15 00:00:00+00		0	0.5688304	15917	19	3	2	0	2026-11-26 04:02:56.123456+00
60	2026-11-15 00:00:00+00		8	-0.010496	0	0	0	0	0	2026-11-24 08:03:55.123456+00
61	2026-10-01 00:00:00+00		-1	0.054534	8239	11	1	3	0	2026-10-01 00:00:00+00
62	2026-11-28 22:05:00+00		-1	0.004344	1046	1	0	0	0	2026-11-28 22:05:00+00
62	2026-11-28 22:05:00+00		8	-0.001146	0	0	0	0	0	2026-11-28 22:05:58.123456+00
62	2026-11-28 22:06:00+00		-1	0.5	1014	1	1	0	0	2026-11-28 22:06:00+00
62	2026-11-29 09:03:00+00		-1	0	1033	1	0	1	1033	2026-11-29 09:03:00+00
62	2026-11-29 09:04:00+00		0	0.0011990	1060	1	0	0	0	2026-11-29 09:04:19.123456+00
62	2026-11-29 09:05:00+00		-1	0	1041	1	0	1	1041	2026-11-29 09:05:00+00
62	2026-11-29 09:06:00+00		-1	0	1047	1	0	1	1047	2026-11-29 09:06:00+00
62	2026-11-29 09:06:00+00		0	0.5	1062	1	1	0	0	2026-11-29 09:06:19.123456+00
62	2026-11-29 20:02:00+00		-1	0	1029	1	0	1	1029	2026-11-29 20:02:00+00
62	2026-11-29 20:03:00+00		-1	0	0	1	0	0	0	2026-11-29 20:03:00+00
62	2026-11-29 20:04:00+00		-1	0	1032	1	0	1	1032	2026-11-29 20:04:00+00
62	2026-11-29 20:04:00+00		0	0	0	2	0	1	0	2026-11-29 20:04:03.123456+00
62	2026-11-29 20:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-29 20:05:03.123456+00
62	2026-11-29 20:05:00+00		8	-0.002084	0	0	0	0	0	2026-11-29 20:05:03.123456+00
62	2026-11-29 20:06:00+00		-1	0.0123	1013	1	0	0	0	2026-11-29 20:06:00+00
62	2026-11-29 20:06:00+00		0	0.017722	3222	3	0	0	0	2026-11-29 20:06:03.123456+00
62	2026-11-29 20:07:00+00		-1	0.5123	7153	9	0	6	5102	2026-11-29 20:07:00+00
62	2026-11-29 20:37:00+00		-1	0	1913	1	0	1	1913	2026-11-29 20:37:00+00
63	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
63	2026-11-24 08:00:00+00		-1	0.004034	3042	3	0	2	2026	2026-11-24 08:00:00+00
63	2026-11-24 08:00:00+00		0	0	1059	1	0	1	1059	2026-11-24 08:02:39.123456+00
63	2026-11-24 08:00:00+00		8	-0.002012	0	0	0	0	0	2026-11-24 08:03:55.123456+00
63	2026-11-24 19:00:00+00		-1	0.0382335	3116	3	2	0	0	2026-11-24 19:00:00+00
63	2026-11-25 06:00:00+00		-1	0.001044	1034	2	1	0	0	2026-11-25 06:00:00+00
63	2026-11-25 06:00:00+00		0	0.0012045	1065	1	0	0	0	2026-11-25 06:03:58.123456+00
63	2026-11-25 17:00:00+00		-1	0.5	1038	1	1	0	0	2026-11-25 17:00:00+00
63	2026-11-26 04:00:00+00		-1	0	1036	1	0	1	1036	2026-11-26 04:00:00+00
63	2026-11-26 04:00:00+00		0	0.004384	1056	1	1	0	0	2026-11-26 04:02:56.123456+00
63	2026-11-26 15:00:00+00		-1	0.004130	1040	1	0	0	0	2026-11-26 15:00:00+00
63	2026-11-26 15:00:00+00		8	-0.002060	0	0	0	0	0	2026-11-26 15:03:34.123456+00
63	2026-11-27 02:00:00+00		-1	0.004082	1028	1	0	0	0	2026-11-27 02:00:00+00
63	2026-11-27 02:00:00+00		0	0.0123	1061	1	0	0	0	2026-11-27 02:07:03.123456+00
63	2026-11-27 02:00:00+00		8	-0.002036	0	0	0	0	0	2026-11-27 02:03:55.123456+00
63	2026-11-27 13:00:00+00		-1	0	1039	2	0	2	1039	2026-11-27 13:00:00+00
63	2026-11-27 13:00:00+00		0	0.004388	1057	1	0	0	0	2026-11-27 13:04:22.123456+00
63	2026-11-27 20:00:00+00		0	0.0110132	5350	5	1	1	1071	2026-11-27 20:07:03.123456+00
63	2026-11-28 00:00:00+00		-1	0	0	1	0	1	0	2026-11-28 00:00:00+00
63	2026-11-28 00:00:00+00		0	0.0055954	2122	2	0	0	0	2026-11-28 00:03:21.123456+00
63	2026-11-28 00:00:00+00		8	-0.001158	0	0	0	0	0	2026-11-28 00:03:21.123456+00
63	2026-11-28 11:00:00+00		-1	0.0054862	2057	2	0	0	0	2026-11-28 11:00:00+00
63	2026-11-28 11:00:00+00		0	0.0012023	1063	1	0	0	0	2026-11-28 11:04:18.123456+00
63	2026-11-28 22:00:00+00		-1	0.504344	2060	2	1	0	0	2026-11-28 22:00:00+00
63	2026-11-28 22:00:00+00		8	-0.001146	0	0	0	0	0	2026-11-28 22:05:58.123456+00
63	2026-11-29 09:00:00+00		-1	0	3121	3	0	3	3121	2026-11-29 09:00:00+00
63	2026-11-29 09:00:00+00		0	0.5011990	2122	2	1	0	0	2026-11-29 09:04:19.123456+00
63	2026-11-29 20:00:00+00		-1	0.5246	12140	14	0	9	9076	2026-11-29 20:00:00+00
63	2026-11-29 20:00:00+00		0	0.0439198	9525	13	0	3	1053	2026-11-29 20:04:03.123456+00
63	2026-11-29 20:00:00+00		8	-0.002084	0	0	0	0	0	2026-11-29 20:05:03.123456+00
64	1970-01-01 00:00:00+00	r1	-1	1.558870	13393	16	4	4	1032	2026-11-24 08:03:55.123456+00
64	1970-01-01 00:00:00+00	r1	0	0.5652334	12737	14	3	2	0	2026-11-26 04:02:56.123456+00
64	1970-01-01 00:00:00+00	r1	8	-0.010496	0	0	0	0	0	2026-11-24 08:03:55.123456+00
64	1970-01-01 00:00:00+00	r2	-1	0.004340	5159	5	0	4	4114	2026-11-24 08:05:55.123456+00
64	1970-01-01 00:00:00+00	r2	0	0.0151713	5315	5	0	0	0	2026-11-27 13:04:22.123456+00
65	2026-11-25 00:00:00+00		-1	0	1020	1	0	1	1020	2026-11-25 00:00:00+00
65	2026-11-29 00:00:00+00		-1	0	2043	2	0	2	2043	2026-11-29 00:00:00+00
66	2026-11-22 13:00:00+00	acme	-1	1.026310	12392	12	4	3	3087	2026-11-22 13:00:00+00
66	2026-11-22 13:00:00+00	acme	0	0.5253707	9567	9	3	0	0	2026-11-26 04:02:56.123456+00
66	2026-11-22 13:00:00+00	acme	8	-0.008412	0	0	0	0	0	2026-11-24 08:03:55.123456+00
66	2026-11-22 13:00:00+00	globex	-1	0.0011462	2048	3	0	1	1036	2026-11-22 13:00:00+00
66	2026-11-22 13:00:00+00	globex	0	0.0024112	2132	2	0	0	0	2026-11-27 20:07:03.123456+00
66	2026-11-29 13:00:00+00	acme	-1	0.5	3085	3	0	2	2059	2026-11-29 13:00:00+00
66	2026-11-29 13:00:00+00	acme	0	0.018134	5302	5	0	0	0	2026-11-29 20:05:03.123456+00
66	2026-11-29 13:00:00+00	acme	8	-0.002084	0	0	0	0	0	2026-11-29 20:05:03.123456+00
66	2026-11-29 13:00:00+00	globex	-1	0	1024	3	0	1	1024	2026-11-29 13:00:00+00
66	2026-11-29 13:00:00+00	globex	0	0.0011858	1048	3	0	0	0	2026-11-29 20:04:03.123456+00
67	2026-11-25 00:00:00+00		0	0.0012045	1065	1	0	0	0	2026-11-25 06:03:58.123456+00
67	2026-11-27 00:00:00+00		0	0.0135122	2133	2	0	0	0	2026-11-27 02:07:03.123456+00
67	2026-11-28 00:00:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-28 00:00:00+00
67	2026-11-28 00:00:00+00		0	0.0024057	2127	2	0	0	0	2026-11-28 00:04:54.123456+00
67	2026-11-29 00:00:00+00		-1	0.0011858	1048	1	0	0	0	2026-11-29 00:00:00+00
67	2026-11-29 00:00:00+00		0	0.5011990	2122	4	1	1	0	2026-11-29 09:04:19.123456+00
68	2026-11-27 00:00:00+00		0	0.0012122	1072	1	0	0	0	2026-11-27 20:07:03.123456+00
68	2026-11-28 00:00:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-28 00:00:00+00
68	2026-11-29 00:00:00+00		-1	0.0011858	1048	1	0	0	0	2026-11-29 00:00:00+00
\.
COPY budget_grant (id, budget_id, amount, starts_at, ends_at, reason, granted_at, granted_by, looked_at_start, looked_at_end) FROM stdin;
70137a13-d2a9-4e99-bcd2-04343dca7872	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	0.001	2026-11-29 20:07:03.123456+00	2026-11-30 02:07:03.123456+00	a launch	2026-11-29 20:37:14.147963+00	cli	f	f
\.
COPY budget_limit (budget_id, version, amount, thresholds, since, set_by) FROM stdin;
11109357-3fff-4884-b99e-7fe0ee4a42b7	1	0.001	{1}	2026-11-29 20:07:03.123456+00	test
20dd0876-30af-42ee-ad96-df954b50b713	1	0.001	{1}	2026-11-29 20:07:03.123456+00	test
274f9b33-9023-4719-9439-5e76cc8b2934	1	0.001	{1}	2026-11-29 20:07:03.123456+00	test
2affca19-8cf3-4d8c-b65e-06a9d8f4e66f	1	3	{1}	2026-11-29 20:07:03.123456+00	test
3e68f8e1-0f31-49de-a425-01d1550b851c	1	0.001	{1}	2026-11-29 20:07:03.123456+00	test
43246a92-4557-452a-be21-13b4e3d30617	1	0.001	{1}	2026-11-29 20:07:03.123456+00	test
78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	1	0.001	{1}	2026-11-29 20:07:03.123456+00	test
87988669-eb9f-45c2-a620-a30fbf4c83db	1	0.001	{1}	2026-11-29 20:07:03.123456+00	test
87988669-eb9f-45c2-a620-a30fbf4c83db	2	0.002	{1}	2026-11-29 20:07:03.123456+00	test
d942c394-626b-42f3-9f67-12bbb24859f6	1	3	{1}	2026-11-29 20:07:03.123456+00	test
\.
TRUNCATE budget_touch;
COPY budget_touch (id, countings, subjects, windows, budget_id) FROM stdin;
88	{56,60,64,64,66,66,67,68}	{"","",r1,r2,acme,globex,"",""}	{"2026-11-27 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00","2026-11-27 00:00:00+00","2026-11-27 00:00:00+00"}	\N
89	{56,60,62,64,64,66}	{"","","",r1,r2,acme}	{"2026-11-29 15:00:00+00","2026-11-15 00:00:00+00","2026-11-29 20:06:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-29 13:00:00+00"}	\N
\.
COPY channel (id, org_id, name, type, shown, sealed, key_id, created_at, changed_at, previous_secret_until, snoozed_until, leased_by, leased_until, attended_at, failing_since, retry_at) FROM stdin;
084d28836874ae21e3c8283c	15	slack	slack	https://hooks.example.com/…	\\xf1d539b3a5c91123086963c15da94007c2f09564823ba36e80e48e1c3bc1aa6dc478f5b683092836300c22ea1a01d436673afb063168c58b39e0795f65b9d10e3aeb730bb948e8657f6e811c6496f554018025c68233baada1ce28ec1585ed0878d569b9cf6deb14a58b35732becedef6fa6c48e35	66687aad	2026-11-29 20:37:14.652765+00	2026-11-29 20:37:14.652765+00	\N	\N	\N	\N	\N	\N	\N
0a7826aa5eb949a4d1150c72	15	alertmanager	alertmanager	https://hooks.example.com/x?token=***	\\xa8d3676b825302469c8160f1be37c98153a8b058ff542f55a7bb11bbe14ba3ac9f1917a5e30ebfb5b8e5e38fa96e751586be582c9c1a627e0947e047815dc95c3a87977a8af74abcada3a179c1604148cce6da5bcf9e325d40c2ac48847b4ca6beb151eb92f562fca949287756719c57937944043f	66687aad	2026-11-29 20:37:14.652765+00	2026-11-29 20:37:14.652765+00	\N	\N	\N	\N	\N	\N	\N
0fded2c2142179939a058743	15	email	email	ops@example.com	\\x104fe69c2c8ba9028760752586deecd42bb021c996880e8742a16540c980372fd06bfc594b5c951c770ec14bf384792ed24b37a1645f9bc3ab77b90207b62a5df40373344b7a7c3f4420a09d4eec019cd0a72db38236267d1e9e69a66f01cdc99e3f28c6b5045be712ce7fa7df0ba23995f4be8ddf	66687aad	2026-11-29 20:37:14.652765+00	2026-11-29 20:37:14.652765+00	\N	\N	\N	\N	\N	\N	\N
2db1105dbc60fc7bc06790e9	15	webhook	webhook	https://hooks.example.com/x?token=***	\\xf0f87452965838e7ef1e9054a50f7636c26157dba4f8c49aea8a64770c735dbd1f71b5b75fc5b4190cff9a1f124c9a141204fe4a153ec60c506b615928744704f45fa87ffb64e22d272a9d4bf39749faa43c0fc23e47812e206752e768e6f7ee776e43441be63366d35b7a18ecda0e637c2ef3e98a	66687aad	2026-11-29 20:37:14.652765+00	2026-11-29 20:37:14.652765+00	\N	\N	\N	\N	\N	\N	\N
bb3349b6eb3a27355e45903d	15	pagerduty	pagerduty	https://hooks.example.com/x?token=***	\\xfafede3df33e4cca70e16640493c9867a6547a613558813ef15a07991457173af516474866c3c26620a75348a00ee49daba9a45cdbe01816a58c7b42ec2886b784979e18f7053b065c1b64952976e80d74ff5faec31a45f439a460c0ce46c0b908e401596b5d34f0636517c958015d388b001e1d48	66687aad	2026-11-29 20:37:14.652765+00	2026-11-29 20:37:14.652765+00	\N	\N	\N	\N	\N	\N	\N
\.
COPY closed_period (org_id, month, closed_at, closed_by, event_count, cost_usd) FROM stdin;
15	2026-10-01	2026-11-29 20:37:11.518375+00	me	2	0
\.
COPY correction (org_id, event_id, event_time, seq, time, posted_at, difference_usd, cost_usd, list_cost_usd, price_id, discount_id, reason, dimension_set, folded_set) FROM stdin;
15	14555980-5c6d-4fc4-99e6-a4d559967672	2026-11-28 00:03:21.123456+00	1	2026-11-28 00:03:21.123456+00	2026-11-29 20:37:14.979948+00	-0.001158	0.003234	\N	60	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N
15	420d1a35-51e4-4922-9d57-371e10dfb59c	2026-11-26 15:03:34.123456+00	1	2026-11-26 15:03:34.123456+00	2026-11-29 20:37:14.979948+00	-0.002060	0.002070	\N	61	\N	\N	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N
15	82525c45-275f-4041-ad14-b29a5d5c60a7	2026-11-27 02:03:55.123456+00	2	2026-11-27 02:03:55.123456+00	2026-11-29 20:37:11.765991+00	-0.244900	0.005100	\N	57	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
15	82525c45-275f-4041-ad14-b29a5d5c60a7	2026-11-27 02:03:55.123456+00	3	2026-11-27 02:03:55.123456+00	2026-11-29 20:37:11.955814+00	-0.001018	0.004082	\N	59	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
15	82525c45-275f-4041-ad14-b29a5d5c60a7	2026-11-27 02:03:55.123456+00	4	2026-11-27 02:03:55.123456+00	2026-11-29 20:37:14.979948+00	-0.002036	0.002046	\N	61	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
15	d42afe47-6f60-404c-b886-41a1faf04eb3	2026-11-28 22:05:58.123456+00	1	2026-11-28 22:05:58.123456+00	2026-11-29 20:37:14.979948+00	-0.001146	0.003198	\N	60	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N
15	d873806c-1945-4bde-9b65-68fec206183b	2026-11-29 20:05:03.123456+00	1	2026-11-29 20:05:03.123456+00	2026-11-29 20:37:14.979948+00	-0.002084	0.002094	\N	61	\N	\N	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N
15	de64fcb5-e667-484c-a50e-52b18b5b70b1	2026-11-24 08:03:55.123456+00	2	2026-11-24 08:03:55.123456+00	2026-11-29 20:37:11.765991+00	-0.244960	0.005040	\N	57	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
15	de64fcb5-e667-484c-a50e-52b18b5b70b1	2026-11-24 08:03:55.123456+00	3	2026-11-24 08:03:55.123456+00	2026-11-29 20:37:11.955814+00	-0.001006	0.004034	\N	59	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
15	de64fcb5-e667-484c-a50e-52b18b5b70b1	2026-11-24 08:03:55.123456+00	4	2026-11-24 08:03:55.123456+00	2026-11-29 20:37:14.979948+00	-0.002012	0.002022	\N	61	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
\.
COPY correction_total (org_id, dimension_set, credit_usd, event_count, error_count, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output) FROM stdin;
15	2135fe5a-062a-4059-79c8-08fc2642a90d	0.002304	0	0	0	0	0	0	0	0	0	0	0	0
15	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0.50	-2	0	-2024	0	0	0	-20	0	0	0	0	0
15	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0.004144	0	0	0	0	0	0	0	0	0	0	0	0
15	da718855-2d55-1d12-609d-d734df2f5db2	0.006072	2	0	2024	0	0	0	20	0	0	0	0	0
\.
COPY counting (id, org_id, budget_id, kind, conditions, each, calendar, counted_since, counted, retired, version, model_exact) FROM stdin;
56	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	window	{}	\N	["daily", "Asia/Tokyo", 0, 1, 0, 0]	2026-10-25 15:00:00+00	t	f	66	t
57	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	minute	{}	\N	["rolling", "UTC", 0, 1, 6, 60]	2026-11-29 14:07:00+00	t	f	67	t
58	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-25 20:00:00+00	t	f	68	t
59	15	87988669-eb9f-45c2-a620-a30fbf4c83db	window	{}	tenant	["weekly", "America/New_York", 0, 1, 0, 0]	2026-10-19 04:00:00+00	t	t	76	t
60	15	2affca19-8cf3-4d8c-b65e-06a9d8f4e66f	window	{"team": "red"}	\N	["monthly", "UTC", 0, 15, 0, 0]	2026-10-15 00:00:00+00	t	f	70	t
61	15	d942c394-626b-42f3-9f67-12bbb24859f6	window	{"feature": "chat"}	\N	["quarterly", "UTC", 0, 1, 0, 0]	2026-10-01 00:00:00+00	t	t	78	t
62	15	274f9b33-9023-4719-9439-5e76cc8b2934	window	{}	\N	["rolling", "UTC", 0, 1, 24, 60]	2026-11-28 20:07:00+00	t	f	72	t
63	15	274f9b33-9023-4719-9439-5e76cc8b2934	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-25 20:00:00+00	t	f	73	t
64	15	20dd0876-30af-42ee-ad96-df954b50b713	window	{}	run_id	["run", "UTC", 0, 1, 0, 0]	2026-10-25 00:00:00+00	t	f	74	t
65	-15	3e68f8e1-0f31-49de-a425-01d1550b851c	window	{}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-25 00:00:00+00	t	f	75	t
66	15	87988669-eb9f-45c2-a620-a30fbf4c83db	window	{}	tenant	["weekly", "Australia/Lord_Howe", 0, 1, 0, 0]	2026-10-25 13:00:00+00	t	f	77	t
67	15	11109357-3fff-4884-b99e-7fe0ee4a42b7	window	{"model": "o3-mini"}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-25 00:00:00+00	t	f	79	f
68	15	43246a92-4557-452a-be21-13b4e3d30617	window	{"model": "o3-mini"}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-25 00:00:00+00	t	f	80	t
\.
COPY cube_15m (bucket, org_id, shard, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other) FROM stdin;
2026-10-31 12:00:00+00	15	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 08:00:00+00	15	0	13f57a26-39d9-0d80-8dc4-5a0ff24c4c37	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 08:00:00+00	15	0	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25
2026-11-24 08:00:00+00	15	0	ba9de418-5420-630f-567d-38d8251e5470	2	0	2050	20	650	1400	0	0	14	6	0	0	0	0	1625000	2	0	0	0	0	0	0	0	0	0
2026-11-24 08:00:00+00	15	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1006	-10	-1006	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25
2026-11-24 08:00:00+00	15	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.002022	0	0	0.002012	0	0	0.000010	0	0
2026-11-24 19:00:00+00	15	0	00910103-ac98-a6e3-4406-28c765bd3c2a	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.0215975	0	0	0.0004875	0.0010500	0	0.000042	0.000018	0.020
2026-11-24 19:00:00+00	15	0	bc7cae2a-9153-5db0-aa5f-0dfa1a6a68f7	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-24 19:00:00+00	15	2	90cd4c92-0726-b569-1adb-24fc9772e5c9	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.004336	0	0	0.003916	0	0.000200	0.000120	0	0.000100
2026-11-25 06:00:00+00	-15	0	0f79502b-c3fa-432c-7f83-c8f13cd24a8f	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 06:00:00+00	15	0	1c5b803d-23f7-e150-32d9-2d777c99b0c0	1	0	1055	10	1055	0	0	0	10	0	0	0	0	0	0	0	0.0012045	0.0012045	0	0.0011605	0	0	0.0000440	0	0
2026-11-25 06:00:00+00	15	0	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.001044	0	0	0.001024	0	0	0.000020	0	0
2026-11-25 06:00:00+00	15	2	7810767c-001b-1b69-772e-db7c24a79e2d	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 17:00:00+00	15	0	e1b6bc9f-b7b8-829e-3a0c-9b630d240fdb	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-26 04:00:00+00	15	0	90cd4c92-0726-b569-1adb-24fc9772e5c9	1	0	1046	10	991	0	30	20	6	0	5	0	0	4	0	0	0.004384	0	0	0.003964	0	0.000200	0.000120	0	0.000100
2026-11-26 04:00:00+00	15	0	9ad98080-a8d4-e7a1-1a78-754bd58ba3b0	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 15:00:00+00	15	2	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.004130	0	0	0.004120	0	0	0.000010	0	0
2026-11-26 15:00:00+00	15	8	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002060	0	0	-0.002060	0	0	0.000000	0	0
2026-11-27 02:00:00+00	15	0	40bde17b-fc37-9bd6-63f5-3ea1c6a4e20e	1	0	1051	10	1051	0	0	0	10	0	0	0	0	0	0	0	0.0123	0.0012001	0	0	0	0	0	0	0.0123
2026-11-27 02:00:00+00	15	1	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25
2026-11-27 02:00:00+00	15	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1018	-10	-1018	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25
2026-11-27 02:00:00+00	15	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.002046	0	0	0.002036	0	0	0.000010	0	0
2026-11-27 13:00:00+00	15	0	3a28043c-608f-6066-fefb-49dfa28f5538	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 13:00:00+00	15	0	574be936-4c5b-a071-3bec-cb4e7b73eb19	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.004388	0	0.002	0.004188	0	0	0.000200	0	0
2026-11-27 13:00:00+00	15	2	f438796c-6ea0-c8b0-a2c1-bcd793e2fe40	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 20:00:00+00	15	0	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1060	10	1060	0	0	0	10	0	0	0	0	0	0	0	0.003270	0	0	0.003180	0	0	0.000090	0	0
2026-11-27 20:00:00+00	15	0	574be936-4c5b-a071-3bec-cb4e7b73eb19	1	0	1059	10	1059	0	0	0	10	0	0	0	0	0	0	0	0.003267	0	0.002	0.003177	0	0	0.000090	0	0
2026-11-27 20:00:00+00	15	0	8663b694-ef7b-11a9-8356-bfe4d05f7ce2	1	0	1062	10	1062	0	0	0	10	0	0	0	0	0	0	0	0.0012122	0.0012122	0	0.0011682	0	0	0.0000440	0	0
2026-11-27 20:00:00+00	15	0	90cd4c92-0726-b569-1adb-24fc9772e5c9	1	0	1058	10	1003	0	30	20	6	0	5	0	0	4	0	0	0.003264	0	0	0.003009	0	0.000150	0.000054	0	0.000051
2026-11-27 20:00:00+00	15	0	ba9de418-5420-630f-567d-38d8251e5470	1	0	1061	10	361	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-28 00:00:00+00	15	0	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.004392	0	0	0.004192	0	0	0.000200	0	0
2026-11-28 00:00:00+00	15	0	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	1054	10	1054	0	0	0	10	0	0	0	0	0	0	0	0.0012034	0.0012034	0	0.0011594	0	0	0.0000440	0	0
2026-11-28 00:00:00+00	15	1	09bab43c-9773-c1b4-b7cd-378bbbcd3b8a	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 00:00:00+00	15	8	2135fe5a-062a-4059-79c8-08fc2642a90d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001158	0	0	-0.001048	0	0	-0.000110	0	0
2026-11-28 11:00:00+00	15	0	8663b694-ef7b-11a9-8356-bfe4d05f7ce2	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0
2026-11-28 11:00:00+00	15	0	992b5fbc-899b-5173-5b40-b80c1d725de0	1	0	1053	10	1053	0	0	0	10	0	0	0	0	0	0	0	0.0012023	0.0012023	0	0.0011583	0	0	0.0000440	0	0
2026-11-28 11:00:00+00	15	2	574be936-4c5b-a071-3bec-cb4e7b73eb19	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0
2026-11-28 22:00:00+00	15	0	4b219f57-697c-b6a9-291c-89ed8e2c053f	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-28 22:00:00+00	15	2	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.004344	0	0	0.004144	0	0	0.000200	0	0
2026-11-28 22:00:00+00	15	8	2135fe5a-062a-4059-79c8-08fc2642a90d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001146	0	0	-0.001036	0	0	-0.000110	0	0
2026-11-29 09:00:00+00	-15	0	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 09:00:00+00	15	0	a0c8f33f-62d9-2c6f-f5c1-59d0461f4dc1	1	0	1052	10	1052	0	0	0	10	0	0	0	0	0	0	0	0.5	0.0012012	0	0	0	0	0	0	0.5
2026-11-29 09:00:00+00	15	0	a8124e59-fca3-bccd-7041-f78ef7f6071e	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0
2026-11-29 09:00:00+00	15	1	66484301-7792-935b-8edf-2e3a96ed328c	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0
2026-11-29 09:00:00+00	15	2	ba9de418-5420-630f-567d-38d8251e5470	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-29 09:00:00+00	15	2	d29b69cb-621a-b179-f69d-ddad45a9243e	1	0	1031	10	1031	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	-15	0	66484301-7792-935b-8edf-2e3a96ed328c	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0
2026-11-29 20:00:00+00	15	0	140d9dee-ff4b-131a-3b35-60a48c42a3f9	2	0	2106	20	2106	0	0	0	20	0	0	0	0	0	0	0	0.006314	0	0	0.006294	0	0	0.000020	0	0
2026-11-29 20:00:00+00	15	0	25290078-06fd-a641-df9e-8689cdea588e	2	0	2104	20	2104	0	0	0	20	0	0	0	0	0	0	0	0.007642	0	0	0.007352	0	0	0.000290	0	0
2026-11-29 20:00:00+00	15	0	51d5bc18-4ce4-5086-f26c-ba1eea365ed6	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	15	0	75bd7c91-b004-5dd9-bbd3-8bb7f40a02e2	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-29 20:00:00+00	15	0	7810767c-001b-1b69-772e-db7c24a79e2d	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	15	0	8663b694-ef7b-11a9-8356-bfe4d05f7ce2	1	0	1038	10	1038	0	0	0	10	0	0	0	0	0	0	0	0.0011858	0.0011858	0	0.0011418	0	0	0.0000440	0	0
2026-11-29 20:00:00+00	15	0	871f6d4c-f69d-1b24-1876-f747b2bb28f3	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-29 20:00:00+00	15	0	972c76cc-d16f-b6c7-401c-4896779cac08	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	15	0	a1f45faa-372c-8a42-13b9-39ff40f6f162	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-29 20:00:00+00	15	0	aeb915a9-499d-0aec-2461-4b38de11d446	2	0	2102	20	2102	0	0	0	20	0	0	0	0	0	0	0	0.0246	0	0	0	0	0	0	0	0.0246
2026-11-29 20:00:00+00	15	0	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.004178	0	0	0.004168	0	0	0.000010	0	0
2026-11-29 20:00:00+00	15	0	b622f509-169b-1cda-72b9-e73be330e493	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	15	0	c9eceda4-3e0e-dcdf-1f4d-5a503cb21565	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	15	0	d29b69cb-621a-b179-f69d-ddad45a9243e	1	0	1043	10	1043	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	15	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1001	10	1001	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	15	0	f105b841-156f-d601-8a0d-aff502b173ac	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	15	0	f438796c-6ea0-c8b0-a2c1-bcd793e2fe40	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	15	1	0f79502b-c3fa-432c-7f83-c8f13cd24a8f	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	15	1	a495b130-3da6-c95b-595b-503d8ddcf4f9	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	15	1	d29b69cb-621a-b179-f69d-ddad45a9243e	1	0	1019	10	1019	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	15	3	09bab43c-9773-c1b4-b7cd-378bbbcd3b8a	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	15	3	a495b130-3da6-c95b-595b-503d8ddcf4f9	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	15	3	d29b69cb-621a-b179-f69d-ddad45a9243e	1	0	1007	10	1007	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	15	8	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002084	0	0	-0.002084	0	0	0.000000	0	0
2026-11-29 20:30:00+00	15	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1903	10	1903	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
\.
COPY cube_day (org_id, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other, day) FROM stdin;
-15	0f79502b-c3fa-432c-7f83-c8f13cd24a8f	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	2026-11-25
-15	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
-15	66484301-7792-935b-8edf-2e3a96ed328c	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	2026-11-29
15	00910103-ac98-a6e3-4406-28c765bd3c2a	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.0215975	0	0	0.0004875	0.0010500	0	0.000042	0.000018	0.020	2026-11-24
15	09bab43c-9773-c1b4-b7cd-378bbbcd3b8a	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28
15	09bab43c-9773-c1b4-b7cd-378bbbcd3b8a	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
15	0f79502b-c3fa-432c-7f83-c8f13cd24a8f	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
15	13f57a26-39d9-0d80-8dc4-5a0ff24c4c37	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-24
15	140d9dee-ff4b-131a-3b35-60a48c42a3f9	1	0	1041	10	1041	0	0	0	10	0	0	0	0	0	0	0	0.004174	0	0	0.004164	0	0	0.000010	0	0	2026-11-29
15	1c5b803d-23f7-e150-32d9-2d777c99b0c0	1	0	1055	10	1055	0	0	0	10	0	0	0	0	0	0	0	0.0012045	0.0012045	0	0.0011605	0	0	0.0000440	0	0	2026-11-25
15	2135fe5a-062a-4059-79c8-08fc2642a90d	2	0	2084	20	2084	0	0	0	20	0	0	0	0	0	0	0	0.006432	0	0	0.006252	0	0	0.000180	0	0	2026-11-28
15	25290078-06fd-a641-df9e-8689cdea588e	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.004360	0	0	0.004160	0	0	0.000200	0	0	2026-11-29
15	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.001044	0	0	0.001024	0	0	0.000020	0	0	2026-11-25
15	3a28043c-608f-6066-fefb-49dfa28f5538	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
15	40bde17b-fc37-9bd6-63f5-3ea1c6a4e20e	1	0	1051	10	1051	0	0	0	10	0	0	0	0	0	0	0	0.0123	0.0012001	0	0	0	0	0	0	0.0123	2026-11-27
15	4b219f57-697c-b6a9-291c-89ed8e2c053f	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-28
15	51d5bc18-4ce4-5086-f26c-ba1eea365ed6	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
15	574be936-4c5b-a071-3bec-cb4e7b73eb19	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0	2026-11-28
15	574be936-4c5b-a071-3bec-cb4e7b73eb19	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.004388	0	0.002	0.004188	0	0	0.000200	0	0	2026-11-27
15	66484301-7792-935b-8edf-2e3a96ed328c	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	2026-11-29
15	75bd7c91-b004-5dd9-bbd3-8bb7f40a02e2	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-29
15	7810767c-001b-1b69-772e-db7c24a79e2d	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25
15	7810767c-001b-1b69-772e-db7c24a79e2d	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
15	8663b694-ef7b-11a9-8356-bfe4d05f7ce2	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0	2026-11-28
15	8663b694-ef7b-11a9-8356-bfe4d05f7ce2	1	0	1038	10	1038	0	0	0	10	0	0	0	0	0	0	0	0.0011858	0.0011858	0	0.0011418	0	0	0.0000440	0	0	2026-11-29
15	871f6d4c-f69d-1b24-1876-f747b2bb28f3	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-29
15	90cd4c92-0726-b569-1adb-24fc9772e5c9	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.004336	0	0	0.003916	0	0.000200	0.000120	0	0.000100	2026-11-24
15	90cd4c92-0726-b569-1adb-24fc9772e5c9	1	0	1046	10	991	0	30	20	6	0	5	0	0	4	0	0	0.004384	0	0	0.003964	0	0.000200	0.000120	0	0.000100	2026-11-26
15	972c76cc-d16f-b6c7-401c-4896779cac08	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
15	992b5fbc-899b-5173-5b40-b80c1d725de0	1	0	1053	10	1053	0	0	0	10	0	0	0	0	0	0	0	0.0012023	0.0012023	0	0.0011583	0	0	0.0000440	0	0	2026-11-28
15	9ad98080-a8d4-e7a1-1a78-754bd58ba3b0	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26
15	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	1054	10	1054	0	0	0	10	0	0	0	0	0	0	0	0.0012034	0.0012034	0	0.0011594	0	0	0.0000440	0	0	2026-11-28
15	a0c8f33f-62d9-2c6f-f5c1-59d0461f4dc1	1	0	1052	10	1052	0	0	0	10	0	0	0	0	0	0	0	0.5	0.0012012	0	0	0	0	0	0	0.5	2026-11-29
15	a1f45faa-372c-8a42-13b9-39ff40f6f162	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-29
15	a495b130-3da6-c95b-595b-503d8ddcf4f9	2	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
15	a8124e59-fca3-bccd-7041-f78ef7f6071e	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0	2026-11-29
15	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-24
15	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-27
15	aeb915a9-499d-0aec-2461-4b38de11d446	1	0	1039	10	1039	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-29
15	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.002070	0	0	0.002060	0	0	0.000010	0	0	2026-11-26
15	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.002094	0	0	0.002084	0	0	0.000010	0	0	2026-11-29
15	b622f509-169b-1cda-72b9-e73be330e493	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-29
15	ba9de418-5420-630f-567d-38d8251e5470	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-29
15	ba9de418-5420-630f-567d-38d8251e5470	2	0	2050	20	650	1400	0	0	14	6	0	0	0	0	1625000	2	0	0	0	0	0	0	0	0	0	2026-11-24
15	bc7cae2a-9153-5db0-aa5f-0dfa1a6a68f7	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-24
15	c9eceda4-3e0e-dcdf-1f4d-5a503cb21565	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
15	d29b69cb-621a-b179-f69d-ddad45a9243e	4	0	4100	40	4100	0	0	0	40	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
15	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.002022	0	0	0.002012	0	0	0.000010	0	0	2026-11-24
15	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.002046	0	0	0.002036	0	0	0.000010	0	0	2026-11-27
15	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	2904	20	2904	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
15	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-31
15	e1b6bc9f-b7b8-829e-3a0c-9b630d240fdb	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-25
15	f105b841-156f-d601-8a0d-aff502b173ac	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
15	f438796c-6ea0-c8b0-a2c1-bcd793e2fe40	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
15	f438796c-6ea0-c8b0-a2c1-bcd793e2fe40	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
\.
COPY delivery (id, org_id, channel_id, event_id, type, message, metric, fired_id, opened, created_at, state, due_at, attempts, first_attempt_at, done_at, digest_id) FROM stdin;
61	15	2db1105dbc60fc7bc06790e9	webhook-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:14.662565+00	delivered	2026-11-29 20:37:14.662565+00	1	2026-11-29 20:37:14.652765+00	2026-11-29 20:37:14.652765+00	\N
62	15	2db1105dbc60fc7bc06790e9	webhook-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:14.662818+00	failed	2026-11-29 20:37:14.662818+00	1	2026-11-29 20:37:14.652765+00	2026-11-29 20:37:14.652765+00	\N
63	15	2db1105dbc60fc7bc06790e9	webhook-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:14.662849+00	pending	2026-11-29 20:37:14.662849+00	0	\N	\N	\N
64	15	084d28836874ae21e3c8283c	slack-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:14.672215+00	delivered	2026-11-29 20:37:14.672215+00	1	2026-11-29 20:37:14.652765+00	2026-11-29 20:37:14.652765+00	\N
65	15	084d28836874ae21e3c8283c	slack-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:14.672294+00	failed	2026-11-29 20:37:14.672294+00	1	2026-11-29 20:37:14.652765+00	2026-11-29 20:37:14.652765+00	\N
66	15	084d28836874ae21e3c8283c	slack-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:14.672318+00	pending	2026-11-29 20:37:14.672318+00	0	\N	\N	\N
67	15	0fded2c2142179939a058743	email-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:14.675409+00	delivered	2026-11-29 20:37:14.675409+00	1	2026-11-29 20:37:14.652765+00	2026-11-29 20:37:14.652765+00	\N
68	15	0fded2c2142179939a058743	email-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:14.67558+00	failed	2026-11-29 20:37:14.67558+00	1	2026-11-29 20:37:14.652765+00	2026-11-29 20:37:14.652765+00	\N
69	15	0fded2c2142179939a058743	email-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:14.675602+00	pending	2026-11-29 20:37:14.675602+00	0	\N	\N	\N
70	15	bb3349b6eb3a27355e45903d	pagerduty-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:14.682148+00	delivered	2026-11-29 20:37:14.682148+00	1	2026-11-29 20:37:14.652765+00	2026-11-29 20:37:14.652765+00	\N
71	15	bb3349b6eb3a27355e45903d	pagerduty-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:14.682235+00	failed	2026-11-29 20:37:14.682236+00	1	2026-11-29 20:37:14.652765+00	2026-11-29 20:37:14.652765+00	\N
72	15	bb3349b6eb3a27355e45903d	pagerduty-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:14.682261+00	pending	2026-11-29 20:37:14.682262+00	0	\N	\N	\N
73	15	0a7826aa5eb949a4d1150c72	alertmanager-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:14.685151+00	delivered	2026-11-29 20:37:14.685151+00	1	2026-11-29 20:37:14.652765+00	2026-11-29 20:37:14.652765+00	\N
74	15	0a7826aa5eb949a4d1150c72	alertmanager-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:14.685213+00	failed	2026-11-29 20:37:14.685213+00	1	2026-11-29 20:37:14.652765+00	2026-11-29 20:37:14.652765+00	\N
75	15	0a7826aa5eb949a4d1150c72	alertmanager-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 20:37:14.685235+00	pending	2026-11-29 20:37:14.685235+00	0	\N	\N	\N
\.
COPY delivery_attempt (id, org_id, channel_id, sent_id, at, duration_ms, outcome, status_code, detail) FROM stdin;
41	15	2db1105dbc60fc7bc06790e9	webhook-0	2026-11-29 20:37:14.652765+00	12	delivered	200	
42	15	2db1105dbc60fc7bc06790e9	webhook-1	2026-11-29 20:37:14.652765+00	12	refused	500	
43	15	084d28836874ae21e3c8283c	slack-0	2026-11-29 20:37:14.652765+00	12	delivered	200	
44	15	084d28836874ae21e3c8283c	slack-1	2026-11-29 20:37:14.652765+00	12	refused	500	
45	15	0fded2c2142179939a058743	email-0	2026-11-29 20:37:14.652765+00	12	delivered	200	
46	15	0fded2c2142179939a058743	email-1	2026-11-29 20:37:14.652765+00	12	refused	500	
47	15	bb3349b6eb3a27355e45903d	pagerduty-0	2026-11-29 20:37:14.652765+00	12	delivered	200	
48	15	bb3349b6eb3a27355e45903d	pagerduty-1	2026-11-29 20:37:14.652765+00	12	refused	500	
49	15	0a7826aa5eb949a4d1150c72	alertmanager-0	2026-11-29 20:37:14.652765+00	12	delivered	200	
50	15	0a7826aa5eb949a4d1150c72	alertmanager-1	2026-11-29 20:37:14.652765+00	12	refused	500	
\.
COPY dimension_set (org_id, id, provider, model, operation, service_tier, feature, team, service, environment, project, gl_account, outcome, workload, variant, customer_tier, cost_status, model_family, model_alias) FROM stdin;
-15	0f79502b-c3fa-432c-7f83-c8f13cd24a8f	openai	gpt-4o	\N	\N	summary	red	worker	staging	\N	\N	\N	batch	\N	gold	unpriced	\N	\N
-15	640568ab-e828-1515-ffc7-4299c8521ad4	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	unpriced	\N	\N
-15	66484301-7792-935b-8edf-2e3a96ed328c	openai	gpt-4o	\N	\N	summary	blue	worker	prod	\N	\N	\N	batch	a	gold	unpriced	\N	\N
15	00910103-ac98-a6e3-4406-28c765bd3c2a	openai	our-model	\N	\N	summary	blue	web	\N	\N	\N	resolved	batch	\N	\N	estimated	our-model	\N
15	09bab43c-9773-c1b4-b7cd-378bbbcd3b8a	openai	gpt-4o	\N	\N	chat	red	\N	\N	p1	6001	resolved	batch	a	\N	unpriced	\N	\N
15	0f79502b-c3fa-432c-7f83-c8f13cd24a8f	openai	gpt-4o	\N	\N	summary	red	worker	staging	\N	\N	\N	batch	\N	gold	unpriced	\N	\N
15	13f57a26-39d9-0d80-8dc4-5a0ff24c4c37	openai	nobody-knows-it	\N	\N	summary	blue	worker	prod	\N	\N	\N	batch	a	gold	unpriced	\N	\N
15	140d9dee-ff4b-131a-3b35-60a48c42a3f9	openai	nobody-knows-it	\N	\N	summary	blue	worker	prod	\N	\N	\N	batch	a	gold	priced	nobody-knows-it	\N
15	1c5b803d-23f7-e150-32d9-2d777c99b0c0	openai	o3-mini-2025-01-31	\N	\N	summary	blue	web	\N	\N	\N	resolved	batch	\N	\N	priced	o3-mini	\N
15	2135fe5a-062a-4059-79c8-08fc2642a90d	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	gpt-4o	\N
15	25290078-06fd-a641-df9e-8689cdea588e	openai	gpt-4o	\N	\N	summary	red	worker	staging	\N	\N	\N	batch	\N	gold	priced	gpt-4o	\N
15	320ea466-ce88-49d0-32b6-b210ce3e7979	openai	our-model	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	our-model	\N
15	3a28043c-608f-6066-fefb-49dfa28f5538	openai	gpt-4o-mini	\N	\N	summary	blue	worker	prod	\N	\N	\N	batch	a	gold	unpriced	\N	\N
15	40bde17b-fc37-9bd6-63f5-3ea1c6a4e20e	openai	o3-mini-2025-01-31	\N	\N	chat	red	\N	\N	p1	6001	resolved	batch	a	\N	reported	o3-mini	\N
15	4b219f57-697c-b6a9-291c-89ed8e2c053f	openai	gpt-4o	\N	\N	summary	red	worker	staging	\N	\N	\N	batch	\N	gold	estimated	\N	\N
15	51d5bc18-4ce4-5086-f26c-ba1eea365ed6	openai	o3-mini-2025-01-31	\N	\N	chat	red	\N	\N	p1	6001	resolved	batch	a	\N	unpriced	o3-mini	\N
15	53a3b82b-4876-8aaa-8153-39eec2cabaf8	openai	gpt-4o	\N	\N	chat	t2	\N	\N	p1	6001	resolved	batch	a	\N	reported	\N	\N
15	5724d1a3-f9e2-cafb-da61-423f74997d47	openai	gpt-4o	chat	\N	summary	t1	web	staging	\N	6001	\N	batch	\N	gold	unpriced	\N	\N
15	574be936-4c5b-a071-3bec-cb4e7b73eb19	openai	gpt-4o	\N	\N	summary	blue	worker	prod	\N	\N	\N	batch	a	gold	priced	gpt-4o	\N
15	66484301-7792-935b-8edf-2e3a96ed328c	openai	gpt-4o	\N	\N	summary	blue	worker	prod	\N	\N	\N	batch	a	gold	unpriced	\N	\N
15	6ad696d2-d5a6-03f9-03d9-384e2bf17f3f	openai	gpt-4o	\N	\N	summary	t4	worker	prod	\N	\N	\N	batch	a	gold	unpriced	\N	\N
15	75bd7c91-b004-5dd9-bbd3-8bb7f40a02e2	openai	gpt-4o	\N	\N	summary	__other__	worker	staging	\N	\N	\N	batch	\N	gold	__other__	\N	\N
15	7810767c-001b-1b69-772e-db7c24a79e2d	openai	gpt-4o	\N	\N	summary	red	web	staging	\N	6001	\N	batch	\N	gold	priced	gpt-4o	\N
15	8663b694-ef7b-11a9-8356-bfe4d05f7ce2	openai	o3-mini	chat	\N	summary	red	web	staging	\N	6001	\N	batch	\N	gold	priced	o3-mini	\N
15	871f6d4c-f69d-1b24-1876-f747b2bb28f3	openai	gpt-4o	\N	\N	chat	__other__	\N	\N	p1	6001	resolved	batch	a	\N	reported	\N	\N
15	90cd4c92-0726-b569-1adb-24fc9772e5c9	openai	gpt-4o	\N	\N	summary	red	worker	staging	\N	\N	\N	batch	\N	gold	estimated	gpt-4o	\N
15	972c76cc-d16f-b6c7-401c-4896779cac08	openai	gpt-4o	\N	\N	summary	__other__	worker	prod	\N	\N	\N	batch	a	gold	unpriced	\N	\N
15	992b5fbc-899b-5173-5b40-b80c1d725de0	openai	o3-mini-2025-01-31	\N	\N	summary	blue	worker	prod	\N	\N	\N	batch	a	gold	priced	o3-mini	openai/o3-mini
15	9ad98080-a8d4-e7a1-1a78-754bd58ba3b0	azure	our-deployment	chat	flex	summary	red	web	staging	\N	6001	\N	batch	\N	gold	unpriced	our-deployment	\N
15	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	openai	o3-mini-2025-01-31	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	o3-mini	\N
15	a0c8f33f-62d9-2c6f-f5c1-59d0461f4dc1	openai	o3-mini-2025-01-31	\N	\N	summary	red	worker	staging	\N	\N	\N	batch	\N	gold	estimated	o3-mini	openai/o3-mini
15	a1f45faa-372c-8a42-13b9-39ff40f6f162	openai	gpt-4o	\N	\N	chat	red	\N	\N	p1	6001	resolved	batch	a	\N	reported	\N	\N
15	a495b130-3da6-c95b-595b-503d8ddcf4f9	openai	gpt-4o	\N	\N	summary	red	web	staging	\N	6001	\N	batch	\N	gold	priced	\N	\N
15	a8124e59-fca3-bccd-7041-f78ef7f6071e	openai	o3-mini-2025-01-31	chat	\N	summary	red	web	staging	\N	6001	\N	batch	\N	gold	priced	o3-mini	\N
15	abde1851-3fa8-faae-2fd1-0f86ad45b77b	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	\N	\N
15	aeb915a9-499d-0aec-2461-4b38de11d446	openai	gpt-4o	\N	\N	chat	red	\N	\N	p1	6001	resolved	batch	a	\N	reported	gpt-4o	\N
15	aff0cce7-7e46-16c5-5cba-e16bc33eab13	openai	gpt-4o	\N	\N	summary	t3	worker	staging	\N	\N	\N	batch	\N	gold	estimated	\N	\N
15	b44a3fe6-0ca9-9043-bca3-c62a38305e89	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	nobody-knows-it	\N
15	b622f509-169b-1cda-72b9-e73be330e493	openai	gpt-4o	\N	\N	summary	t0	web	\N	\N	\N	resolved	batch	\N	\N	unpriced	\N	\N
15	ba9de418-5420-630f-567d-38d8251e5470	openai	gpt-4o-mini	\N	\N	summary	blue	web	\N	\N	\N	resolved	batch	\N	\N	unpriced	\N	\N
15	bc7cae2a-9153-5db0-aa5f-0dfa1a6a68f7	azure	our-deployment	\N	flex	chat	red	\N	\N	p1	6001	resolved	batch	a	\N	reported	our-deployment	\N
15	c9eceda4-3e0e-dcdf-1f4d-5a503cb21565	openai	o3-mini-2025-01-31	\N	\N	summary	red	web	staging	\N	6001	\N	batch	\N	gold	priced	o3-mini	\N
15	d29b69cb-621a-b179-f69d-ddad45a9243e	openai	ft:gpt-4o:acme::x	\N	\N	summary	blue	web	\N	\N	\N	resolved	batch	\N	\N	unpriced	\N	\N
15	da718855-2d55-1d12-609d-d734df2f5db2	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	\N	\N
15	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	openai	gpt-4o	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unpriced	\N	\N
15	e1b6bc9f-b7b8-829e-3a0c-9b630d240fdb	openai	gpt-4o-mini	\N	\N	summary	red	worker	staging	\N	\N	\N	batch	\N	gold	estimated	\N	\N
15	f105b841-156f-d601-8a0d-aff502b173ac	openai	gpt-4o	chat	\N	summary	__other__	web	staging	\N	6001	\N	batch	\N	gold	unpriced	\N	\N
15	f438796c-6ea0-c8b0-a2c1-bcd793e2fe40	openai	gpt-4o	\N	\N	chat	red	\N	\N	p1	6001	resolved	batch	a	\N	unpriced	gpt-4o	\N
\.
COPY dimension_value (org_id, utc_day, dimension, value) FROM stdin;
-15	2026-11-25	cost_status	unpriced
-15	2026-11-25	customer_tier	gold
-15	2026-11-25	dimension_set	0f79502bc3fa432c7f83c8f13cd24a8f
-15	2026-11-25	environment	staging
-15	2026-11-25	feature	summary
-15	2026-11-25	model	gpt-4o
-15	2026-11-25	provider	openai
-15	2026-11-25	service	worker
-15	2026-11-25	team	red
-15	2026-11-25	workload	batch
-15	2026-11-29	cost_status	unpriced
-15	2026-11-29	customer_tier	gold
-15	2026-11-29	dimension_set	640568abe8281515ffc74299c8521ad4
-15	2026-11-29	dimension_set	664843017792935b8edf2e3a96ed328c
-15	2026-11-29	environment	prod
-15	2026-11-29	feature	chat
-15	2026-11-29	feature	summary
-15	2026-11-29	gl_account	6001
-15	2026-11-29	model	gpt-4o
-15	2026-11-29	outcome	resolved
-15	2026-11-29	project	p1
-15	2026-11-29	provider	openai
-15	2026-11-29	service	web
-15	2026-11-29	service	worker
-15	2026-11-29	team	blue
-15	2026-11-29	team	red
-15	2026-11-29	variant	a
-15	2026-11-29	workload	batch
15	2026-10-31	cost_status	unpriced
15	2026-10-31	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
15	2026-10-31	model	gpt-4o
15	2026-10-31	provider	openai
15	2026-11-24	cost_status	estimated
15	2026-11-24	cost_status	priced
15	2026-11-24	cost_status	reported
15	2026-11-24	cost_status	unpriced
15	2026-11-24	customer_tier	gold
15	2026-11-24	dimension_set	00910103ac98a6e3440628c765bd3c2a
15	2026-11-24	dimension_set	13f57a2639d90d808dc45a0ff24c4c37
15	2026-11-24	dimension_set	90cd4c920726b5691adb24fc9772e5c9
15	2026-11-24	dimension_set	abde18513fa8faae2fd10f86ad45b77b
15	2026-11-24	dimension_set	ba9de4185420630f567d38d8251e5470
15	2026-11-24	dimension_set	bc7cae2a91535db0aa5f0dfa1a6a68f7
15	2026-11-24	dimension_set	da7188552d551d12609dd734df2f5db2
15	2026-11-24	environment	prod
15	2026-11-24	environment	staging
15	2026-11-24	feature	chat
15	2026-11-24	feature	summary
15	2026-11-24	gl_account	6001
15	2026-11-24	model	gpt-4o
15	2026-11-24	model	gpt-4o-mini
15	2026-11-24	model	nobody-knows-it
15	2026-11-24	model	our-deployment
15	2026-11-24	model	our-model
15	2026-11-24	outcome	resolved
15	2026-11-24	project	p1
15	2026-11-24	provider	azure
15	2026-11-24	provider	openai
15	2026-11-24	service	web
15	2026-11-24	service	worker
15	2026-11-24	service_tier	flex
15	2026-11-24	team	blue
15	2026-11-24	team	red
15	2026-11-24	variant	a
15	2026-11-24	workload	batch
15	2026-11-25	cost_status	estimated
15	2026-11-25	cost_status	priced
15	2026-11-25	customer_tier	gold
15	2026-11-25	dimension_set	1c5b803d23f7e15032d92d777c99b0c0
15	2026-11-25	dimension_set	320ea466ce8849d032b6b210ce3e7979
15	2026-11-25	dimension_set	7810767c001b1b69772edb7c24a79e2d
15	2026-11-25	dimension_set	e1b6bc9fb7b8829e3a0c9b630d240fdb
15	2026-11-25	environment	prod
15	2026-11-25	environment	staging
15	2026-11-25	feature	chat
15	2026-11-25	feature	summary
15	2026-11-25	gl_account	6001
15	2026-11-25	model	gpt-4o
15	2026-11-25	model	gpt-4o-mini
15	2026-11-25	model	o3-mini-2025-01-31
15	2026-11-25	model	our-model
15	2026-11-25	outcome	resolved
15	2026-11-25	project	p1
15	2026-11-25	provider	openai
15	2026-11-25	service	web
15	2026-11-25	service	worker
15	2026-11-25	team	blue
15	2026-11-25	team	red
15	2026-11-25	variant	a
15	2026-11-25	workload	batch
15	2026-11-26	cost_status	estimated
15	2026-11-26	cost_status	priced
15	2026-11-26	cost_status	unpriced
15	2026-11-26	customer_tier	gold
15	2026-11-26	dimension_set	90cd4c920726b5691adb24fc9772e5c9
15	2026-11-26	dimension_set	9ad98080a8d4e7a11a78754bd58ba3b0
15	2026-11-26	dimension_set	b44a3fe60ca99043bca3c62a38305e89
15	2026-11-26	environment	prod
15	2026-11-26	environment	staging
15	2026-11-26	feature	chat
15	2026-11-26	feature	summary
15	2026-11-26	gl_account	6001
15	2026-11-26	model	gpt-4o
15	2026-11-26	model	nobody-knows-it
15	2026-11-26	model	our-deployment
15	2026-11-26	operation	chat
15	2026-11-26	outcome	resolved
15	2026-11-26	project	p1
15	2026-11-26	provider	azure
15	2026-11-26	provider	openai
15	2026-11-26	service	web
15	2026-11-26	service	worker
15	2026-11-26	service_tier	flex
15	2026-11-26	team	red
15	2026-11-26	variant	a
15	2026-11-26	workload	batch
15	2026-11-27	cost_status	estimated
15	2026-11-27	cost_status	priced
15	2026-11-27	cost_status	reported
15	2026-11-27	cost_status	unpriced
15	2026-11-27	customer_tier	gold
15	2026-11-27	dimension_set	2135fe5a062a405979c808fc2642a90d
15	2026-11-27	dimension_set	3a28043c608f6066fefb49dfa28f5538
15	2026-11-27	dimension_set	40bde17bfc379bd663f53ea1c6a4e20e
15	2026-11-27	dimension_set	574be9364c5ba0713beccb4e7b73eb19
15	2026-11-27	dimension_set	8663b694ef7b11a98356bfe4d05f7ce2
15	2026-11-27	dimension_set	90cd4c920726b5691adb24fc9772e5c9
15	2026-11-27	dimension_set	abde18513fa8faae2fd10f86ad45b77b
15	2026-11-27	dimension_set	ba9de4185420630f567d38d8251e5470
15	2026-11-27	dimension_set	da7188552d551d12609dd734df2f5db2
15	2026-11-27	dimension_set	f438796c6ea0c8b0a2c1bcd793e2fe40
15	2026-11-27	environment	prod
15	2026-11-27	environment	staging
15	2026-11-27	feature	chat
15	2026-11-27	feature	summary
15	2026-11-27	gl_account	6001
15	2026-11-27	model	gpt-4o
15	2026-11-27	model	gpt-4o-mini
15	2026-11-27	model	nobody-knows-it
15	2026-11-27	model	o3-mini
15	2026-11-27	model	o3-mini-2025-01-31
15	2026-11-27	operation	chat
15	2026-11-27	outcome	resolved
15	2026-11-27	project	p1
15	2026-11-27	provider	openai
15	2026-11-27	service	web
15	2026-11-27	service	worker
15	2026-11-27	team	blue
15	2026-11-27	team	red
15	2026-11-27	variant	a
15	2026-11-27	workload	batch
15	2026-11-28	cost_status	estimated
15	2026-11-28	cost_status	priced
15	2026-11-28	cost_status	unpriced
15	2026-11-28	customer_tier	gold
15	2026-11-28	dimension_set	09bab43c9773c1b4b7cd378bbbcd3b8a
15	2026-11-28	dimension_set	2135fe5a062a405979c808fc2642a90d
15	2026-11-28	dimension_set	4b219f57697cb6a9291c89ed8e2c053f
15	2026-11-28	dimension_set	574be9364c5ba0713beccb4e7b73eb19
15	2026-11-28	dimension_set	8663b694ef7b11a98356bfe4d05f7ce2
15	2026-11-28	dimension_set	992b5fbc899b51735b40b80c1d725de0
15	2026-11-28	dimension_set	9ef8fb0584afe98ef0b31f99a30f50e4
15	2026-11-28	environment	prod
15	2026-11-28	environment	staging
15	2026-11-28	feature	chat
15	2026-11-28	feature	summary
15	2026-11-28	gl_account	6001
15	2026-11-28	model	gpt-4o
15	2026-11-28	model	o3-mini
15	2026-11-28	model	o3-mini-2025-01-31
15	2026-11-28	operation	chat
15	2026-11-28	outcome	resolved
15	2026-11-28	project	p1
15	2026-11-28	provider	openai
15	2026-11-28	service	web
15	2026-11-28	service	worker
15	2026-11-28	team	blue
15	2026-11-28	team	red
15	2026-11-28	variant	a
15	2026-11-28	workload	batch
15	2026-11-29	cost_status	__other__
15	2026-11-29	cost_status	estimated
15	2026-11-29	cost_status	priced
15	2026-11-29	cost_status	reported
15	2026-11-29	cost_status	unpriced
15	2026-11-29	customer_tier	gold
15	2026-11-29	dimension_set	09bab43c9773c1b4b7cd378bbbcd3b8a
15	2026-11-29	dimension_set	0f79502bc3fa432c7f83c8f13cd24a8f
15	2026-11-29	dimension_set	140d9deeff4b131a3b3560a48c42a3f9
15	2026-11-29	dimension_set	2529007806fda641df9e8689cdea588e
15	2026-11-29	dimension_set	51d5bc184ce45086f26cba1eea365ed6
15	2026-11-29	dimension_set	664843017792935b8edf2e3a96ed328c
15	2026-11-29	dimension_set	75bd7c91b0045dd9bbd38bb7f40a02e2
15	2026-11-29	dimension_set	7810767c001b1b69772edb7c24a79e2d
15	2026-11-29	dimension_set	8663b694ef7b11a98356bfe4d05f7ce2
15	2026-11-29	dimension_set	871f6d4cf69d1b241876f747b2bb28f3
15	2026-11-29	dimension_set	972c76ccd16fb6c7401c4896779cac08
15	2026-11-29	dimension_set	a0c8f33f62d92c6ff5c159d0461f4dc1
15	2026-11-29	dimension_set	a1f45faa372c8a4213b939ff40f6f162
15	2026-11-29	dimension_set	a495b1303da6c95b595b503d8ddcf4f9
15	2026-11-29	dimension_set	a8124e59fca3bccd7041f78ef7f6071e
15	2026-11-29	dimension_set	aeb915a9499d0aec24614b38de11d446
15	2026-11-29	dimension_set	b44a3fe60ca99043bca3c62a38305e89
15	2026-11-29	dimension_set	b622f509169b1cda72b9e73be330e493
15	2026-11-29	dimension_set	ba9de4185420630f567d38d8251e5470
15	2026-11-29	dimension_set	c9eceda43e0edcdf1f4d5a503cb21565
15	2026-11-29	dimension_set	d29b69cb621ab179f69dddad45a9243e
15	2026-11-29	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
15	2026-11-29	dimension_set	f105b841156fd6018a0daff502b173ac
15	2026-11-29	dimension_set	f438796c6ea0c8b0a2c1bcd793e2fe40
15	2026-11-29	environment	prod
15	2026-11-29	environment	staging
15	2026-11-29	feature	chat
15	2026-11-29	feature	summary
15	2026-11-29	gl_account	6001
15	2026-11-29	model	ft:gpt-4o:acme::x
15	2026-11-29	model	gpt-4o
15	2026-11-29	model	gpt-4o-mini
15	2026-11-29	model	nobody-knows-it
15	2026-11-29	model	o3-mini
15	2026-11-29	model	o3-mini-2025-01-31
15	2026-11-29	operation	chat
15	2026-11-29	outcome	resolved
15	2026-11-29	project	p1
15	2026-11-29	provider	openai
15	2026-11-29	service	web
15	2026-11-29	service	worker
15	2026-11-29	team	__other__
15	2026-11-29	team	blue
15	2026-11-29	team	red
15	2026-11-29	team	t0
15	2026-11-29	variant	a
15	2026-11-29	workload	batch
\.
COPY dirty_period (org_id, hour) FROM stdin;
15	2026-11-27 20:00:00+00
15	2026-11-29 20:00:00+00
\.
COPY discount (id, version_id, org_id, provider, model, effective_from, percent) FROM stdin;
12	34	15	openai	gpt-4o-mini	2026-01-01 00:00:00+00	12.5
\.
COPY entity_15m (bucket, user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd) FROM stdin;
2026-10-31 12:00:00+00	0	15	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0
2026-10-31 12:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0
2026-11-24 08:00:00+00	-6969576923725676532	15	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1049	10	700	3	812500	1	0	0
2026-11-24 08:00:00+00	0	15	t	13f57a26-39d9-0d80-8dc4-5a0ff24c4c37	acme	1	0	0	0	0	1	1005	10	0	0	0	0	0	0
2026-11-24 08:00:00+00	0	15	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0
2026-11-24 08:00:00+00	0	15	t	ba9de418-5420-630f-567d-38d8251e5470		2	0	0	0	0	2	2050	20	1400	6	1625000	2	0	0
2026-11-24 08:00:00+00	0	15	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0
2026-11-24 08:00:00+00	3605525721788141341	15	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1001	10	700	3	812500	1	0	0
2026-11-24 08:00:00+00	4738617821884072827	15	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	0	1	2011	20	0	0	0	0	0.002022	0
2026-11-24 19:00:00+00	-6969576923725676532	15	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0
2026-11-24 19:00:00+00	0	15	t	00910103-ac98-a6e3-4406-28c765bd3c2a		1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0
2026-11-24 19:00:00+00	0	15	t	90cd4c92-0726-b569-1adb-24fc9772e5c9	acme	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0
2026-11-24 19:00:00+00	0	15	t	bc7cae2a-9153-5db0-aa5f-0dfa1a6a68f7		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0
2026-11-24 19:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0
2026-11-24 19:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0
2026-11-25 06:00:00+00	-6969576923725676532	15	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0
2026-11-25 06:00:00+00	0	-15	t	0f79502b-c3fa-432c-7f83-c8f13cd24a8f	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0
2026-11-25 06:00:00+00	0	-15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0
2026-11-25 06:00:00+00	0	15	t	1c5b803d-23f7-e150-32d9-2d777c99b0c0		1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0
2026-11-25 06:00:00+00	0	15	t	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.001044	0
2026-11-25 06:00:00+00	0	15	t	7810767c-001b-1b69-772e-db7c24a79e2d	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-25 06:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-25 06:00:00+00	4738617821884072827	15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.001044	0
2026-11-25 17:00:00+00	0	15	t	e1b6bc9f-b7b8-829e-3a0c-9b630d240fdb	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0
2026-11-25 17:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0
2026-11-26 04:00:00+00	0	15	t	90cd4c92-0726-b569-1adb-24fc9772e5c9	acme	1	0	0	0	1	0	1046	10	0	0	0	0	0.004384	0
2026-11-26 04:00:00+00	0	15	t	9ad98080-a8d4-e7a1-1a78-754bd58ba3b0	globex	1	0	0	0	0	1	1026	10	0	0	0	0	0	0
2026-11-26 04:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1046	10	0	0	0	0	0.004384	0
2026-11-26 04:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1026	10	0	0	0	0	0	0
2026-11-26 15:00:00+00	0	15	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0
2026-11-26 15:00:00+00	4738617821884072827	15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0
2026-11-27 02:00:00+00	0	15	t	40bde17b-fc37-9bd6-63f5-3ea1c6a4e20e		1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0
2026-11-27 02:00:00+00	0	15	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0
2026-11-27 02:00:00+00	0	15	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0
2026-11-27 02:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0
2026-11-27 02:00:00+00	4738617821884072827	15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0
2026-11-27 13:00:00+00	0	15	t	3a28043c-608f-6066-fefb-49dfa28f5538	acme	1	0	0	0	0	1	1029	10	0	0	0	0	0	0
2026-11-27 13:00:00+00	0	15	t	574be936-4c5b-a071-3bec-cb4e7b73eb19	acme	1	0	0	1	0	0	1047	10	0	0	0	0	0.004388	0.002
2026-11-27 13:00:00+00	0	15	t	f438796c-6ea0-c8b0-a2c1-bcd793e2fe40		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-27 13:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-27 13:00:00+00	4738617821884072827	15	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	0	1	2076	20	0	0	0	0	0.004388	0.002
2026-11-28 00:00:00+00	0	15	t	09bab43c-9773-c1b4-b7cd-378bbbcd3b8a		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-28 00:00:00+00	0	15	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.003234	0
2026-11-28 00:00:00+00	0	15	t	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0
2026-11-28 00:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-28 00:00:00+00	4738617821884072827	15	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2102	20	0	0	0	0	0.0044374	0
2026-11-28 11:00:00+00	0	15	t	574be936-4c5b-a071-3bec-cb4e7b73eb19	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002
2026-11-28 11:00:00+00	0	15	t	8663b694-ef7b-11a9-8356-bfe4d05f7ce2	globex	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0
2026-11-28 11:00:00+00	0	15	t	992b5fbc-899b-5173-5b40-b80c1d725de0	acme	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0
2026-11-28 11:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0
2026-11-28 11:00:00+00	4738617821884072827	15	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2088	20	0	0	0	0	0.0055423	0.002
2026-11-28 22:00:00+00	0	15	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.003198	0
2026-11-28 22:00:00+00	0	15	t	4b219f57-697c-b6a9-291c-89ed8e2c053f	acme	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0
2026-11-28 22:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0
2026-11-28 22:00:00+00	4738617821884072827	15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.003198	0
2026-11-29 09:00:00+00	-6969576923725676532	15	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	2068	20	700	3	812500	1	0	0
2026-11-29 09:00:00+00	0	-15	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0
2026-11-29 09:00:00+00	0	15	t	66484301-7792-935b-8edf-2e3a96ed328c	acme	1	0	0	0	0	1	1023	10	0	0	0	0	0	0.002
2026-11-29 09:00:00+00	0	15	t	a0c8f33f-62d9-2c6f-f5c1-59d0461f4dc1	acme	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0
2026-11-29 09:00:00+00	0	15	t	a8124e59-fca3-bccd-7041-f78ef7f6071e	globex	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0
2026-11-29 09:00:00+00	0	15	t	ba9de418-5420-630f-567d-38d8251e5470		1	0	0	0	0	1	1037	10	700	3	812500	1	0	0
2026-11-29 09:00:00+00	0	15	t	d29b69cb-621a-b179-f69d-ddad45a9243e		1	0	0	0	0	1	1031	10	0	0	0	0	0	0
2026-11-29 09:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0
2026-11-29 09:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0
2026-11-29 09:00:00+00	4411892174700759210	-15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0
2026-11-29 09:00:00+00	4738617821884072827	15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1023	10	0	0	0	0	0	0.002
2026-11-29 20:00:00+00	-6969576923725676532	15	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	2062	20	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	-15	t	66484301-7792-935b-8edf-2e3a96ed328c	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002
2026-11-29 20:00:00+00	0	15	t	09bab43c-9773-c1b4-b7cd-378bbbcd3b8a		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	15	t	0f79502b-c3fa-432c-7f83-c8f13cd24a8f	acme	1	0	0	0	0	1	1022	10	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	15	t	140d9dee-ff4b-131a-3b35-60a48c42a3f9	acme	1	0	0	1	0	0	1041	10	0	0	0	0	0.004174	0
2026-11-29 20:00:00+00	0	15	t	25290078-06fd-a641-df9e-8689cdea588e	acme	1	0	0	1	0	0	1040	10	0	0	0	0	0.004360	0
2026-11-29 20:00:00+00	0	15	t	51d5bc18-4ce4-5086-f26c-ba1eea365ed6		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	15	t	75bd7c91-b004-5dd9-bbd3-8bb7f40a02e2	acme	1	0	0	0	0	0	1016	10	0	0	0	0	0.5	0
2026-11-29 20:00:00+00	0	15	t	7810767c-001b-1b69-772e-db7c24a79e2d	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	15	t	8663b694-ef7b-11a9-8356-bfe4d05f7ce2	globex	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0
2026-11-29 20:00:00+00	0	15	t	871f6d4c-f69d-1b24-1876-f747b2bb28f3		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0
2026-11-29 20:00:00+00	0	15	t	972c76cc-d16f-b6c7-401c-4896779cac08	acme	1	0	0	0	0	1	1017	10	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	15	t	a1f45faa-372c-8a42-13b9-39ff40f6f162		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0
2026-11-29 20:00:00+00	0	15	t	a495b130-3da6-c95b-595b-503d8ddcf4f9	globex	2	2	0	2	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	15	t	aeb915a9-499d-0aec-2461-4b38de11d446		1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0
2026-11-29 20:00:00+00	0	15	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0
2026-11-29 20:00:00+00	0	15	t	b622f509-169b-1cda-72b9-e73be330e493		1	0	0	0	0	1	1013	10	700	3	812500	1	0	0
2026-11-29 20:00:00+00	0	15	t	c9eceda4-3e0e-dcdf-1f4d-5a503cb21565	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	15	t	d29b69cb-621a-b179-f69d-ddad45a9243e		3	0	0	0	0	3	3069	30	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	15	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		1	0	0	0	0	1	1001	10	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	15	t	f105b841-156f-d601-8a0d-aff502b173ac	globex	1	0	0	0	0	1	1014	10	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	15	t	f438796c-6ea0-c8b0-a2c1-bcd793e2fe40		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000		7	0	3	0	0	4	4058	40	0	0	0	0	0.0369	0
2026-11-29 20:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	1	0	1	3078	30	0	0	0	0	0.504360	0
2026-11-29 20:00:00+00	0	15	u	00000000-0000-0000-0000-000000000000	globex	6	4	0	5	0	1	2052	20	0	0	0	0	0.0011858	0
2026-11-29 20:00:00+00	3605525721788141341	15	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	2020	20	700	3	812500	1	0	0
2026-11-29 20:00:00+00	4411892174700759210	-15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002
2026-11-29 20:00:00+00	4738617821884072827	15	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	2	0	1	3100	30	0	0	0	0	0.006268	0
2026-11-29 20:30:00+00	0	15	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		1	0	0	0	0	1	1903	10	0	0	0	0	0	0
2026-11-29 20:30:00+00	0	15	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1903	10	0	0	0	0	0	0
\.
COPY entity_day (user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, day) FROM stdin;
-6969576923725676532	15	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	2026-11-25
-6969576923725676532	15	u	00000000-0000-0000-0000-000000000000		2	0	0	0	1	1	2074	20	1400	6	1625000	2	0.0215975	0	2026-11-24
-6969576923725676532	15	u	00000000-0000-0000-0000-000000000000		4	0	0	0	0	4	4130	40	700	3	812500	1	0	0	2026-11-29
0	-15	t	0f79502b-c3fa-432c-7f83-c8f13cd24a8f	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-25
0	-15	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-29
0	-15	t	66484301-7792-935b-8edf-2e3a96ed328c	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-29
0	-15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-25
0	15	t	00910103-ac98-a6e3-4406-28c765bd3c2a		1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-24
0	15	t	09bab43c-9773-c1b4-b7cd-378bbbcd3b8a		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-28
0	15	t	09bab43c-9773-c1b4-b7cd-378bbbcd3b8a		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-29
0	15	t	0f79502b-c3fa-432c-7f83-c8f13cd24a8f	acme	1	0	0	0	0	1	1022	10	0	0	0	0	0	0	2026-11-29
0	15	t	13f57a26-39d9-0d80-8dc4-5a0ff24c4c37	acme	1	0	0	0	0	1	1005	10	0	0	0	0	0	0	2026-11-24
0	15	t	140d9dee-ff4b-131a-3b35-60a48c42a3f9	acme	1	0	0	1	0	0	1041	10	0	0	0	0	0.004174	0	2026-11-29
0	15	t	1c5b803d-23f7-e150-32d9-2d777c99b0c0		1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	2026-11-25
0	15	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	2	0	0	2	0	0	2084	20	0	0	0	0	0.006432	0	2026-11-28
0	15	t	25290078-06fd-a641-df9e-8689cdea588e	acme	1	0	0	1	0	0	1040	10	0	0	0	0	0.004360	0	2026-11-29
0	15	t	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.001044	0	2026-11-25
0	15	t	3a28043c-608f-6066-fefb-49dfa28f5538	acme	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-27
0	15	t	40bde17b-fc37-9bd6-63f5-3ea1c6a4e20e		1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	2026-11-27
0	15	t	4b219f57-697c-b6a9-291c-89ed8e2c053f	acme	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0	2026-11-28
0	15	t	51d5bc18-4ce4-5086-f26c-ba1eea365ed6		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-29
0	15	t	574be936-4c5b-a071-3bec-cb4e7b73eb19	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002	2026-11-28
0	15	t	574be936-4c5b-a071-3bec-cb4e7b73eb19	acme	1	0	0	1	0	0	1047	10	0	0	0	0	0.004388	0.002	2026-11-27
0	15	t	66484301-7792-935b-8edf-2e3a96ed328c	acme	1	0	0	0	0	1	1023	10	0	0	0	0	0	0.002	2026-11-29
0	15	t	75bd7c91-b004-5dd9-bbd3-8bb7f40a02e2	acme	1	0	0	0	0	0	1016	10	0	0	0	0	0.5	0	2026-11-29
0	15	t	7810767c-001b-1b69-772e-db7c24a79e2d	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-25
0	15	t	7810767c-001b-1b69-772e-db7c24a79e2d	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-29
0	15	t	8663b694-ef7b-11a9-8356-bfe4d05f7ce2	globex	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-28
0	15	t	8663b694-ef7b-11a9-8356-bfe4d05f7ce2	globex	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	2026-11-29
0	15	t	871f6d4c-f69d-1b24-1876-f747b2bb28f3		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	2026-11-29
0	15	t	90cd4c92-0726-b569-1adb-24fc9772e5c9	acme	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0	2026-11-24
0	15	t	90cd4c92-0726-b569-1adb-24fc9772e5c9	acme	1	0	0	0	1	0	1046	10	0	0	0	0	0.004384	0	2026-11-26
0	15	t	972c76cc-d16f-b6c7-401c-4896779cac08	acme	1	0	0	0	0	1	1017	10	0	0	0	0	0	0	2026-11-29
0	15	t	992b5fbc-899b-5173-5b40-b80c1d725de0	acme	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	2026-11-28
0	15	t	9ad98080-a8d4-e7a1-1a78-754bd58ba3b0	globex	1	0	0	0	0	1	1026	10	0	0	0	0	0	0	2026-11-26
0	15	t	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	2026-11-28
0	15	t	a0c8f33f-62d9-2c6f-f5c1-59d0461f4dc1	acme	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-29
0	15	t	a1f45faa-372c-8a42-13b9-39ff40f6f162		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	2026-11-29
0	15	t	a495b130-3da6-c95b-595b-503d8ddcf4f9	globex	2	2	0	2	0	0	0	0	0	0	0	0	0	0	2026-11-29
0	15	t	a8124e59-fca3-bccd-7041-f78ef7f6071e	globex	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	2026-11-29
0	15	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-24
0	15	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-27
0	15	t	aeb915a9-499d-0aec-2461-4b38de11d446		1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	2026-11-29
0	15	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-26
0	15	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	2026-11-29
0	15	t	b622f509-169b-1cda-72b9-e73be330e493		1	0	0	0	0	1	1013	10	700	3	812500	1	0	0	2026-11-29
0	15	t	ba9de418-5420-630f-567d-38d8251e5470		1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	2026-11-29
0	15	t	ba9de418-5420-630f-567d-38d8251e5470		2	0	0	0	0	2	2050	20	1400	6	1625000	2	0	0	2026-11-24
0	15	t	bc7cae2a-9153-5db0-aa5f-0dfa1a6a68f7		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-24
0	15	t	c9eceda4-3e0e-dcdf-1f4d-5a503cb21565	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-29
0	15	t	d29b69cb-621a-b179-f69d-ddad45a9243e		4	0	0	0	0	4	4100	40	0	0	0	0	0	0	2026-11-29
0	15	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	2026-11-24
0	15	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	2026-11-27
0	15	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	2904	20	0	0	0	0	0	0	2026-11-29
0	15	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31
0	15	t	e1b6bc9f-b7b8-829e-3a0c-9b630d240fdb	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-25
0	15	t	f105b841-156f-d601-8a0d-aff502b173ac	globex	1	0	0	0	0	1	1014	10	0	0	0	0	0	0	2026-11-29
0	15	t	f438796c-6ea0-c8b0-a2c1-bcd793e2fe40		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-27
0	15	t	f438796c-6ea0-c8b0-a2c1-bcd793e2fe40		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-29
0	15	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-28
0	15	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-24
0	15	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31
0	15	u	00000000-0000-0000-0000-000000000000		2	0	1	0	0	1	1051	10	0	0	0	0	0.0123	0	2026-11-27
0	15	u	00000000-0000-0000-0000-000000000000		8	0	3	0	0	5	5961	50	0	0	0	0	0.0369	0	2026-11-29
0	15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0	2026-11-28
0	15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-25
0	15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0	2026-11-24
0	15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1046	10	0	0	0	0	0.004384	0	2026-11-26
0	15	u	00000000-0000-0000-0000-000000000000	acme	4	0	0	1	1	1	4130	40	0	0	0	0	1.004360	0	2026-11-29
0	15	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1026	10	0	0	0	0	0	0	2026-11-26
0	15	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-28
0	15	u	00000000-0000-0000-0000-000000000000	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-25
0	15	u	00000000-0000-0000-0000-000000000000	globex	7	4	0	6	0	1	3102	30	0	0	0	0	0.0023848	0	2026-11-29
3605525721788141341	15	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-24
3605525721788141341	15	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	2020	20	700	3	812500	1	0	0	2026-11-29
4411892174700759210	-15	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	0	0	2	2023	20	0	0	0	0	0	0.002	2026-11-29
4738617821884072827	15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.001044	0	2026-11-25
4738617821884072827	15	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-26
4738617821884072827	15	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	0	1	2011	20	0	0	0	0	0.002022	0	2026-11-24
4738617821884072827	15	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	2	0	1	3094	30	0	0	0	0	0.006434	0.002	2026-11-27
4738617821884072827	15	u	00000000-0000-0000-0000-000000000000	acme	4	0	0	2	0	2	4123	40	0	0	0	0	0.006268	0.002	2026-11-29
4738617821884072827	15	u	00000000-0000-0000-0000-000000000000	acme	5	0	0	5	0	0	5226	50	0	0	0	0	0.0131777	0.002	2026-11-28
\.
COPY event_conflict (id, org_id, event_id, event_key, time, received_at, content_hash, sent_time) FROM stdin;
27	15	a9ae4755-4209-0905-7d99-a5aec2206286	0064_pre_model_family-twice	2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	543185ae-ce7b-5d23-4e69-e1a5a26ee36c	2026-11-29 20:07:03.123456+00
28	15	a9ae4755-4209-0905-7d99-a5aec2206286	0064_pre_model_family-twice	2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	880baf76-83b0-115d-4695-6b6e58e1b911	2026-11-29 19:07:03.123456+00
\.
COPY fired_alert (id, org_id, budget_id, type, subject, window_key, threshold, window_end, fired_at, message, muted, recovered_at, rearmed_at) FROM stdin;
0d55c7d6-031f-4f47-a97f-28622547df62	14	d1ea0938-4777-47fe-af81-48c502dc11e7	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "0d55c7d6-031f-4f47-a97f-28622547df62", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d1ea0938-4777-47fe-af81-48c502dc11e7", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 5, "estimated_events": 5}, "drivers": [{"model": "gpt-4o", "tokens": 5208, "feature": "search", "cost_usd": 0.511966, "event_count": 5}, {"model": "gpt-4o-mini", "tokens": 1038, "feature": "search", "cost_usd": 0.5, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}], "subject": "acme", "alert_id": "d1ea0938-4777-47fe-af81-48c502dc11e7", "spend_usd": 1.0614392, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N
0e27a00b-3eed-45ea-a423-9bbfaebcb301	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	budget.threshold		2026-11-25 15:00:00+00	1	2026-11-26 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "0e27a00b-3eed-45ea-a423-9bbfaebcb301", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 2}, "drivers": [{"model": "gpt-4o-mini", "tokens": 1038, "feature": "summary", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 1056, "feature": "summary", "cost_usd": 0.004384, "event_count": 1}, {"model": "our-deployment", "tokens": 1036, "feature": "summary", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.504384, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
2213182b-8d64-433e-abcb-35b938fd0822	14	d1ea0938-4777-47fe-af81-48c502dc11e7	budget.threshold	globex	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "2213182b-8d64-433e-abcb-35b938fd0822", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d1ea0938-4777-47fe-af81-48c502dc11e7", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 5, "estimated_events": 1}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": null, "cost_usd": 0.0215975, "event_count": 1}, {"model": "gpt-4o-mini", "tokens": 3117, "feature": null, "cost_usd": 0, "event_count": 3}, {"model": "ft:gpt-4o:acme::x", "tokens": 2070, "feature": null, "cost_usd": 0, "event_count": 2}], "subject": "globex", "alert_id": "d1ea0938-4777-47fe-af81-48c502dc11e7", "spend_usd": 0.0215975, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N
29dd2175-fcf0-4610-958b-397002a264f0	15	87988669-eb9f-45c2-a620-a30fbf4c83db	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "29dd2175-fcf0-4610-958b-397002a264f0", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/87988669-eb9f-45c2-a620-a30fbf4c83db", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 3, "estimated_events": 6}, "drivers": [{"model": "gpt-4o", "tokens": 6249, "feature": "summary", "cost_usd": 0.517448, "event_count": 6}, {"model": "o3-mini-2025-01-31", "tokens": 2125, "feature": "summary", "cost_usd": 0.5012023, "event_count": 2}, {"model": "gpt-4o-mini", "tokens": 2077, "feature": "summary", "cost_usd": 0.5, "event_count": 2}], "subject": "acme", "alert_id": "87988669-eb9f-45c2-a620-a30fbf4c83db", "spend_usd": 1.5334677, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N
2fd101b3-f640-4d40-b305-d894017c0e0e	15	11109357-3fff-4884-b99e-7fe0ee4a42b7	budget.threshold		2026-11-27 00:00:00+00	1	2026-11-28 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "2fd101b3-f640-4d40-b305-d894017c0e0e", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/11109357-3fff-4884-b99e-7fe0ee4a42b7", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1061, "feature": "chat", "cost_usd": 0.0123, "event_count": 1}], "subject": null, "alert_id": "11109357-3fff-4884-b99e-7fe0ee4a42b7", "spend_usd": 0.0123, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
313aa4a7-9a4c-4498-9ad0-736cc8594e64	15	43246a92-4557-452a-be21-13b4e3d30617	budget.threshold		2026-11-29 00:00:00+00	1	2026-11-30 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "313aa4a7-9a4c-4498-9ad0-736cc8594e64", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/43246a92-4557-452a-be21-13b4e3d30617", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 1048, "feature": "summary", "cost_usd": 0.0011858, "event_count": 1}], "subject": null, "alert_id": "43246a92-4557-452a-be21-13b4e3d30617", "spend_usd": 0.0011858, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
3dac5ff3-7b63-4b50-a909-3d9439125e2c	15	11109357-3fff-4884-b99e-7fe0ee4a42b7	budget.threshold		2026-11-28 00:00:00+00	1	2026-11-29 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "3dac5ff3-7b63-4b50-a909-3d9439125e2c", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/11109357-3fff-4884-b99e-7fe0ee4a42b7", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1064, "feature": "chat", "cost_usd": 0.0012034, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1063, "feature": "summary", "cost_usd": 0.0012023, "event_count": 1}, {"model": "o3-mini", "tokens": 1012, "feature": "summary", "cost_usd": 0.0011462, "event_count": 1}], "subject": null, "alert_id": "11109357-3fff-4884-b99e-7fe0ee4a42b7", "spend_usd": 0.0035519, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
4fe182eb-62d4-4fa2-85e6-74df17fe1d95	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	budget.threshold		2026-11-25 15:00:00+00	1	2026-11-26 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "4fe182eb-62d4-4fa2-85e6-74df17fe1d95", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 2}, "drivers": [{"model": "gpt-4o-mini", "tokens": 1038, "feature": "search", "cost_usd": 0.5, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": null, "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "spend_usd": 0.521596, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
5046c06b-79d3-4d5a-97dc-af89f236362f	15	11109357-3fff-4884-b99e-7fe0ee4a42b7	budget.threshold		2026-11-29 00:00:00+00	1	2026-11-30 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "5046c06b-79d3-4d5a-97dc-af89f236362f", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/11109357-3fff-4884-b99e-7fe0ee4a42b7", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 2122, "feature": "summary", "cost_usd": 0.501199, "event_count": 3}, {"model": "o3-mini", "tokens": 1048, "feature": "summary", "cost_usd": 0.0011858, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 0, "feature": "chat", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "11109357-3fff-4884-b99e-7fe0ee4a42b7", "spend_usd": 0.5023848, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
50c1c915-e86e-40b5-bf60-bc91b5ba3c9d	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	budget.threshold		2026-11-28 15:00:00+00	1	2026-11-29 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "50c1c915-e86e-40b5-bf60-bc91b5ba3c9d", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3, "estimated_events": 2}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 2122, "feature": "summary", "cost_usd": 0.501199, "event_count": 2}, {"model": "gpt-4o", "tokens": 2047, "feature": "summary", "cost_usd": 0.5, "event_count": 2}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.003198, "event_count": 1}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 1.004397, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
5d8f3179-4192-47ef-9d42-2f907f80b7b2	15	11109357-3fff-4884-b99e-7fe0ee4a42b7	budget.threshold		2026-11-25 00:00:00+00	1	2026-11-26 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "5d8f3179-4192-47ef-9d42-2f907f80b7b2", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/11109357-3fff-4884-b99e-7fe0ee4a42b7", "query": "/v1/costs/summary?start=2026-11-25T00%3A00%3A00%2B00%3A00&end=2026-11-26T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1065, "feature": "summary", "cost_usd": 0.0012045, "event_count": 1}], "subject": null, "alert_id": "11109357-3fff-4884-b99e-7fe0ee4a42b7", "spend_usd": 0.0012045, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-26T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-25T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
5db6ae88-2083-45eb-9016-a20e7543fc29	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	budget.threshold		2026-11-29 15:00:00+00	1	2026-11-30 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "5db6ae88-2083-45eb-9016-a20e7543fc29", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 11}, "drivers": [{"model": "gpt-4o", "tokens": 6182, "feature": "summary", "cost_usd": 0.50436, "event_count": 9}, {"model": "gpt-4o", "tokens": 3087, "feature": "chat", "cost_usd": 0.0369, "event_count": 5}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.5507978, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N
64d2380d-60a6-49c9-b881-c755c5279081	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	budget.threshold		2026-11-24 15:00:00+00	1	2026-11-25 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "64d2380d-60a6-49c9-b881-c755c5279081", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-24T15%3A00%3A00%2B00%3A00&end=2026-11-25T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"estimated_events": 3}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": "summary", "cost_usd": 0.0215975, "event_count": 1}, {"model": "our-deployment", "tokens": 1037, "feature": "chat", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1044, "feature": "summary", "cost_usd": 0.004336, "event_count": 2}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.040482, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-25T15:00:00Z", "scope_value": null, "window_start": "2026-11-24T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
6f0d2d6b-f478-44ef-adda-0aa251268791	15	20dd0876-30af-42ee-ad96-df954b50b713	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-29 20:07:03.123456+00	{"id": "6f0d2d6b-f478-44ef-adda-0aa251268791", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/20dd0876-30af-42ee-ad96-df954b50b713", "query": "/v1/costs/summary?start=2026-11-24T08%3A05%3A55.123456%2B00%3A00&end=2026-11-29T20%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 4}, "drivers": [], "subject": "r2", "alert_id": "20dd0876-30af-42ee-ad96-df954b50b713", "spend_usd": 0.008514, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T08:05:55.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N
78afebc6-03c1-4654-af43-ff2976a3bbba	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	budget.threshold		2026-11-27 15:00:00+00	1	2026-11-28 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "78afebc6-03c1-4654-af43-ff2976a3bbba", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 4223, "feature": "search", "cost_usd": 0.024266, "event_count": 5}, {"model": "nobody-knows-it", "tokens": 2092, "feature": "chat", "cost_usd": 0.004164, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1063, "feature": "summary", "cost_usd": 0.002116, "event_count": 1}], "subject": null, "alert_id": "ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "spend_usd": 0.031745, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
85851f1c-7c82-44c0-b6b5-2f6e6a0da315	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	budget.threshold		2026-11-27 15:00:00+00	1	2026-11-28 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "85851f1c-7c82-44c0-b6b5-2f6e6a0da315", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 1045, "feature": "summary", "cost_usd": 0.00434, "event_count": 1}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.003234, "event_count": 2}, {"model": "o3-mini-2025-01-31", "tokens": 1064, "feature": "chat", "cost_usd": 0.0012034, "event_count": 1}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.0111259, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
8a700d0b-a63d-4502-bc6c-698215516842	15	274f9b33-9023-4719-9439-5e76cc8b2934	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-29 20:07:03.123456+00	{"id": "8a700d0b-a63d-4502-bc6c-698215516842", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/274f9b33-9023-4719-9439-5e76cc8b2934", "query": "/v1/costs/summary?start=2026-11-28T20%3A08%3A00%2B00%3A00&end=2026-11-29T20%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 14, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 8229, "feature": "summary", "cost_usd": 1.00436, "event_count": 11}, {"model": "gpt-4o", "tokens": 4133, "feature": "chat", "cost_usd": 0.041244, "event_count": 6}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}], "subject": null, "alert_id": "274f9b33-9023-4719-9439-5e76cc8b2934", "spend_usd": 1.0551418, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T20:08:00Z", "scope_value": null, "window_start": "2026-11-28T20:08:00Z", "threshold_usd": 0.001}	\N	\N	\N
91c1337d-9236-4d21-bfaf-fb7985b56616	15	2affca19-8cf3-4d8c-b65e-06a9d8f4e66f	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "91c1337d-9236-4d21-bfaf-fb7985b56616", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/2affca19-8cf3-4d8c-b65e-06a9d8f4e66f", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 6, "estimated_events": 4}, "drivers": [{"model": "gpt-4o", "tokens": 4140, "feature": "summary", "cost_usd": 0.508696, "event_count": 8}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 3108, "feature": "chat", "cost_usd": 0.028944, "event_count": 7}], "subject": null, "alert_id": "2affca19-8cf3-4d8c-b65e-06a9d8f4e66f", "spend_usd": 17589, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	\N	\N	\N
9d9894c4-a512-48ad-aeb0-f691eb96ce05	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	budget.threshold		2026-11-23 15:00:00+00	1	2026-11-24 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "9d9894c4-a512-48ad-aeb0-f691eb96ce05", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "query": "/v1/costs/summary?start=2026-11-23T15%3A00%3A00%2B00%3A00&end=2026-11-24T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 1045, "feature": "summary", "cost_usd": 0.00434, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1016, "feature": "chat", "cost_usd": 0.002022, "event_count": 1}, {"model": "ft:gpt-4o:acme::x", "tokens": 1029, "feature": null, "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "spend_usd": 0.006362, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-24T15:00:00Z", "scope_value": null, "window_start": "2026-11-23T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
a110fbe8-47ee-4a97-8c85-d9216452c841	15	87988669-eb9f-45c2-a620-a30fbf4c83db	budget.threshold	globex	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "a110fbe8-47ee-4a97-8c85-d9216452c841", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/87988669-eb9f-45c2-a620-a30fbf4c83db", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1060, "feature": "summary", "cost_usd": 0.001199, "event_count": 1}, {"model": "o3-mini", "tokens": 1012, "feature": "summary", "cost_usd": 0.0011462, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": "summary", "cost_usd": 0, "event_count": 1}], "subject": "globex", "alert_id": "87988669-eb9f-45c2-a620-a30fbf4c83db", "spend_usd": 0.0023452, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N
d27539d7-16a7-4994-8ee1-14b339db7015	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "d27539d7-16a7-4994-8ee1-14b339db7015", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1061, "feature": "chat", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1057, "feature": "summary", "cost_usd": 0.004388, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 2068, "feature": "chat", "cost_usd": 0.004116, "event_count": 2}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.020804, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
e85ae9fe-9f19-4845-b96d-ce8714f2d7df	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	budget.threshold		2026-11-23 15:00:00+00	1	2026-11-24 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "e85ae9fe-9f19-4845-b96d-ce8714f2d7df", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-23T15%3A00%3A00%2B00%3A00&end=2026-11-24T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3}, "drivers": [{"model": "nobody-knows-it", "tokens": 1016, "feature": "chat", "cost_usd": 0.002022, "event_count": 1}, {"model": "gpt-4o-mini", "tokens": 2070, "feature": "summary", "cost_usd": 0, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1015, "feature": "summary", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.002022, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-24T15:00:00Z", "scope_value": null, "window_start": "2026-11-23T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
ea68381f-a0e8-4381-b2d1-82d3f9232f76	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "ea68381f-a0e8-4381-b2d1-82d3f9232f76", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 4, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 3059, "feature": "search", "cost_usd": 0.5123, "event_count": 4}, {"model": "gpt-4o", "tokens": 2104, "feature": "chat", "cost_usd": 0.006432, "event_count": 2}, {"model": "gpt-4o", "tokens": 1057, "feature": "summary", "cost_usd": 0.004388, "event_count": 1}], "subject": null, "alert_id": "ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "spend_usd": 0.52519, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
ed126b6f-3523-4e35-abb2-4245215aa9b7	15	87988669-eb9f-45c2-a620-a30fbf4c83db	budget.threshold	acme	2026-11-29 13:00:00+00	1	2026-12-06 13:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "ed126b6f-3523-4e35-abb2-4245215aa9b7", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/87988669-eb9f-45c2-a620-a30fbf4c83db", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 4135, "feature": "summary", "cost_usd": 0.50436, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1051, "feature": "summary", "cost_usd": 0.004174, "event_count": 1}], "subject": "acme", "alert_id": "87988669-eb9f-45c2-a620-a30fbf4c83db", "spend_usd": 0.512712, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N
f3be48b3-30c5-4cc4-8828-bae2c8d935b9	15	20dd0876-30af-42ee-ad96-df954b50b713	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-29 20:07:03.123456+00	{"id": "f3be48b3-30c5-4cc4-8828-bae2c8d935b9", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/20dd0876-30af-42ee-ad96-df954b50b713", "query": "/v1/costs/summary?start=2026-11-24T08%3A03%3A55.123456%2B00%3A00&end=2026-11-29T20%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 5, "estimated_events": 4}, "drivers": [], "subject": "r1", "alert_id": "20dd0876-30af-42ee-ad96-df954b50b713", "spend_usd": 1.579708, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T08:03:55.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N
\.
COPY idempotency_key (org_id, operation, key_hash, created_id, created_at) FROM stdin;
15	POST /v1/keys	72a90ea3-da8b-5dd0-1bde-2f27314e02e2	abcdefghijkl	2026-11-29 20:37:12.115604+00
\.
COPY ledger_offset (topic, partition, next_offset, epoch, owner, updated_at) FROM stdin;
usage.0064_pre_model_family	0	4	1	aggregator-1	2026-11-29 20:37:12.209934+00
usage.0064_pre_model_family	1	9	2	aggregator-1	2026-11-29 20:37:12.269227+00
\.
COPY lost_range (id, topic, partition, first_offset, next_offset, found_at, skipped_at, skipped_by, reason) FROM stdin;
13	usage.0064_pre_model_family	0	4	9	2026-11-29 20:37:12.244613+00	\N	\N	\N
14	usage.0064_pre_model_family	1	4	9	2026-11-29 20:37:12.268739+00	2026-11-29 20:37:12.269227+00	cli	retention was too short
\.
COPY metric_series (org_id, provider, model) FROM stdin;
15	azure	our-deployment
15	openai	ft:gpt-4o:acme::x
15	openai	gpt-4o
15	openai	gpt-4o-mini
15	openai	nobody-knows-it
15	openai	o3-mini
15	openai	our-model
\.
COPY org_alias (id, version_id, org_id, provider, kind, name, target_provider, target_model) FROM stdin;
12	34	15	azure	exact	our-deployment	openai	gpt-4o
\.
COPY price (id, version_id, org_id, provider, model, effective_from, rates, terms) FROM stdin;
55	34	15	openai	our-model	2026-01-01 00:00:00+00	{"input": {"base": "1.5"}, "output": {"base": "6"}}	{"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}
56	35	15	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "20"}}	{}
57	35	15	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "1"}}	{}
58	36	15	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "20"}}	{}
59	36	15	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "1"}}	{}
60	37	15	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "3"}, "output": {"base": "9"}}	{}
61	37	15	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "2"}, "output": {"base": "1"}}	{}
\.
COPY price_proposal (id, org_id, source, source_version, checked_on, content_hash, changes, proposed_at, proposed_by, state, version_id) FROM stdin;
55	15	contract		2026-11-29	63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	[[["openai", "our-model", "2026-01-01T00:00:00Z", {"input": {"base": "1.5"}, "output": {"base": "6"}}, {"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}]], [["openai", "gpt-4o-mini", "2026-01-01T00:00:00Z", "12.5"]], [["azure", "exact", "our-deployment", "openai", "gpt-4o"]]]	2026-11-29 20:37:11.280974+00	cli	applied	34
56	15	contract		2026-11-29	8a41b090e00c4f000368537e9b37bf3f91816527c562e063fa6eee167d590484	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "7"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-29 20:37:11.299788+00	cli	rejected	\N
57	15	contract		2026-11-29	f2d9c956da020f94211a39e1d63a4c72c3e651144a7a81622330141e714c759e	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "8"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-29 20:37:11.308048+00	cli	proposed	\N
58	15	contract		2026-11-29	b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-29 20:37:11.682107+00	cli	applied	35
59	15	contract		2026-11-29	b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-29 20:37:11.906228+00	cli	applied	36
60	15	contract		2026-11-29	d9630dc87dc29e9c5493aefb5c27a6ecf3ae186f05910eff692e984f42ec93bc	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "3"}, "output": {"base": "9"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "2"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-29 20:37:14.897538+00	cli	applied	37
\.
COPY rate_bucket (org_id, tokens, at) FROM stdin;
15	12.5	2026-11-29 20:37:12.173706+00
\.
COPY rate_lease (org_id, replica, tokens, demand, at) FROM stdin;
15	8be7070e-be6a-4b3a-9a84-405caadb839d	3	0.5	2026-11-29 20:37:12.174455+00
\.
COPY recent_key (org_id, key, time, event_id, seen_at) FROM stdin;
15	0fabf622-f661-f3ff-f7b6-49583e47d645	2026-11-24 19:03:02.123456+00	0fabf622-f661-f3ff-f7b6-49583e47d645	2026-11-29 20:37:12.248793+00
15	3eb183bc-8f97-4423-bd47-0dfdf306c4a7	2026-11-27 13:04:22.123456+00	3eb183bc-8f97-4423-bd47-0dfdf306c4a7	2026-11-29 20:37:12.209934+00
15	420d1a35-51e4-4922-9d57-371e10dfb59c	2026-11-26 15:03:34.123456+00	420d1a35-51e4-4922-9d57-371e10dfb59c	2026-11-29 20:37:12.209934+00
15	65fe7d7f-c269-ee3c-9d55-d62d7c839529	2026-11-29 20:07:03.123456+00	65fe7d7f-c269-ee3c-9d55-d62d7c839529	2026-11-29 20:37:10.85035+00
15	69ca2339-4071-5bb7-3af7-7a40720d048f	2026-11-29 20:07:03.123456+00	69ca2339-4071-5bb7-3af7-7a40720d048f	2026-11-29 20:37:10.85035+00
15	74a7a626-59c2-b6cd-2898-4ed9ccae75d1	2026-11-28 11:06:37.123456+00	74a7a626-59c2-b6cd-2898-4ed9ccae75d1	2026-11-29 20:37:12.248793+00
15	758dbe9b-949b-f8fa-671b-84e31262cbcb	2026-11-29 09:06:15.123456+00	758dbe9b-949b-f8fa-671b-84e31262cbcb	2026-11-29 20:37:12.248793+00
15	91b437fe-9bd9-5251-af7c-3671fc7c5861	2026-11-25 06:07:00.123456+00	91b437fe-9bd9-5251-af7c-3671fc7c5861	2026-11-29 20:37:12.209934+00
15	96a1ce98-6266-1a34-4aab-7f5b5df0f4cd	2026-11-29 09:05:54.123456+00	96a1ce98-6266-1a34-4aab-7f5b5df0f4cd	2026-11-29 20:37:12.209934+00
15	bb9fefe6-f7ff-4123-b253-02b030e883d7	2026-11-29 20:07:03.123456+00	bb9fefe6-f7ff-4123-b253-02b030e883d7	2026-11-29 20:37:10.85035+00
15	d42afe47-6f60-404c-b886-41a1faf04eb3	2026-11-28 22:05:58.123456+00	d42afe47-6f60-404c-b886-41a1faf04eb3	2026-11-29 20:37:12.248793+00
\.
COPY run (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, run_id, parent_run_id) FROM stdin;
-15	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-25 06:02:09.123456+00	2026-11-25 06:02:09.123456+00	2026-11-25 06:00:00+00	r1	p1
-15	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-29 20:07:01.123456+00	2026-11-29 20:07:01.123456+00	2026-11-29 20:00:00+00	r2	p1
-15	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-29 09:06:35.123456+00	2026-11-29 09:06:35.123456+00	2026-11-29 09:00:00+00	r1	p1
15	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-27 13:04:22.123456+00	2026-11-27 13:04:22.123456+00	2026-11-27 13:00:00+00	r1	
15	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-28 00:06:09.123456+00	2026-11-28 00:06:09.123456+00	2026-11-28 00:00:00+00	r1	
15	1	0	0	0	0	1	1005	10	0	0	0	0	0	0	2026-11-24 08:05:55.123456+00	2026-11-24 08:05:55.123456+00	2026-11-24 08:00:00+00	r2	p1
15	1	0	0	0	0	1	1023	10	0	0	0	0	0	0.002	2026-11-29 09:03:21.123456+00	2026-11-29 09:03:21.123456+00	2026-11-29 09:00:00+00	r2	p1
15	1	0	0	0	0	1	1026	10	0	0	0	0	0	0	2026-11-26 04:03:03.123456+00	2026-11-26 04:03:03.123456+00	2026-11-26 04:00:00+00		p1
15	1	0	0	0	1	0	1024	10	0	0	0	0	0.001044	0	2026-11-25 06:02:36.123456+00	2026-11-25 06:02:36.123456+00	2026-11-25 06:00:00+00	r1	p1
15	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-24 19:02:47.123456+00	2026-11-24 19:02:47.123456+00	2026-11-24 19:00:00+00		p1
15	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-25 17:05:57.123456+00	2026-11-25 17:05:57.123456+00	2026-11-25 17:00:00+00	r1	p1
15	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0	2026-11-24 19:03:02.123456+00	2026-11-24 19:03:02.123456+00	2026-11-24 19:00:00+00	r1	p1
15	1	0	0	0	1	0	1046	10	0	0	0	0	0.004384	0	2026-11-26 04:02:56.123456+00	2026-11-26 04:02:56.123456+00	2026-11-26 04:00:00+00	r1	p1
15	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-29 09:06:19.123456+00	2026-11-29 09:06:19.123456+00	2026-11-29 09:00:00+00	r1	p1
15	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-28 11:03:14.123456+00	2026-11-28 11:03:14.123456+00	2026-11-28 11:00:00+00		p1
15	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	2026-11-24 08:03:55.123456+00	2026-11-24 08:03:55.123456+00	2026-11-24 08:00:00+00	r1	p1
15	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	2026-11-27 02:03:55.123456+00	2026-11-27 02:03:55.123456+00	2026-11-27 02:00:00+00	r1	p1
15	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-26 15:03:34.123456+00	2026-11-26 15:03:34.123456+00	2026-11-26 15:00:00+00	r1	p1
15	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-24 19:03:31.123456+00	2026-11-24 19:03:31.123456+00	2026-11-24 19:00:00+00	r1	
15	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	2026-11-27 02:07:03.123456+00	2026-11-27 02:07:03.123456+00	2026-11-27 02:00:00+00	r1	
15	2	0	0	0	0	2	2050	20	1400	6	1625000	2	0	0	2026-11-24 08:02:39.123456+00	2026-11-24 08:05:24.123456+00	2026-11-24 08:00:00+00		p1
15	2	0	0	0	0	2	2904	20	0	0	0	0	0	0	2026-11-29 20:07:03.123456+00	2026-11-29 20:37:11.652293+00	2026-11-29 20:00:00+00		
15	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00		
15	2	0	0	1	0	1	2058	20	0	0	0	0	0.004174	0	2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	2026-11-29 20:00:00+00	r2	p1
15	2	0	0	1	0	1	2076	20	0	0	0	0	0.004388	0.002	2026-11-27 13:02:07.123456+00	2026-11-27 13:04:22.123456+00	2026-11-27 13:00:00+00	r2	p1
15	2	0	0	1	1	0	2040	20	0	0	0	0	0.503198	0	2026-11-28 22:05:58.123456+00	2026-11-28 22:06:31.123456+00	2026-11-28 22:00:00+00	r1	p1
15	2	0	0	2	0	0	2088	20	0	0	0	0	0.0055423	0.002	2026-11-28 11:04:18.123456+00	2026-11-28 11:06:37.123456+00	2026-11-28 11:00:00+00	r2	p1
15	2	0	0	2	0	0	2102	20	0	0	0	0	0.0044374	0	2026-11-28 00:03:21.123456+00	2026-11-28 00:04:54.123456+00	2026-11-28 00:00:00+00	r1	p1
15	2	1	0	2	0	0	1055	10	0	0	0	0	0.0012045	0	2026-11-25 06:03:58.123456+00	2026-11-25 06:07:00.123456+00	2026-11-25 06:00:00+00		p1
15	3	0	0	1	0	2	3118	30	700	3	812500	1	0.0011990	0	2026-11-29 09:04:19.123456+00	2026-11-29 09:06:15.123456+00	2026-11-29 09:00:00+00		p1
15	4	0	0	2	0	1	4120	40	0	0	0	0	0.506454	0	2026-11-29 20:04:13.123456+00	2026-11-29 20:07:03.123456+00	2026-11-29 20:00:00+00	r1	p1
15	6	0	3	0	0	3	3057	30	0	0	0	0	0.0369	0	2026-11-29 20:04:03.123456+00	2026-11-29 20:07:03.123456+00	2026-11-29 20:00:00+00	r1	
15	10	4	0	5	0	5	6134	60	700	3	812500	1	0.0011858	0	2026-11-29 20:02:53.123456+00	2026-11-29 20:07:03.123456+00	2026-11-29 20:00:00+00		p1
\.
COPY session (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, session_id) FROM stdin;
-15	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-25 06:02:09.123456+00	2026-11-25 06:02:09.123456+00	2026-11-25 06:00:00+00	
-15	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-29 20:07:01.123456+00	2026-11-29 20:07:01.123456+00	2026-11-29 20:00:00+00	s1
-15	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-29 09:06:35.123456+00	2026-11-29 09:06:35.123456+00	2026-11-29 09:00:00+00	s1
15	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-27 13:04:22.123456+00	2026-11-27 13:04:22.123456+00	2026-11-27 13:00:00+00	s2
15	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-28 00:06:09.123456+00	2026-11-28 00:06:09.123456+00	2026-11-28 00:00:00+00	s2
15	1	0	0	0	0	1	1026	10	0	0	0	0	0	0	2026-11-26 04:03:03.123456+00	2026-11-26 04:03:03.123456+00	2026-11-26 04:00:00+00	s2
15	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0	2026-11-28 22:06:31.123456+00	2026-11-28 22:06:31.123456+00	2026-11-28 22:00:00+00	
15	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-24 19:02:47.123456+00	2026-11-24 19:02:47.123456+00	2026-11-24 19:00:00+00	s1
15	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-25 17:05:57.123456+00	2026-11-25 17:05:57.123456+00	2026-11-25 17:00:00+00	
15	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0	2026-11-24 19:03:02.123456+00	2026-11-24 19:03:02.123456+00	2026-11-24 19:00:00+00	
15	1	0	0	0	1	0	1046	10	0	0	0	0	0.004384	0	2026-11-26 04:02:56.123456+00	2026-11-26 04:02:56.123456+00	2026-11-26 04:00:00+00	
15	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-29 09:06:19.123456+00	2026-11-29 09:06:19.123456+00	2026-11-29 09:00:00+00	
15	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-28 11:03:14.123456+00	2026-11-28 11:03:14.123456+00	2026-11-28 11:00:00+00	s2
15	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	2026-11-27 02:03:55.123456+00	2026-11-27 02:03:55.123456+00	2026-11-27 02:00:00+00	s1
15	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-26 15:03:34.123456+00	2026-11-26 15:03:34.123456+00	2026-11-26 15:00:00+00	s1
15	1	0	0	1	0	0	1036	10	0	0	0	0	0.003198	0	2026-11-28 22:05:58.123456+00	2026-11-28 22:05:58.123456+00	2026-11-28 22:00:00+00	s1
15	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	2026-11-29 09:04:19.123456+00	2026-11-29 09:04:19.123456+00	2026-11-29 09:00:00+00	s2
15	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-24 19:03:31.123456+00	2026-11-24 19:03:31.123456+00	2026-11-24 19:00:00+00	s2
15	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	2026-11-27 02:07:03.123456+00	2026-11-27 02:07:03.123456+00	2026-11-27 02:00:00+00	s2
15	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-25 06:07:00.123456+00	2026-11-25 06:07:00.123456+00	2026-11-25 06:00:00+00	s2
15	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	
15	2	0	0	1	0	1	2076	20	0	0	0	0	0.004388	0.002	2026-11-27 13:02:07.123456+00	2026-11-27 13:04:22.123456+00	2026-11-27 13:00:00+00	s1
15	2	0	0	1	1	0	2079	20	0	0	0	0	0.0022485	0	2026-11-25 06:02:36.123456+00	2026-11-25 06:03:58.123456+00	2026-11-25 06:00:00+00	s1
15	2	0	0	2	0	0	2088	20	0	0	0	0	0.0055423	0.002	2026-11-28 11:04:18.123456+00	2026-11-28 11:06:37.123456+00	2026-11-28 11:00:00+00	s1
15	2	0	0	2	0	0	2102	20	0	0	0	0	0.0044374	0	2026-11-28 00:03:21.123456+00	2026-11-28 00:04:54.123456+00	2026-11-28 00:00:00+00	s1
15	3	0	0	0	0	3	3091	30	700	3	812500	1	0	0.002	2026-11-29 09:03:21.123456+00	2026-11-29 09:06:15.123456+00	2026-11-29 09:00:00+00	s1
15	4	0	0	1	0	3	4061	40	1400	6	1625000	2	0.002022	0	2026-11-24 08:02:39.123456+00	2026-11-24 08:05:55.123456+00	2026-11-24 08:00:00+00	s1
15	5	0	0	1	0	3	5982	50	0	0	0	0	0.504360	0	2026-11-29 20:04:13.123456+00	2026-11-29 20:37:11.652293+00	2026-11-29 20:00:00+00	
15	7	0	0	2	0	5	7182	70	700	3	812500	1	0.006268	0	2026-11-29 20:02:53.123456+00	2026-11-29 20:07:03.123456+00	2026-11-29 20:00:00+00	s1
15	12	4	3	5	0	4	5109	50	0	0	0	0	0.0380858	0	2026-11-29 20:03:25.123456+00	2026-11-29 20:07:03.123456+00	2026-11-29 20:00:00+00	s2
\.
COPY subject (org_id, user_key, user_id) FROM stdin;
-15	4411892174700759210	u1
15	-6969576923725676532	u3
15	3605525721788141341	\N
15	4738617821884072827	u1
\.
COPY usage_event (time, received_at, user_key, latency_us, ttft_us, total_tokens, input_tokens, output_tokens, org_id, price_id, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, seq, event_count, error_count, attempt, status_code, is_stream, is_batch, has_tool_calls, event_id, content_hash, dimension_set, folded_set, event_key, tenant, session_id, run_id, parent_run_id, span_id, parent_span_id, request_id, response_id, model_requested, endpoint, error_type, prompt_fingerprint, usage_source, cost_source, reason, saving_technique, cost_usd, list_cost_usd, cost_reported_usd, saved_usd, units, extra, region, discount_id, posted_for) FROM stdin;
2026-10-31 12:00:00+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1901	10	15	\N	1901	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e8a686c8-3446-e536-a94c-84e6c6468868	51c13750-b3ff-f6cd-30dd-6fb8812d9d34	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0064_pre_model_family-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-10-31 12:00:00+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1902	10	15	\N	1902	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	523c3547-1a78-4734-db09-f48d86f8a193	595607cb-1a47-1d15-21f3-170095be7fbc	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0064_pre_model_family-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 08:02:39.123456+00	2026-11-29 20:07:03.123456+00	-6969576923725676532	812500	90000	\N	1049	10	15	\N	349	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5799384e-39a4-27a7-1653-33cd428027da	21596a71-11de-b799-f3e4-a954cce91af2	ba9de418-5420-630f-567d-38d8251e5470	\N	0064_pre_model_family-49	\N	s1	\N	p1	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 08:03:55.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1006	10	15	\N	1006	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	de64fcb5-e667-484c-a50e-52b18b5b70b1	d03a6381-7411-18cc-2aaf-01277a826874	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-24 08:03:55.123456+00	2026-11-29 20:37:11.765991+00	4738617821884072827	\N	\N	\N	-1006	-10	15	\N	-1006	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	de64fcb5-e667-484c-a50e-52b18b5b70b1	d03a6381-7411-18cc-2aaf-01277a826874	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N
2026-11-24 08:03:55.123456+00	2026-11-29 20:37:11.765991+00	4738617821884072827	\N	\N	\N	1006	10	15	57	1006	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	de64fcb5-e667-484c-a50e-52b18b5b70b1	d03a6381-7411-18cc-2aaf-01277a826874	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005040	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-24 08:03:55.123456+00	2026-11-29 20:37:11.955814+00	4738617821884072827	\N	\N	\N	0	0	15	59	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	de64fcb5-e667-484c-a50e-52b18b5b70b1	d03a6381-7411-18cc-2aaf-01277a826874	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001006	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-24 08:03:55.123456+00	2026-11-29 20:37:14.979948+00	4738617821884072827	\N	\N	\N	0	0	15	61	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	de64fcb5-e667-484c-a50e-52b18b5b70b1	d03a6381-7411-18cc-2aaf-01277a826874	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002012	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-24 08:05:24.123456+00	2026-11-29 20:07:03.123456+00	3605525721788141341	812500	90000	\N	1001	10	15	\N	301	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1e9184a7-2b37-d931-b753-4d7699ca7974	b5d1326c-7c3a-cda4-1612-121ed88e06c2	ba9de418-5420-630f-567d-38d8251e5470	\N	0064_pre_model_family-1	\N	s1	\N	p1	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 08:05:55.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1005	10	15	\N	1005	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	734d3001-a5c8-1957-a43f-4be568897aaf	f81633a4-3de6-0172-e313-a2480c1199c5	13f57a26-39d9-0d80-8dc4-5a0ff24c4c37	\N	0064_pre_model_family-5	acme	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 19:02:47.123456+00	2026-11-29 20:07:03.123456+00	-6969576923725676532	812500	90000	\N	1025	10	15	55	325	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	34c8005d-fcdf-d71d-b543-0e09e5f572f1	4e9853d3-75c6-534a-e37b-ad9070c5deee	00910103-ac98-a6e3-4406-28c765bd3c2a	\N	0064_pre_model_family-25	\N	s1	\N	p1	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	no_cache_read_price+region_not_priced	\N	0.0215975	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N
2026-11-24 19:03:02.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1034	10	15	58	979	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	0fabf622-f661-f3ff-f7b6-49583e47d645	c43adbb8-a711-22f6-982a-0745d6b29ff6	90cd4c92-0726-b569-1adb-24fc9772e5c9	\N	0064_pre_model_family-34	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004336	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 19:03:31.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1027	10	15	\N	1027	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	t	\N	e1efb189-dde6-41e8-836d-d3d62078f762	ea5821d0-917d-619d-7b75-ad069b6823a7	bc7cae2a-9153-5db0-aa5f-0dfa1a6a68f7	\N	\N	\N	s2	r1	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-25 06:02:09.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1010	10	-15	\N	955	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	4222dad3-3170-ccc8-6176-f56e3e733e52	8071ad96-43de-53de-ab9c-0bcdda933a23	0f79502b-c3fa-432c-7f83-c8f13cd24a8f	\N	0064_pre_model_family-10	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 06:02:36.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1024	10	15	55	1024	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	af6de639-c494-451e-b704-47ffdcd0a8a2	22631973-dcd6-7748-84ea-f33ee6135186	320ea466-ce88-49d0-32b6-b210ce3e7979	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	units_not_priced+region_not_priced	\N	0.001044	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N
2026-11-25 06:03:58.123456+00	2026-11-29 20:07:03.123456+00	-6969576923725676532	\N	\N	\N	1055	10	15	1	1055	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5bd9dfe6-9865-7869-4de4-82cb34f65f66	efeecf2d-8bb1-b13f-077e-6c2621e57f95	1c5b803d-23f7-e150-32d9-2d777c99b0c0	\N	0064_pre_model_family-55	\N	s1	\N	p1	span-1	\N	\N	\N	our-model	/v1/chat/completions	\N	f00d	\N	\N	\N	\N	0.0012045	0.0012045	\N	\N	\N	\N	\N	\N	\N
2026-11-25 06:07:00.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	0	0	15	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	91b437fe-9bd9-5251-af7c-3671fc7c5861	54c325b5-4af1-ab96-9628-676958fda573	7810767c-001b-1b69-772e-db7c24a79e2d	\N	0064_pre_model_family-32	globex	s2	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	rate_limit	f00d	provider	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-25 17:05:57.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1028	10	15	\N	1028	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	2ca2586b-0533-b49d-d2a3-5c6aa51a89f1	bee8872f-e61c-f122-f21a-ba26a3606514	e1b6bc9f-b7b8-829e-3a0c-9b630d240fdb	\N	0064_pre_model_family-28	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	us	\N	\N
2026-11-26 04:02:56.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1046	10	15	58	991	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	6a3abb82-0f09-fc6d-3113-bc0b9471d882	8efd7d4b-421d-9012-e82a-d4dbc1444324	90cd4c92-0726-b569-1adb-24fc9772e5c9	\N	0064_pre_model_family-46	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004384	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 04:03:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1026	10	15	\N	1026	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	t	t	486623b4-a051-e1e6-67ff-3a46ca7c7550	0584da4b-2c61-0ca9-566f-961f83fb8b70	9ad98080-a8d4-e7a1-1a78-754bd58ba3b0	\N	0064_pre_model_family-26	globex	s2	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 15:03:34.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1030	10	15	59	1030	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	420d1a35-51e4-4922-9d57-371e10dfb59c	522a0ce4-232b-5a10-46f5-bef63368baa2	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004130	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-26 15:03:34.123456+00	2026-11-29 20:37:14.979948+00	4738617821884072827	\N	\N	\N	0	0	15	61	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	420d1a35-51e4-4922-9d57-371e10dfb59c	522a0ce4-232b-5a10-46f5-bef63368baa2	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002060	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-27 02:03:55.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1018	10	15	\N	1018	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	82525c45-275f-4041-ad14-b29a5d5c60a7	e7c8ff0a-2480-d994-464f-9bac0de7bb16	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-27 02:03:55.123456+00	2026-11-29 20:37:11.765991+00	4738617821884072827	\N	\N	\N	-1018	-10	15	\N	-1018	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	82525c45-275f-4041-ad14-b29a5d5c60a7	e7c8ff0a-2480-d994-464f-9bac0de7bb16	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N
2026-11-27 02:03:55.123456+00	2026-11-29 20:37:11.765991+00	4738617821884072827	\N	\N	\N	1018	10	15	57	1018	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	82525c45-275f-4041-ad14-b29a5d5c60a7	e7c8ff0a-2480-d994-464f-9bac0de7bb16	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005100	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-27 02:03:55.123456+00	2026-11-29 20:37:11.955814+00	4738617821884072827	\N	\N	\N	0	0	15	59	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	82525c45-275f-4041-ad14-b29a5d5c60a7	e7c8ff0a-2480-d994-464f-9bac0de7bb16	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001018	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-27 02:03:55.123456+00	2026-11-29 20:37:14.979948+00	4738617821884072827	\N	\N	\N	0	0	15	61	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	82525c45-275f-4041-ad14-b29a5d5c60a7	e7c8ff0a-2480-d994-464f-9bac0de7bb16	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002036	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-27 02:07:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1051	10	15	1	1051	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	17c20f69-54ca-4aee-9f95-c4d12db3e412	f2d731ef-6549-cfae-a861-ce1c3844aff6	40bde17b-fc37-9bd6-63f5-3ea1c6a4e20e	\N	\N	\N	s2	r1	\N	\N	\N	req-1	\N	o3-mini	\N	\N	f00d	\N	provider	\N	\N	0.0123	0.0012001	0.0123	\N	\N	\N	\N	\N	\N
2026-11-27 13:02:07.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1029	10	15	\N	1029	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a8a9660a-97b8-53f0-0f33-bb10cc8721dd	5e1bd546-cd4f-7203-4ae2-c14b0850e6d8	3a28043c-608f-6066-fefb-49dfa28f5538	\N	0064_pre_model_family-29	acme	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	us	\N	\N
2026-11-27 13:04:22.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1047	10	15	58	1047	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	81913b09-96ee-bd03-3fd1-583428f5cb07	4479a5e0-e47a-8a8d-d70a-29b5e5eb453e	574be936-4c5b-a071-3bec-cb4e7b73eb19	\N	0064_pre_model_family-47	acme	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	\N	\N	prompt_caching	0.004388	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-27 13:04:22.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	50	0	0	15	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	3eb183bc-8f97-4423-bd47-0dfdf306c4a7	86494e32-0226-3879-f033-6fef4a4c6c76	f438796c-6ea0-c8b0-a2c1-bcd793e2fe40	\N	\N	\N	s2	r1	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	-6969576923725676532	812500	90000	\N	1061	10	15	\N	361	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0f05af6e-20ce-88a2-e8be-6f68208f332c	db607331-b6ab-bf15-f2b8-f1e883b2ce25	ba9de418-5420-630f-567d-38d8251e5470	\N	0064_pre_model_family-61	\N	s1	\N	p1	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1059	10	15	60	1059	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9f106b5e-7b82-bf8e-a734-fc19faf545bd	dc3b1b52-dbf1-34b6-65d4-d6e6f0eeabd4	574be936-4c5b-a071-3bec-cb4e7b73eb19	\N	0064_pre_model_family-59	acme	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	\N	\N	prompt_caching	0.003267	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-27 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1060	10	15	60	1060	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	77a0528c-5da0-499a-a133-87d04cececae	435bd2b4-66ae-a7a5-0950-557f32b84f32	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.003270	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1058	10	15	60	1003	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	052f425f-1fa5-093f-c251-7dfdae5d2d6b	db2a41c1-59dd-9885-7661-b82202769e3d	90cd4c92-0726-b569-1adb-24fc9772e5c9	\N	0064_pre_model_family-58	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.003264	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1062	10	15	1	1062	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	f4d5a9a6-b0d6-478f-9d92-2c5e1cf443d2	071ef38c-666e-a924-3e52-a9ec22cf860c	8663b694-ef7b-11a9-8356-bfe4d05f7ce2	\N	0064_pre_model_family-62	globex	s2	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	provider	\N	\N	\N	0.0012122	0.0012122	\N	\N	\N	\N	\N	\N	\N
2026-11-28 00:03:21.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1048	10	15	58	1048	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	14555980-5c6d-4fc4-99e6-a4d559967672	20f03877-5fce-5697-a255-d5c67caba945	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004392	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 00:03:21.123456+00	2026-11-29 20:37:14.979948+00	4738617821884072827	\N	\N	\N	0	0	15	60	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	14555980-5c6d-4fc4-99e6-a4d559967672	20f03877-5fce-5697-a255-d5c67caba945	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001158	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 00:04:54.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1054	10	15	1	1054	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b1491cb5-1af1-483c-aef7-a7568bb573a6	61f156b0-a7f1-6d2c-e455-e18c03d11fac	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	our-model	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.0012034	0.0012034	0.25	\N	\N	\N	\N	\N	\N
2026-11-28 00:06:09.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	50	0	0	15	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	067daa03-b4e1-486c-bc90-8da129a92594	6421bf1e-8bbf-a153-5e4c-f6d6270f5b97	09bab43c-9773-c1b4-b7cd-378bbbcd3b8a	\N	\N	\N	s2	r1	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:03:14.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1002	10	15	1	1002	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	87c19f8d-1b55-03d5-72b4-db1340ad8aae	a36952a6-927d-1e87-a0ef-f20ee20c3ee3	8663b694-ef7b-11a9-8356-bfe4d05f7ce2	\N	0064_pre_model_family-2	globex	s2	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	provider	\N	\N	\N	0.0011462	0.0011462	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:04:18.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1053	10	15	1	1053	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	2d3316e4-cd4c-dd3d-f39f-9829c3e204a1	2e0bb6f8-6034-69c9-5f8c-b90280a4f133	992b5fbc-899b-5173-5b40-b80c1d725de0	\N	0064_pre_model_family-53	acme	s1	r2	p1	span-1	\N	req-1	\N	openai/o3-mini	/v1/chat/completions	\N	f00d	\N	\N	\N	\N	0.0012023	0.0012023	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:06:37.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1035	10	15	58	1035	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	74a7a626-59c2-b6cd-2898-4ed9ccae75d1	7bae6887-5a09-e4a0-e321-6f9a7616da29	574be936-4c5b-a071-3bec-cb4e7b73eb19	\N	0064_pre_model_family-35	acme	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	\N	\N	prompt_caching	0.004340	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-28 22:05:58.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1036	10	15	58	1036	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d42afe47-6f60-404c-b886-41a1faf04eb3	7d9906ba-6f32-a116-7f3a-96807b354618	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004344	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 22:05:58.123456+00	2026-11-29 20:37:14.979948+00	4738617821884072827	\N	\N	\N	0	0	15	60	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	d42afe47-6f60-404c-b886-41a1faf04eb3	7d9906ba-6f32-a116-7f3a-96807b354618	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001146	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 22:06:31.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1004	10	15	\N	1004	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	51aeccf9-55ea-a8cd-c1ad-025b254aa148	68139ddc-0891-3b4f-d5bb-d0c0763457d5	4b219f57-697c-b6a9-291c-89ed8e2c053f	\N	0064_pre_model_family-4	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 09:03:21.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1023	10	15	\N	1023	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	06ed8c50-d637-1742-0685-3223ddb48fa3	7635fe61-9cd7-400d-8b01-71a2042f7673	66484301-7792-935b-8edf-2e3a96ed328c	\N	0064_pre_model_family-23	acme	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-29 09:04:19.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1050	10	15	1	1050	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	d3712bf8-521b-5c1b-b86e-4309e9f55186	efceed37-8cea-bdc6-7e35-82a1dd878e5a	a8124e59-fca3-bccd-7041-f78ef7f6071e	\N	0064_pre_model_family-50	globex	s2	\N	p1	\N	\N	\N	\N	o3-mini	\N	\N	f00d	provider	\N	\N	\N	0.0011990	0.0011990	\N	\N	\N	\N	\N	\N	\N
2026-11-29 09:05:54.123456+00	2026-11-29 20:07:03.123456+00	-6969576923725676532	\N	\N	\N	1031	10	15	\N	1031	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	96a1ce98-6266-1a34-4aab-7f5b5df0f4cd	abc1291a-d259-9447-2153-eb92f7333bdc	d29b69cb-621a-b179-f69d-ddad45a9243e	\N	0064_pre_model_family-31	\N	s1	\N	p1	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 09:06:15.123456+00	2026-11-29 20:07:03.123456+00	-6969576923725676532	812500	90000	\N	1037	10	15	\N	337	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	758dbe9b-949b-f8fa-671b-84e31262cbcb	6d7b91fa-7c77-7b1c-7692-30d23c9115ce	ba9de418-5420-630f-567d-38d8251e5470	\N	0064_pre_model_family-37	\N	s1	\N	p1	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 09:06:19.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1052	10	15	1	1052	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	214511ac-2c97-079c-e18b-3f161c694069	126e3566-0f96-6f58-528e-3baa60d384c8	a0c8f33f-62d9-2c6f-f5c1-59d0461f4dc1	\N	0064_pre_model_family-52	acme	\N	r1	p1	\N	\N	req-1	\N	openai/o3-mini	/v1/chat/completions	\N	\N	\N	registered	registered	\N	0.5	0.0012012	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 09:06:35.123456+00	2026-11-29 20:07:03.123456+00	4411892174700759210	\N	\N	\N	1012	10	-15	\N	1012	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	543b9858-c0d7-423b-9b17-bbd76656cdec	b9d68f12-8066-d31d-94b4-1928463c49a0	640568ab-e828-1515-ffc7-4299c8521ad4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:02:53.123456+00	2026-11-29 20:07:03.123456+00	-6969576923725676532	\N	\N	\N	1019	10	15	\N	1019	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a3c82584-deef-2829-4052-14c0516ed8bd	8857d453-296c-c700-5180-4e96c60b4406	d29b69cb-621a-b179-f69d-ddad45a9243e	\N	0064_pre_model_family-19	\N	s1	\N	p1	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:03:25.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	0	0	15	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	13c48c25-312f-0f1f-1153-90df855442c3	a9eee2a0-6745-6a92-767b-07655f0da56c	a495b130-3da6-c95b-595b-503d8ddcf4f9	\N	0064_pre_model_family-20	globex	s2	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	rate_limit	f00d	provider	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:04:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	50	0	0	15	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0c28dac8-fef2-4b25-8383-08f63cb13069	6354555e-983d-d496-c86b-2001c8fb7935	51d5bc18-4ce4-5086-f26c-ba1eea365ed6	\N	\N	\N	s2	r1	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:04:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	0	0	15	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	8ca76710-ca82-f562-d7bc-0ff47da28bd0	ee87ac56-6fe5-1b86-8ea0-dc051dbd8d64	c9eceda4-3e0e-dcdf-1f4d-5a503cb21565	\N	0064_pre_model_family-56	globex	s2	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	rate_limit	f00d	provider	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:04:13.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1022	10	15	\N	967	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	543bca92-48b9-7da1-9c70-4031986e72b4	eb18e81e-fdd1-c838-5826-4d69cc229a85	0f79502b-c3fa-432c-7f83-c8f13cd24a8f	\N	0064_pre_model_family-22	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	-6969576923725676532	\N	\N	\N	1043	10	15	\N	1043	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b48cd78b-a366-a7c0-bb04-8c147871e609	f3c571f7-c6ed-17fa-6342-3e4fe114e775	d29b69cb-621a-b179-f69d-ddad45a9243e	\N	0064_pre_model_family-43	\N	s1	\N	p1	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1041	10	15	59	1041	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	746fa02d-43ab-85dd-f3f9-5df77db24533	c5850c86-4a3a-68bd-8c8f-adbb695d61cc	140d9dee-ff4b-131a-3b35-60a48c42a3f9	\N	0064_pre_model_family-41	acme	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	\N	\N	\N	0.004174	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1042	10	15	59	1042	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d873806c-1945-4bde-9b65-68fec206183b	a5d8d542-9130-ed86-88ad-84fcc7c34d3c	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004178	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	50	0	0	15	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	231688f1-230a-465b-8dd2-81c6a8d94abd	1716d2d7-cec9-fbe1-643b-da34df07442e	f438796c-6ea0-c8b0-a2c1-bcd793e2fe40	\N	\N	\N	s2	r1	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	0	0	15	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	1f7e1505-4f4f-305d-0750-c5091d606758	a0bfe62e-1781-aed5-ed72-38536e91ec8e	7810767c-001b-1b69-772e-db7c24a79e2d	\N	0064_pre_model_family-44	globex	s2	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	rate_limit	f00d	provider	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1038	10	15	1	1038	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	4c883d92-6411-75ea-d5f7-1fa927b71253	e803a433-6e9f-a104-52e4-0165bec88bb9	8663b694-ef7b-11a9-8356-bfe4d05f7ce2	\N	0064_pre_model_family-38	globex	s2	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	provider	\N	\N	\N	0.0011858	0.0011858	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1039	10	15	58	1039	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f15b0c78-09ad-4d66-baae-53477da0b363	3470d513-09ca-e0cb-add1-0614c8cf6d87	aeb915a9-499d-0aec-2461-4b38de11d446	\N	\N	\N	s2	r1	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1040	10	15	58	1040	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9833338e-4348-4845-f62d-044828dde2bd	37ae800e-9f48-c963-f9a1-187452506f55	25290078-06fd-a641-df9e-8689cdea588e	\N	0064_pre_model_family-40	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	\N	\N	0.004360	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:03.123456+00	2026-11-29 20:37:14.979948+00	4738617821884072827	\N	\N	\N	0	0	15	61	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	d873806c-1945-4bde-9b65-68fec206183b	a5d8d542-9130-ed86-88ad-84fcc7c34d3c	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002084	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-29 20:06:03.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1065	10	15	61	1065	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0b568ee3-1538-3fd6-23eb-0b39c7f8772a	4a609132-2e50-b148-2b44-6f36845b9d52	140d9dee-ff4b-131a-3b35-60a48c42a3f9	\N	0064_pre_model_family-65	acme	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	\N	\N	\N	0.002140	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:06:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1063	10	15	60	1063	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	6826707e-1034-4127-9d3c-30bea415cd74	2cc3d9a2-ac8b-401d-623a-30431ea93b38	aeb915a9-499d-0aec-2461-4b38de11d446	\N	\N	\N	s2	r1	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 20:06:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1064	10	15	60	1064	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	67d5fa6c-f869-3309-376c-7e51decd0a0b	6f5fd66b-1900-cf55-d99a-f95ade7386f3	25290078-06fd-a641-df9e-8689cdea588e	\N	0064_pre_model_family-64	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	\N	\N	0.003282	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 20:06:44.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1003	10	15	\N	1003	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	81ec1443-cdb1-42f2-a19c-044d86c8e7a8	16f3b3bb-bcac-1a5b-d769-8023ea0069e7	a1f45faa-372c-8a42-13b9-39ff40f6f162	\N	\N	\N	s2	r1	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:01.123456+00	2026-11-29 20:07:03.123456+00	4411892174700759210	\N	\N	\N	1011	10	-15	\N	1011	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0b3b6552-24f5-afd9-ad7a-f54b9fe64c0a	538a3de6-b7d9-403c-efcc-1b96bfdffee1	66484301-7792-935b-8edf-2e3a96ed328c	\N	0064_pre_model_family-11	acme	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	3605525721788141341	812500	90000	\N	1013	10	15	\N	313	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	6fcabc26-5079-ecd9-69a0-5ec39fadb837	ef0b2505-8a0a-bbe7-65e9-dc0693c045ca	b622f509-169b-1cda-72b9-e73be330e493	\N	0064_pre_model_family-13	\N	s1	\N	p1	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	3605525721788141341	\N	\N	\N	1007	10	15	\N	1007	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	69ca2339-4071-5bb7-3af7-7a40720d048f	42693d80-e435-8c2c-3947-a0e6759f9bd5	d29b69cb-621a-b179-f69d-ddad45a9243e	\N	0064_pre_model_family-7	\N	s1	\N	p1	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	4738617821884072827	\N	\N	\N	1017	10	15	\N	1017	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4f5168f2-b984-21e4-8277-b8cd3a351189	38f1b9fb-1db8-4df8-14c3-a6de237b3f8f	6ad696d2-d5a6-03f9-03d9-384e2bf17f3f	972c76cc-d16f-b6c7-401c-4896779cac08	0064_pre_model_family-17	acme	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	50	0	0	15	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	bb9fefe6-f7ff-4123-b253-02b030e883d7	217548ce-a267-02b3-e53c-a5d217bb2dc8	09bab43c-9773-c1b4-b7cd-378bbbcd3b8a	\N	\N	\N	s2	r1	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	0	0	15	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	65fe7d7f-c269-ee3c-9d55-d62d7c839529	fc595f87-5045-dea4-e438-ea8ee6157515	a495b130-3da6-c95b-595b-503d8ddcf4f9	\N	0064_pre_model_family-8	globex	s2	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	rate_limit	f00d	provider	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1001	10	15	\N	1001	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a9ae4755-4209-0905-7d99-a5aec2206286	eb0f37d1-9ba9-008f-7f23-f736267d9682	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0064_pre_model_family-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1014	10	15	\N	1014	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	c0c6205a-7f34-afb4-47a4-86b96c271ed6	3c87c22c-b290-6081-e285-bf8661c01a92	5724d1a3-f9e2-cafb-da61-423f74997d47	f105b841-156f-d601-8a0d-aff502b173ac	0064_pre_model_family-14	globex	s2	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1015	10	15	\N	1015	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	3ccc7fe0-dfc5-4d7c-8dd7-4e1dacf21cc6	1b2e2755-46f6-5640-7030-ef333cfa4e32	53a3b82b-4876-8aaa-8153-39eec2cabaf8	871f6d4c-f69d-1b24-1876-f747b2bb28f3	\N	\N	s2	r1	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 20:07:03.123456+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1016	10	15	\N	1016	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	bd718ed9-b59b-fade-2242-6ab7f1e76d48	6906ac09-2bf4-0df9-b104-98e1b6fd6df5	aff0cce7-7e46-16c5-5cba-e16bc33eab13	75bd7c91-b004-5dd9-bbd3-8bb7f40a02e2	0064_pre_model_family-16	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 20:37:11.652293+00	2026-11-29 20:07:03.123456+00	\N	\N	\N	\N	1903	10	15	\N	1903	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1d6281aa-d163-5ecf-a3f0-f6de4f349c78	137dc5a2-c610-4376-d24b-8b146e02a5bc	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0064_pre_model_family-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00
\.
