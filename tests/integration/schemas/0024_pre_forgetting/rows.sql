-- events from 2026-10-31T00:00:00+00:00 to 2026-11-30T00:00:00+00:00
COPY organisation (id, name, rate_limit_per_minute, created_at, spread) FROM stdin;
12	of 0024_pre_forgetting	600	2026-11-29 12:58:00.174019+00	4
\.
COPY price_version (id, source, source_version, content_hash, checked_at, org_id, checked_on, applied_by) FROM stdin;
24	contract		63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	2026-11-29 12:58:01.041183+00	12	2026-11-29	cli
25	contract		b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	2026-11-29 12:58:01.3487+00	12	2026-11-29	cli
26	contract		b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	2026-11-29 12:58:01.495003+00	12	2026-11-29	cli
\.
COPY budget (id, org_id, name, scope, scope_value, filter, each, metric, period, timezone, window_hours, week_start, billing_day, watch, floor_usd, unpriced_usd_per_million, channels, enabled, shadow, snoozed_until, created_at, created_by, updated_at, deleted_at) FROM stdin;
4fd0bc38-54fb-418d-85f8-b4ef94161ef8	12	b5	total	\N	{}	run_id	cost_usd	run	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	2026-11-30 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
94ac97aa-2bd0-4303-9215-1f4b404fe83f	12	b2	team	red	{}	\N	tokens	monthly	UTC	\N	0	15	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
9686dbd5-17ae-4780-9343-7b08ac0b96e9	-12	test	total	\N	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
b8785253-18f3-46f6-a315-fca2d98b1b02	12	b1	total	\N	{}	tenant	cost_usd	weekly	Australia/Lord_Howe	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
cfc79adf-9993-4c0e-b9d2-6917066995b3	12	b4	total	\N	{}	\N	cost_usd	rolling	UTC	24	0	1	{anomaly}	5	\N	{somewhere}	t	f	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
d0a56828-e322-4e7c-91b0-c48a5e62411a	12	b0	total	\N	{}	\N	cost_usd	daily	Asia/Tokyo	\N	0	1	{burn_rate,forecast}	5	\N	{somewhere}	t	f	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
da334a41-7037-4532-9d85-e38b9161990f	12	b3	total	\N	{"feature": "chat"}	\N	events	quarterly	UTC	\N	0	1	{}	5	\N	{somewhere}	t	t	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00
\.
TRUNCATE counting_clock;
COPY counting_clock (only_one, version, forgotten_before) FROM stdin;
t	39	2026-08-21 12:07:03.123456+00
\.
COPY admin_act (id, org_id, at, actor, act, target, details) FROM stdin;
00e9dcb9-ea6d-439b-be8d-355805f54b26	12	2026-11-29 12:58:02.415687+00	test	budget.created	da334a41-7037-4532-9d85-e38b9161990f	{"name": "b3", "filter": {"feature": "chat"}, "metric": "events", "period": "quarterly", "shadow": true, "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "3"}
0275b8c6-a9d7-43be-b049-a6a0ea26ece5	12	2026-11-29 12:58:00.854212+00	cli	key.revoked	d380wihzk76a	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
0503d96a-ceae-4c4d-a226-0c6329eac544	12	2026-11-29 12:58:02.994659+00	cli	channel.created	4230cbeec793ad6a36d0304b	{"name": "alertmanager", "type": "alertmanager", "goes_to": "https://hooks.example.com/x?token=***"}
12bc93b8-4eeb-4bde-acd4-0e11fdee5ed2	12	2026-11-29 12:58:02.708784+00	cli	budget.deleted	da334a41-7037-4532-9d85-e38b9161990f	{}
12bfa1f6-e025-41a0-80eb-1c975d01b067	-12	2026-11-29 12:58:02.650748+00	test	budget.created	9686dbd5-17ae-4780-9343-7b08ac0b96e9	{"name": "test", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "0.001"}
1703aed7-0fd3-4172-a376-679de8f7d6e1	12	2026-11-29 12:58:01.386098+00	cli	events.repriced	events	{"end": "2026-11-29T12:59:01.359964+00:00", "start": "2026-10-20T12:07:03.123456+00:00", "events": 5, "feature": "chat", "difference_usd": "-0.474225"}
192863d4-9133-4979-b561-58276130e5c5	12	2026-11-29 12:58:01.059544+00	cli	prices.applied	39	{"prices": 1, "source": "contract", "aliases": 1, "version": 24, "discounts": 1}
22cd41e8-6017-474c-9e79-df29b0657345	12	2026-11-29 12:58:01.726114+00	cli	organisation.spread	12	{"before": 1, "partitions": 4}
2926ac24-c051-4403-a2db-c0f38589c7ab	12	2026-11-29 12:58:01.555813+00	cli	events.repriced	events	{"end": "2026-11-29T12:59:01.529779+00:00", "start": "2026-10-20T12:07:03.123456+00:00", "events": 5, "feature": "chat", "difference_usd": "-0.005069"}
3d30ed70-26e6-4b52-bc61-cd8bf6b7202a	-12	2026-11-29 12:58:00.834295+00	cli	key.created	d59qog7cow00	{"mode": "test", "name": "test", "scopes": ["ingest"], "expires_at": null}
4a69b297-cdb4-44b7-ab6e-f620ee9ee479	12	2026-11-29 12:58:02.705824+00	cli	budget.topped_up	d0a56828-e322-4e7c-91b0-c48a5e62411a	{"amount": "0.001", "reason": "a launch", "ends_at": "2026-11-29T18:07:03.123456Z", "starts_at": "2026-11-29T12:07:03.123456Z"}
4fef2bd3-c5e3-4884-8c3a-656d00ee86d5	12	2026-11-29 12:58:01.720967+00	cli	key.created	5nxs0mgwzoax	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
57b6fde0-1896-410f-adb1-7b9330f0ff4f	12	2026-11-29 12:58:00.828011+00	cli	key.created	x0baxmwhq7v8	{"mode": "live", "name": "all", "scopes": ["admin", "ingest", "read"], "expires_at": "2027-02-27T12:07:03.123456Z"}
58658dee-9588-4176-a11e-6814e54d6f3d	12	2026-11-29 12:58:01.509293+00	cli	prices.applied	43	{"prices": 2, "source": "contract", "aliases": 0, "version": 26, "discounts": 0}
5e6bf2f2-d846-4c5e-af92-d3bcbf3526b0	12	2026-11-29 12:58:02.671969+00	test	budget.changed	b8785253-18f3-46f6-a315-fca2d98b1b02	{"timezone": "Australia/Lord_Howe", "threshold_usd": "0.002"}
6bcca0f4-182f-44f2-837e-f3898d1b1ecb	12	2026-11-29 12:58:00.185867+00	cli	organisation.created	12	{"name": "of 0024_pre_forgetting"}
6c0ab8bb-0d1d-4217-95e7-33ed2d186565	12	2026-11-29 12:58:01.920415+00	test	budget.created	d0a56828-e322-4e7c-91b0-c48a5e62411a	{"name": "b0", "watch": ["burn_rate", "forecast"], "period": "daily", "channels": ["somewhere"], "timezone": "Asia/Tokyo", "thresholds": ["1"], "threshold_usd": "0.001"}
73d7f2b7-dc69-4683-823b-b996d15ab604	12	2026-11-29 12:58:01.353088+00	cli	prices.applied	42	{"prices": 2, "source": "contract", "aliases": 0, "version": 25, "discounts": 0}
740c4f7a-7d23-4e18-ac7f-dbb12501d2a6	12	2026-11-29 12:58:02.311453+00	test	budget.created	b8785253-18f3-46f6-a315-fca2d98b1b02	{"each": "tenant", "name": "b1", "period": "weekly", "channels": ["somewhere"], "timezone": "America/New_York", "thresholds": ["1"], "threshold_usd": "0.001"}
76930787-c13a-41b1-a1f4-de453dcef8b7	12	2026-11-29 12:58:01.723725+00	cli	key.rotated	5nxs0mgwzoax	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": "2026-12-06T12:58:01.721197Z"}
77a7d375-a62a-46ea-bee5-38a93f7d974a	12	2026-11-29 12:58:01.493434+00	cli	prices.proposed	43	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
79884cf7-2421-4911-8b39-b9808ba09e7a	12	2026-11-29 12:58:02.966825+00	cli	channel.created	40097b1ce5f9687f5a6c62e4	{"name": "webhook", "type": "webhook", "goes_to": "https://hooks.example.com/x?token=***"}
7a391981-18e1-4e3a-a2bd-21714388f3f5	12	2026-11-29 12:58:02.616512+00	test	budget.created	4fd0bc38-54fb-418d-85f8-b4ef94161ef8	{"each": "run_id", "name": "b5", "period": "run", "channels": ["somewhere"], "thresholds": ["1"], "snoozed_until": "2026-11-30T12:07:03.123456Z", "threshold_usd": "0.001"}
a51aa741-228a-4070-a570-4abbd6b43110	12	2026-11-29 12:58:01.079361+00	cli	prices.proposed	40	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
babed687-f633-4716-839b-426dd347a407	12	2026-11-29 12:58:01.0407+00	cli	prices.proposed	39	{"prices": 1, "source": "contract", "aliases": 1, "discounts": 1}
baf5ad21-0b92-4365-9920-95d6e736ba33	12	2026-11-29 12:58:01.716881+00	cli	key.created	t7pi14bkinya	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
bc3f54e0-50f4-40e9-baf0-67be4a8a1a73	12	2026-11-29 12:58:01.085285+00	cli	prices.rejected	40	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
cdebf38e-d02e-42e1-a3d9-5dd10caa7129	12	2026-11-29 12:58:01.719825+00	cli	key.rotated	t7pi14bkinya	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": null}
d318d079-0591-4851-9235-c8f0baab83ad	12	2026-11-29 12:58:00.836128+00	cli	key.created	d380wihzk76a	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
e408855a-f927-42b2-813d-9508e70fd061	12	2026-11-29 12:58:02.990083+00	cli	channel.created	8bcc82320bc7484fd9b5c70a	{"name": "pagerduty", "type": "pagerduty", "goes_to": "https://hooks.example.com/x?token=***"}
e480f8b6-99c0-4000-937e-2e4cc236d8bd	12	2026-11-29 12:58:01.347196+00	cli	prices.proposed	42	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
ea84acd7-e987-4ad7-9598-3d0a860ae7bf	12	2026-11-29 12:58:02.985329+00	cli	channel.created	44019319fb55d5089f1bd7e6	{"name": "email", "type": "email", "goes_to": "ops@example.com"}
f1c21736-e4ed-4aee-b456-55e9cbe681c0	12	2026-11-29 12:58:02.978269+00	cli	channel.created	08e5e890571c05126969c629	{"name": "slack", "type": "slack", "goes_to": "https://hooks.example.com/…"}
f2d69b4a-83f2-4114-877e-f5603904c9e6	12	2026-11-29 12:58:01.313201+00	me	period.closed	2026-10	{"cost_usd": "0", "event_count": 2}
fb8e635b-f3c8-419e-8bcf-8ccd1d987f9e	12	2026-11-29 12:58:02.463625+00	test	budget.created	cfc79adf-9993-4c0e-b9d2-6917066995b3	{"name": "b4", "watch": ["anomaly"], "period": "rolling", "channels": ["somewhere"], "thresholds": ["1"], "window_hours": 24, "threshold_usd": "0.001"}
fd1a0d34-3808-46a3-a44a-4257bd9bdad0	12	2026-11-29 12:58:01.086922+00	cli	prices.proposed	41	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
fedfe919-ee26-4dc4-b6b7-cf28093f7004	12	2026-11-29 12:58:02.355495+00	test	budget.created	94ac97aa-2bd0-4303-9215-1f4b404fe83f	{"name": "b2", "scope": "team", "metric": "tokens", "period": "monthly", "channels": ["somewhere"], "thresholds": ["1"], "billing_day": 15, "scope_value": "red", "threshold_usd": "50"}
fff71381-8376-4e73-87cf-650d7877b42a	0	2026-11-29 12:58:01.808701+00	cli	offsets.skipped	usage.0024_pre_forgetting/1	{"reason": "retention was too short", "next_offset": 9, "first_offset": 4}
\.
COPY alert_outbox (id, message_id, org_id, budget_id, fired_id, channels, stateful_only, message, created_at) FROM stdin;
12	9432688a-fbde-4388-a801-cab14ed851d2	12	94ac97aa-2bd0-4303-9215-1f4b404fe83f	9432688a-fbde-4388-a801-cab14ed851d2	{somewhere}	f	{"id": "9432688a-fbde-4388-a801-cab14ed851d2", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/94ac97aa-2bd0-4303-9215-1f4b404fe83f", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 11, "estimated_events": 2}, "drivers": [{"model": "ft:gpt-4o:acme::x", "tokens": 4140, "feature": "summary", "cost_usd": 0, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "our-deployment", "tokens": 2073, "feature": null, "cost_usd": 0.0123, "event_count": 2}], "subject": null, "alert_id": "94ac97aa-2bd0-4303-9215-1f4b404fe83f", "spend_usd": 19644, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 50}	2026-11-29 12:07:03.123456+00
13	5c64ce47-b203-4a59-89f3-c42a1920152b	12	b8785253-18f3-46f6-a315-fca2d98b1b02	5c64ce47-b203-4a59-89f3-c42a1920152b	{somewhere}	f	{"id": "5c64ce47-b203-4a59-89f3-c42a1920152b", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b8785253-18f3-46f6-a315-fca2d98b1b02", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 7, "estimated_events": 4}, "drivers": [{"model": "gpt-4o", "tokens": 5166, "feature": "summary", "cost_usd": 1.008696, "event_count": 5}, {"model": "gpt-4o-mini", "tokens": 1038, "feature": "summary", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 4111, "feature": null, "cost_usd": 0.0369, "event_count": 12}], "subject": "acme", "alert_id": "b8785253-18f3-46f6-a315-fca2d98b1b02", "spend_usd": 1.58204, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-29 12:07:03.123456+00
14	f26661d3-b502-484a-a0f2-1b59b8540540	12	b8785253-18f3-46f6-a315-fca2d98b1b02	f26661d3-b502-484a-a0f2-1b59b8540540	{somewhere}	f	{"id": "f26661d3-b502-484a-a0f2-1b59b8540540", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b8785253-18f3-46f6-a315-fca2d98b1b02", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 8, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 3105, "feature": "chat", "cost_usd": 0.0129, "event_count": 3}, {"model": "nobody-knows-it", "tokens": 2066, "feature": "chat", "cost_usd": 0.008204, "event_count": 2}, {"model": "our-model", "tokens": 1035, "feature": "summary", "cost_usd": 0.001045, "event_count": 1}], "subject": "globex", "alert_id": "b8785253-18f3-46f6-a315-fca2d98b1b02", "spend_usd": 0.022149, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-29 12:07:03.123456+00
15	e91567f9-b380-4c46-9544-b623582257ac	12	cfc79adf-9993-4c0e-b9d2-6917066995b3	e91567f9-b380-4c46-9544-b623582257ac	{somewhere}	f	{"id": "e91567f9-b380-4c46-9544-b623582257ac", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/cfc79adf-9993-4c0e-b9d2-6917066995b3", "query": "/v1/costs/summary?start=2026-11-28T12%3A08%3A00%2B00%3A00&end=2026-11-29T12%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 11}, "drivers": [{"model": "gpt-4o", "tokens": 3099, "feature": "summary", "cost_usd": 0.50436, "event_count": 3}, {"model": "gpt-4o", "tokens": 4109, "feature": null, "cost_usd": 0.0246, "event_count": 9}, {"model": "gpt-4o", "tokens": 3106, "feature": "chat", "cost_usd": 0.012904, "event_count": 3}], "subject": null, "alert_id": "cfc79adf-9993-4c0e-b9d2-6917066995b3", "spend_usd": 0.5514018, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T12:08:00Z", "scope_value": null, "window_start": "2026-11-28T12:08:00Z", "threshold_usd": 0.001}	2026-11-29 12:07:03.123456+00
16	5e4b6300-7f48-4568-b64e-0bffbbe75a50	12	d0a56828-e322-4e7c-91b0-c48a5e62411a	5e4b6300-7f48-4568-b64e-0bffbbe75a50	{somewhere}	f	{"id": "5e4b6300-7f48-4568-b64e-0bffbbe75a50", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0a56828-e322-4e7c-91b0-c48a5e62411a", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 11}, "drivers": [{"model": "gpt-4o", "tokens": 3099, "feature": "summary", "cost_usd": 0.50436, "event_count": 3}, {"model": "gpt-4o", "tokens": 6022, "feature": null, "cost_usd": 0.0246, "event_count": 10}, {"model": "gpt-4o", "tokens": 2060, "feature": "chat", "cost_usd": 0.00856, "event_count": 2}], "subject": null, "alert_id": "d0a56828-e322-4e7c-91b0-c48a5e62411a", "spend_usd": 0.5470578, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.002}	2026-11-29 12:07:03.123456+00
17	d6ffb9f2-1868-4aeb-90b5-aa53a8e76cef	11	efa02c4b-a0f6-46c3-b960-6535df1cc6fc	d6ffb9f2-1868-4aeb-90b5-aa53a8e76cef	{somewhere}	f	{"id": "d6ffb9f2-1868-4aeb-90b5-aa53a8e76cef", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/efa02c4b-a0f6-46c3-b960-6535df1cc6fc", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 3}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": "chat", "cost_usd": 0.0215975, "event_count": 1}, {"model": "gpt-4o", "tokens": 2115, "feature": "chat", "cost_usd": 0.00878, "event_count": 3}, {"model": "gpt-4o", "tokens": 1056, "feature": "summary", "cost_usd": 0.004384, "event_count": 1}], "subject": null, "alert_id": "efa02c4b-a0f6-46c3-b960-6535df1cc6fc", "spend_usd": 0.0402645, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 12:07:03.123456+00
\.
COPY api_key (id, org_id, name, mode, scopes, secret_hash, created_at, expires_at, revoked_at, last_used_at, rotated_at, previous_secret_hash, previous_valid_until) FROM stdin;
5nxs0mgwzoax	12	rotated	live	{read}	\\x5016b181ad84c90504742b6014b56cc16344b5a9c8bd74d2e61ea16a48539c09	2026-11-29 12:58:01.720214+00	\N	\N	\N	2026-11-29 12:58:01.721197+00	\\xf9a828acb0e9407e4a881176d925da4040ef2197f883dc4460d94045fe7480f1	2026-12-06 12:58:01.721197+00
d380wihzk76a	12	revoked	live	{admin,ingest,read}	\\x17eedb9d8d891c4ac5692bc3ebf4fd37cfa57f94158337a3f94043a7a3ea2c6c	2026-11-29 12:58:00.835024+00	\N	2026-11-29 12:58:00.848314+00	\N	\N	\N	\N
d59qog7cow00	12	test	test	{ingest}	\\x84417685e6f7c07b8d0e21284fbfbb9396509a68128b5aad508980293b96ba05	2026-11-29 12:58:00.828755+00	\N	\N	\N	\N	\N	\N
t7pi14bkinya	12	rotated	live	{read}	\\xea7e89e1f751f41241808b1ee76766a7007b7a8ceace53c864e359263b902200	2026-11-29 12:58:01.715907+00	\N	\N	\N	2026-11-29 12:58:01.717198+00	\N	\N
x0baxmwhq7v8	12	all	live	{admin,ingest,read}	\\x66a001f7644a35e8cbaab9324c14da0ec375da3ce5946b7529b331722047b57f	2026-11-29 12:58:00.820591+00	2027-02-27 12:07:03.123456+00	\N	\N	\N	\N	\N
\.
COPY budget_counter (counting, window_start, subject, shard, cost_usd, tokens, event_count, estimated_count, unpriced_count, unpriced_tokens, first_at) FROM stdin;
23	2026-10-30 15:00:00+00		-1	0	3823	2	0	2	3823	2026-10-30 15:00:00+00
23	2026-11-23 15:00:00+00		-1	0.5123	2051	4	1	1	0	2026-11-23 15:00:00+00
23	2026-11-24 15:00:00+00		-1	0.0106602	4131	4	1	0	0	2026-11-24 15:00:00+00
23	2026-11-25 15:00:00+00		-1	0.009463	5193	6	2	2	2086	2026-11-25 15:00:00+00
23	2026-11-26 15:00:00+00		-1	0.008064	3042	3	0	1	1011	2026-11-26 15:00:00+00
23	2026-11-26 15:00:00+00		0	0.0143630	5290	5	1	1	1059	2026-11-27 12:07:03.123456+00
23	2026-11-27 15:00:00+00		-1	0.516644	5158	5	1	2	2061	2026-11-27 15:00:00+00
23	2026-11-28 15:00:00+00		-1	0.520860	12176	14	0	9	8065	2026-11-28 15:00:00+00
23	2026-11-28 15:00:00+00		0	0.0471278	9489	11	0	2	1053	2026-11-29 12:05:03.123456+00
24	2026-11-29 12:03:00+00		-1	0.004292	2074	2	0	1	1041	2026-11-29 12:03:00+00
24	2026-11-29 12:05:00+00		-1	0	1036	1	0	1	1036	2026-11-29 12:05:00+00
24	2026-11-29 12:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-29 12:05:03.123456+00
24	2026-11-29 12:06:00+00		0	0.020930	3186	3	0	0	0	2026-11-29 12:06:03.123456+00
24	2026-11-29 12:07:00+00		-1	0.516568	7153	9	0	5	4075	2026-11-29 12:07:00+00
24	2026-11-29 12:58:00+00		-1	0	1913	1	0	1	1913	2026-11-29 12:58:00+00
25	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
25	2026-11-24 00:00:00+00		-1	0.5123	2051	2	1	0	0	2026-11-24 00:00:00+00
25	2026-11-24 11:00:00+00		-1	0	0	2	0	1	0	2026-11-24 11:00:00+00
25	2026-11-24 22:00:00+00		-1	0.0052762	2052	2	0	0	0	2026-11-24 22:00:00+00
25	2026-11-25 09:00:00+00		-1	0.005384	2079	2	1	0	0	2026-11-25 09:00:00+00
25	2026-11-25 20:00:00+00		-1	0.004082	1028	2	0	0	0	2026-11-25 20:00:00+00
25	2026-11-26 07:00:00+00		-1	0.005381	4165	4	2	2	2086	2026-11-26 07:00:00+00
25	2026-11-26 18:00:00+00		-1	0.004034	1016	1	0	0	0	2026-11-26 18:00:00+00
25	2026-11-27 05:00:00+00		-1	0.004030	2026	2	0	1	1011	2026-11-27 05:00:00+00
25	2026-11-27 12:00:00+00		0	0.0143630	5290	5	1	1	1059	2026-11-27 12:07:03.123456+00
25	2026-11-27 16:00:00+00		-1	0.0123	3074	3	0	2	2061	2026-11-27 16:00:00+00
25	2026-11-28 03:00:00+00		-1	0.5	1038	1	1	0	0	2026-11-28 03:00:00+00
25	2026-11-28 14:00:00+00		-1	0.004344	1046	1	0	0	0	2026-11-28 14:00:00+00
25	2026-11-29 01:00:00+00		-1	0	0	1	0	1	0	2026-11-29 01:00:00+00
25	2026-11-29 12:00:00+00		-1	0.520860	12176	13	0	8	8065	2026-11-29 12:00:00+00
25	2026-11-29 12:00:00+00		0	0.0471278	9489	11	0	2	1053	2026-11-29 12:05:03.123456+00
26	2026-11-23 05:00:00+00	acme	-1	1.5600162	16465	22	4	6	3092	2026-11-23 05:00:00+00
26	2026-11-23 05:00:00+00	globex	-1	0.017975	12362	12	1	7	7207	2026-11-23 05:00:00+00
27	2026-11-15 00:00:00+00		-1	0.0444252	15442	21	2	9	6181	2026-11-15 00:00:00+00
27	2026-11-15 00:00:00+00		0	0.0355548	8440	10	0	3	2112	2026-11-27 12:07:03.123456+00
28	2026-10-01 00:00:00+00		-1	0.034564	10323	10	1	1	1039	2026-10-01 00:00:00+00
29	2026-11-28 14:05:00+00		-1	0.004344	1046	1	0	0	0	2026-11-28 14:05:00+00
29	2026-11-29 01:03:00+00		-1	0	0	1	0	1	0	2026-11-29 01:03:00+00
29	2026-11-29 12:03:00+00		-1	0.004292	2074	2	0	1	1041	2026-11-29 12:03:00+00
29	2026-11-29 12:05:00+00		-1	0	1036	1	0	1	1036	2026-11-29 12:05:00+00
29	2026-11-29 12:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-29 12:05:03.123456+00
29	2026-11-29 12:06:00+00		0	0.020930	3186	3	0	0	0	2026-11-29 12:06:03.123456+00
29	2026-11-29 12:07:00+00		-1	0.516568	7153	9	0	5	4075	2026-11-29 12:07:00+00
29	2026-11-29 12:58:00+00		-1	0	1913	1	0	1	1913	2026-11-29 12:58:00+00
30	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
30	2026-11-24 00:00:00+00		-1	0.5123	2051	2	1	0	0	2026-11-24 00:00:00+00
30	2026-11-24 11:00:00+00		-1	0	0	2	0	1	0	2026-11-24 11:00:00+00
30	2026-11-24 22:00:00+00		-1	0.0052762	2052	2	0	0	0	2026-11-24 22:00:00+00
30	2026-11-25 09:00:00+00		-1	0.005384	2079	2	1	0	0	2026-11-25 09:00:00+00
30	2026-11-25 20:00:00+00		-1	0.004082	1028	2	0	0	0	2026-11-25 20:00:00+00
30	2026-11-26 07:00:00+00		-1	0.005381	4165	4	2	2	2086	2026-11-26 07:00:00+00
30	2026-11-26 18:00:00+00		-1	0.004034	1016	1	0	0	0	2026-11-26 18:00:00+00
30	2026-11-27 05:00:00+00		-1	0.004030	2026	2	0	1	1011	2026-11-27 05:00:00+00
30	2026-11-27 12:00:00+00		0	0.0143630	5290	5	1	1	1059	2026-11-27 12:07:03.123456+00
30	2026-11-27 16:00:00+00		-1	0.0123	3074	3	0	2	2061	2026-11-27 16:00:00+00
30	2026-11-28 03:00:00+00		-1	0.5	1038	1	1	0	0	2026-11-28 03:00:00+00
30	2026-11-28 14:00:00+00		-1	0.004344	1046	1	0	0	0	2026-11-28 14:00:00+00
30	2026-11-29 01:00:00+00		-1	0	0	1	0	1	0	2026-11-29 01:00:00+00
30	2026-11-29 12:00:00+00		-1	0.520860	12176	13	0	8	8065	2026-11-29 12:00:00+00
30	2026-11-29 12:00:00+00		0	0.0471278	9489	11	0	2	1053	2026-11-29 12:05:03.123456+00
31	1970-01-01 00:00:00+00	r1	-1	0.035609	17526	17	2	7	7207	2026-11-24 22:03:55.123456+00
31	1970-01-01 00:00:00+00	r1	0	0.021354	7393	7	0	2	2112	2026-11-27 12:07:03.123456+00
31	1970-01-01 00:00:00+00	r2	-1	1.5054822	8226	11	3	3	3092	2026-11-24 00:03:29.123456+00
31	1970-01-01 00:00:00+00	r2	0	0.0155368	5276	6	1	0	0	2026-11-27 12:07:03.123456+00
32	2026-11-24 00:00:00+00		-1	0	1022	1	0	1	1022	2026-11-24 00:00:00+00
32	2026-11-27 00:00:00+00		-1	0	1020	1	0	1	1020	2026-11-27 00:00:00+00
32	2026-11-29 00:00:00+00		-1	0	1021	1	0	1	1021	2026-11-29 00:00:00+00
33	2026-11-22 13:00:00+00	acme	-1	1.5600162	16465	22	4	6	3092	2026-11-22 13:00:00+00
33	2026-11-22 13:00:00+00	acme	0	0.0487068	9496	11	1	1	0	2026-11-27 12:07:03.123456+00
33	2026-11-22 13:00:00+00	globex	-1	0.017975	12362	12	1	7	7207	2026-11-22 13:00:00+00
33	2026-11-22 13:00:00+00	globex	0	0.012784	5283	5	0	2	2112	2026-11-27 12:07:03.123456+00
\.
COPY budget_grant (id, budget_id, amount, starts_at, ends_at, reason, granted_at, granted_by, looked_at_start, looked_at_end) FROM stdin;
a1f058fd-ff89-49a8-8dc4-784a63db1fb1	d0a56828-e322-4e7c-91b0-c48a5e62411a	0.001	2026-11-29 12:07:03.123456+00	2026-11-29 18:07:03.123456+00	a launch	2026-11-29 12:58:02.702443+00	cli	f	f
\.
COPY budget_limit (budget_id, version, amount, thresholds, since, set_by) FROM stdin;
4fd0bc38-54fb-418d-85f8-b4ef94161ef8	1	0.001	{1}	2026-11-29 12:07:03.123456+00	test
94ac97aa-2bd0-4303-9215-1f4b404fe83f	1	50	{1}	2026-11-29 12:07:03.123456+00	test
9686dbd5-17ae-4780-9343-7b08ac0b96e9	1	0.001	{1}	2026-11-29 12:07:03.123456+00	test
b8785253-18f3-46f6-a315-fca2d98b1b02	1	0.001	{1}	2026-11-29 12:07:03.123456+00	test
b8785253-18f3-46f6-a315-fca2d98b1b02	2	0.002	{1}	2026-11-29 12:07:03.123456+00	test
cfc79adf-9993-4c0e-b9d2-6917066995b3	1	0.001	{1}	2026-11-29 12:07:03.123456+00	test
d0a56828-e322-4e7c-91b0-c48a5e62411a	1	0.001	{1}	2026-11-29 12:07:03.123456+00	test
da334a41-7037-4532-9d85-e38b9161990f	1	3	{1}	2026-11-29 12:07:03.123456+00	test
\.
TRUNCATE budget_touch;
COPY budget_touch (id, countings, subjects, windows, budget_id) FROM stdin;
38	{23,27,31,31,33,33}	{"","",r1,r2,acme,globex}	{"2026-11-26 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00"}	\N
39	{23,27,29,31,31,33,33}	{"","","",r1,r2,acme,globex}	{"2026-11-28 15:00:00+00","2026-11-15 00:00:00+00","2026-11-29 12:06:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00"}	\N
\.
COPY channel (id, org_id, name, type, shown, sealed, key_id, created_at, changed_at, previous_secret_until, snoozed_until, leased_by, leased_until, attended_at, failing_since, retry_at) FROM stdin;
08e5e890571c05126969c629	12	slack	slack	https://hooks.example.com/…	\\x59919f88f0f3884f41258cc8e04d1592389303370199f28c3c357d06b45b23b8ae859462270d792f58f9a19c92175586bd069dc854bfbafd3bf511ab988c36cf4a3763c07bb3e16b226603311396e90272c1a033d22b10d546cceaa3c2186e42944f91d5cf446239951d4d34df5b85cd05baa103c2	66687aad	2026-11-29 12:58:02.961815+00	2026-11-29 12:58:02.961815+00	\N	\N	\N	\N	\N	\N	\N
40097b1ce5f9687f5a6c62e4	12	webhook	webhook	https://hooks.example.com/x?token=***	\\x9af80784f8f809bce055bf8480003100fc397af2ae2bc77261d2615c58375c33e9dd0af30e11d2f83c5d6f5960dd7765d7b240a4bd18b9bd03bbc0e81751bd29308412ae22e72235ad96a875696d085acc7bcb7d165a2d0688edb0f5ca0b7f8e8233b1f8103339fa1b349ad8c8e17dee3b9630f376	66687aad	2026-11-29 12:58:02.961815+00	2026-11-29 12:58:02.961815+00	\N	\N	\N	\N	\N	\N	\N
4230cbeec793ad6a36d0304b	12	alertmanager	alertmanager	https://hooks.example.com/x?token=***	\\x7b76595aa9619f96740fdb4b8b0e0c80c2a1dd4d641733e15e01bf830b0854e36812336e90171904a3d9ecadf60b00c993617e62cd3993e50730c01701f2afaf5a315b6239dc0b0e92714d162f15fcb77f39205baf299057f1080504a1910de1fefa7f55fbbb43f1117faef3cf76fcff54f8631b99	66687aad	2026-11-29 12:58:02.961815+00	2026-11-29 12:58:02.961815+00	\N	\N	\N	\N	\N	\N	\N
44019319fb55d5089f1bd7e6	12	email	email	ops@example.com	\\x5af375cad4a6f080890f96918ae101f96b5b3bc8067a5e7fdb758400edff1b2913a3ad66116b4118d3863001ef2d232aa9afa5f21c66216e8fcc8bc155e8c67e8a0e3ce14abd6e02cd9dde5e87ff37bea9a76e75ffa90e58850cbe2032dcfcafc13bfa6fee4528399e29a4dabf9db56a64e2bfc5b5	66687aad	2026-11-29 12:58:02.961815+00	2026-11-29 12:58:02.961815+00	\N	\N	\N	\N	\N	\N	\N
8bcc82320bc7484fd9b5c70a	12	pagerduty	pagerduty	https://hooks.example.com/x?token=***	\\x2b606bdcffc2a931d2ad092f4ab3cabebeb4051065051b74129591e86667fad950af787ab88a8455248554dbe805343f6c49e30b5915c99d3ce2151049c04b52add6e56a5b43b23118e80c3463cf4293f438987e45a6b6d5a02a351b28178edea25a1b663cb1e83feabc589043a34756933f7affda	66687aad	2026-11-29 12:58:02.961815+00	2026-11-29 12:58:02.961815+00	\N	\N	\N	\N	\N	\N	\N
\.
COPY closed_period (org_id, month, closed_at, closed_by, event_count, cost_usd) FROM stdin;
12	2026-10-01	2026-11-29 12:58:01.3098+00	me	2	0
\.
COPY correction (org_id, event_id, event_time, seq, time, posted_at, difference_usd, cost_usd, list_cost_usd, price_id, discount_id, reason, dimension_set, folded_set) FROM stdin;
12	38989103-74eb-d8b5-c89d-198e403d9d88	2026-11-29 12:07:03.123456+00	2	2026-11-29 12:07:03.123456+00	2026-11-29 12:58:01.401606+00	0.005285	0.005285	\N	39	\N	\N	40590119-2c37-1176-8eff-69983fba9800	\N
12	38989103-74eb-d8b5-c89d-198e403d9d88	2026-11-29 12:07:03.123456+00	3	2026-11-29 12:07:03.123456+00	2026-11-29 12:58:01.568572+00	-0.001017	0.004268	\N	41	\N	\N	40590119-2c37-1176-8eff-69983fba9800	\N
12	62ac9fb2-4e14-6780-9bf3-2329d1d69b59	2026-11-29 12:03:41.123456+00	2	2026-11-29 12:03:41.123456+00	2026-11-29 12:58:01.401606+00	0.005315	0.005315	\N	39	\N	\N	0d1270c1-eaf2-7dc2-9ce6-e55ed136e026	\N
12	62ac9fb2-4e14-6780-9bf3-2329d1d69b59	2026-11-29 12:03:41.123456+00	3	2026-11-29 12:03:41.123456+00	2026-11-29 12:58:01.568572+00	-0.001023	0.004292	\N	41	\N	\N	0d1270c1-eaf2-7dc2-9ce6-e55ed136e026	\N
12	6f65563b-f8b9-2304-91b0-6b08f7dd1529	2026-11-27 05:04:06.123456+00	2	2026-11-27 05:04:06.123456+00	2026-11-29 12:58:01.401606+00	0.005035	0.005035	\N	40	\N	\N	b68c3168-7cc5-c556-6f29-50e7aaaf1472	\N
12	6f65563b-f8b9-2304-91b0-6b08f7dd1529	2026-11-27 05:04:06.123456+00	3	2026-11-27 05:04:06.123456+00	2026-11-29 12:58:01.568572+00	-0.001005	0.004030	\N	42	\N	\N	b68c3168-7cc5-c556-6f29-50e7aaaf1472	\N
12	72533e0d-e46c-4068-a9cb-b83bd818d0dd	2026-11-26 18:06:14.123456+00	2	2026-11-26 18:06:14.123456+00	2026-11-29 12:58:01.401606+00	-0.244960	0.005040	\N	40	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
12	72533e0d-e46c-4068-a9cb-b83bd818d0dd	2026-11-26 18:06:14.123456+00	3	2026-11-26 18:06:14.123456+00	2026-11-29 12:58:01.568572+00	-0.001006	0.004034	\N	42	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
12	a67bddaf-852e-4331-8dca-18db744b4398	2026-11-25 20:02:12.123456+00	2	2026-11-25 20:02:12.123456+00	2026-11-29 12:58:01.401606+00	-0.244900	0.005100	\N	40	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
12	a67bddaf-852e-4331-8dca-18db744b4398	2026-11-25 20:02:12.123456+00	3	2026-11-25 20:02:12.123456+00	2026-11-29 12:58:01.568572+00	-0.001018	0.004082	\N	42	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
\.
COPY counting (id, org_id, budget_id, kind, conditions, each, calendar, counted_since, counted, retired, version) FROM stdin;
23	12	d0a56828-e322-4e7c-91b0-c48a5e62411a	window	{}	\N	["daily", "Asia/Tokyo", 0, 1, 0, 0]	2026-10-24 15:00:00+00	t	f	27
24	12	d0a56828-e322-4e7c-91b0-c48a5e62411a	minute	{}	\N	["rolling", "UTC", 0, 1, 6, 60]	2026-11-29 06:07:00+00	t	f	28
25	12	d0a56828-e322-4e7c-91b0-c48a5e62411a	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-25 12:00:00+00	t	f	29
26	12	b8785253-18f3-46f6-a315-fca2d98b1b02	window	{}	tenant	["weekly", "America/New_York", 0, 1, 0, 0]	2026-10-19 04:00:00+00	t	t	37
27	12	94ac97aa-2bd0-4303-9215-1f4b404fe83f	window	{"team": "red"}	\N	["monthly", "UTC", 0, 15, 0, 0]	2026-10-15 00:00:00+00	t	f	31
28	12	da334a41-7037-4532-9d85-e38b9161990f	window	{"feature": "chat"}	\N	["quarterly", "UTC", 0, 1, 0, 0]	2026-10-01 00:00:00+00	t	t	39
29	12	cfc79adf-9993-4c0e-b9d2-6917066995b3	window	{}	\N	["rolling", "UTC", 0, 1, 24, 60]	2026-11-28 12:07:00+00	t	f	33
30	12	cfc79adf-9993-4c0e-b9d2-6917066995b3	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-25 12:00:00+00	t	f	34
31	12	4fd0bc38-54fb-418d-85f8-b4ef94161ef8	window	{}	run_id	["run", "UTC", 0, 1, 0, 0]	2026-10-25 00:00:00+00	t	f	35
32	-12	9686dbd5-17ae-4780-9343-7b08ac0b96e9	window	{}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-25 00:00:00+00	t	f	36
33	12	b8785253-18f3-46f6-a315-fca2d98b1b02	window	{}	tenant	["weekly", "Australia/Lord_Howe", 0, 1, 0, 0]	2026-10-18 13:00:00+00	t	f	38
\.
COPY cube_15m (bucket, org_id, shard, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other) FROM stdin;
2026-10-31 12:00:00+00	12	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 00:00:00+00	12	0	6da411ac-fbd5-650d-a794-201c83a1050b	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-24 00:00:00+00	12	0	af447f4c-097d-bdf7-69b8-00b8676b0ff3	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-24 11:00:00+00	-12	0	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 11:00:00+00	12	2	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 11:00:00+00	12	2	36ca7800-97e7-6f47-fea5-1f97360e6d08	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 22:00:00+00	12	0	51f2160a-9acc-635d-0cd8-dc877366178b	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0
2026-11-24 22:00:00+00	12	2	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.004130	0	0	0.004120	0	0	0.000010	0	0
2026-11-25 09:00:00+00	12	0	010a3bc4-e159-7623-5741-333826732361	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.001044	0	0	0.001024	0	0	0.000020	0	0
2026-11-25 09:00:00+00	12	2	0d1270c1-eaf2-7dc2-9ce6-e55ed136e026	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0
2026-11-25 20:00:00+00	12	1	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 20:00:00+00	12	1	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25
2026-11-25 20:00:00+00	12	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1018	-10	-1018	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25
2026-11-25 20:00:00+00	12	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.004082	0	0	0.004072	0	0	0.000010	0	0
2026-11-26 07:00:00+00	12	0	82ad20ee-e5ff-b6ec-a4f7-9a6794fc1630	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 07:00:00+00	12	0	f5b6a070-d69b-9f7d-35d6-900146c78829	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.001045	0	0	0.000325	0.000700	0	0.000014	0.000006	0
2026-11-26 07:00:00+00	12	2	af447f4c-097d-bdf7-69b8-00b8676b0ff3	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.004336	0	0	0.003916	0	0.000200	0.000120	0	0.000100
2026-11-26 07:00:00+00	12	2	d70de204-581a-6115-62c9-7dbcb79f4fdd	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-26 18:00:00+00	12	0	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25
2026-11-26 18:00:00+00	12	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1006	-10	-1006	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25
2026-11-26 18:00:00+00	12	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.004034	0	0	0.004024	0	0	0.000010	0	0
2026-11-27 05:00:00+00	-12	0	de5606ef-78af-8341-0b4e-ea6c132f6c10	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 05:00:00+00	12	0	d70de204-581a-6115-62c9-7dbcb79f4fdd	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-27 05:00:00+00	12	0	f1cb225c-8896-904b-5ab3-af0363d36c13	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 05:00:00+00	12	8	b68c3168-7cc5-c556-6f29-50e7aaaf1472	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0.004030	0	0	0.004020	0	0	0.000010	0	0
2026-11-27 05:00:00+00	12	8	f1cb225c-8896-904b-5ab3-af0363d36c13	-1	0	-1005	-10	-1005	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 12:00:00+00	12	0	0d1270c1-eaf2-7dc2-9ce6-e55ed136e026	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.004388	0	0.002	0.004188	0	0	0.000200	0	0
2026-11-27 12:00:00+00	12	0	51f2160a-9acc-635d-0cd8-dc877366178b	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0
2026-11-27 12:00:00+00	12	0	96754026-07a5-c104-8135-f593b573cff9	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.004392	0	0	0.004192	0	0	0.000200	0	0
2026-11-27 12:00:00+00	12	0	af447f4c-097d-bdf7-69b8-00b8676b0ff3	1	0	1046	10	991	0	30	20	6	0	5	0	0	4	0	0	0.004384	0	0	0.003964	0	0.000200	0.000120	0	0.000100
2026-11-27 12:00:00+00	12	0	d70de204-581a-6115-62c9-7dbcb79f4fdd	1	0	1049	10	349	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-27 16:00:00+00	12	0	95abbf66-74b2-bfb5-9f90-0df3cbd0cf46	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-27 16:00:00+00	12	1	15bb7bbe-3d9c-9e7b-babe-15b53cd6ad11	1	0	1019	10	1019	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 16:00:00+00	12	1	de5606ef-78af-8341-0b4e-ea6c132f6c10	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 03:00:00+00	12	0	2d05bf7e-8209-caea-66cc-9c883d51c96d	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-28 14:00:00+00	12	2	96754026-07a5-c104-8135-f593b573cff9	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.004344	0	0	0.004144	0	0	0.000200	0	0
2026-11-29 01:00:00+00	12	1	36ca7800-97e7-6f47-fea5-1f97360e6d08	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	-12	0	cbcb5bf6-c37d-96c4-2537-6a9397dc5f53	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0
2026-11-29 12:00:00+00	12	0	15bb7bbe-3d9c-9e7b-babe-15b53cd6ad11	1	0	1043	10	1043	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	12	0	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	12	0	3603e44a-f3c6-eeae-bbb8-8edaeb487042	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-29 12:00:00+00	12	0	36ca7800-97e7-6f47-fea5-1f97360e6d08	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	12	0	51f2160a-9acc-635d-0cd8-dc877366178b	1	0	1038	10	1038	0	0	0	10	0	0	0	0	0	0	0	0.0011858	0.0011858	0	0.0011418	0	0	0.0000440	0	0
2026-11-29 12:00:00+00	12	0	5a05df06-08a1-3e2d-b135-b19952456fd5	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	12	0	95abbf66-74b2-bfb5-9f90-0df3cbd0cf46	2	0	2090	20	2090	0	0	0	20	0	0	0	0	0	0	0	0.0246	0	0	0	0	0	0	0	0.0246
2026-11-29 12:00:00+00	12	0	9b91479b-889e-935c-82ef-f05f6795efde	2	0	2092	20	2092	0	0	0	20	0	0	0	0	0	0	0	0.008768	0	0	0.008368	0	0	0.000400	0	0
2026-11-29 12:00:00+00	12	0	a97bb5d6-f5b5-4d41-7936-6d7916b64ab7	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-29 12:00:00+00	12	0	b68c3168-7cc5-c556-6f29-50e7aaaf1472	2	0	2094	20	2094	0	0	0	20	0	0	0	0	0	0	0	0.008396	0	0	0.008376	0	0	0.000020	0	0
2026-11-29 12:00:00+00	12	0	bf4fa940-f7e8-020e-490d-6efcef488ebe	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	12	0	d1fa1c95-b9b2-f3c9-48c9-cfaee35df865	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	12	0	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.004178	0	0	0.004168	0	0	0.000010	0	0
2026-11-29 12:00:00+00	12	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1001	10	1001	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	12	0	eb49b790-f998-54a3-1d43-32e29d087f6d	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	12	1	cbcb5bf6-c37d-96c4-2537-6a9397dc5f53	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0
2026-11-29 12:00:00+00	12	2	15bb7bbe-3d9c-9e7b-babe-15b53cd6ad11	1	0	1031	10	1031	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	12	3	15bb7bbe-3d9c-9e7b-babe-15b53cd6ad11	1	0	1007	10	1007	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	12	3	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	12	3	36ca7800-97e7-6f47-fea5-1f97360e6d08	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	12	8	0d1270c1-eaf2-7dc2-9ce6-e55ed136e026	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0.004292	0	0.002	0.004092	0	0	0.000200	0	0
2026-11-29 12:00:00+00	12	8	40590119-2c37-1176-8eff-69983fba9800	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0.004268	0	0	0.004068	0	0	0.000200	0	0
2026-11-29 12:00:00+00	12	8	cbcb5bf6-c37d-96c4-2537-6a9397dc5f53	-1	0	-1023	-10	-1023	0	0	0	-10	0	0	0	0	0	0	0	0	0	-0.002	0	0	0	0	0	0
2026-11-29 12:00:00+00	12	8	d1fa1c95-b9b2-f3c9-48c9-cfaee35df865	-1	0	-1017	-10	-1017	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:45:00+00	12	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1903	10	1903	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
\.
COPY cube_day (org_id, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other, day) FROM stdin;
-12	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-24
-12	cbcb5bf6-c37d-96c4-2537-6a9397dc5f53	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	2026-11-29
-12	de5606ef-78af-8341-0b4e-ea6c132f6c10	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
12	010a3bc4-e159-7623-5741-333826732361	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.001044	0	0	0.001024	0	0	0.000020	0	0	2026-11-25
12	0d1270c1-eaf2-7dc2-9ce6-e55ed136e026	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0.004292	0	0.002	0.004092	0	0	0.000200	0	0	2026-11-29
12	0d1270c1-eaf2-7dc2-9ce6-e55ed136e026	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0	2026-11-25
12	15bb7bbe-3d9c-9e7b-babe-15b53cd6ad11	1	0	1019	10	1019	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
12	15bb7bbe-3d9c-9e7b-babe-15b53cd6ad11	3	0	3081	30	3081	0	0	0	30	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
12	2d05bf7e-8209-caea-66cc-9c883d51c96d	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-28
12	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-24
12	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25
12	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	2	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
12	3603e44a-f3c6-eeae-bbb8-8edaeb487042	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-29
12	36ca7800-97e7-6f47-fea5-1f97360e6d08	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-24
12	36ca7800-97e7-6f47-fea5-1f97360e6d08	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
12	40590119-2c37-1176-8eff-69983fba9800	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0.004268	0	0	0.004068	0	0	0.000200	0	0	2026-11-29
12	51f2160a-9acc-635d-0cd8-dc877366178b	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0	2026-11-24
12	51f2160a-9acc-635d-0cd8-dc877366178b	1	0	1038	10	1038	0	0	0	10	0	0	0	0	0	0	0	0.0011858	0.0011858	0	0.0011418	0	0	0.0000440	0	0	2026-11-29
12	5a05df06-08a1-3e2d-b135-b19952456fd5	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
12	6da411ac-fbd5-650d-a794-201c83a1050b	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-24
12	82ad20ee-e5ff-b6ec-a4f7-9a6794fc1630	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26
12	95abbf66-74b2-bfb5-9f90-0df3cbd0cf46	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-27
12	95abbf66-74b2-bfb5-9f90-0df3cbd0cf46	1	0	1039	10	1039	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-29
12	96754026-07a5-c104-8135-f593b573cff9	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.004344	0	0	0.004144	0	0	0.000200	0	0	2026-11-28
12	9b91479b-889e-935c-82ef-f05f6795efde	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.004360	0	0	0.004160	0	0	0.000200	0	0	2026-11-29
12	a97bb5d6-f5b5-4d41-7936-6d7916b64ab7	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-29
12	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-25
12	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-26
12	af447f4c-097d-bdf7-69b8-00b8676b0ff3	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-24
12	af447f4c-097d-bdf7-69b8-00b8676b0ff3	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.004336	0	0	0.003916	0	0.000200	0.000120	0	0.000100	2026-11-26
12	b68c3168-7cc5-c556-6f29-50e7aaaf1472	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0.004030	0	0	0.004020	0	0	0.000010	0	0	2026-11-27
12	b68c3168-7cc5-c556-6f29-50e7aaaf1472	1	0	1041	10	1041	0	0	0	10	0	0	0	0	0	0	0	0.004174	0	0	0.004164	0	0	0.000010	0	0	2026-11-29
12	bf4fa940-f7e8-020e-490d-6efcef488ebe	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
12	cbcb5bf6-c37d-96c4-2537-6a9397dc5f53	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	0	0	2026-11-29
12	d1fa1c95-b9b2-f3c9-48c9-cfaee35df865	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
12	d70de204-581a-6115-62c9-7dbcb79f4fdd	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-27
12	d70de204-581a-6115-62c9-7dbcb79f4fdd	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-26
12	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.004034	0	0	0.004024	0	0	0.000010	0	0	2026-11-26
12	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.004082	0	0	0.004072	0	0	0.000010	0	0	2026-11-25
12	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.004130	0	0	0.004120	0	0	0.000010	0	0	2026-11-24
12	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.004178	0	0	0.004168	0	0	0.000010	0	0	2026-11-29
12	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	2904	20	2904	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
12	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-31
12	de5606ef-78af-8341-0b4e-ea6c132f6c10	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
12	eb49b790-f998-54a3-1d43-32e29d087f6d	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-29
12	f1cb225c-8896-904b-5ab3-af0363d36c13	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
12	f5b6a070-d69b-9f7d-35d6-900146c78829	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.001045	0	0	0.000325	0.000700	0	0.000014	0.000006	0	2026-11-26
\.
COPY delivery (id, org_id, channel_id, event_id, type, message, metric, fired_id, opened, created_at, state, due_at, attempts, first_attempt_at, done_at, digest_id) FROM stdin;
16	12	40097b1ce5f9687f5a6c62e4	webhook-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:02.969908+00	delivered	2026-11-29 12:58:02.969908+00	1	2026-11-29 12:58:02.961815+00	2026-11-29 12:58:02.961815+00	\N
17	12	40097b1ce5f9687f5a6c62e4	webhook-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:02.970032+00	failed	2026-11-29 12:58:02.970032+00	1	2026-11-29 12:58:02.961815+00	2026-11-29 12:58:02.961815+00	\N
18	12	40097b1ce5f9687f5a6c62e4	webhook-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:02.970046+00	pending	2026-11-29 12:58:02.970046+00	0	\N	\N	\N
19	12	08e5e890571c05126969c629	slack-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:02.978704+00	delivered	2026-11-29 12:58:02.978704+00	1	2026-11-29 12:58:02.961815+00	2026-11-29 12:58:02.961815+00	\N
20	12	08e5e890571c05126969c629	slack-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:02.978769+00	failed	2026-11-29 12:58:02.978769+00	1	2026-11-29 12:58:02.961815+00	2026-11-29 12:58:02.961815+00	\N
21	12	08e5e890571c05126969c629	slack-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:02.978786+00	pending	2026-11-29 12:58:02.978786+00	0	\N	\N	\N
22	12	44019319fb55d5089f1bd7e6	email-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:02.985825+00	delivered	2026-11-29 12:58:02.985825+00	1	2026-11-29 12:58:02.961815+00	2026-11-29 12:58:02.961815+00	\N
23	12	44019319fb55d5089f1bd7e6	email-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:02.985894+00	failed	2026-11-29 12:58:02.985894+00	1	2026-11-29 12:58:02.961815+00	2026-11-29 12:58:02.961815+00	\N
24	12	44019319fb55d5089f1bd7e6	email-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:02.985905+00	pending	2026-11-29 12:58:02.985905+00	0	\N	\N	\N
25	12	8bcc82320bc7484fd9b5c70a	pagerduty-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:02.990491+00	delivered	2026-11-29 12:58:02.990491+00	1	2026-11-29 12:58:02.961815+00	2026-11-29 12:58:02.961815+00	\N
26	12	8bcc82320bc7484fd9b5c70a	pagerduty-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:02.990568+00	failed	2026-11-29 12:58:02.990568+00	1	2026-11-29 12:58:02.961815+00	2026-11-29 12:58:02.961815+00	\N
27	12	8bcc82320bc7484fd9b5c70a	pagerduty-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:02.990578+00	pending	2026-11-29 12:58:02.990578+00	0	\N	\N	\N
28	12	4230cbeec793ad6a36d0304b	alertmanager-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:02.995217+00	delivered	2026-11-29 12:58:02.995217+00	1	2026-11-29 12:58:02.961815+00	2026-11-29 12:58:02.961815+00	\N
29	12	4230cbeec793ad6a36d0304b	alertmanager-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:02.99528+00	failed	2026-11-29 12:58:02.99528+00	1	2026-11-29 12:58:02.961815+00	2026-11-29 12:58:02.961815+00	\N
30	12	4230cbeec793ad6a36d0304b	alertmanager-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:02.995361+00	pending	2026-11-29 12:58:02.995361+00	0	\N	\N	\N
\.
COPY delivery_attempt (id, org_id, channel_id, sent_id, at, duration_ms, outcome, status_code, detail) FROM stdin;
11	12	40097b1ce5f9687f5a6c62e4	webhook-0	2026-11-29 12:58:02.961815+00	12	delivered	200	
12	12	40097b1ce5f9687f5a6c62e4	webhook-1	2026-11-29 12:58:02.961815+00	12	refused	500	
13	12	08e5e890571c05126969c629	slack-0	2026-11-29 12:58:02.961815+00	12	delivered	200	
14	12	08e5e890571c05126969c629	slack-1	2026-11-29 12:58:02.961815+00	12	refused	500	
15	12	44019319fb55d5089f1bd7e6	email-0	2026-11-29 12:58:02.961815+00	12	delivered	200	
16	12	44019319fb55d5089f1bd7e6	email-1	2026-11-29 12:58:02.961815+00	12	refused	500	
17	12	8bcc82320bc7484fd9b5c70a	pagerduty-0	2026-11-29 12:58:02.961815+00	12	delivered	200	
18	12	8bcc82320bc7484fd9b5c70a	pagerduty-1	2026-11-29 12:58:02.961815+00	12	refused	500	
19	12	4230cbeec793ad6a36d0304b	alertmanager-0	2026-11-29 12:58:02.961815+00	12	delivered	200	
20	12	4230cbeec793ad6a36d0304b	alertmanager-1	2026-11-29 12:58:02.961815+00	12	refused	500	
\.
COPY dimension_set (org_id, id, provider, model, operation, service_tier, feature, team, service, environment, project, gl_account, outcome, workload, variant, customer_tier, cost_status) FROM stdin;
-12	640568ab-e828-1515-ffc7-4299c8521ad4	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	unpriced
-12	cbcb5bf6-c37d-96c4-2537-6a9397dc5f53	openai	gpt-4o	\N	\N	chat	\N	worker	\N	\N	6001	\N	batch	\N	\N	unpriced
-12	de5606ef-78af-8341-0b4e-ea6c132f6c10	openai	gpt-4o	\N	\N	summary	\N	web	\N	\N	\N	\N	batch	a	\N	unpriced
12	010a3bc4-e159-7623-5741-333826732361	openai	our-model	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated
12	0d1270c1-eaf2-7dc2-9ce6-e55ed136e026	openai	gpt-4o	\N	\N	chat	\N	worker	\N	\N	6001	\N	batch	\N	\N	priced
12	15bb7bbe-3d9c-9e7b-babe-15b53cd6ad11	openai	ft:gpt-4o:acme::x	\N	\N	summary	red	web	\N	\N	6001	\N	batch	a	gold	unpriced
12	2d05bf7e-8209-caea-66cc-9c883d51c96d	openai	gpt-4o-mini	\N	\N	summary	\N	web	\N	\N	\N	\N	batch	a	\N	estimated
12	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	openai	gpt-4o	\N	\N	\N	red	worker	prod	p1	6001	resolved	\N	\N	gold	priced
12	3603e44a-f3c6-eeae-bbb8-8edaeb487042	openai	gpt-4o	\N	\N	\N	__other__	worker	\N	p1	6001	resolved	batch	\N	gold	reported
12	36ca7800-97e7-6f47-fea5-1f97360e6d08	openai	gpt-4o	\N	\N	\N	red	worker	\N	p1	6001	resolved	batch	\N	gold	unpriced
12	3bad145c-c8a0-dbc5-23e3-6ea8205a1eaa	openai	gpt-4o	\N	\N	chat	t4	worker	\N	\N	6001	\N	batch	\N	\N	unpriced
12	40590119-2c37-1176-8eff-69983fba9800	openai	gpt-4o	\N	\N	chat	t4	worker	\N	\N	6001	\N	batch	\N	\N	priced
12	51f2160a-9acc-635d-0cd8-dc877366178b	openai	o3-mini	chat	\N	\N	red	worker	prod	p1	6001	resolved	\N	\N	gold	priced
12	5a05df06-08a1-3e2d-b135-b19952456fd5	azure	our-deployment	chat	flex	\N	red	worker	prod	p1	6001	resolved	\N	\N	gold	unpriced
12	6da411ac-fbd5-650d-a794-201c83a1050b	azure	our-deployment	\N	flex	\N	red	worker	\N	p1	6001	resolved	batch	\N	gold	reported
12	82ad20ee-e5ff-b6ec-a4f7-9a6794fc1630	openai	gpt-4o-mini	\N	\N	chat	\N	worker	\N	\N	6001	\N	batch	\N	\N	unpriced
12	95abbf66-74b2-bfb5-9f90-0df3cbd0cf46	openai	gpt-4o	\N	\N	\N	red	worker	\N	p1	6001	resolved	batch	\N	gold	reported
12	96754026-07a5-c104-8135-f593b573cff9	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced
12	9b91479b-889e-935c-82ef-f05f6795efde	openai	gpt-4o	\N	\N	summary	\N	web	\N	\N	\N	\N	batch	a	\N	priced
12	a5fb98ea-2b8c-8342-b4a0-10101a508472	openai	gpt-4o	\N	\N	\N	t2	worker	\N	p1	6001	resolved	batch	\N	gold	reported
12	a74ef0de-ff4e-2882-19a8-e79b45d4083a	openai	gpt-4o	\N	\N	summary	t3	web	\N	\N	\N	\N	batch	a	\N	estimated
12	a97bb5d6-f5b5-4d41-7936-6d7916b64ab7	openai	gpt-4o	\N	\N	summary	__other__	web	\N	\N	\N	\N	batch	a	\N	__other__
12	abde1851-3fa8-faae-2fd1-0f86ad45b77b	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated
12	af447f4c-097d-bdf7-69b8-00b8676b0ff3	openai	gpt-4o	\N	\N	summary	\N	web	\N	\N	\N	\N	batch	a	\N	estimated
12	b68c3168-7cc5-c556-6f29-50e7aaaf1472	openai	nobody-knows-it	\N	\N	chat	\N	worker	\N	\N	6001	\N	batch	\N	\N	priced
12	bf4fa940-f7e8-020e-490d-6efcef488ebe	openai	gpt-4o	chat	\N	\N	t1	worker	prod	p1	6001	resolved	\N	\N	gold	unpriced
12	cbcb5bf6-c37d-96c4-2537-6a9397dc5f53	openai	gpt-4o	\N	\N	chat	\N	worker	\N	\N	6001	\N	batch	\N	\N	unpriced
12	d1fa1c95-b9b2-f3c9-48c9-cfaee35df865	openai	gpt-4o	\N	\N	chat	__other__	worker	\N	\N	6001	\N	batch	\N	\N	unpriced
12	d70de204-581a-6115-62c9-7dbcb79f4fdd	openai	gpt-4o-mini	\N	\N	summary	red	web	\N	\N	6001	\N	batch	a	gold	unpriced
12	da718855-2d55-1d12-609d-d734df2f5db2	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced
12	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	openai	gpt-4o	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unpriced
12	de5606ef-78af-8341-0b4e-ea6c132f6c10	openai	gpt-4o	\N	\N	summary	\N	web	\N	\N	\N	\N	batch	a	\N	unpriced
12	eb49b790-f998-54a3-1d43-32e29d087f6d	openai	gpt-4o	\N	\N	summary	t0	web	\N	\N	6001	\N	batch	a	gold	unpriced
12	f1cb225c-8896-904b-5ab3-af0363d36c13	openai	nobody-knows-it	\N	\N	chat	\N	worker	\N	\N	6001	\N	batch	\N	\N	unpriced
12	f5b6a070-d69b-9f7d-35d6-900146c78829	openai	our-model	\N	\N	summary	red	web	\N	\N	6001	\N	batch	a	gold	estimated
\.
COPY dimension_value (org_id, utc_day, dimension, value) FROM stdin;
-12	2026-11-24	cost_status	unpriced
-12	2026-11-24	customer_tier	gold
-12	2026-11-24	dimension_set	640568abe8281515ffc74299c8521ad4
-12	2026-11-24	environment	prod
-12	2026-11-24	feature	chat
-12	2026-11-24	gl_account	6001
-12	2026-11-24	model	gpt-4o
-12	2026-11-24	outcome	resolved
-12	2026-11-24	project	p1
-12	2026-11-24	provider	openai
-12	2026-11-24	service	web
-12	2026-11-24	team	red
-12	2026-11-24	variant	a
-12	2026-11-24	workload	batch
-12	2026-11-27	cost_status	unpriced
-12	2026-11-27	dimension_set	de5606ef78af83410b4eea6c132f6c10
-12	2026-11-27	feature	summary
-12	2026-11-27	model	gpt-4o
-12	2026-11-27	provider	openai
-12	2026-11-27	service	web
-12	2026-11-27	variant	a
-12	2026-11-27	workload	batch
-12	2026-11-29	cost_status	unpriced
-12	2026-11-29	dimension_set	cbcb5bf6c37d96c425376a9397dc5f53
-12	2026-11-29	feature	chat
-12	2026-11-29	gl_account	6001
-12	2026-11-29	model	gpt-4o
-12	2026-11-29	provider	openai
-12	2026-11-29	service	worker
-12	2026-11-29	workload	batch
12	2026-10-31	cost_status	unpriced
12	2026-10-31	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
12	2026-10-31	model	gpt-4o
12	2026-10-31	provider	openai
12	2026-11-24	cost_status	estimated
12	2026-11-24	cost_status	priced
12	2026-11-24	cost_status	reported
12	2026-11-24	cost_status	unpriced
12	2026-11-24	customer_tier	gold
12	2026-11-24	dimension_set	2ea595766f6a31fc2a47c5dd01e8b1f7
12	2026-11-24	dimension_set	36ca780097e76f47fea51f97360e6d08
12	2026-11-24	dimension_set	51f2160a9acc635d0cd8dc877366178b
12	2026-11-24	dimension_set	6da411acfbd5650da794201c83a1050b
12	2026-11-24	dimension_set	af447f4c097dbdf769b800b8676b0ff3
12	2026-11-24	dimension_set	da7188552d551d12609dd734df2f5db2
12	2026-11-24	environment	prod
12	2026-11-24	feature	chat
12	2026-11-24	feature	summary
12	2026-11-24	gl_account	6001
12	2026-11-24	model	gpt-4o
12	2026-11-24	model	nobody-knows-it
12	2026-11-24	model	o3-mini
12	2026-11-24	model	our-deployment
12	2026-11-24	operation	chat
12	2026-11-24	outcome	resolved
12	2026-11-24	project	p1
12	2026-11-24	provider	azure
12	2026-11-24	provider	openai
12	2026-11-24	service	web
12	2026-11-24	service	worker
12	2026-11-24	service_tier	flex
12	2026-11-24	team	red
12	2026-11-24	variant	a
12	2026-11-24	workload	batch
12	2026-11-25	cost_status	estimated
12	2026-11-25	cost_status	priced
12	2026-11-25	customer_tier	gold
12	2026-11-25	dimension_set	010a3bc4e15976235741333826732361
12	2026-11-25	dimension_set	0d1270c1eaf27dc29ce6e55ed136e026
12	2026-11-25	dimension_set	2ea595766f6a31fc2a47c5dd01e8b1f7
12	2026-11-25	dimension_set	abde18513fa8faae2fd10f86ad45b77b
12	2026-11-25	dimension_set	da7188552d551d12609dd734df2f5db2
12	2026-11-25	environment	prod
12	2026-11-25	feature	chat
12	2026-11-25	gl_account	6001
12	2026-11-25	model	gpt-4o
12	2026-11-25	model	nobody-knows-it
12	2026-11-25	model	our-model
12	2026-11-25	outcome	resolved
12	2026-11-25	project	p1
12	2026-11-25	provider	openai
12	2026-11-25	service	web
12	2026-11-25	service	worker
12	2026-11-25	team	red
12	2026-11-25	variant	a
12	2026-11-25	workload	batch
12	2026-11-26	cost_status	estimated
12	2026-11-26	cost_status	priced
12	2026-11-26	cost_status	unpriced
12	2026-11-26	customer_tier	gold
12	2026-11-26	dimension_set	82ad20eee5ffb6eca4f79a6794fc1630
12	2026-11-26	dimension_set	abde18513fa8faae2fd10f86ad45b77b
12	2026-11-26	dimension_set	af447f4c097dbdf769b800b8676b0ff3
12	2026-11-26	dimension_set	d70de204581a611562c97dbcb79f4fdd
12	2026-11-26	dimension_set	da7188552d551d12609dd734df2f5db2
12	2026-11-26	dimension_set	f5b6a070d69b9f7d35d6900146c78829
12	2026-11-26	environment	prod
12	2026-11-26	feature	chat
12	2026-11-26	feature	summary
12	2026-11-26	gl_account	6001
12	2026-11-26	model	gpt-4o
12	2026-11-26	model	gpt-4o-mini
12	2026-11-26	model	nobody-knows-it
12	2026-11-26	model	our-model
12	2026-11-26	outcome	resolved
12	2026-11-26	project	p1
12	2026-11-26	provider	openai
12	2026-11-26	service	web
12	2026-11-26	service	worker
12	2026-11-26	team	red
12	2026-11-26	variant	a
12	2026-11-26	workload	batch
12	2026-11-27	cost_status	estimated
12	2026-11-27	cost_status	priced
12	2026-11-27	cost_status	reported
12	2026-11-27	cost_status	unpriced
12	2026-11-27	customer_tier	gold
12	2026-11-27	dimension_set	0d1270c1eaf27dc29ce6e55ed136e026
12	2026-11-27	dimension_set	15bb7bbe3d9c9e7bbabe15b53cd6ad11
12	2026-11-27	dimension_set	51f2160a9acc635d0cd8dc877366178b
12	2026-11-27	dimension_set	95abbf6674b2bfb59f900df3cbd0cf46
12	2026-11-27	dimension_set	9675402607a5c1048135f593b573cff9
12	2026-11-27	dimension_set	af447f4c097dbdf769b800b8676b0ff3
12	2026-11-27	dimension_set	b68c31687cc5c5566f2950e7aaaf1472
12	2026-11-27	dimension_set	d70de204581a611562c97dbcb79f4fdd
12	2026-11-27	dimension_set	de5606ef78af83410b4eea6c132f6c10
12	2026-11-27	dimension_set	f1cb225c8896904b5ab3af0363d36c13
12	2026-11-27	environment	prod
12	2026-11-27	feature	chat
12	2026-11-27	feature	summary
12	2026-11-27	gl_account	6001
12	2026-11-27	model	ft:gpt-4o:acme::x
12	2026-11-27	model	gpt-4o
12	2026-11-27	model	gpt-4o-mini
12	2026-11-27	model	nobody-knows-it
12	2026-11-27	model	o3-mini
12	2026-11-27	operation	chat
12	2026-11-27	outcome	resolved
12	2026-11-27	project	p1
12	2026-11-27	provider	openai
12	2026-11-27	service	web
12	2026-11-27	service	worker
12	2026-11-27	team	red
12	2026-11-27	variant	a
12	2026-11-27	workload	batch
12	2026-11-28	cost_status	estimated
12	2026-11-28	cost_status	priced
12	2026-11-28	customer_tier	gold
12	2026-11-28	dimension_set	2d05bf7e8209caea66cc9c883d51c96d
12	2026-11-28	dimension_set	9675402607a5c1048135f593b573cff9
12	2026-11-28	environment	prod
12	2026-11-28	feature	chat
12	2026-11-28	feature	summary
12	2026-11-28	gl_account	6001
12	2026-11-28	model	gpt-4o
12	2026-11-28	model	gpt-4o-mini
12	2026-11-28	outcome	resolved
12	2026-11-28	project	p1
12	2026-11-28	provider	openai
12	2026-11-28	service	web
12	2026-11-28	team	red
12	2026-11-28	variant	a
12	2026-11-28	workload	batch
12	2026-11-29	cost_status	__other__
12	2026-11-29	cost_status	priced
12	2026-11-29	cost_status	reported
12	2026-11-29	cost_status	unpriced
12	2026-11-29	customer_tier	gold
12	2026-11-29	dimension_set	0d1270c1eaf27dc29ce6e55ed136e026
12	2026-11-29	dimension_set	15bb7bbe3d9c9e7bbabe15b53cd6ad11
12	2026-11-29	dimension_set	2ea595766f6a31fc2a47c5dd01e8b1f7
12	2026-11-29	dimension_set	3603e44af3c6eeaebbb88edaeb487042
12	2026-11-29	dimension_set	36ca780097e76f47fea51f97360e6d08
12	2026-11-29	dimension_set	405901192c3711768eff69983fba9800
12	2026-11-29	dimension_set	51f2160a9acc635d0cd8dc877366178b
12	2026-11-29	dimension_set	5a05df0608a13e2db135b19952456fd5
12	2026-11-29	dimension_set	95abbf6674b2bfb59f900df3cbd0cf46
12	2026-11-29	dimension_set	9b91479b889e935c82eff05f6795efde
12	2026-11-29	dimension_set	a97bb5d6f5b54d4179366d7916b64ab7
12	2026-11-29	dimension_set	b68c31687cc5c5566f2950e7aaaf1472
12	2026-11-29	dimension_set	bf4fa940f7e8020e490d6efcef488ebe
12	2026-11-29	dimension_set	cbcb5bf6c37d96c425376a9397dc5f53
12	2026-11-29	dimension_set	d1fa1c95b9b2f3c948c9cfaee35df865
12	2026-11-29	dimension_set	da7188552d551d12609dd734df2f5db2
12	2026-11-29	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
12	2026-11-29	dimension_set	eb49b790f99854a31d4332e29d087f6d
12	2026-11-29	environment	prod
12	2026-11-29	feature	chat
12	2026-11-29	feature	summary
12	2026-11-29	gl_account	6001
12	2026-11-29	model	ft:gpt-4o:acme::x
12	2026-11-29	model	gpt-4o
12	2026-11-29	model	nobody-knows-it
12	2026-11-29	model	o3-mini
12	2026-11-29	model	our-deployment
12	2026-11-29	operation	chat
12	2026-11-29	outcome	resolved
12	2026-11-29	project	p1
12	2026-11-29	provider	azure
12	2026-11-29	provider	openai
12	2026-11-29	service	web
12	2026-11-29	service	worker
12	2026-11-29	service_tier	flex
12	2026-11-29	team	__other__
12	2026-11-29	team	red
12	2026-11-29	team	t0
12	2026-11-29	team	t1
12	2026-11-29	team	t4
12	2026-11-29	variant	a
12	2026-11-29	workload	batch
\.
COPY dirty_period (org_id, hour) FROM stdin;
12	2026-11-27 12:00:00+00
12	2026-11-29 12:00:00+00
\.
COPY discount (id, version_id, org_id, provider, model, effective_from, percent) FROM stdin;
9	24	12	openai	gpt-4o-mini	2026-01-01 00:00:00+00	12.5
\.
COPY entity_15m (bucket, user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd) FROM stdin;
2026-10-31 12:00:00+00	0	12	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0
2026-10-31 12:00:00+00	0	12	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0
2026-11-24 00:00:00+00	-813412123537620983	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0
2026-11-24 00:00:00+00	0	12	t	6da411ac-fbd5-650d-a794-201c83a1050b	acme	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0
2026-11-24 00:00:00+00	0	12	t	af447f4c-097d-bdf7-69b8-00b8676b0ff3	acme	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0
2026-11-24 00:00:00+00	0	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0
2026-11-24 11:00:00+00	-813412123537620983	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-24 11:00:00+00	-447234408536325196	12	u	00000000-0000-0000-0000-000000000000	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-24 11:00:00+00	0	-12	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0
2026-11-24 11:00:00+00	0	12	t	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-24 11:00:00+00	0	12	t	36ca7800-97e7-6f47-fea5-1f97360e6d08	acme	1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-24 11:00:00+00	6237497048658101031	-12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0
2026-11-24 22:00:00+00	-813412123537620983	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.004130	0
2026-11-24 22:00:00+00	-447234408536325196	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0
2026-11-24 22:00:00+00	0	12	t	51f2160a-9acc-635d-0cd8-dc877366178b	acme	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0
2026-11-24 22:00:00+00	0	12	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.004130	0
2026-11-25 09:00:00+00	-813412123537620983	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.001044	0
2026-11-25 09:00:00+00	0	12	t	010a3bc4-e159-7623-5741-333826732361	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.001044	0
2026-11-25 09:00:00+00	0	12	t	0d1270c1-eaf2-7dc2-9ce6-e55ed136e026	globex	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002
2026-11-25 09:00:00+00	0	12	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002
2026-11-25 20:00:00+00	-813412123537620983	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.004082	0
2026-11-25 20:00:00+00	-447234408536325196	12	u	00000000-0000-0000-0000-000000000000	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-25 20:00:00+00	0	12	t	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-25 20:00:00+00	0	12	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0
2026-11-25 20:00:00+00	0	12	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.004082	0
2026-11-26 07:00:00+00	0	12	t	82ad20ee-e5ff-b6ec-a4f7-9a6794fc1630	globex	1	0	0	0	0	1	1029	10	0	0	0	0	0	0
2026-11-26 07:00:00+00	0	12	t	af447f4c-097d-bdf7-69b8-00b8676b0ff3	acme	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0
2026-11-26 07:00:00+00	0	12	t	d70de204-581a-6115-62c9-7dbcb79f4fdd	globex	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0
2026-11-26 07:00:00+00	0	12	t	f5b6a070-d69b-9f7d-35d6-900146c78829	globex	1	0	0	0	1	0	1025	10	700	3	812500	1	0.001045	0
2026-11-26 07:00:00+00	0	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0
2026-11-26 07:00:00+00	0	12	u	00000000-0000-0000-0000-000000000000	globex	3	0	0	0	1	2	3091	30	1400	6	1625000	2	0.001045	0
2026-11-26 18:00:00+00	-813412123537620983	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.004034	0
2026-11-26 18:00:00+00	0	12	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0
2026-11-26 18:00:00+00	0	12	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.004034	0
2026-11-27 05:00:00+00	0	-12	t	de5606ef-78af-8341-0b4e-ea6c132f6c10	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0
2026-11-27 05:00:00+00	0	-12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0
2026-11-27 05:00:00+00	0	12	t	b68c3168-7cc5-c556-6f29-50e7aaaf1472	globex	1	0	0	1	0	0	1005	10	0	0	0	0	0.004030	0
2026-11-27 05:00:00+00	0	12	t	d70de204-581a-6115-62c9-7dbcb79f4fdd	globex	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0
2026-11-27 05:00:00+00	0	12	t	f1cb225c-8896-904b-5ab3-af0363d36c13	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 05:00:00+00	0	12	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	1	0	1	2006	20	700	3	812500	1	0.004030	0
2026-11-27 16:00:00+00	-813412123537620983	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0
2026-11-27 16:00:00+00	0	12	t	15bb7bbe-3d9c-9e7b-babe-15b53cd6ad11	globex	1	0	0	0	0	1	1019	10	0	0	0	0	0	0
2026-11-27 16:00:00+00	0	12	t	95abbf66-74b2-bfb5-9f90-0df3cbd0cf46	acme	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0
2026-11-27 16:00:00+00	0	12	t	de5606ef-78af-8341-0b4e-ea6c132f6c10	acme	1	0	0	0	0	1	1022	10	0	0	0	0	0	0
2026-11-27 16:00:00+00	0	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1022	10	0	0	0	0	0	0
2026-11-27 16:00:00+00	0	12	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1019	10	0	0	0	0	0	0
2026-11-28 03:00:00+00	0	12	t	2d05bf7e-8209-caea-66cc-9c883d51c96d	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0
2026-11-28 03:00:00+00	0	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0
2026-11-28 14:00:00+00	-813412123537620983	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.004344	0
2026-11-28 14:00:00+00	0	12	t	96754026-07a5-c104-8135-f593b573cff9	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.004344	0
2026-11-29 01:00:00+00	-813412123537620983	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-29 01:00:00+00	0	12	t	36ca7800-97e7-6f47-fea5-1f97360e6d08	acme	1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	-813412123537620983	12	u	00000000-0000-0000-0000-000000000000	acme	5	0	2	1	0	2	3096	30	0	0	0	0	0.028778	0
2026-11-29 12:00:00+00	-447234408536325196	12	u	00000000-0000-0000-0000-000000000000	acme	5	2	0	3	0	2	3078	30	0	0	0	0	0.0011858	0
2026-11-29 12:00:00+00	0	-12	t	cbcb5bf6-c37d-96c4-2537-6a9397dc5f53	globex	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002
2026-11-29 12:00:00+00	0	-12	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002
2026-11-29 12:00:00+00	0	12	t	0d1270c1-eaf2-7dc2-9ce6-e55ed136e026	globex	1	0	0	1	0	0	1023	10	0	0	0	0	0.004292	0.002
2026-11-29 12:00:00+00	0	12	t	15bb7bbe-3d9c-9e7b-babe-15b53cd6ad11	globex	3	0	0	0	0	3	3081	30	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	12	t	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	acme	2	2	0	2	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	12	t	3603e44a-f3c6-eeae-bbb8-8edaeb487042	acme	1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0
2026-11-29 12:00:00+00	0	12	t	36ca7800-97e7-6f47-fea5-1f97360e6d08	acme	2	0	0	0	0	2	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	12	t	40590119-2c37-1176-8eff-69983fba9800	globex	1	0	0	1	0	0	1017	10	0	0	0	0	0.004268	0
2026-11-29 12:00:00+00	0	12	t	51f2160a-9acc-635d-0cd8-dc877366178b	acme	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0
2026-11-29 12:00:00+00	0	12	t	5a05df06-08a1-3e2d-b135-b19952456fd5	acme	1	0	0	0	0	1	1026	10	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	12	t	95abbf66-74b2-bfb5-9f90-0df3cbd0cf46	acme	1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0
2026-11-29 12:00:00+00	0	12	t	9b91479b-889e-935c-82ef-f05f6795efde	acme	1	0	0	1	0	0	1040	10	0	0	0	0	0.004360	0
2026-11-29 12:00:00+00	0	12	t	a97bb5d6-f5b5-4d41-7936-6d7916b64ab7	acme	1	0	0	0	0	0	1016	10	0	0	0	0	0.5	0
2026-11-29 12:00:00+00	0	12	t	b68c3168-7cc5-c556-6f29-50e7aaaf1472	globex	1	0	0	1	0	0	1041	10	0	0	0	0	0.004174	0
2026-11-29 12:00:00+00	0	12	t	bf4fa940-f7e8-020e-490d-6efcef488ebe	acme	1	0	0	0	0	1	1014	10	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	12	t	cbcb5bf6-c37d-96c4-2537-6a9397dc5f53	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000
2026-11-29 12:00:00+00	0	12	t	d1fa1c95-b9b2-f3c9-48c9-cfaee35df865	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	12	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.004178	0
2026-11-29 12:00:00+00	0	12	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		1	0	0	0	0	1	1001	10	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	12	t	eb49b790-f998-54a3-1d43-32e29d087f6d	globex	1	0	0	0	0	1	1013	10	700	3	812500	1	0	0
2026-11-29 12:00:00+00	0	12	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1001	10	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	12	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	0	0	2056	20	0	0	0	0	0.504360	0
2026-11-29 12:00:00+00	0	12	u	00000000-0000-0000-0000-000000000000	globex	7	0	0	3	0	4	7175	70	700	3	812500	1	0.012734	0.002
2026-11-29 12:45:00+00	0	12	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		1	0	0	0	0	1	1903	10	0	0	0	0	0	0
2026-11-29 12:45:00+00	0	12	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1903	10	0	0	0	0	0	0
\.
COPY entity_day (user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, day) FROM stdin;
-813412123537620983	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.004034	0	2026-11-26
-813412123537620983	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.004344	0	2026-11-28
-813412123537620983	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	2026-11-27
-813412123537620983	12	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	1	0	2042	20	0	0	0	0	0.005126	0	2026-11-25
-813412123537620983	12	u	00000000-0000-0000-0000-000000000000	acme	3	0	1	1	0	1	2057	20	0	0	0	0	0.016430	0	2026-11-24
-813412123537620983	12	u	00000000-0000-0000-0000-000000000000	acme	6	0	2	1	0	3	3096	30	0	0	0	0	0.028778	0	2026-11-29
-447234408536325196	12	u	00000000-0000-0000-0000-000000000000	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-25
-447234408536325196	12	u	00000000-0000-0000-0000-000000000000	acme	2	1	0	2	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-24
-447234408536325196	12	u	00000000-0000-0000-0000-000000000000	acme	5	2	0	3	0	2	3078	30	0	0	0	0	0.0011858	0	2026-11-29
0	-12	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-24
0	-12	t	cbcb5bf6-c37d-96c4-2537-6a9397dc5f53	globex	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-29
0	-12	t	de5606ef-78af-8341-0b4e-ea6c132f6c10	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-27
0	-12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-27
0	-12	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-29
0	12	t	010a3bc4-e159-7623-5741-333826732361	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.001044	0	2026-11-25
0	12	t	0d1270c1-eaf2-7dc2-9ce6-e55ed136e026	globex	1	0	0	1	0	0	1023	10	0	0	0	0	0.004292	0.002	2026-11-29
0	12	t	0d1270c1-eaf2-7dc2-9ce6-e55ed136e026	globex	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002	2026-11-25
0	12	t	15bb7bbe-3d9c-9e7b-babe-15b53cd6ad11	globex	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	2026-11-27
0	12	t	15bb7bbe-3d9c-9e7b-babe-15b53cd6ad11	globex	3	0	0	0	0	3	3081	30	0	0	0	0	0	0	2026-11-29
0	12	t	2d05bf7e-8209-caea-66cc-9c883d51c96d	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-28
0	12	t	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-24
0	12	t	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-25
0	12	t	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	acme	2	2	0	2	0	0	0	0	0	0	0	0	0	0	2026-11-29
0	12	t	3603e44a-f3c6-eeae-bbb8-8edaeb487042	acme	1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	2026-11-29
0	12	t	36ca7800-97e7-6f47-fea5-1f97360e6d08	acme	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-24
0	12	t	36ca7800-97e7-6f47-fea5-1f97360e6d08	acme	3	0	0	0	0	3	0	0	0	0	0	0	0	0	2026-11-29
0	12	t	40590119-2c37-1176-8eff-69983fba9800	globex	1	0	0	1	0	0	1017	10	0	0	0	0	0.004268	0	2026-11-29
0	12	t	51f2160a-9acc-635d-0cd8-dc877366178b	acme	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-24
0	12	t	51f2160a-9acc-635d-0cd8-dc877366178b	acme	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	2026-11-29
0	12	t	5a05df06-08a1-3e2d-b135-b19952456fd5	acme	1	0	0	0	0	1	1026	10	0	0	0	0	0	0	2026-11-29
0	12	t	6da411ac-fbd5-650d-a794-201c83a1050b	acme	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-24
0	12	t	82ad20ee-e5ff-b6ec-a4f7-9a6794fc1630	globex	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-26
0	12	t	95abbf66-74b2-bfb5-9f90-0df3cbd0cf46	acme	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	2026-11-27
0	12	t	95abbf66-74b2-bfb5-9f90-0df3cbd0cf46	acme	1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	2026-11-29
0	12	t	96754026-07a5-c104-8135-f593b573cff9	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.004344	0	2026-11-28
0	12	t	9b91479b-889e-935c-82ef-f05f6795efde	acme	1	0	0	1	0	0	1040	10	0	0	0	0	0.004360	0	2026-11-29
0	12	t	a97bb5d6-f5b5-4d41-7936-6d7916b64ab7	acme	1	0	0	0	0	0	1016	10	0	0	0	0	0.5	0	2026-11-29
0	12	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-25
0	12	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-26
0	12	t	af447f4c-097d-bdf7-69b8-00b8676b0ff3	acme	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0	2026-11-24
0	12	t	af447f4c-097d-bdf7-69b8-00b8676b0ff3	acme	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0	2026-11-26
0	12	t	b68c3168-7cc5-c556-6f29-50e7aaaf1472	globex	1	0	0	1	0	0	1005	10	0	0	0	0	0.004030	0	2026-11-27
0	12	t	b68c3168-7cc5-c556-6f29-50e7aaaf1472	globex	1	0	0	1	0	0	1041	10	0	0	0	0	0.004174	0	2026-11-29
0	12	t	bf4fa940-f7e8-020e-490d-6efcef488ebe	acme	1	0	0	0	0	1	1014	10	0	0	0	0	0	0	2026-11-29
0	12	t	cbcb5bf6-c37d-96c4-2537-6a9397dc5f53	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	2026-11-29
0	12	t	d1fa1c95-b9b2-f3c9-48c9-cfaee35df865	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
0	12	t	d70de204-581a-6115-62c9-7dbcb79f4fdd	globex	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-27
0	12	t	d70de204-581a-6115-62c9-7dbcb79f4fdd	globex	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	2026-11-26
0	12	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.004034	0	2026-11-26
0	12	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.004082	0	2026-11-25
0	12	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.004130	0	2026-11-24
0	12	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.004178	0	2026-11-29
0	12	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	2904	20	0	0	0	0	0	0	2026-11-29
0	12	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31
0	12	t	de5606ef-78af-8341-0b4e-ea6c132f6c10	acme	1	0	0	0	0	1	1022	10	0	0	0	0	0	0	2026-11-27
0	12	t	eb49b790-f998-54a3-1d43-32e29d087f6d	globex	1	0	0	0	0	1	1013	10	700	3	812500	1	0	0	2026-11-29
0	12	t	f1cb225c-8896-904b-5ab3-af0363d36c13	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
0	12	t	f5b6a070-d69b-9f7d-35d6-900146c78829	globex	1	0	0	0	1	0	1025	10	700	3	812500	1	0.001045	0	2026-11-26
0	12	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	2904	20	0	0	0	0	0	0	2026-11-29
0	12	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31
0	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1022	10	0	0	0	0	0	0	2026-11-27
0	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0	2026-11-24
0	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-28
0	12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0	2026-11-26
0	12	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	0	0	2056	20	0	0	0	0	0.504360	0	2026-11-29
0	12	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002	2026-11-25
0	12	u	00000000-0000-0000-0000-000000000000	globex	3	0	0	0	1	2	3091	30	1400	6	1625000	2	0.001045	0	2026-11-26
0	12	u	00000000-0000-0000-0000-000000000000	globex	3	0	0	1	0	2	3025	30	700	3	812500	1	0.004030	0	2026-11-27
0	12	u	00000000-0000-0000-0000-000000000000	globex	7	0	0	3	0	4	7175	70	700	3	812500	1	0.012734	0.002	2026-11-29
6237497048658101031	-12	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-24
\.
COPY event_conflict (id, org_id, event_id, event_key, time, received_at, content_hash, sent_time) FROM stdin;
21	12	f2d51a0e-07e1-581d-2b48-4d40d96938d7	0024_pre_forgetting-twice	2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	da699a7a-0f54-9877-a1e9-0d5629cd5b21	2026-11-29 12:07:03.123456+00
22	12	f2d51a0e-07e1-581d-2b48-4d40d96938d7	0024_pre_forgetting-twice	2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	5ec3479e-9058-3f53-7b44-e163242a7536	2026-11-29 11:07:03.123456+00
\.
COPY fired_alert (id, org_id, budget_id, type, subject, window_key, threshold, window_end, fired_at, message, muted, recovered_at, rearmed_at) FROM stdin;
403200ba-e3c5-4c30-aec0-5c1cd2011c8e	12	4fd0bc38-54fb-418d-85f8-b4ef94161ef8	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "403200ba-e3c5-4c30-aec0-5c1cd2011c8e", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4fd0bc38-54fb-418d-85f8-b4ef94161ef8", "query": "/v1/costs/summary?start=2026-11-24T22%3A03%3A55.123456%2B00%3A00&end=2026-11-29T12%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 8, "estimated_events": 2}, "drivers": [], "subject": "r1", "alert_id": "4fd0bc38-54fb-418d-85f8-b4ef94161ef8", "spend_usd": 0.043961, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T22:03:55.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N
5c64ce47-b203-4a59-89f3-c42a1920152b	12	b8785253-18f3-46f6-a315-fca2d98b1b02	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "5c64ce47-b203-4a59-89f3-c42a1920152b", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b8785253-18f3-46f6-a315-fca2d98b1b02", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 7, "estimated_events": 4}, "drivers": [{"model": "gpt-4o", "tokens": 5166, "feature": "summary", "cost_usd": 1.008696, "event_count": 5}, {"model": "gpt-4o-mini", "tokens": 1038, "feature": "summary", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 4111, "feature": null, "cost_usd": 0.0369, "event_count": 12}], "subject": "acme", "alert_id": "b8785253-18f3-46f6-a315-fca2d98b1b02", "spend_usd": 1.58204, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N
5e4b6300-7f48-4568-b64e-0bffbbe75a50	12	d0a56828-e322-4e7c-91b0-c48a5e62411a	budget.threshold		2026-11-28 15:00:00+00	1	2026-11-29 15:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "5e4b6300-7f48-4568-b64e-0bffbbe75a50", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0a56828-e322-4e7c-91b0-c48a5e62411a", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 11}, "drivers": [{"model": "gpt-4o", "tokens": 3099, "feature": "summary", "cost_usd": 0.50436, "event_count": 3}, {"model": "gpt-4o", "tokens": 6022, "feature": null, "cost_usd": 0.0246, "event_count": 10}, {"model": "gpt-4o", "tokens": 2060, "feature": "chat", "cost_usd": 0.00856, "event_count": 2}], "subject": null, "alert_id": "d0a56828-e322-4e7c-91b0-c48a5e62411a", "spend_usd": 0.5470578, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N
71ea093e-4060-4e10-885e-6f02f46bec34	12	4fd0bc38-54fb-418d-85f8-b4ef94161ef8	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "71ea093e-4060-4e10-885e-6f02f46bec34", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4fd0bc38-54fb-418d-85f8-b4ef94161ef8", "query": "/v1/costs/summary?start=2026-11-24T00%3A03%3A29.123456%2B00%3A00&end=2026-11-29T12%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 3, "estimated_events": 3}, "drivers": [], "subject": "r2", "alert_id": "4fd0bc38-54fb-418d-85f8-b4ef94161ef8", "spend_usd": 1.511028, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T00:03:29.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N
9432688a-fbde-4388-a801-cab14ed851d2	12	94ac97aa-2bd0-4303-9215-1f4b404fe83f	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "9432688a-fbde-4388-a801-cab14ed851d2", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/94ac97aa-2bd0-4303-9215-1f4b404fe83f", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 11, "estimated_events": 2}, "drivers": [{"model": "ft:gpt-4o:acme::x", "tokens": 4140, "feature": "summary", "cost_usd": 0, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "our-deployment", "tokens": 2073, "feature": null, "cost_usd": 0.0123, "event_count": 2}], "subject": null, "alert_id": "94ac97aa-2bd0-4303-9215-1f4b404fe83f", "spend_usd": 19644, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 50}	\N	\N	\N
d6ffb9f2-1868-4aeb-90b5-aa53a8e76cef	11	efa02c4b-a0f6-46c3-b960-6535df1cc6fc	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "d6ffb9f2-1868-4aeb-90b5-aa53a8e76cef", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/efa02c4b-a0f6-46c3-b960-6535df1cc6fc", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 3}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": "chat", "cost_usd": 0.0215975, "event_count": 1}, {"model": "gpt-4o", "tokens": 2115, "feature": "chat", "cost_usd": 0.00878, "event_count": 3}, {"model": "gpt-4o", "tokens": 1056, "feature": "summary", "cost_usd": 0.004384, "event_count": 1}], "subject": null, "alert_id": "efa02c4b-a0f6-46c3-b960-6535df1cc6fc", "spend_usd": 0.0402645, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
e91567f9-b380-4c46-9544-b623582257ac	12	cfc79adf-9993-4c0e-b9d2-6917066995b3	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "e91567f9-b380-4c46-9544-b623582257ac", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/cfc79adf-9993-4c0e-b9d2-6917066995b3", "query": "/v1/costs/summary?start=2026-11-28T12%3A08%3A00%2B00%3A00&end=2026-11-29T12%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 11}, "drivers": [{"model": "gpt-4o", "tokens": 3099, "feature": "summary", "cost_usd": 0.50436, "event_count": 3}, {"model": "gpt-4o", "tokens": 4109, "feature": null, "cost_usd": 0.0246, "event_count": 9}, {"model": "gpt-4o", "tokens": 3106, "feature": "chat", "cost_usd": 0.012904, "event_count": 3}], "subject": null, "alert_id": "cfc79adf-9993-4c0e-b9d2-6917066995b3", "spend_usd": 0.5514018, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T12:08:00Z", "scope_value": null, "window_start": "2026-11-28T12:08:00Z", "threshold_usd": 0.001}	\N	\N	\N
f26661d3-b502-484a-a0f2-1b59b8540540	12	b8785253-18f3-46f6-a315-fca2d98b1b02	budget.threshold	globex	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "f26661d3-b502-484a-a0f2-1b59b8540540", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b8785253-18f3-46f6-a315-fca2d98b1b02", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 8, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 3105, "feature": "chat", "cost_usd": 0.0129, "event_count": 3}, {"model": "nobody-knows-it", "tokens": 2066, "feature": "chat", "cost_usd": 0.008204, "event_count": 2}, {"model": "our-model", "tokens": 1035, "feature": "summary", "cost_usd": 0.001045, "event_count": 1}], "subject": "globex", "alert_id": "b8785253-18f3-46f6-a315-fca2d98b1b02", "spend_usd": 0.022149, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N
\.
COPY idempotency_key (org_id, operation, key_hash, created_id, created_at) FROM stdin;
12	POST /v1/keys	72a90ea3-da8b-5dd0-1bde-2f27314e02e2	abcdefghijkl	2026-11-29 12:58:01.702478+00
\.
COPY ledger_offset (topic, partition, next_offset, epoch, owner, updated_at) FROM stdin;
usage.0024_pre_forgetting	0	4	1	aggregator-1	2026-11-29 12:58:01.740957+00
usage.0024_pre_forgetting	1	9	2	aggregator-1	2026-11-29 12:58:01.806071+00
\.
COPY lost_range (id, topic, partition, first_offset, next_offset, found_at, skipped_at, skipped_by, reason) FROM stdin;
7	usage.0024_pre_forgetting	0	4	9	2026-11-29 12:58:01.777054+00	\N	\N	\N
8	usage.0024_pre_forgetting	1	4	9	2026-11-29 12:58:01.805517+00	2026-11-29 12:58:01.806071+00	cli	retention was too short
\.
COPY metric_series (org_id, provider, model) FROM stdin;
12	azure	our-deployment
12	openai	ft:gpt-4o:acme::x
12	openai	gpt-4o
12	openai	gpt-4o-mini
12	openai	nobody-knows-it
12	openai	o3-mini
12	openai	our-model
\.
COPY org_alias (id, version_id, org_id, provider, kind, name, target_provider, target_model) FROM stdin;
9	24	12	azure	exact	our-deployment	openai	gpt-4o
\.
COPY price (id, version_id, org_id, provider, model, effective_from, rates, terms) FROM stdin;
38	24	12	openai	our-model	2026-01-01 00:00:00+00	{"input": {"base": "1.5"}, "output": {"base": "6"}}	{"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}
39	25	12	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "20"}}	{}
40	25	12	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "1"}}	{}
41	26	12	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "20"}}	{}
42	26	12	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "1"}}	{}
\.
COPY price_proposal (id, org_id, source, source_version, checked_on, content_hash, changes, proposed_at, proposed_by, state, version_id) FROM stdin;
39	12	contract		2026-11-29	63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	[[["openai", "our-model", "2026-01-01T00:00:00Z", {"input": {"base": "1.5"}, "output": {"base": "6"}}, {"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}]], [["openai", "gpt-4o-mini", "2026-01-01T00:00:00Z", "12.5"]], [["azure", "exact", "our-deployment", "openai", "gpt-4o"]]]	2026-11-29 12:58:01.037994+00	cli	applied	24
40	12	contract		2026-11-29	8a41b090e00c4f000368537e9b37bf3f91816527c562e063fa6eee167d590484	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "7"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-29 12:58:01.077588+00	cli	rejected	\N
41	12	contract		2026-11-29	f2d9c956da020f94211a39e1d63a4c72c3e651144a7a81622330141e714c759e	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "8"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-29 12:58:01.08579+00	cli	proposed	\N
42	12	contract		2026-11-29	b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-29 12:58:01.345892+00	cli	applied	25
43	12	contract		2026-11-29	b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-29 12:58:01.489142+00	cli	applied	26
\.
COPY rate_bucket (org_id, tokens, at) FROM stdin;
12	12.5	2026-11-29 12:58:01.726367+00
\.
COPY rate_lease (org_id, replica, tokens, demand, at) FROM stdin;
12	3ad0c6ce-f742-4385-8183-fca9291ef49d	3	0.5	2026-11-29 12:58:01.726771+00
\.
COPY recent_key (org_id, key, time, event_id, seen_at) FROM stdin;
12	0cafe033-d551-d56b-ca0e-f32c5848a192	2026-11-29 12:05:03.123456+00	0cafe033-d551-d56b-ca0e-f32c5848a192	2026-11-29 12:58:02.716638+00
12	0ef22bae-56ce-4007-8517-4db5272f2128	2026-11-27 12:07:03.123456+00	0ef22bae-56ce-4007-8517-4db5272f2128	2026-11-29 12:58:03.020547+00
12	110e0ab2-0ccd-dd6b-eea6-a3a79c4a95a3	2026-11-29 12:06:03.123456+00	110e0ab2-0ccd-dd6b-eea6-a3a79c4a95a3	2026-11-29 12:58:03.048889+00
12	182c91ab-1a30-6484-219a-7ee5967efac0	2026-11-29 12:03:34.123456+00	182c91ab-1a30-6484-219a-7ee5967efac0	2026-11-29 12:58:01.740957+00
12	3fa0174c-f2fb-e473-0d29-2c62fcd40f5a	2026-11-27 12:07:03.123456+00	3fa0174c-f2fb-e473-0d29-2c62fcd40f5a	2026-11-29 12:58:03.020547+00
12	492029b1-40ac-4538-be84-7091b4693721	2026-11-29 12:05:03.123456+00	492029b1-40ac-4538-be84-7091b4693721	2026-11-29 12:58:02.716638+00
12	4a23c4d2-46f6-49b4-a1e9-ad2d7fcf2463	2026-11-28 14:05:55.123456+00	4a23c4d2-46f6-49b4-a1e9-ad2d7fcf2463	2026-11-29 12:58:01.781384+00
12	53f9b495-94cb-5856-a9b8-15cec475f2fb	2026-11-25 09:03:27.123456+00	53f9b495-94cb-5856-a9b8-15cec475f2fb	2026-11-29 12:58:01.781384+00
12	5e1b12f3-f186-9b48-557e-564b6c50faa8	2026-11-29 12:07:03.123456+00	5e1b12f3-f186-9b48-557e-564b6c50faa8	2026-11-29 12:58:00.393354+00
12	5efcf438-9a6d-408b-90f7-4c694b34152a	2026-11-29 12:05:03.123456+00	5efcf438-9a6d-408b-90f7-4c694b34152a	2026-11-29 12:58:02.716638+00
12	6f460435-d5f5-648a-6ce0-40685c703a4e	2026-11-29 12:05:03.123456+00	6f460435-d5f5-648a-6ce0-40685c703a4e	2026-11-29 12:58:02.716638+00
12	706e1fbf-7280-e569-b015-f556c2946fb2	2026-11-26 07:03:28.123456+00	706e1fbf-7280-e569-b015-f556c2946fb2	2026-11-29 12:58:01.781384+00
12	842cf3a0-6512-4e6b-aaaa-a287c60bf1da	2026-11-29 12:06:03.123456+00	842cf3a0-6512-4e6b-aaaa-a287c60bf1da	2026-11-29 12:58:03.048889+00
12	8b9905c0-61e4-48bf-bd25-232cec83aa2b	2026-11-24 11:03:47.123456+00	8b9905c0-61e4-48bf-bd25-232cec83aa2b	2026-11-29 12:58:01.740957+00
12	8f3ef143-8b29-5a7e-5604-e0b1e93181cd	2026-11-29 12:07:03.123456+00	8f3ef143-8b29-5a7e-5604-e0b1e93181cd	2026-11-29 12:58:00.393354+00
12	96380b74-91f9-f064-335c-7865464aa9aa	2026-11-29 12:05:03.123456+00	96380b74-91f9-f064-335c-7865464aa9aa	2026-11-29 12:58:02.716638+00
12	a84ac7b6-1708-b65a-696a-e9f2fba26a0d	2026-11-26 07:05:07.123456+00	a84ac7b6-1708-b65a-696a-e9f2fba26a0d	2026-11-29 12:58:01.781384+00
12	a9fbd249-da9c-2975-c37d-90781b0b1d54	2026-11-27 12:07:03.123456+00	a9fbd249-da9c-2975-c37d-90781b0b1d54	2026-11-29 12:58:03.020547+00
12	aa819d50-0734-d653-06fc-93bafe40743e	2026-11-29 12:05:03.123456+00	aa819d50-0734-d653-06fc-93bafe40743e	2026-11-29 12:58:02.716638+00
12	b64ba1ed-06da-4058-848a-5da16bc37db4	2026-11-24 11:04:26.123456+00	b64ba1ed-06da-4058-848a-5da16bc37db4	2026-11-29 12:58:01.740957+00
12	b81da4e5-06fc-e468-83bd-8a2be402eefa	2026-11-27 12:07:03.123456+00	b81da4e5-06fc-e468-83bd-8a2be402eefa	2026-11-29 12:58:03.020547+00
12	c561de16-6294-cbb9-bf90-e72c83e1b1ea	2026-11-29 12:06:03.123456+00	c561de16-6294-cbb9-bf90-e72c83e1b1ea	2026-11-29 12:58:03.048889+00
12	cdbd7d3e-9951-4ad1-9058-526c82512907	2026-11-29 12:05:03.123456+00	cdbd7d3e-9951-4ad1-9058-526c82512907	2026-11-29 12:58:02.716638+00
12	d65708b0-7658-1fc7-3d2e-7d92ddbf94c0	2026-11-27 12:07:03.123456+00	d65708b0-7658-1fc7-3d2e-7d92ddbf94c0	2026-11-29 12:58:03.020547+00
12	e354bedb-7906-42f5-9627-b6f94076e928	2026-11-24 22:03:55.123456+00	e354bedb-7906-42f5-9627-b6f94076e928	2026-11-29 12:58:01.740957+00
12	f092964a-03ca-4a4b-b62a-d98d073e5f04	2026-11-29 12:07:03.123456+00	f092964a-03ca-4a4b-b62a-d98d073e5f04	2026-11-29 12:58:00.393354+00
12	f25b36e3-1ff4-112a-610a-8cd3ae00e5c6	2026-11-29 12:05:03.123456+00	f25b36e3-1ff4-112a-610a-8cd3ae00e5c6	2026-11-29 12:58:02.716638+00
\.
COPY run (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, run_id, parent_run_id) FROM stdin;
-12	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-27 05:03:31.123456+00	2026-11-27 05:03:31.123456+00	2026-11-27 05:00:00+00	r2	
-12	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-29 12:04:34.123456+00	2026-11-29 12:04:34.123456+00	2026-11-29 12:00:00+00	r1	p1
-12	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-24 11:03:31.123456+00	2026-11-24 11:03:31.123456+00	2026-11-24 11:00:00+00	r1	p1
12	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-24 11:03:47.123456+00	2026-11-24 11:03:47.123456+00	2026-11-24 11:00:00+00		
12	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-29 01:03:50.123456+00	2026-11-29 01:03:50.123456+00	2026-11-29 01:00:00+00		
12	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-27 05:03:28.123456+00	2026-11-27 05:03:28.123456+00	2026-11-27 05:00:00+00	r1	
12	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	2026-11-27 16:04:17.123456+00	2026-11-27 16:04:17.123456+00	2026-11-27 16:00:00+00	r1	
12	1	0	0	0	0	1	1022	10	0	0	0	0	0	0	2026-11-27 16:04:11.123456+00	2026-11-27 16:04:11.123456+00	2026-11-27 16:00:00+00	r2	
12	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-26 07:04:28.123456+00	2026-11-26 07:04:28.123456+00	2026-11-26 07:00:00+00	r1	p1
12	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0	2026-11-24 00:03:29.123456+00	2026-11-24 00:03:29.123456+00	2026-11-24 00:00:00+00	r2	
12	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-28 03:02:23.123456+00	2026-11-28 03:02:23.123456+00	2026-11-28 03:00:00+00	r2	
12	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0	2026-11-26 07:05:07.123456+00	2026-11-26 07:05:07.123456+00	2026-11-26 07:00:00+00	r2	
12	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-24 22:04:03.123456+00	2026-11-24 22:04:03.123456+00	2026-11-24 22:00:00+00	r2	p1
12	1	0	0	1	0	0	1005	10	0	0	0	0	0.004030	0	2026-11-27 05:04:06.123456+00	2026-11-27 05:04:06.123456+00	2026-11-27 05:00:00+00	r1	p1
12	1	0	0	1	0	0	1006	10	0	0	0	0	0.004034	0	2026-11-26 18:06:14.123456+00	2026-11-26 18:06:14.123456+00	2026-11-26 18:00:00+00	r1	p1
12	1	0	0	1	0	0	1018	10	0	0	0	0	0.004082	0	2026-11-25 20:02:12.123456+00	2026-11-25 20:02:12.123456+00	2026-11-25 20:00:00+00	r1	p1
12	1	0	0	1	0	0	1030	10	0	0	0	0	0.004130	0	2026-11-24 22:03:55.123456+00	2026-11-24 22:03:55.123456+00	2026-11-24 22:00:00+00	r1	p1
12	1	0	0	1	0	0	1036	10	0	0	0	0	0.004344	0	2026-11-28 14:05:55.123456+00	2026-11-28 14:05:55.123456+00	2026-11-28 14:00:00+00	r1	p1
12	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	2026-11-27 16:04:42.123456+00	2026-11-27 16:04:42.123456+00	2026-11-27 16:00:00+00		
12	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-24 00:05:36.123456+00	2026-11-24 00:05:36.123456+00	2026-11-24 00:00:00+00		
12	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-24 11:04:26.123456+00	2026-11-24 11:04:26.123456+00	2026-11-24 11:00:00+00	r2	p1
12	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-25 20:04:49.123456+00	2026-11-25 20:04:49.123456+00	2026-11-25 20:00:00+00	r2	p1
12	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00		
12	2	0	0	0	1	1	2062	20	1400	6	1625000	2	0.001045	0	2026-11-26 07:03:28.123456+00	2026-11-26 07:03:33.123456+00	2026-11-26 07:00:00+00	r1	
12	2	0	0	1	0	0	2056	20	0	0	0	0	0.504360	0	2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	2026-11-29 12:00:00+00	r2	
12	2	0	0	1	1	0	2059	20	0	0	0	0	0.005384	0.002	2026-11-25 09:03:27.123456+00	2026-11-25 09:03:57.123456+00	2026-11-25 09:00:00+00	r1	p1
12	4	0	0	0	0	4	4094	40	700	3	812500	1	0	0	2026-11-29 12:03:34.123456+00	2026-11-29 12:07:03.123456+00	2026-11-29 12:00:00+00	r1	
12	4	0	0	4	0	0	4123	40	0	0	0	0	0.016912	0.002	2026-11-29 12:03:41.123456+00	2026-11-29 12:07:03.123456+00	2026-11-29 12:00:00+00	r1	p1
12	5	2	0	3	0	2	3078	30	0	0	0	0	0.0011858	0	2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	2026-11-29 12:00:00+00	r2	p1
12	6	0	2	0	0	4	4958	40	0	0	0	0	0.0246	0	2026-11-29 12:05:03.123456+00	2026-11-29 12:58:01.32389+00	2026-11-29 12:00:00+00		
\.
COPY session (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, session_id) FROM stdin;
-12	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-27 05:03:31.123456+00	2026-11-27 05:03:31.123456+00	2026-11-27 05:00:00+00	s2
-12	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-29 12:04:34.123456+00	2026-11-29 12:04:34.123456+00	2026-11-29 12:00:00+00	s2
-12	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-24 11:03:31.123456+00	2026-11-24 11:03:31.123456+00	2026-11-24 11:00:00+00	s1
12	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-24 11:03:47.123456+00	2026-11-24 11:03:47.123456+00	2026-11-24 11:00:00+00	s2
12	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-29 01:03:50.123456+00	2026-11-29 01:03:50.123456+00	2026-11-29 01:00:00+00	s2
12	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-27 05:03:28.123456+00	2026-11-27 05:03:28.123456+00	2026-11-27 05:00:00+00	
12	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	2026-11-27 16:04:17.123456+00	2026-11-27 16:04:17.123456+00	2026-11-27 16:00:00+00	
12	1	0	0	0	1	0	1024	10	0	0	0	0	0.001044	0	2026-11-25 09:03:57.123456+00	2026-11-25 09:03:57.123456+00	2026-11-25 09:00:00+00	s1
12	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-28 03:02:23.123456+00	2026-11-28 03:02:23.123456+00	2026-11-28 03:00:00+00	s2
12	1	0	0	1	0	0	1005	10	0	0	0	0	0.004030	0	2026-11-27 05:04:06.123456+00	2026-11-27 05:04:06.123456+00	2026-11-27 05:00:00+00	s2
12	1	0	0	1	0	0	1006	10	0	0	0	0	0.004034	0	2026-11-26 18:06:14.123456+00	2026-11-26 18:06:14.123456+00	2026-11-26 18:00:00+00	s1
12	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002	2026-11-25 09:03:27.123456+00	2026-11-25 09:03:27.123456+00	2026-11-25 09:00:00+00	s2
12	1	0	0	1	0	0	1036	10	0	0	0	0	0.004344	0	2026-11-28 14:05:55.123456+00	2026-11-28 14:05:55.123456+00	2026-11-28 14:00:00+00	s1
12	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-24 11:04:26.123456+00	2026-11-24 11:04:26.123456+00	2026-11-24 11:00:00+00	s1
12	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	
12	2	0	0	0	1	1	2062	20	1400	6	1625000	2	0.001045	0	2026-11-26 07:03:28.123456+00	2026-11-26 07:03:33.123456+00	2026-11-26 07:00:00+00	
12	2	0	0	0	1	1	2063	20	0	0	0	0	0.004336	0	2026-11-26 07:04:28.123456+00	2026-11-26 07:05:07.123456+00	2026-11-26 07:00:00+00	s2
12	2	0	0	2	0	0	2032	20	0	0	0	0	0.0052762	0	2026-11-24 22:03:55.123456+00	2026-11-24 22:04:03.123456+00	2026-11-24 22:00:00+00	s1
12	2	0	1	0	0	1	2025	20	0	0	0	0	0.0123	0	2026-11-27 16:04:11.123456+00	2026-11-27 16:04:42.123456+00	2026-11-27 16:00:00+00	s2
12	2	0	1	0	1	0	2031	20	0	0	0	0	0.5123	0	2026-11-24 00:03:29.123456+00	2026-11-24 00:05:36.123456+00	2026-11-24 00:00:00+00	s2
12	2	1	0	2	0	0	1018	10	0	0	0	0	0.004082	0	2026-11-25 20:02:12.123456+00	2026-11-25 20:04:49.123456+00	2026-11-25 20:00:00+00	s1
12	6	0	0	0	0	6	6998	60	700	3	812500	1	0	0	2026-11-29 12:03:34.123456+00	2026-11-29 12:58:01.32389+00	2026-11-29 12:00:00+00	
12	6	2	0	4	0	2	4120	40	0	0	0	0	0.0053638	0	2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	2026-11-29 12:00:00+00	s1
12	9	0	2	4	0	2	7191	70	0	0	0	0	0.541694	0.002	2026-11-29 12:03:41.123456+00	2026-11-29 12:07:03.123456+00	2026-11-29 12:00:00+00	s2
\.
COPY subject (org_id, user_key, user_id) FROM stdin;
-12	6237497048658101031	u1
12	-813412123537620983	u1
12	-447234408536325196	u2
\.
COPY usage_event (time, received_at, user_key, latency_us, ttft_us, total_tokens, input_tokens, output_tokens, org_id, price_id, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, seq, event_count, error_count, attempt, status_code, is_stream, is_batch, has_tool_calls, event_id, content_hash, dimension_set, folded_set, event_key, tenant, session_id, run_id, parent_run_id, span_id, parent_span_id, request_id, response_id, model_requested, endpoint, error_type, prompt_fingerprint, usage_source, cost_source, reason, saving_technique, cost_usd, list_cost_usd, cost_reported_usd, saved_usd, units, extra, region, discount_id, posted_for) FROM stdin;
2026-10-31 12:00:00+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1901	10	12	\N	1901	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	abdd0827-1c0d-786f-f16a-19461c3c3fa2	7a6e9eaa-ee6c-c5ed-6968-222cf3d0d2c5	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0024_pre_forgetting-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-10-31 12:00:00+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1902	10	12	\N	1902	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b9cb8af8-e179-f984-29b6-bcd847ed7062	b2a0ae88-46bf-ab92-69f3-b7a8f075ce59	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0024_pre_forgetting-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 00:03:29.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1004	10	12	\N	1004	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5d970347-80c2-917d-b6ae-a07e6767cae9	8aea1d05-39fd-7c62-5d56-0b830020e528	af447f4c-097d-bdf7-69b8-00b8676b0ff3	\N	0024_pre_forgetting-4	acme	s2	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-24 00:05:36.123456+00	2026-11-29 12:07:03.123456+00	-813412123537620983	\N	\N	\N	1027	10	12	\N	1027	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	t	\N	c523232e-24fc-4ce0-859f-438241955b56	678f9975-1b0f-55dd-2df1-8efd2c6630ac	6da411ac-fbd5-650d-a794-201c83a1050b	\N	\N	acme	s2	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	provider	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-24 11:03:31.123456+00	2026-11-29 12:07:03.123456+00	6237497048658101031	\N	\N	\N	1012	10	-12	\N	1012	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8cf04b4d-f1e4-42b8-8b5f-9100e7e11d4d	3274d11d-ca7d-477c-f462-d7e576ffc74e	640568ab-e828-1515-ffc7-4299c8521ad4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 11:03:47.123456+00	2026-11-29 12:07:03.123456+00	-813412123537620983	\N	\N	50	0	0	12	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8b9905c0-61e4-48bf-bd25-232cec83aa2b	77961d15-b58d-cf36-f6c0-613742cd57c2	36ca7800-97e7-6f47-fea5-1f97360e6d08	\N	\N	acme	s2	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	provider	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 11:04:26.123456+00	2026-11-29 12:07:03.123456+00	-447234408536325196	\N	\N	\N	0	0	12	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	b64ba1ed-06da-4058-848a-5da16bc37db4	2b8e3a5d-9c82-518d-abee-94ac3b830736	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	\N	0024_pre_forgetting-32	acme	s1	r2	p1	\N	\N	\N	\N	gpt-4o-latest	\N	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-24 22:03:55.123456+00	2026-11-29 12:07:03.123456+00	-813412123537620983	\N	\N	\N	1030	10	12	42	1030	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e354bedb-7906-42f5-9627-b6f94076e928	86dd2143-d948-ce80-99a3-340baa5cd376	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004130	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-24 22:04:03.123456+00	2026-11-29 12:07:03.123456+00	-447234408536325196	\N	\N	\N	1002	10	12	1	1002	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	6f81615f-3767-ce09-ecfe-4fa0e2d7a64e	3b23e30d-b2d0-d5d1-0255-6b2b0e0029f8	51f2160a-9acc-635d-0cd8-dc877366178b	\N	0024_pre_forgetting-2	acme	s1	r2	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	\N	\N	0.0011462	0.0011462	\N	\N	\N	\N	\N	\N	\N
2026-11-25 09:03:27.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1035	10	12	41	1035	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	53f9b495-94cb-5856-a9b8-15cec475f2fb	f0c75bd4-04a0-3a15-9c66-4895446dc2b0	0d1270c1-eaf2-7dc2-9ce6-e55ed136e026	\N	0024_pre_forgetting-35	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	prompt_caching	0.004340	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-25 09:03:57.123456+00	2026-11-29 12:07:03.123456+00	-813412123537620983	\N	\N	\N	1024	10	12	38	1024	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	23a8d46b-327f-4c43-8fb6-615f9c9e7a67	b6aff357-3fad-4b87-2776-9c0d79ad650d	010a3bc4-e159-7623-5741-333826732361	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	units_not_priced+region_not_priced	\N	0.001044	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N
2026-11-25 20:02:12.123456+00	2026-11-29 12:07:03.123456+00	-813412123537620983	\N	\N	\N	1018	10	12	\N	1018	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a67bddaf-852e-4331-8dca-18db744b4398	19d422b6-12a9-8035-feb6-2fd24b6b5a29	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-25 20:02:12.123456+00	2026-11-29 12:58:01.401606+00	-813412123537620983	\N	\N	\N	-1018	-10	12	\N	-1018	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	a67bddaf-852e-4331-8dca-18db744b4398	19d422b6-12a9-8035-feb6-2fd24b6b5a29	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N
2026-11-25 20:02:12.123456+00	2026-11-29 12:58:01.401606+00	-813412123537620983	\N	\N	\N	1018	10	12	40	1018	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	a67bddaf-852e-4331-8dca-18db744b4398	19d422b6-12a9-8035-feb6-2fd24b6b5a29	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005100	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-25 20:02:12.123456+00	2026-11-29 12:58:01.568572+00	-813412123537620983	\N	\N	\N	0	0	12	42	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	a67bddaf-852e-4331-8dca-18db744b4398	19d422b6-12a9-8035-feb6-2fd24b6b5a29	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001018	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-25 20:04:49.123456+00	2026-11-29 12:07:03.123456+00	-447234408536325196	\N	\N	\N	0	0	12	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	1e894a7d-1e42-cf72-4cd1-07eda08ee20d	1201d2fd-8199-e902-aead-3fca8330b458	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	\N	0024_pre_forgetting-20	acme	s1	r2	p1	\N	\N	\N	\N	gpt-4o-latest	\N	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-26 07:03:28.123456+00	2026-11-29 12:07:03.123456+00	\N	812500	90000	\N	1037	10	12	\N	337	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	706e1fbf-7280-e569-b015-f556c2946fb2	e37270d4-d45a-eaea-6467-45f11d79bbe0	d70de204-581a-6115-62c9-7dbcb79f4fdd	\N	0024_pre_forgetting-37	globex	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 07:03:33.123456+00	2026-11-29 12:07:03.123456+00	\N	812500	90000	\N	1025	10	12	38	325	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f4e868c0-0116-23c9-21cf-203d463bdff0	5268f9ed-883a-8a0e-1bb6-e55d020177ee	f5b6a070-d69b-9f7d-35d6-900146c78829	\N	0024_pre_forgetting-25	globex	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	units_not_priced+no_cache_read_price+region_not_priced	\N	0.001045	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N
2026-11-26 07:04:28.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1029	10	12	\N	1029	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7d76a257-692d-7334-2a79-73f3885e827f	9c1e3536-c500-65b1-4ed2-2f3bc3c42be2	82ad20ee-e5ff-b6ec-a4f7-9a6794fc1630	\N	0024_pre_forgetting-29	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	us	\N	\N
2026-11-26 07:05:07.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1034	10	12	41	979	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	a84ac7b6-1708-b65a-696a-e9f2fba26a0d	3d55b8fd-b3c4-c79a-212a-a4a109c2506a	af447f4c-097d-bdf7-69b8-00b8676b0ff3	\N	0024_pre_forgetting-34	acme	s2	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004336	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 18:06:14.123456+00	2026-11-29 12:07:03.123456+00	-813412123537620983	\N	\N	\N	1006	10	12	\N	1006	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	72533e0d-e46c-4068-a9cb-b83bd818d0dd	00e53114-53ba-dd2a-623c-1a03468f900a	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-26 18:06:14.123456+00	2026-11-29 12:58:01.401606+00	-813412123537620983	\N	\N	\N	-1006	-10	12	\N	-1006	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	72533e0d-e46c-4068-a9cb-b83bd818d0dd	00e53114-53ba-dd2a-623c-1a03468f900a	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N
2026-11-26 18:06:14.123456+00	2026-11-29 12:58:01.401606+00	-813412123537620983	\N	\N	\N	1006	10	12	40	1006	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	72533e0d-e46c-4068-a9cb-b83bd818d0dd	00e53114-53ba-dd2a-623c-1a03468f900a	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005040	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-26 18:06:14.123456+00	2026-11-29 12:58:01.568572+00	-813412123537620983	\N	\N	\N	0	0	12	42	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	72533e0d-e46c-4068-a9cb-b83bd818d0dd	00e53114-53ba-dd2a-623c-1a03468f900a	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001006	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-27 05:03:28.123456+00	2026-11-29 12:07:03.123456+00	\N	812500	90000	\N	1001	10	12	\N	301	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	18755e7d-653e-b8cd-a349-3d711c664287	4d720b35-ffbb-eead-a1fc-3c23e3bc891b	d70de204-581a-6115-62c9-7dbcb79f4fdd	\N	0024_pre_forgetting-1	globex	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 05:03:31.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1010	10	-12	\N	955	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	5cb46e24-e574-529a-d52c-fbb9cb8cfa54	a1d611d6-c647-a551-2638-510bf5671cf8	de5606ef-78af-8341-0b4e-ea6c132f6c10	\N	0024_pre_forgetting-10	acme	s2	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 05:04:06.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1005	10	12	\N	1005	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	6f65563b-f8b9-2304-91b0-6b08f7dd1529	c41d5a79-bb9b-66e3-f62b-8d40087ea9a8	f1cb225c-8896-904b-5ab3-af0363d36c13	\N	0024_pre_forgetting-5	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 05:04:06.123456+00	2026-11-29 12:58:01.401606+00	\N	\N	\N	\N	-1005	-10	12	\N	-1005	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	6f65563b-f8b9-2304-91b0-6b08f7dd1529	c41d5a79-bb9b-66e3-f62b-8d40087ea9a8	f1cb225c-8896-904b-5ab3-af0363d36c13	\N	0024_pre_forgetting-5	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 05:04:06.123456+00	2026-11-29 12:58:01.401606+00	\N	\N	\N	\N	1005	10	12	40	1005	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	6f65563b-f8b9-2304-91b0-6b08f7dd1529	c41d5a79-bb9b-66e3-f62b-8d40087ea9a8	b68c3168-7cc5-c556-6f29-50e7aaaf1472	\N	0024_pre_forgetting-5	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005035	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 05:04:06.123456+00	2026-11-29 12:58:01.568572+00	\N	\N	\N	\N	0	0	12	42	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	6f65563b-f8b9-2304-91b0-6b08f7dd1529	c41d5a79-bb9b-66e3-f62b-8d40087ea9a8	b68c3168-7cc5-c556-6f29-50e7aaaf1472	\N	0024_pre_forgetting-5	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001005	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	-813412123537620983	\N	\N	\N	1048	10	12	41	1048	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0ef22bae-56ce-4007-8517-4db5272f2128	c93381ce-9370-ca91-c8f8-f5630a8af395	96754026-07a5-c104-8135-f593b573cff9	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004392	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	-447234408536325196	\N	\N	\N	1050	10	12	1	1050	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	a9fbd249-da9c-2975-c37d-90781b0b1d54	2a5a218a-0e3b-987a-829c-9c2ac6f0eaf1	51f2160a-9acc-635d-0cd8-dc877366178b	\N	0024_pre_forgetting-50	acme	s1	r2	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	\N	\N	0.0011990	0.0011990	\N	\N	\N	\N	\N	\N	\N
2026-11-27 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	812500	90000	\N	1049	10	12	\N	349	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d65708b0-7658-1fc7-3d2e-7d92ddbf94c0	a647f157-dde0-8c6b-7a6f-507140e2a0a0	d70de204-581a-6115-62c9-7dbcb79f4fdd	\N	0024_pre_forgetting-49	globex	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1046	10	12	41	991	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	3fa0174c-f2fb-e473-0d29-2c62fcd40f5a	9f98a8dd-338f-d9ca-495f-0a8af4ba0024	af447f4c-097d-bdf7-69b8-00b8676b0ff3	\N	0024_pre_forgetting-46	acme	s2	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004384	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1047	10	12	41	1047	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b81da4e5-06fc-e468-83bd-8a2be402eefa	bf3edf1c-5a6c-8f65-fd39-bca778969ad7	0d1270c1-eaf2-7dc2-9ce6-e55ed136e026	\N	0024_pre_forgetting-47	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	prompt_caching	0.004388	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-27 16:04:11.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1022	10	12	\N	967	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	9fada4f6-f626-b209-02ba-d4999668bf5f	1f1dd39d-21f4-42ac-a984-463c525b8f4d	de5606ef-78af-8341-0b4e-ea6c132f6c10	\N	0024_pre_forgetting-22	acme	s2	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 16:04:17.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1019	10	12	\N	1019	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	587a4f44-7442-510a-cef7-814abc6bb79b	7ad3f617-0ad0-483d-efa9-249ec2f74eab	15bb7bbe-3d9c-9e7b-babe-15b53cd6ad11	\N	0024_pre_forgetting-19	globex	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 16:04:42.123456+00	2026-11-29 12:07:03.123456+00	-813412123537620983	\N	\N	\N	1003	10	12	\N	1003	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	da4e3724-01e1-4477-b948-e4552e073b60	815067a8-b803-079a-fabf-c6e0217e714b	95abbf66-74b2-bfb5-9f90-0df3cbd0cf46	\N	\N	acme	s2	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	provider	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-28 03:02:23.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1028	10	12	\N	1028	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e0450177-f4db-c1cb-ecd0-e7e205970385	515cd0fe-d580-1284-5655-2e3daa9eb67e	2d05bf7e-8209-caea-66cc-9c883d51c96d	\N	0024_pre_forgetting-28	acme	s2	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	us	\N	\N
2026-11-28 14:05:55.123456+00	2026-11-29 12:07:03.123456+00	-813412123537620983	\N	\N	\N	1036	10	12	41	1036	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4a23c4d2-46f6-49b4-a1e9-ad2d7fcf2463	f9a8dc94-ac9e-8fa0-4539-155caeabb295	96754026-07a5-c104-8135-f593b573cff9	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004344	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 01:03:50.123456+00	2026-11-29 12:07:03.123456+00	-813412123537620983	\N	\N	50	0	0	12	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	377e99a0-8bae-449b-8d3f-810055fdd54a	a775c82d-e1c4-2062-0a6f-d68d8a9531b9	36ca7800-97e7-6f47-fea5-1f97360e6d08	\N	\N	acme	s2	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	provider	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:03:34.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1031	10	12	\N	1031	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	182c91ab-1a30-6484-219a-7ee5967efac0	3b0888ba-633b-72d8-ebb6-c4340fd70df4	15bb7bbe-3d9c-9e7b-babe-15b53cd6ad11	\N	0024_pre_forgetting-31	globex	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:03:41.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1023	10	12	\N	1023	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	62ac9fb2-4e14-6780-9bf3-2329d1d69b59	3bdbc46a-8669-c3da-3b43-9981b9bbe6f4	cbcb5bf6-c37d-96c4-2537-6a9397dc5f53	\N	0024_pre_forgetting-23	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-29 12:03:41.123456+00	2026-11-29 12:58:01.401606+00	\N	\N	\N	\N	-1023	-10	12	\N	-1023	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	62ac9fb2-4e14-6780-9bf3-2329d1d69b59	3bdbc46a-8669-c3da-3b43-9981b9bbe6f4	cbcb5bf6-c37d-96c4-2537-6a9397dc5f53	\N	0024_pre_forgetting-23	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	prompt_caching	\N	\N	\N	-0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-29 12:03:41.123456+00	2026-11-29 12:58:01.401606+00	\N	\N	\N	\N	1023	10	12	39	1023	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	62ac9fb2-4e14-6780-9bf3-2329d1d69b59	3bdbc46a-8669-c3da-3b43-9981b9bbe6f4	0d1270c1-eaf2-7dc2-9ce6-e55ed136e026	\N	0024_pre_forgetting-23	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	prompt_caching	0.005315	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-29 12:03:41.123456+00	2026-11-29 12:58:01.568572+00	\N	\N	\N	\N	0	0	12	41	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	62ac9fb2-4e14-6780-9bf3-2329d1d69b59	3bdbc46a-8669-c3da-3b43-9981b9bbe6f4	0d1270c1-eaf2-7dc2-9ce6-e55ed136e026	\N	0024_pre_forgetting-23	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	prompt_caching	-0.001023	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-29 12:04:34.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1011	10	-12	\N	1011	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	890406f8-1030-4659-8c39-10cd2321cc5a	9ba33679-cf28-acec-5563-7e1bab3d1e48	cbcb5bf6-c37d-96c4-2537-6a9397dc5f53	\N	0024_pre_forgetting-11	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	-813412123537620983	\N	\N	50	0	0	12	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	cdbd7d3e-9951-4ad1-9058-526c82512907	9c124212-a796-c0c1-9af1-c59529aad6a9	36ca7800-97e7-6f47-fea5-1f97360e6d08	\N	\N	acme	s2	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	provider	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	-813412123537620983	\N	\N	\N	1039	10	12	41	1039	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	492029b1-40ac-4538-be84-7091b4693721	bca50033-5c34-8c29-9735-f191ca84826e	95abbf66-74b2-bfb5-9f90-0df3cbd0cf46	\N	\N	acme	s2	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	provider	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	-813412123537620983	\N	\N	\N	1042	10	12	42	1042	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5efcf438-9a6d-408b-90f7-4c694b34152a	925afdc3-adc9-9940-2e61-0e60e7cf2477	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004178	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	-447234408536325196	\N	\N	\N	0	0	12	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	6f460435-d5f5-648a-6ce0-40685c703a4e	a4235356-9530-0f0a-73e3-f1e5d4479feb	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	\N	0024_pre_forgetting-44	acme	s1	r2	p1	\N	\N	\N	\N	gpt-4o-latest	\N	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	-447234408536325196	\N	\N	\N	1038	10	12	1	1038	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	aa819d50-0734-d653-06fc-93bafe40743e	96ad142b-a8a0-0ae4-b064-a8a967a432a6	51f2160a-9acc-635d-0cd8-dc877366178b	\N	0024_pre_forgetting-38	acme	s1	r2	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	\N	\N	0.0011858	0.0011858	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1040	10	12	41	1040	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0cafe033-d551-d56b-ca0e-f32c5848a192	6a300cae-23f1-22b7-c1f6-2fbd4c278c7e	9b91479b-889e-935c-82ef-f05f6795efde	\N	0024_pre_forgetting-40	acme	s2	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	registered	\N	\N	0.004360	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1041	10	12	42	1041	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f25b36e3-1ff4-112a-610a-8cd3ae00e5c6	51bb76cc-f644-389a-d66a-054ccbeea480	b68c3168-7cc5-c556-6f29-50e7aaaf1472	\N	0024_pre_forgetting-41	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004174	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1043	10	12	\N	1043	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	96380b74-91f9-f064-335c-7865464aa9aa	53ded3e6-c421-9f0d-6742-47899dc020de	15bb7bbe-3d9c-9e7b-babe-15b53cd6ad11	\N	0024_pre_forgetting-43	globex	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:38.123456+00	2026-11-29 12:07:03.123456+00	-447234408536325196	\N	\N	\N	1026	10	12	\N	1026	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	t	t	9b4d32c5-8644-5ca6-1cea-fb4efd29b393	f7abf315-3d72-256b-94ff-30e0aac950b0	5a05df06-08a1-3e2d-b135-b19952456fd5	\N	0024_pre_forgetting-26	acme	s1	r2	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:06:03.123456+00	2026-11-29 12:07:03.123456+00	-813412123537620983	\N	\N	\N	1051	10	12	41	1051	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	842cf3a0-6512-4e6b-aaaa-a287c60bf1da	ca8a1c97-161d-15dd-67be-50a61fc414f6	95abbf66-74b2-bfb5-9f90-0df3cbd0cf46	\N	\N	acme	s2	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	provider	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 12:06:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1052	10	12	41	1052	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c561de16-6294-cbb9-bf90-e72c83e1b1ea	56cd65f7-26d6-035c-1bc6-e0d4fcc90fa1	9b91479b-889e-935c-82ef-f05f6795efde	\N	0024_pre_forgetting-52	acme	s2	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	registered	\N	\N	0.004408	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 12:06:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1053	10	12	42	1053	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	110e0ab2-0ccd-dd6b-eea6-a3a79c4a95a3	7c373cfd-afc6-de75-046d-7a7eb698fbd7	b68c3168-7cc5-c556-6f29-50e7aaaf1472	\N	0024_pre_forgetting-53	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004222	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	-813412123537620983	\N	\N	50	0	0	12	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f092964a-03ca-4a4b-b62a-d98d073e5f04	bcb9d7b3-e7d9-3802-6a14-3e9d3d22afe4	36ca7800-97e7-6f47-fea5-1f97360e6d08	\N	\N	acme	s2	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	provider	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	-813412123537620983	\N	\N	\N	1015	10	12	\N	1015	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	41f16dfb-e158-4f13-b12a-2db2bb1ead06	006c8105-08d3-4cf2-0d2d-c3b73a950103	a5fb98ea-2b8c-8342-b4a0-10101a508472	3603e44a-f3c6-eeae-bbb8-8edaeb487042	\N	acme	s2	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	provider	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	-447234408536325196	\N	\N	\N	0	0	12	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	8f3ef143-8b29-5a7e-5604-e0b1e93181cd	430aa6fc-97d1-57fd-564f-4165c99a6ff2	2ea59576-6f6a-31fc-2a47-c5dd01e8b1f7	\N	0024_pre_forgetting-8	acme	s1	r2	p1	\N	\N	\N	\N	gpt-4o-latest	\N	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	-447234408536325196	\N	\N	\N	1014	10	12	\N	1014	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	efeca2a8-75e9-cb82-5e91-39d1c60a3ebf	00428e0a-d210-5b8c-768f-b5947fa300a0	bf4fa940-f7e8-020e-490d-6efcef488ebe	\N	0024_pre_forgetting-14	acme	s1	r2	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	812500	90000	\N	1013	10	12	\N	313	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c077b573-99d9-2964-57cc-cfb6fe8a7f96	4a280567-be8a-81b2-ac68-bba0ceba0029	eb49b790-f998-54a3-1d43-32e29d087f6d	\N	0024_pre_forgetting-13	globex	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1001	10	12	\N	1001	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f2d51a0e-07e1-581d-2b48-4d40d96938d7	8c201f63-fc02-c77c-9a5d-2d70b72cc6ab	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0024_pre_forgetting-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1007	10	12	\N	1007	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5e1b12f3-f186-9b48-557e-564b6c50faa8	de8b6d75-8e80-baf6-4745-c1f8404645d9	15bb7bbe-3d9c-9e7b-babe-15b53cd6ad11	\N	0024_pre_forgetting-7	globex	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1016	10	12	\N	1016	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d98ae2cf-ac9b-e2b9-287e-05b7c2b21559	f6b9b21b-5416-7b62-1998-3ebee28adaa8	a74ef0de-ff4e-2882-19a8-e79b45d4083a	a97bb5d6-f5b5-4d41-7936-6d7916b64ab7	0024_pre_forgetting-16	acme	s2	r2	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1017	10	12	\N	1017	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	38989103-74eb-d8b5-c89d-198e403d9d88	ea98b566-693c-f393-420d-e4cf641fc61f	3bad145c-c8a0-dbc5-23e3-6ea8205a1eaa	d1fa1c95-b9b2-f3c9-48c9-cfaee35df865	0024_pre_forgetting-17	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:58:01.401606+00	\N	\N	\N	\N	-1017	-10	12	\N	-1017	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	38989103-74eb-d8b5-c89d-198e403d9d88	ea98b566-693c-f393-420d-e4cf641fc61f	3bad145c-c8a0-dbc5-23e3-6ea8205a1eaa	d1fa1c95-b9b2-f3c9-48c9-cfaee35df865	0024_pre_forgetting-17	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:58:01.401606+00	\N	\N	\N	\N	1017	10	12	39	1017	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	38989103-74eb-d8b5-c89d-198e403d9d88	ea98b566-693c-f393-420d-e4cf641fc61f	40590119-2c37-1176-8eff-69983fba9800	\N	0024_pre_forgetting-17	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005285	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:58:01.568572+00	\N	\N	\N	\N	0	0	12	41	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	38989103-74eb-d8b5-c89d-198e403d9d88	ea98b566-693c-f393-420d-e4cf641fc61f	40590119-2c37-1176-8eff-69983fba9800	\N	0024_pre_forgetting-17	globex	s2	r1	p1	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001017	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:58:01.32389+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1903	10	12	\N	1903	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1c701346-769f-610d-a477-80ac851136b9	249acd21-82d8-8ef2-94cc-1f52d7060d51	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0024_pre_forgetting-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00
\.
