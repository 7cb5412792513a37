-- events from 2026-10-31T00:00:00+00:00 to 2026-11-30T00:00:00+00:00
COPY organisation (id, name, rate_limit_per_minute, created_at, spread, spread_at) FROM stdin;
14	of 0061_pre_correction_total	600	2026-11-29 19:59:00.332096+00	8	2026-11-29 19:59:10.04471+00
\.
COPY price_version (id, source, source_version, content_hash, checked_at, org_id, checked_on, applied_by) FROM stdin;
30	contract		63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	2026-11-29 19:59:02.247658+00	14	2026-11-29	cli
31	contract		b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	2026-11-29 19:59:03.617666+00	14	2026-11-29	cli
32	contract		b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	2026-11-29 19:59:04.727322+00	14	2026-11-29	cli
33	contract		d9630dc87dc29e9c5493aefb5c27a6ecf3ae186f05910eff692e984f42ec93bc	2026-11-29 19:59:10.580215+00	14	2026-11-29	cli
\.
COPY budget (id, org_id, name, scope, scope_value, filter, each, metric, period, timezone, window_hours, week_start, billing_day, watch, floor_usd, unpriced_usd_per_million, channels, enabled, shadow, snoozed_until, created_at, created_by, updated_at, deleted_at) FROM stdin;
0cd3962c-06a0-4078-9256-c28cc82f2f30	14	b4	total	\N	{}	\N	cost_usd	rolling	UTC	24	0	1	{anomaly}	5	\N	{somewhere}	t	f	\N	2026-11-29 19:07:03.123456+00	test	2026-11-29 19:07:03.123456+00	\N
11f3f84e-51c0-48c8-a983-9ba57cbfe4ff	14	b5	total	\N	{}	run_id	cost_usd	run	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	2026-11-30 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	test	2026-11-29 19:07:03.123456+00	\N
48ec62d1-c22d-4026-a958-268c0d8b1e3d	14	b2	team	red	{}	\N	tokens	monthly	UTC	\N	0	15	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 19:07:03.123456+00	test	2026-11-29 19:07:03.123456+00	\N
d1ea0938-4777-47fe-af81-48c502dc11e7	14	b1	total	\N	{}	tenant	cost_usd	weekly	Australia/Lord_Howe	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 19:07:03.123456+00	test	2026-11-29 19:07:03.123456+00	\N
dd69e2eb-e3b0-451e-a1f1-1994f7387de3	14	b3	total	\N	{"feature": "chat"}	\N	events	quarterly	UTC	\N	0	1	{}	5	\N	{somewhere}	t	t	\N	2026-11-29 19:07:03.123456+00	test	2026-11-29 19:07:03.123456+00	2026-11-29 19:07:03.123456+00
eb4e7642-6e32-402d-b49a-370500b83c2f	-14	test	total	\N	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 19:07:03.123456+00	test	2026-11-29 19:07:03.123456+00	\N
ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	14	b0	total	\N	{}	\N	cost_usd	daily	Asia/Tokyo	\N	0	1	{burn_rate,forecast}	5	\N	{somewhere}	t	f	\N	2026-11-29 19:07:03.123456+00	test	2026-11-29 19:07:03.123456+00	\N
\.
TRUNCATE counting_clock;
COPY counting_clock (only_one, version, forgotten_before) FROM stdin;
t	65	2026-08-21 19:07:03.123456+00
\.
COPY admin_act (id, org_id, at, actor, act, target, details) FROM stdin;
02eba27e-5252-44a8-adf7-ac5d1edc4ec8	14	2026-11-29 19:59:04.738729+00	cli	prices.applied	53	{"prices": 2, "source": "contract", "aliases": 0, "version": 32, "discounts": 0}
036738bc-e687-44c9-a9db-3cc0959b4887	14	2026-11-29 19:59:05.587282+00	test	budget.created	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	{"name": "b0", "watch": ["burn_rate", "forecast"], "period": "daily", "channels": ["somewhere"], "timezone": "Asia/Tokyo", "thresholds": ["1"], "threshold_usd": "0.001"}
03d3ccd6-270f-4222-94be-3281a4aa7a87	14	2026-11-29 19:59:02.451353+00	cli	prices.proposed	51	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
04ab3ab9-a80f-43d7-9cee-c4038c90accb	14	2026-11-29 19:59:06.461059+00	test	budget.created	d1ea0938-4777-47fe-af81-48c502dc11e7	{"each": "tenant", "name": "b1", "period": "weekly", "channels": ["somewhere"], "timezone": "America/New_York", "thresholds": ["1"], "threshold_usd": "0.001"}
0821611d-d819-433c-8b51-97c49cd36946	14	2026-11-29 19:59:01.491725+00	cli	key.revoked	pnaoevupwtli	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
1562cb15-ce41-49ae-99a5-996b2a373a5e	14	2026-11-29 19:59:02.426849+00	cli	prices.rejected	50	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
1dd92120-b91e-4480-9a1c-2736fa2cc4b1	14	2026-11-29 19:59:09.926091+00	cli	channel.created	fd106b3d607f1430daa15c32	{"name": "pagerduty", "type": "pagerduty", "goes_to": "https://hooks.example.com/x?token=***"}
25dd1e36-eb65-4fe5-b8b9-15f12250d388	14	2026-11-29 19:59:09.944171+00	cli	channel.created	86480a85565c5bab18b1ffec	{"name": "alertmanager", "type": "alertmanager", "goes_to": "https://hooks.example.com/x?token=***"}
28edb99f-5d61-4196-b8d3-7ff1f0e74749	14	2026-11-29 19:59:02.238314+00	cli	prices.proposed	49	{"prices": 1, "source": "contract", "aliases": 1, "discounts": 1}
307017ec-bca7-4949-b45c-e825e5381b65	14	2026-11-29 19:59:01.437774+00	cli	key.created	pnaoevupwtli	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
3851f29a-71f8-4869-b653-b1e4710d308a	14	2026-11-29 19:59:08.981958+00	cli	budget.topped_up	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	{"amount": "0.001", "reason": "a launch", "ends_at": "2026-11-30T01:07:03.123456Z", "starts_at": "2026-11-29T19:07:03.123456Z"}
3d0036b6-316e-47a4-83c5-d8410e44757f	14	2026-11-29 19:59:07.34823+00	test	budget.created	0cd3962c-06a0-4078-9256-c28cc82f2f30	{"name": "b4", "watch": ["anomaly"], "period": "rolling", "channels": ["somewhere"], "thresholds": ["1"], "window_hours": 24, "threshold_usd": "0.001"}
40190d10-78f5-48b4-9563-f956276a9b2a	14	2026-11-29 19:59:08.791246+00	test	budget.changed	d1ea0938-4777-47fe-af81-48c502dc11e7	{"timezone": "Australia/Lord_Howe", "threshold_usd": "0.002"}
414c3fbd-4334-43a2-884e-c445faacb1a0	14	2026-11-29 19:59:05.089626+00	cli	key.rotated	yw8mkphbxm9e	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": null}
46a467fe-ab9a-4290-ab7f-44ef01793ba1	14	2026-11-29 19:59:01.384277+00	cli	key.created	gclw2q47lw9r	{"mode": "live", "name": "all", "scopes": ["admin", "ingest", "read"], "expires_at": "2027-02-27T19:07:03.123456Z"}
5e3e8a8d-763c-4e25-ad06-b41777b8fa7b	-14	2026-11-29 19:59:08.590606+00	test	budget.created	eb4e7642-6e32-402d-b49a-370500b83c2f	{"name": "test", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "0.001"}
5eb96185-8c36-4a71-818a-975502d46d2a	14	2026-11-29 19:59:03.615949+00	cli	prices.proposed	52	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
6de14225-45ae-4329-ac0e-860003fa52fe	14	2026-11-29 19:59:06.774394+00	test	budget.created	48ec62d1-c22d-4026-a958-268c0d8b1e3d	{"name": "b2", "scope": "team", "metric": "tokens", "period": "monthly", "channels": ["somewhere"], "thresholds": ["1"], "billing_day": 15, "scope_value": "red", "threshold_usd": "3"}
70ace273-c306-45bb-a12c-80661e9a71d8	14	2026-11-29 19:59:07.200535+00	test	budget.created	dd69e2eb-e3b0-451e-a1f1-1994f7387de3	{"name": "b3", "filter": {"feature": "chat"}, "metric": "events", "period": "quarterly", "shadow": true, "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "3"}
70e538f4-1377-404b-9453-19ac4d6cd358	14	2026-11-29 19:59:02.327606+00	cli	prices.applied	49	{"prices": 1, "source": "contract", "aliases": 1, "version": 30, "discounts": 1}
73708d99-08c9-4758-9548-5f1ba886f78b	14	2026-11-29 19:59:09.912603+00	cli	channel.created	3f878daa1f7cad3a3af49751	{"name": "email", "type": "email", "goes_to": "ops@example.com"}
7798496f-f55b-4e06-9cea-5eb3907ab53f	14	2026-11-29 19:59:04.80874+00	cli	events.repriced	events	{"end": "2026-11-29T20:00:04.781389+00:00", "start": "2026-10-20T19:07:03.123456+00:00", "events": 2, "feature": "chat", "difference_usd": "-0.002024"}
7834f663-08a1-4bde-9345-5356d5357b29	14	2026-11-29 19:59:00.347581+00	cli	organisation.created	14	{"name": "of 0061_pre_correction_total"}
78efd401-5efa-4b4b-b5b0-34923fd93bdc	14	2026-11-29 19:59:09.85168+00	cli	channel.created	95bedcdf1a864b1fe5af0596	{"name": "webhook", "type": "webhook", "goes_to": "https://hooks.example.com/x?token=***"}
7ac17083-fb2f-48df-bf82-07e97ac5004c	14	2026-11-29 19:59:08.24401+00	test	budget.created	11f3f84e-51c0-48c8-a983-9ba57cbfe4ff	{"each": "run_id", "name": "b5", "period": "run", "channels": ["somewhere"], "thresholds": ["1"], "snoozed_until": "2026-11-30T19:07:03.123456Z", "threshold_usd": "0.001"}
7c67fe3d-a236-43a6-888f-92969dc87aa7	14	2026-11-29 19:59:05.106125+00	cli	key.rotated	t32bqcj5ju57	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": "2026-12-06T19:59:05.095853Z"}
7ce5229e-8a61-4379-a549-d7ab44bf0ca4	14	2026-11-29 19:59:05.127166+00	cli	organisation.spread	14	{"before": 1, "partitions": 4}
8889aab7-3309-48b1-aee1-a3c4018d004e	14	2026-11-29 19:59:09.00704+00	cli	budget.deleted	dd69e2eb-e3b0-451e-a1f1-1994f7387de3	{}
8e9786fd-343f-49d5-bb09-c52bac0af27c	-14	2026-11-29 19:59:01.424366+00	cli	key.created	np3ga9gzdltj	{"mode": "test", "name": "test", "scopes": ["ingest"], "expires_at": null}
9325a5bb-4de0-4a7b-8fdc-783bff481ddb	14	2026-11-29 19:59:05.095032+00	cli	key.created	t32bqcj5ju57	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
93b62d51-4a95-4b06-b03b-cdf140b7d919	14	2026-11-29 19:59:10.610173+00	cli	prices.applied	54	{"prices": 2, "source": "contract", "aliases": 0, "version": 33, "discounts": 0}
960e12db-d4d6-49a0-9250-d8268a105049	14	2026-11-29 19:59:10.567874+00	cli	prices.proposed	54	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
9c5e4ad9-7f10-4b7c-aa91-948d3206e730	14	2026-11-29 19:59:05.08106+00	cli	key.created	yw8mkphbxm9e	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
b17df666-2a2f-4c58-b444-1f0ad2e373d2	14	2026-11-29 19:59:10.050128+00	cli	organisation.spread	14	{"before": 4, "partitions": 8}
bb329911-e11e-4a11-a566-aa108a48d05d	14	2026-11-29 19:59:10.722099+00	cli	events.repriced	events	{"end": "2026-11-29T20:00:10.663779+00:00", "start": "2026-10-20T19:07:03.123456+00:00", "events": 6, "feature": "chat", "difference_usd": "-0.010496"}
c5119475-d8c5-4733-b22f-4c68bdba75bd	14	2026-11-29 19:59:09.889077+00	cli	channel.created	ea320de8b711ec7ef91353ab	{"name": "slack", "type": "slack", "goes_to": "https://hooks.example.com/…"}
c98b0763-1acf-4573-98e6-5bef7aed1eb9	14	2026-11-29 19:59:03.626632+00	cli	prices.applied	52	{"prices": 2, "source": "contract", "aliases": 0, "version": 31, "discounts": 0}
c9c75929-b8f3-473b-868b-a6c3141bd6e9	14	2026-11-29 19:59:02.422932+00	cli	prices.proposed	50	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
cf662a81-c83d-44cc-92ce-fe607b0d1d6a	0	2026-11-29 19:59:05.411932+00	cli	offsets.skipped	usage.0061_pre_correction_total/1	{"reason": "retention was too short", "next_offset": 9, "first_offset": 4}
d26fa501-9dee-4420-9990-e8c7723d9df4	14	2026-11-29 19:59:04.724147+00	cli	prices.proposed	53	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
d8d4c12e-fd19-49b3-94d4-bb4295d2ffeb	14	2026-11-29 19:59:04.318127+00	cli	events.repriced	events	{"end": "2026-11-29T20:00:04.064005+00:00", "start": "2026-10-20T19:07:03.123456+00:00", "events": 2, "feature": "chat", "difference_usd": "-0.489860"}
fc327491-c55e-47e7-9fab-ad9424f06584	14	2026-11-29 19:59:03.50428+00	me	period.closed	2026-10	{"cost_usd": "0", "event_count": 2}
\.
COPY alert_outbox (id, message_id, org_id, budget_id, fired_id, channels, stateful_only, message, created_at) FROM stdin;
23	71b2bd41-90c1-4195-b735-200bc843f4e3	14	0cd3962c-06a0-4078-9256-c28cc82f2f30	71b2bd41-90c1-4195-b735-200bc843f4e3	{somewhere}	f	{"id": "71b2bd41-90c1-4195-b735-200bc843f4e3", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/0cd3962c-06a0-4078-9256-c28cc82f2f30", "query": "/v1/costs/summary?start=2026-11-28T19%3A08%3A00%2B00%3A00&end=2026-11-29T19%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 12}, "drivers": [{"model": "gpt-4o", "tokens": 4150, "feature": "search", "cost_usd": 0.52896, "event_count": 6}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 2066, "feature": "summary", "cost_usd": 0.004174, "event_count": 2}], "subject": null, "alert_id": "0cd3962c-06a0-4078-9256-c28cc82f2f30", "spend_usd": 0.5384978, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-29T19:08:00Z", "scope_value": null, "window_start": "2026-11-28T19:08:00Z", "threshold_usd": 0.001}	2026-11-29 19:07:03.123456+00
24	e5d0af1b-7b71-4377-a331-78117942d027	14	48ec62d1-c22d-4026-a958-268c0d8b1e3d	e5d0af1b-7b71-4377-a331-78117942d027	{somewhere}	f	{"id": "e5d0af1b-7b71-4377-a331-78117942d027", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/48ec62d1-c22d-4026-a958-268c0d8b1e3d", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 1, "estimated_events": 4}, "drivers": [{"model": "gpt-4o", "tokens": 4140, "feature": "search", "cost_usd": 0.508696, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.004344, "event_count": 1}], "subject": null, "alert_id": "48ec62d1-c22d-4026-a958-268c0d8b1e3d", "spend_usd": 11394, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	2026-11-29 19:07:03.123456+00
25	f22a1b2f-97e9-42e6-a5ce-0cbc0b3d3aa8	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	f22a1b2f-97e9-42e6-a5ce-0cbc0b3d3aa8	{somewhere}	f	{"id": "f22a1b2f-97e9-42e6-a5ce-0cbc0b3d3aa8", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/752fa141-4f85-4a30-8cd8-b4c90adc6592", "query": "/v1/costs/summary?start=2026-11-23T15%3A00%3A00%2B00%3A00&end=2026-11-24T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 2101, "feature": "search", "cost_usd": 0.008724, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 2068, "feature": "chat", "cost_usd": 0.008212, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1015, "feature": "search", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "752fa141-4f85-4a30-8cd8-b4c90adc6592", "spend_usd": 0.016936, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-24T15:00:00Z", "scope_value": null, "window_start": "2026-11-23T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 19:07:03.123456+00
26	5b2876ff-45b5-469a-b3d5-6f979b506d1b	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	5b2876ff-45b5-469a-b3d5-6f979b506d1b	{somewhere}	f	{"id": "5b2876ff-45b5-469a-b3d5-6f979b506d1b", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/752fa141-4f85-4a30-8cd8-b4c90adc6592", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 4, "estimated_events": 1}, "drivers": [{"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "gpt-4o", "tokens": 1045, "feature": "search", "cost_usd": 0.00434, "event_count": 1}, {"model": "gpt-4o-mini", "tokens": 2070, "feature": "summary", "cost_usd": 0, "event_count": 2}], "subject": null, "alert_id": "752fa141-4f85-4a30-8cd8-b4c90adc6592", "spend_usd": 0.025936, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 19:07:03.123456+00
27	5d0ff9b1-afaa-4165-a3fe-82cbe14263c8	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	5d0ff9b1-afaa-4165-a3fe-82cbe14263c8	{somewhere}	f	{"id": "5d0ff9b1-afaa-4165-a3fe-82cbe14263c8", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/752fa141-4f85-4a30-8cd8-b4c90adc6592", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 2107, "feature": "chat", "cost_usd": 0.016644, "event_count": 2}, {"model": "gpt-4o", "tokens": 2118, "feature": "search", "cost_usd": 0.008792, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1064, "feature": "chat", "cost_usd": 0.004226, "event_count": 1}], "subject": null, "alert_id": "752fa141-4f85-4a30-8cd8-b4c90adc6592", "spend_usd": 0.0372742, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 19:07:03.123456+00
28	0ffff3ba-c3d6-489f-abb5-1ef29f5df709	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	0ffff3ba-c3d6-489f-abb5-1ef29f5df709	{somewhere}	f	{"id": "0ffff3ba-c3d6-489f-abb5-1ef29f5df709", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/752fa141-4f85-4a30-8cd8-b4c90adc6592", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "drivers": [{"model": "our-deployment", "tokens": 1037, "feature": "chat", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.004392, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": "search", "cost_usd": 0, "event_count": 2}], "subject": null, "alert_id": "752fa141-4f85-4a30-8cd8-b4c90adc6592", "spend_usd": 0.016692, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 19:07:03.123456+00
29	6d201770-a807-4cca-a0c1-e2fb98ae57e0	14	d1ea0938-4777-47fe-af81-48c502dc11e7	6d201770-a807-4cca-a0c1-e2fb98ae57e0	{somewhere}	f	{"id": "6d201770-a807-4cca-a0c1-e2fb98ae57e0", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d1ea0938-4777-47fe-af81-48c502dc11e7", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 2076, "feature": "search", "cost_usd": 0.50436, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1051, "feature": "summary", "cost_usd": 0.004174, "event_count": 1}], "subject": "acme", "alert_id": "d1ea0938-4777-47fe-af81-48c502dc11e7", "spend_usd": 0.5138978, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	2026-11-29 19:07:03.123456+00
30	457a0eb0-e2ca-498c-b17c-cd818ec63bd0	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	457a0eb0-e2ca-498c-b17c-cd818ec63bd0	{somewhere}	f	{"id": "457a0eb0-e2ca-498c-b17c-cd818ec63bd0", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 9}, "drivers": [{"model": "gpt-4o", "tokens": 4150, "feature": "search", "cost_usd": 0.52896, "event_count": 6}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1051, "feature": "summary", "cost_usd": 0.004174, "event_count": 1}], "subject": null, "alert_id": "ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "spend_usd": 0.5384978, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.002}	2026-11-29 19:07:03.123456+00
\.
COPY api_key (id, org_id, name, mode, scopes, secret_hash, created_at, expires_at, revoked_at, last_used_at, rotated_at, previous_secret_hash, previous_valid_until) FROM stdin;
gclw2q47lw9r	14	all	live	{admin,ingest,read}	\\xcaaed5217e691e6167d5c7a83811ad33615c9285f205c3f3ceb5a1693ffc5448	2026-11-29 19:59:01.379489+00	2027-02-27 19:07:03.123456+00	\N	\N	\N	\N	\N
np3ga9gzdltj	14	test	test	{ingest}	\\xd245ac26ddfd3a0e2441315e3c089f8c15b20b02dde071feef9a47b1c5c1489d	2026-11-29 19:59:01.402158+00	\N	\N	\N	\N	\N	\N
pnaoevupwtli	14	revoked	live	{admin,ingest,read}	\\x1540e51892fc12aacd8d0fe00fb332904da4f3dc27de9ac28e3d5ae324cee875	2026-11-29 19:59:01.425367+00	\N	2026-11-29 19:59:01.444258+00	\N	\N	\N	\N
t32bqcj5ju57	14	rotated	live	{read}	\\x9c77f1a6abc78d8c4103f16a22f562f863891abe539a46d65125c7eabc5f09a1	2026-11-29 19:59:05.090089+00	\N	\N	\N	2026-11-29 19:59:05.095853+00	\\x44aa04626c26d8b612888cbeacd424285daef18c132cf56cc5cc08b78ddbf228	2026-12-06 19:59:05.095853+00
yw8mkphbxm9e	14	rotated	live	{read}	\\x8187d7cd28137f6b456e1f75eee21394d71789296cf26a138d24d96179d28606	2026-11-29 19:59:05.076461+00	\N	\N	\N	2026-11-29 19:59:05.084392+00	\N	\N
\.
COPY budget_counter (counting, window_start, subject, shard, cost_usd, tokens, event_count, estimated_count, unpriced_count, unpriced_tokens, first_at) FROM stdin;
45	2026-10-30 15:00:00+00		-1	0	3823	2	0	2	3823	2026-10-30 15:00:00+00
45	2026-11-23 15:00:00+00		-1	0.008374	3090	3	0	1	1029	2026-11-23 15:00:00+00
45	2026-11-23 15:00:00+00		8	-0.002012	0	0	0	0	0	2026-11-24 07:02:45.123456+00
45	2026-11-24 15:00:00+00		-1	0.0350437	4117	4	1	1	1033	2026-11-24 15:00:00+00
45	2026-11-25 15:00:00+00		-1	0.5215960	2072	3	2	0	0	2026-11-25 15:00:00+00
45	2026-11-25 15:00:00+00		0	0	1059	1	0	1	1059	2026-11-25 16:03:38.123456+00
45	2026-11-26 15:00:00+00		-1	0.520774	7228	8	1	4	3115	2026-11-26 15:00:00+00
45	2026-11-26 15:00:00+00		0	0.008780	2115	2	0	0	0	2026-11-27 01:04:08.123456+00
45	2026-11-26 15:00:00+00		8	-0.004364	0	0	0	0	0	2026-11-27 01:02:32.123456+00
45	2026-11-27 15:00:00+00		-1	0.008418	3111	4	1	2	1039	2026-11-27 15:00:00+00
45	2026-11-27 15:00:00+00		0	0.0253630	6366	6	1	0	0	2026-11-27 19:07:03.123456+00
45	2026-11-27 15:00:00+00		8	-0.002036	0	0	0	0	0	2026-11-28 10:02:39.123456+00
45	2026-11-28 15:00:00+00		-1	0	3067	4	0	3	3067	2026-11-28 15:00:00+00
45	2026-11-29 15:00:00+00		-1	0.5123	9066	10	0	7	7015	2026-11-29 15:00:00+00
45	2026-11-29 15:00:00+00		0	0.0261978	7368	11	0	4	2118	2026-11-29 19:05:03.123456+00
45	2026-11-29 15:00:00+00		8	-0.002084	0	0	0	0	0	2026-11-29 19:05:03.123456+00
46	2026-11-29 19:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-29 19:05:03.123456+00
46	2026-11-29 19:05:00+00		8	-0.002084	0	0	0	0	0	2026-11-29 19:05:03.123456+00
46	2026-11-29 19:06:00+00		0	0	1065	3	0	2	1065	2026-11-29 19:06:03.123456+00
46	2026-11-29 19:07:00+00		-1	0.5123	7153	9	0	6	5102	2026-11-29 19:07:00+00
46	2026-11-29 19:59:00+00		-1	0	1913	1	0	1	1913	2026-11-29 19:59:00+00
47	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
47	2026-11-24 07:00:00+00		-1	0.008374	3090	3	0	1	1029	2026-11-24 07:00:00+00
47	2026-11-24 07:00:00+00		8	-0.002012	0	0	0	0	0	2026-11-24 07:02:45.123456+00
47	2026-11-24 18:00:00+00		-1	0.0215975	1035	1	1	0	0	2026-11-24 18:00:00+00
47	2026-11-25 05:00:00+00		-1	0.0134462	3082	3	0	1	1033	2026-11-25 05:00:00+00
47	2026-11-25 16:00:00+00		0	0	1059	1	0	1	1059	2026-11-25 16:03:38.123456+00
47	2026-11-26 03:00:00+00		-1	0	0	1	0	0	0	2026-11-26 03:00:00+00
47	2026-11-26 14:00:00+00		-1	0.5215960	2072	2	2	0	0	2026-11-26 14:00:00+00
47	2026-11-27 01:00:00+00		-1	0.016430	4136	4	0	2	2083	2026-11-27 01:00:00+00
47	2026-11-27 01:00:00+00		0	0.004392	1058	1	0	0	0	2026-11-27 01:04:08.123456+00
47	2026-11-27 01:00:00+00		8	-0.003218	0	0	0	0	0	2026-11-27 01:02:32.123456+00
47	2026-11-27 12:00:00+00		-1	0.504344	3092	4	1	2	1032	2026-11-27 12:00:00+00
47	2026-11-27 12:00:00+00		0	0.004388	1057	1	0	0	0	2026-11-27 12:02:14.123456+00
47	2026-11-27 12:00:00+00		8	-0.001146	0	0	0	0	0	2026-11-27 12:04:21.123456+00
47	2026-11-27 19:00:00+00		0	0.0209790	5310	5	0	0	0	2026-11-27 19:07:03.123456+00
47	2026-11-27 23:00:00+00		-1	0	0	1	0	1	0	2026-11-27 23:00:00+00
47	2026-11-28 10:00:00+00		-1	0.008418	3111	3	1	1	1039	2026-11-28 10:00:00+00
47	2026-11-28 10:00:00+00		0	0.004384	1056	1	1	0	0	2026-11-28 10:03:18.123456+00
47	2026-11-28 10:00:00+00		8	-0.002036	0	0	0	0	0	2026-11-28 10:02:39.123456+00
47	2026-11-28 21:00:00+00		-1	0	2026	3	0	2	2026	2026-11-28 21:00:00+00
47	2026-11-29 08:00:00+00		-1	0	1041	1	0	1	1041	2026-11-29 08:00:00+00
47	2026-11-29 19:00:00+00		-1	0.5123	9066	10	0	7	7015	2026-11-29 19:00:00+00
47	2026-11-29 19:00:00+00		0	0.0261978	7368	11	0	4	2118	2026-11-29 19:05:03.123456+00
47	2026-11-29 19:00:00+00		8	-0.002084	0	0	0	0	0	2026-11-29 19:05:03.123456+00
48	2026-11-23 05:00:00+00	acme	-1	1.5480082	18549	21	4	7	7206	2026-11-23 05:00:00+00
48	2026-11-23 05:00:00+00	globex	-1	0.0215975	7203	7	1	6	6168	2026-11-23 05:00:00+00
49	2026-11-15 00:00:00+00		-1	1.0425220	9292	9	4	1	1032	2026-11-15 00:00:00+00
49	2026-11-15 00:00:00+00		0	0.022678	6342	6	1	0	0	2026-11-27 01:04:08.123456+00
49	2026-11-15 00:00:00+00		8	-0.010496	0	0	0	0	0	2026-11-24 07:02:45.123456+00
50	2026-10-01 00:00:00+00		-1	0.0381860	5164	5	1	0	0	2026-10-01 00:00:00+00
51	2026-11-28 21:03:00+00		-1	0	1011	1	0	1	1011	2026-11-28 21:03:00+00
51	2026-11-28 21:06:00+00		-1	0	1015	2	0	1	1015	2026-11-28 21:06:00+00
51	2026-11-29 08:04:00+00		-1	0	1041	1	0	1	1041	2026-11-29 08:04:00+00
51	2026-11-29 19:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-29 19:05:03.123456+00
51	2026-11-29 19:05:00+00		8	-0.002084	0	0	0	0	0	2026-11-29 19:05:03.123456+00
51	2026-11-29 19:06:00+00		0	0	1065	3	0	2	1065	2026-11-29 19:06:03.123456+00
51	2026-11-29 19:07:00+00		-1	0.5123	7153	9	0	6	5102	2026-11-29 19:07:00+00
51	2026-11-29 19:59:00+00		-1	0	1913	1	0	1	1913	2026-11-29 19:59:00+00
52	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
52	2026-11-24 07:00:00+00		-1	0.008374	3090	3	0	1	1029	2026-11-24 07:00:00+00
52	2026-11-24 07:00:00+00		8	-0.002012	0	0	0	0	0	2026-11-24 07:02:45.123456+00
52	2026-11-24 18:00:00+00		-1	0.0215975	1035	1	1	0	0	2026-11-24 18:00:00+00
52	2026-11-25 05:00:00+00		-1	0.0134462	3082	3	0	1	1033	2026-11-25 05:00:00+00
52	2026-11-25 16:00:00+00		0	0	1059	1	0	1	1059	2026-11-25 16:03:38.123456+00
52	2026-11-26 03:00:00+00		-1	0	0	1	0	0	0	2026-11-26 03:00:00+00
52	2026-11-26 14:00:00+00		-1	0.5215960	2072	2	2	0	0	2026-11-26 14:00:00+00
52	2026-11-27 01:00:00+00		-1	0.016430	4136	4	0	2	2083	2026-11-27 01:00:00+00
52	2026-11-27 01:00:00+00		0	0.004392	1058	1	0	0	0	2026-11-27 01:04:08.123456+00
52	2026-11-27 01:00:00+00		8	-0.003218	0	0	0	0	0	2026-11-27 01:02:32.123456+00
52	2026-11-27 12:00:00+00		-1	0.504344	3092	4	1	2	1032	2026-11-27 12:00:00+00
52	2026-11-27 12:00:00+00		0	0.004388	1057	1	0	0	0	2026-11-27 12:02:14.123456+00
52	2026-11-27 12:00:00+00		8	-0.001146	0	0	0	0	0	2026-11-27 12:04:21.123456+00
52	2026-11-27 19:00:00+00		0	0.0209790	5310	5	0	0	0	2026-11-27 19:07:03.123456+00
52	2026-11-27 23:00:00+00		-1	0	0	1	0	1	0	2026-11-27 23:00:00+00
52	2026-11-28 10:00:00+00		-1	0.008418	3111	3	1	1	1039	2026-11-28 10:00:00+00
52	2026-11-28 10:00:00+00		0	0.004384	1056	1	1	0	0	2026-11-28 10:03:18.123456+00
52	2026-11-28 10:00:00+00		8	-0.002036	0	0	0	0	0	2026-11-28 10:02:39.123456+00
52	2026-11-28 21:00:00+00		-1	0	2026	3	0	2	2026	2026-11-28 21:00:00+00
52	2026-11-29 08:00:00+00		-1	0	1041	1	0	1	1041	2026-11-29 08:00:00+00
52	2026-11-29 19:00:00+00		-1	0.5123	9066	10	0	7	7015	2026-11-29 19:00:00+00
52	2026-11-29 19:00:00+00		0	0.0261978	7368	11	0	4	2118	2026-11-29 19:05:03.123456+00
52	2026-11-29 19:00:00+00		8	-0.002084	0	0	0	0	0	2026-11-29 19:05:03.123456+00
53	1970-01-01 00:00:00+00	r1	-1	1.6010195	20596	23	5	10	7200	2026-11-24 07:02:45.123456+00
53	1970-01-01 00:00:00+00	r1	0	0.047278	11629	13	1	5	3177	2026-11-25 16:03:38.123456+00
53	1970-01-01 00:00:00+00	r1	8	-0.010496	0	0	0	0	0	2026-11-24 07:02:45.123456+00
53	1970-01-01 00:00:00+00	r2	-1	0.0011462	3072	6	0	2	2060	2026-11-25 05:06:50.123456+00
53	1970-01-01 00:00:00+00	r2	0	0.0023848	2108	4	0	0	0	2026-11-27 19:07:03.123456+00
54	2026-11-26 00:00:00+00		-1	0	1022	1	0	1	1022	2026-11-26 00:00:00+00
54	2026-11-27 00:00:00+00		-1	0	1020	1	0	1	1020	2026-11-27 00:00:00+00
54	2026-11-29 00:00:00+00		-1	0	1021	1	0	1	1021	2026-11-29 00:00:00+00
55	2026-11-22 13:00:00+00	acme	-1	1.0480082	15472	17	4	5	5155	2026-11-22 13:00:00+00
55	2026-11-22 13:00:00+00	acme	0	0.0218430	7420	7	1	0	0	2026-11-27 01:04:08.123456+00
55	2026-11-22 13:00:00+00	acme	8	-0.008412	0	0	0	0	0	2026-11-24 07:02:45.123456+00
55	2026-11-22 13:00:00+00	globex	-1	0.0215975	5163	5	1	4	4128	2026-11-22 13:00:00+00
55	2026-11-22 13:00:00+00	globex	0	0	1059	1	0	1	1059	2026-11-25 16:03:38.123456+00
55	2026-11-29 13:00:00+00	acme	-1	0.5	3077	4	0	2	2051	2026-11-29 13:00:00+00
55	2026-11-29 13:00:00+00	acme	0	0.0138978	4201	6	0	0	0	2026-11-29 19:05:03.123456+00
55	2026-11-29 13:00:00+00	acme	8	-0.002084	0	0	0	0	0	2026-11-29 19:05:03.123456+00
55	2026-11-29 13:00:00+00	globex	-1	0	2040	2	0	2	2040	2026-11-29 13:00:00+00
55	2026-11-29 13:00:00+00	globex	0	0	2118	2	0	2	2118	2026-11-29 19:05:03.123456+00
\.
COPY budget_grant (id, budget_id, amount, starts_at, ends_at, reason, granted_at, granted_by, looked_at_start, looked_at_end) FROM stdin;
361f14cf-4691-4ecc-967b-25dd151c5b0e	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	0.001	2026-11-29 19:07:03.123456+00	2026-11-30 01:07:03.123456+00	a launch	2026-11-29 19:59:08.969524+00	cli	f	f
\.
COPY budget_limit (budget_id, version, amount, thresholds, since, set_by) FROM stdin;
0cd3962c-06a0-4078-9256-c28cc82f2f30	1	0.001	{1}	2026-11-29 19:07:03.123456+00	test
11f3f84e-51c0-48c8-a983-9ba57cbfe4ff	1	0.001	{1}	2026-11-29 19:07:03.123456+00	test
48ec62d1-c22d-4026-a958-268c0d8b1e3d	1	3	{1}	2026-11-29 19:07:03.123456+00	test
d1ea0938-4777-47fe-af81-48c502dc11e7	1	0.001	{1}	2026-11-29 19:07:03.123456+00	test
d1ea0938-4777-47fe-af81-48c502dc11e7	2	0.002	{1}	2026-11-29 19:07:03.123456+00	test
dd69e2eb-e3b0-451e-a1f1-1994f7387de3	1	3	{1}	2026-11-29 19:07:03.123456+00	test
eb4e7642-6e32-402d-b49a-370500b83c2f	1	0.001	{1}	2026-11-29 19:07:03.123456+00	test
ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	1	0.001	{1}	2026-11-29 19:07:03.123456+00	test
\.
TRUNCATE budget_touch;
COPY budget_touch (id, countings, subjects, windows, budget_id) FROM stdin;
65	{45,45,45,49,53,55,55}	{"","","","",r1,acme,globex}	{"2026-11-25 15:00:00+00","2026-11-26 15:00:00+00","2026-11-27 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00"}	\N
66	{45,45,45,45,49,51,53,55,55}	{"","","","","","",r1,acme,acme}	{"2026-11-23 15:00:00+00","2026-11-26 15:00:00+00","2026-11-27 15:00:00+00","2026-11-29 15:00:00+00","2026-11-15 00:00:00+00","2026-11-29 19:05:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-29 13:00:00+00"}	\N
67	{45,49,53,53,55}	{"","",r1,r2,acme}	{"2026-11-27 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00"}	\N
68	{45,51,53,53,55,55}	{"","",r1,r2,acme,globex}	{"2026-11-29 15:00:00+00","2026-11-29 19:06:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-29 13:00:00+00","2026-11-29 13:00:00+00"}	\N
\.
COPY channel (id, org_id, name, type, shown, sealed, key_id, created_at, changed_at, previous_secret_until, snoozed_until, leased_by, leased_until, attended_at, failing_since, retry_at) FROM stdin;
3f878daa1f7cad3a3af49751	14	email	email	ops@example.com	\\x92f84074b70ebaf2f2ce382fc7d7b81044986dd726d1f9210af715ff00562ba7276ac3bb8fd3d8945dcece8eff97ed53d50634ed25f1e9f2e1c3f882479dfcab4771e368d3fa33464369cf97a73726cb0fa9c1eaf6b3534532608f87d595936f22f6f864749c6919f15f5e4f540edd8fec6333ceb0	66687aad	2026-11-29 19:59:09.827071+00	2026-11-29 19:59:09.827071+00	\N	\N	\N	\N	\N	\N	\N
86480a85565c5bab18b1ffec	14	alertmanager	alertmanager	https://hooks.example.com/x?token=***	\\xfa2b4e020fc9e5814e20bdf2f318d7c0d9774bb156e7e2aaaaa89d6e5c9042391437e68ffa3d9900f6652649ba3e396186fb48dbf753a7e5544f51e8184db5e5c58ecc784b5eb2058c7f4891209abc7da0b3e076580656dce05425ee05fc778b3a7118777683faddb8fa0ad07212c93dce82ba2d68	66687aad	2026-11-29 19:59:09.827071+00	2026-11-29 19:59:09.827071+00	\N	\N	\N	\N	\N	\N	\N
95bedcdf1a864b1fe5af0596	14	webhook	webhook	https://hooks.example.com/x?token=***	\\x5db8e3621e18276f1f525e14ea9546f0f9e75bfca81fafe4f65cbad695b6cc50d8353720b22ab1adb42ca23f5468cdf0aeed44848dce6149c18a3ae4818a9fba1b8dc71cde058f16a226787a3a9fe01fa94eefa59febbac354db10283dd9880617e8a5b1380974e252c994510ba84f363d39e2babc	66687aad	2026-11-29 19:59:09.827071+00	2026-11-29 19:59:09.827071+00	\N	\N	\N	\N	\N	\N	\N
ea320de8b711ec7ef91353ab	14	slack	slack	https://hooks.example.com/…	\\xc9e9d16379bdefc7540d790bc3814ca9c0056a0fb66a02b79fa19476dc039e1b3cb9c3cee67c682fd9ce729c03428b08df5c41bc6ee9d99128d16e9fd9a915cb32e964fab9e0a272278b5080c1def2bb788e1229d8c97a843cc015c1e5adccaffe60273b7736fe68c60e84d02d89bf55b66a29b66d	66687aad	2026-11-29 19:59:09.827071+00	2026-11-29 19:59:09.827071+00	\N	\N	\N	\N	\N	\N	\N
fd106b3d607f1430daa15c32	14	pagerduty	pagerduty	https://hooks.example.com/x?token=***	\\x23dc5ecf9bfed0e40a6e8e05f32023c8ca6187b2373df6f15fd0d491d9e20f8910f2f9b8445207ac988c3f7343aecaba38c99b644b461293066ba12f8406478de516479c58c45a9ca3d17cdf878752bb36d63b0ccdf5d6b12935a0617146033ee5156c469ef660403256cae05f9aaef4269d525685	66687aad	2026-11-29 19:59:09.827071+00	2026-11-29 19:59:09.827071+00	\N	\N	\N	\N	\N	\N	\N
\.
COPY closed_period (org_id, month, closed_at, closed_by, event_count, cost_usd) FROM stdin;
14	2026-10-01	2026-11-29 19:59:03.485807+00	me	2	0
\.
COPY correction (org_id, event_id, event_time, seq, time, posted_at, difference_usd, cost_usd, list_cost_usd, price_id, discount_id, reason, dimension_set, folded_set) FROM stdin;
14	1101058f-b32d-4625-861f-7ce8a5dc87c5	2026-11-27 01:04:08.123456+00	1	2026-11-27 01:04:08.123456+00	2026-11-29 19:59:10.791268+00	-0.001158	0.003234	\N	53	\N	\N	96754026-07a5-c104-8135-f593b573cff9	\N
14	34636c6c-71b3-4e22-b67b-c96388bbb8d8	2026-11-24 07:02:45.123456+00	2	2026-11-24 07:02:45.123456+00	2026-11-29 19:59:04.364457+00	-0.244960	0.005040	\N	50	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
14	34636c6c-71b3-4e22-b67b-c96388bbb8d8	2026-11-24 07:02:45.123456+00	3	2026-11-24 07:02:45.123456+00	2026-11-29 19:59:04.848752+00	-0.001006	0.004034	\N	52	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
14	34636c6c-71b3-4e22-b67b-c96388bbb8d8	2026-11-24 07:02:45.123456+00	4	2026-11-24 07:02:45.123456+00	2026-11-29 19:59:10.791268+00	-0.002012	0.002022	\N	54	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
14	39124501-633b-4de5-a1db-a5544ce10e12	2026-11-27 01:02:32.123456+00	1	2026-11-27 01:02:32.123456+00	2026-11-29 19:59:10.791268+00	-0.002060	0.002070	\N	54	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
14	dce86025-35ad-47f3-8859-fef16596d478	2026-11-28 10:02:39.123456+00	2	2026-11-28 10:02:39.123456+00	2026-11-29 19:59:04.364457+00	-0.244900	0.005100	\N	50	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
14	dce86025-35ad-47f3-8859-fef16596d478	2026-11-28 10:02:39.123456+00	3	2026-11-28 10:02:39.123456+00	2026-11-29 19:59:04.848752+00	-0.001018	0.004082	\N	52	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
14	dce86025-35ad-47f3-8859-fef16596d478	2026-11-28 10:02:39.123456+00	4	2026-11-28 10:02:39.123456+00	2026-11-29 19:59:10.791268+00	-0.002036	0.002046	\N	54	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
14	e670a9ef-2f42-4626-9207-53d9f38d4148	2026-11-29 19:05:03.123456+00	1	2026-11-29 19:05:03.123456+00	2026-11-29 19:59:10.791268+00	-0.002084	0.002094	\N	54	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
14	f6f9b633-b712-4d34-89be-f1fe597e66a0	2026-11-27 12:04:21.123456+00	1	2026-11-27 12:04:21.123456+00	2026-11-29 19:59:10.791268+00	-0.001146	0.003198	\N	53	\N	\N	96754026-07a5-c104-8135-f593b573cff9	\N
\.
COPY correction_total (org_id, dimension_set, credit_usd, event_count, error_count, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output) FROM stdin;
14	96754026-07a5-c104-8135-f593b573cff9	0.002304	0	0	0	0	0	0	0	0	0	0	0	0
14	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0.50	-2	0	-2024	0	0	0	-20	0	0	0	0	0
14	da718855-2d55-1d12-609d-d734df2f5db2	0.010216	2	0	2024	0	0	0	20	0	0	0	0	0
\.
COPY counting (id, org_id, budget_id, kind, conditions, each, calendar, counted_since, counted, retired, version) FROM stdin;
45	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	window	{}	\N	["daily", "Asia/Tokyo", 0, 1, 0, 0]	2026-10-25 15:00:00+00	t	f	53
46	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	minute	{}	\N	["rolling", "UTC", 0, 1, 6, 60]	2026-11-29 13:07:00+00	t	f	54
47	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-25 19:00:00+00	t	f	55
48	14	d1ea0938-4777-47fe-af81-48c502dc11e7	window	{}	tenant	["weekly", "America/New_York", 0, 1, 0, 0]	2026-10-19 04:00:00+00	t	t	63
49	14	48ec62d1-c22d-4026-a958-268c0d8b1e3d	window	{"team": "red"}	\N	["monthly", "UTC", 0, 15, 0, 0]	2026-10-15 00:00:00+00	t	f	57
50	14	dd69e2eb-e3b0-451e-a1f1-1994f7387de3	window	{"feature": "chat"}	\N	["quarterly", "UTC", 0, 1, 0, 0]	2026-10-01 00:00:00+00	t	t	65
51	14	0cd3962c-06a0-4078-9256-c28cc82f2f30	window	{}	\N	["rolling", "UTC", 0, 1, 24, 60]	2026-11-28 19:07:00+00	t	f	59
52	14	0cd3962c-06a0-4078-9256-c28cc82f2f30	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-25 19:00:00+00	t	f	60
53	14	11f3f84e-51c0-48c8-a983-9ba57cbfe4ff	window	{}	run_id	["run", "UTC", 0, 1, 0, 0]	2026-10-25 00:00:00+00	t	f	61
54	-14	eb4e7642-6e32-402d-b49a-370500b83c2f	window	{}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-25 00:00:00+00	t	f	62
55	14	d1ea0938-4777-47fe-af81-48c502dc11e7	window	{}	tenant	["weekly", "Australia/Lord_Howe", 0, 1, 0, 0]	2026-10-25 13:00:00+00	t	f	64
\.
COPY cube_15m (bucket, org_id, shard, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other) FROM stdin;
2026-10-31 12:00:00+00	14	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 07:00:00+00	14	0	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25
2026-11-24 07:00:00+00	14	1	5de441ae-1b67-abc6-09d0-89961bdc362d	1	0	1019	10	1019	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 07:00:00+00	14	2	a0151214-7fd8-f090-6df9-ae0443342961	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0
2026-11-24 07:00:00+00	14	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1006	-10	-1006	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25
2026-11-24 07:00:00+00	14	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.002022	0	0	0.002012	0	0	0.000010	0	0
2026-11-24 18:00:00+00	14	0	470ce3a4-7c51-1e82-f417-09badd048e0c	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.0215975	0	0	0.0004875	0.0010500	0	0.000042	0.000018	0.020
2026-11-25 05:00:00+00	14	0	16704eb9-581e-2044-d191-41014bd417cd	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0
2026-11-25 05:00:00+00	14	0	68882929-bad7-bcd8-9c3c-8a81af32410a	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-25 05:00:00+00	14	1	3d82aaba-2214-c5ba-93ac-77a2a9d82f16	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0
2026-11-25 16:00:00+00	14	0	39b0be96-c5e0-b5f0-fcee-169021be2708	1	0	1049	10	349	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-26 03:00:00+00	-14	0	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 03:00:00+00	14	2	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 14:00:00+00	14	0	010a3bc4-e159-7623-5741-333826732361	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.0215960	0	0	0.0015360	0	0	0.000060	0	0.020
2026-11-26 14:00:00+00	14	0	c52f494c-3981-fe0f-f98b-43996a36a0d6	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-27 01:00:00+00	14	0	96754026-07a5-c104-8135-f593b573cff9	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.004392	0	0	0.004192	0	0	0.000200	0	0
2026-11-27 01:00:00+00	14	0	d481d63c-1ca8-c1cd-d0e5-e963f62bf570	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 01:00:00+00	14	0	f7928171-30ec-0303-558b-6b41207f75e9	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-27 01:00:00+00	14	2	39b0be96-c5e0-b5f0-fcee-169021be2708	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-27 01:00:00+00	14	2	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.004130	0	0	0.004120	0	0	0.000010	0	0
2026-11-27 01:00:00+00	14	8	96754026-07a5-c104-8135-f593b573cff9	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001158	0	0	-0.001048	0	0	-0.000110	0	0
2026-11-27 01:00:00+00	14	8	da718855-2d55-1d12-609d-d734df2f5db2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002060	0	0	-0.002060	0	0	0.000000	0	0
2026-11-27 12:00:00+00	14	0	a0151214-7fd8-f090-6df9-ae0443342961	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.004388	0	0.002	0.004188	0	0	0.000200	0	0
2026-11-27 12:00:00+00	14	0	df59be9c-1642-d314-d5c0-3de98765945d	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-27 12:00:00+00	14	1	5f764d85-7833-1f9e-135b-759056d963fd	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 12:00:00+00	14	2	173a26e5-f44b-5374-8a60-a3c616ce36db	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 12:00:00+00	14	2	96754026-07a5-c104-8135-f593b573cff9	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.004344	0	0	0.004144	0	0	0.000200	0	0
2026-11-27 12:00:00+00	14	8	96754026-07a5-c104-8135-f593b573cff9	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001146	0	0	-0.001036	0	0	-0.000110	0	0
2026-11-27 19:00:00+00	14	0	16704eb9-581e-2044-d191-41014bd417cd	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0
2026-11-27 19:00:00+00	14	0	7b732c9f-7f1e-10de-4eb4-91701b5c7f46	1	0	1052	10	1052	0	0	0	10	0	0	0	0	0	0	0	0.003246	0	0	0.003156	0	0	0.000090	0	0
2026-11-27 19:00:00+00	14	0	9b27333b-b34d-e7e3-a385-6146f4373f60	1	0	1053	10	1053	0	0	0	10	0	0	0	0	0	0	0	0.002116	0	0	0.002106	0	0	0.000010	0	0
2026-11-27 19:00:00+00	14	0	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1054	10	1054	0	0	0	10	0	0	0	0	0	0	0	0.002118	0	0	0.002108	0	0	0.000010	0	0
2026-11-27 19:00:00+00	14	0	f7928171-30ec-0303-558b-6b41207f75e9	1	0	1051	10	1051	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-27 23:00:00+00	-14	0	5f764d85-7833-1f9e-135b-759056d963fd	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 23:00:00+00	14	1	173a26e5-f44b-5374-8a60-a3c616ce36db	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 10:00:00+00	14	0	d95e4922-e20c-70ad-60a1-da9d6a704770	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 10:00:00+00	14	0	df59be9c-1642-d314-d5c0-3de98765945d	1	0	1046	10	991	0	30	20	6	0	5	0	0	4	0	0	0.004384	0	0	0.003964	0	0.000200	0.000120	0	0.000100
2026-11-28 10:00:00+00	14	1	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25
2026-11-28 10:00:00+00	14	2	df59be9c-1642-d314-d5c0-3de98765945d	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.004336	0	0	0.003916	0	0.000200	0.000120	0	0.000100
2026-11-28 10:00:00+00	14	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1018	-10	-1018	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25
2026-11-28 10:00:00+00	14	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.002046	0	0	0.002036	0	0	0.000010	0	0
2026-11-28 21:00:00+00	14	0	39b0be96-c5e0-b5f0-fcee-169021be2708	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-28 21:00:00+00	14	0	65aed663-29f3-ba62-3fcf-250a6672c57b	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 21:00:00+00	14	1	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 08:00:00+00	14	2	5de441ae-1b67-abc6-09d0-89961bdc362d	1	0	1031	10	1031	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 19:00:00+00	-14	0	3d82aaba-2214-c5ba-93ac-77a2a9d82f16	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0
2026-11-29 19:00:00+00	14	0	16704eb9-581e-2044-d191-41014bd417cd	1	0	1038	10	1038	0	0	0	10	0	0	0	0	0	0	0	0.0011858	0.0011858	0	0.0011418	0	0	0.0000440	0	0
2026-11-29 19:00:00+00	14	0	173a26e5-f44b-5374-8a60-a3c616ce36db	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 19:00:00+00	14	0	355ab770-30ab-e6eb-4162-51ed0adde67b	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 19:00:00+00	14	0	3e7a4c99-98c8-337b-6c88-b69eab8831bc	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-29 19:00:00+00	14	0	5de441ae-1b67-abc6-09d0-89961bdc362d	2	0	2098	20	2098	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 19:00:00+00	14	0	74a3aaa2-c199-2d1b-31f4-4a0f7ef31c04	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-29 19:00:00+00	14	0	7b732c9f-7f1e-10de-4eb4-91701b5c7f46	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.004360	0	0	0.004160	0	0	0.000200	0	0
2026-11-29 19:00:00+00	14	0	86fb6b18-c314-40d8-7cb4-f7e0c6aaa2be	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 19:00:00+00	14	0	9b27333b-b34d-e7e3-a385-6146f4373f60	1	0	1041	10	1041	0	0	0	10	0	0	0	0	0	0	0	0.004174	0	0	0.004164	0	0	0.000010	0	0
2026-11-29 19:00:00+00	14	0	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	2	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 19:00:00+00	14	0	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.004178	0	0	0.004168	0	0	0.000010	0	0
2026-11-29 19:00:00+00	14	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1001	10	1001	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 19:00:00+00	14	0	f7928171-30ec-0303-558b-6b41207f75e9	1	0	1039	10	1039	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-29 19:00:00+00	14	0	f95ec373-ccb0-cd74-eca3-a373260cec45	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-29 19:00:00+00	14	3	173a26e5-f44b-5374-8a60-a3c616ce36db	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 19:00:00+00	14	3	5de441ae-1b67-abc6-09d0-89961bdc362d	1	0	1007	10	1007	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 19:00:00+00	14	3	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 19:00:00+00	14	8	da718855-2d55-1d12-609d-d734df2f5db2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002084	0	0	-0.002084	0	0	0.000000	0	0
2026-11-29 19:45:00+00	14	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1903	10	1903	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
\.
COPY cube_day (org_id, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other, day) FROM stdin;
-14	3d82aaba-2214-c5ba-93ac-77a2a9d82f16	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	2026-11-29
-14	5f764d85-7833-1f9e-135b-759056d963fd	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
-14	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26
14	010a3bc4-e159-7623-5741-333826732361	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.0215960	0	0	0.0015360	0	0	0.000060	0	0.020	2026-11-26
14	16704eb9-581e-2044-d191-41014bd417cd	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0	2026-11-25
14	16704eb9-581e-2044-d191-41014bd417cd	1	0	1038	10	1038	0	0	0	10	0	0	0	0	0	0	0	0.0011858	0.0011858	0	0.0011418	0	0	0.0000440	0	0	2026-11-29
14	173a26e5-f44b-5374-8a60-a3c616ce36db	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
14	173a26e5-f44b-5374-8a60-a3c616ce36db	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
14	355ab770-30ab-e6eb-4162-51ed0adde67b	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
14	39b0be96-c5e0-b5f0-fcee-169021be2708	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-28
14	39b0be96-c5e0-b5f0-fcee-169021be2708	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-27
14	39b0be96-c5e0-b5f0-fcee-169021be2708	1	0	1049	10	349	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-25
14	3d82aaba-2214-c5ba-93ac-77a2a9d82f16	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	2026-11-25
14	3e7a4c99-98c8-337b-6c88-b69eab8831bc	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-29
14	470ce3a4-7c51-1e82-f417-09badd048e0c	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.0215975	0	0	0.0004875	0.0010500	0	0.000042	0.000018	0.020	2026-11-24
14	5de441ae-1b67-abc6-09d0-89961bdc362d	1	0	1019	10	1019	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-24
14	5de441ae-1b67-abc6-09d0-89961bdc362d	3	0	3081	30	3081	0	0	0	30	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
14	5f764d85-7833-1f9e-135b-759056d963fd	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
14	65aed663-29f3-ba62-3fcf-250a6672c57b	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28
14	68882929-bad7-bcd8-9c3c-8a81af32410a	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-25
14	74a3aaa2-c199-2d1b-31f4-4a0f7ef31c04	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-29
14	7b732c9f-7f1e-10de-4eb4-91701b5c7f46	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.004360	0	0	0.004160	0	0	0.000200	0	0	2026-11-29
14	86fb6b18-c314-40d8-7cb4-f7e0c6aaa2be	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
14	96754026-07a5-c104-8135-f593b573cff9	2	0	2084	20	2084	0	0	0	20	0	0	0	0	0	0	0	0.006432	0	0	0.006252	0	0	0.000180	0	0	2026-11-27
14	9b27333b-b34d-e7e3-a385-6146f4373f60	1	0	1041	10	1041	0	0	0	10	0	0	0	0	0	0	0	0.004174	0	0	0.004164	0	0	0.000010	0	0	2026-11-29
14	a0151214-7fd8-f090-6df9-ae0443342961	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0	2026-11-24
14	a0151214-7fd8-f090-6df9-ae0443342961	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.004388	0	0.002	0.004188	0	0	0.000200	0	0	2026-11-27
14	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-24
14	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-28
14	c52f494c-3981-fe0f-f98b-43996a36a0d6	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-26
14	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26
14	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28
14	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	2	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
14	d481d63c-1ca8-c1cd-d0e5-e963f62bf570	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
14	d95e4922-e20c-70ad-60a1-da9d6a704770	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28
14	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.002022	0	0	0.002012	0	0	0.000010	0	0	2026-11-24
14	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.002046	0	0	0.002036	0	0	0.000010	0	0	2026-11-28
14	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.002070	0	0	0.002060	0	0	0.000010	0	0	2026-11-27
14	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.002094	0	0	0.002084	0	0	0.000010	0	0	2026-11-29
14	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	2904	20	2904	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
14	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-31
14	df59be9c-1642-d314-d5c0-3de98765945d	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-27
14	df59be9c-1642-d314-d5c0-3de98765945d	2	0	2080	20	1970	0	60	40	12	0	10	0	0	8	0	0	0.008720	0	0	0.007880	0	0.000400	0.000240	0	0.000200	2026-11-28
14	f7928171-30ec-0303-558b-6b41207f75e9	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-27
14	f7928171-30ec-0303-558b-6b41207f75e9	1	0	1039	10	1039	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-29
14	f95ec373-ccb0-cd74-eca3-a373260cec45	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-29
\.
COPY delivery (id, org_id, channel_id, event_id, type, message, metric, fired_id, opened, created_at, state, due_at, attempts, first_attempt_at, done_at, digest_id) FROM stdin;
46	14	95bedcdf1a864b1fe5af0596	webhook-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 19:59:09.85894+00	delivered	2026-11-29 19:59:09.85894+00	1	2026-11-29 19:59:09.827071+00	2026-11-29 19:59:09.827071+00	\N
47	14	95bedcdf1a864b1fe5af0596	webhook-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 19:59:09.859035+00	failed	2026-11-29 19:59:09.859035+00	1	2026-11-29 19:59:09.827071+00	2026-11-29 19:59:09.827071+00	\N
48	14	95bedcdf1a864b1fe5af0596	webhook-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 19:59:09.859047+00	pending	2026-11-29 19:59:09.859047+00	0	\N	\N	\N
49	14	ea320de8b711ec7ef91353ab	slack-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 19:59:09.892642+00	delivered	2026-11-29 19:59:09.892642+00	1	2026-11-29 19:59:09.827071+00	2026-11-29 19:59:09.827071+00	\N
50	14	ea320de8b711ec7ef91353ab	slack-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 19:59:09.893163+00	failed	2026-11-29 19:59:09.893164+00	1	2026-11-29 19:59:09.827071+00	2026-11-29 19:59:09.827071+00	\N
51	14	ea320de8b711ec7ef91353ab	slack-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 19:59:09.893198+00	pending	2026-11-29 19:59:09.893198+00	0	\N	\N	\N
52	14	3f878daa1f7cad3a3af49751	email-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 19:59:09.913269+00	delivered	2026-11-29 19:59:09.913269+00	1	2026-11-29 19:59:09.827071+00	2026-11-29 19:59:09.827071+00	\N
53	14	3f878daa1f7cad3a3af49751	email-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 19:59:09.913327+00	failed	2026-11-29 19:59:09.913327+00	1	2026-11-29 19:59:09.827071+00	2026-11-29 19:59:09.827071+00	\N
54	14	3f878daa1f7cad3a3af49751	email-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 19:59:09.913338+00	pending	2026-11-29 19:59:09.913338+00	0	\N	\N	\N
55	14	fd106b3d607f1430daa15c32	pagerduty-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 19:59:09.926585+00	delivered	2026-11-29 19:59:09.926585+00	1	2026-11-29 19:59:09.827071+00	2026-11-29 19:59:09.827071+00	\N
56	14	fd106b3d607f1430daa15c32	pagerduty-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 19:59:09.926634+00	failed	2026-11-29 19:59:09.926634+00	1	2026-11-29 19:59:09.827071+00	2026-11-29 19:59:09.827071+00	\N
57	14	fd106b3d607f1430daa15c32	pagerduty-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 19:59:09.926644+00	pending	2026-11-29 19:59:09.926645+00	0	\N	\N	\N
58	14	86480a85565c5bab18b1ffec	alertmanager-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 19:59:09.944567+00	delivered	2026-11-29 19:59:09.944567+00	1	2026-11-29 19:59:09.827071+00	2026-11-29 19:59:09.827071+00	\N
59	14	86480a85565c5bab18b1ffec	alertmanager-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 19:59:09.944615+00	failed	2026-11-29 19:59:09.944615+00	1	2026-11-29 19:59:09.827071+00	2026-11-29 19:59:09.827071+00	\N
60	14	86480a85565c5bab18b1ffec	alertmanager-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 19:59:09.944626+00	pending	2026-11-29 19:59:09.944626+00	0	\N	\N	\N
\.
COPY delivery_attempt (id, org_id, channel_id, sent_id, at, duration_ms, outcome, status_code, detail) FROM stdin;
31	14	95bedcdf1a864b1fe5af0596	webhook-0	2026-11-29 19:59:09.827071+00	12	delivered	200	
32	14	95bedcdf1a864b1fe5af0596	webhook-1	2026-11-29 19:59:09.827071+00	12	refused	500	
33	14	ea320de8b711ec7ef91353ab	slack-0	2026-11-29 19:59:09.827071+00	12	delivered	200	
34	14	ea320de8b711ec7ef91353ab	slack-1	2026-11-29 19:59:09.827071+00	12	refused	500	
35	14	3f878daa1f7cad3a3af49751	email-0	2026-11-29 19:59:09.827071+00	12	delivered	200	
36	14	3f878daa1f7cad3a3af49751	email-1	2026-11-29 19:59:09.827071+00	12	refused	500	
37	14	fd106b3d607f1430daa15c32	pagerduty-0	2026-11-29 19:59:09.827071+00	12	delivered	200	
38	14	fd106b3d607f1430daa15c32	pagerduty-1	2026-11-29 19:59:09.827071+00	12	refused	500	
39	14	86480a85565c5bab18b1ffec	alertmanager-0	2026-11-29 19:59:09.827071+00	12	delivered	200	
40	14	86480a85565c5bab18b1ffec	alertmanager-1	2026-11-29 19:59:09.827071+00	12	refused	500	
\.
COPY dimension_set (org_id, id, provider, model, operation, service_tier, feature, team, service, environment, project, gl_account, outcome, workload, variant, customer_tier, cost_status) FROM stdin;
-14	3d82aaba-2214-c5ba-93ac-77a2a9d82f16	openai	gpt-4o	\N	\N	summary	\N	\N	\N	\N	6001	\N	batch	\N	\N	unpriced
-14	5f764d85-7833-1f9e-135b-759056d963fd	openai	gpt-4o	\N	\N	search	red	\N	prod	\N	\N	resolved	batch	a	gold	unpriced
-14	640568ab-e828-1515-ffc7-4299c8521ad4	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	unpriced
14	010a3bc4-e159-7623-5741-333826732361	openai	our-model	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated
14	16704eb9-581e-2044-d191-41014bd417cd	openai	o3-mini	chat	\N	\N	\N	worker	staging	\N	6001	resolved	batch	a	\N	priced
14	173a26e5-f44b-5374-8a60-a3c616ce36db	openai	gpt-4o	\N	\N	search	blue	web	\N	\N	\N	\N	batch	b	gold	unpriced
14	355ab770-30ab-e6eb-4162-51ed0adde67b	openai	gpt-4o	\N	\N	summary	__other__	\N	\N	\N	6001	\N	batch	\N	\N	unpriced
14	39b0be96-c5e0-b5f0-fcee-169021be2708	openai	gpt-4o-mini	\N	\N	\N	\N	web	\N	p1	\N	\N	batch	a	gold	unpriced
14	3d82aaba-2214-c5ba-93ac-77a2a9d82f16	openai	gpt-4o	\N	\N	summary	\N	\N	\N	\N	6001	\N	batch	\N	\N	unpriced
14	3e7a4c99-98c8-337b-6c88-b69eab8831bc	openai	gpt-4o	\N	\N	search	__other__	web	\N	\N	\N	\N	batch	b	gold	reported
14	470ce3a4-7c51-1e82-f417-09badd048e0c	openai	our-model	\N	\N	\N	\N	web	\N	p1	\N	\N	batch	a	gold	estimated
14	5de441ae-1b67-abc6-09d0-89961bdc362d	openai	ft:gpt-4o:acme::x	\N	\N	\N	\N	web	\N	p1	\N	\N	batch	a	gold	unpriced
14	5f764d85-7833-1f9e-135b-759056d963fd	openai	gpt-4o	\N	\N	search	red	\N	prod	\N	\N	resolved	batch	a	gold	unpriced
14	65aed663-29f3-ba62-3fcf-250a6672c57b	openai	nobody-knows-it	\N	\N	summary	\N	\N	\N	\N	6001	\N	batch	\N	\N	unpriced
14	669b57dd-0fe0-f5ca-834d-a72506ea26c5	openai	gpt-4o	\N	\N	summary	t4	\N	\N	\N	6001	\N	batch	\N	\N	unpriced
14	68882929-bad7-bcd8-9c3c-8a81af32410a	azure	our-deployment	\N	flex	search	blue	web	\N	\N	\N	\N	batch	b	gold	reported
14	74a3aaa2-c199-2d1b-31f4-4a0f7ef31c04	openai	gpt-4o	\N	\N	search	__other__	\N	prod	\N	\N	resolved	batch	a	gold	__other__
14	7b732c9f-7f1e-10de-4eb4-91701b5c7f46	openai	gpt-4o	\N	\N	search	red	\N	prod	\N	\N	resolved	batch	a	gold	priced
14	86fb6b18-c314-40d8-7cb4-f7e0c6aaa2be	openai	gpt-4o	chat	\N	\N	t1	worker	staging	\N	6001	resolved	batch	a	\N	unpriced
14	954419da-3ff4-86ea-bdb8-847ffb36a5c2	openai	gpt-4o	\N	\N	search	t3	\N	prod	\N	\N	resolved	batch	a	gold	estimated
14	96754026-07a5-c104-8135-f593b573cff9	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced
14	9b27333b-b34d-e7e3-a385-6146f4373f60	openai	nobody-knows-it	\N	\N	summary	\N	\N	\N	\N	6001	\N	batch	\N	\N	priced
14	a0151214-7fd8-f090-6df9-ae0443342961	openai	gpt-4o	\N	\N	summary	\N	\N	\N	\N	6001	\N	batch	\N	\N	priced
14	abde1851-3fa8-faae-2fd1-0f86ad45b77b	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated
14	bc9aafa5-462f-a7d4-9e12-9e3737b425f9	openai	gpt-4o	\N	\N	search	t2	web	\N	\N	\N	\N	batch	b	gold	reported
14	c52f494c-3981-fe0f-f98b-43996a36a0d6	openai	gpt-4o-mini	\N	\N	search	red	\N	prod	\N	\N	resolved	batch	a	gold	estimated
14	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	openai	gpt-4o	\N	\N	\N	\N	worker	staging	\N	6001	resolved	batch	a	\N	priced
14	d481d63c-1ca8-c1cd-d0e5-e963f62bf570	azure	our-deployment	chat	flex	\N	\N	worker	staging	\N	6001	resolved	batch	a	\N	unpriced
14	d95e4922-e20c-70ad-60a1-da9d6a704770	openai	gpt-4o-mini	\N	\N	summary	\N	\N	\N	\N	6001	\N	batch	\N	\N	unpriced
14	da718855-2d55-1d12-609d-d734df2f5db2	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced
14	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	openai	gpt-4o	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unpriced
14	df59be9c-1642-d314-d5c0-3de98765945d	openai	gpt-4o	\N	\N	search	red	\N	prod	\N	\N	resolved	batch	a	gold	estimated
14	f7928171-30ec-0303-558b-6b41207f75e9	openai	gpt-4o	\N	\N	search	blue	web	\N	\N	\N	\N	batch	b	gold	reported
14	f95ec373-ccb0-cd74-eca3-a373260cec45	openai	gpt-4o	\N	\N	\N	t0	web	\N	p1	\N	\N	batch	a	gold	unpriced
\.
COPY dimension_value (org_id, utc_day, dimension, value) FROM stdin;
-14	2026-11-26	cost_status	unpriced
-14	2026-11-26	customer_tier	gold
-14	2026-11-26	dimension_set	640568abe8281515ffc74299c8521ad4
-14	2026-11-26	environment	prod
-14	2026-11-26	feature	chat
-14	2026-11-26	gl_account	6001
-14	2026-11-26	model	gpt-4o
-14	2026-11-26	outcome	resolved
-14	2026-11-26	project	p1
-14	2026-11-26	provider	openai
-14	2026-11-26	service	web
-14	2026-11-26	team	red
-14	2026-11-26	variant	a
-14	2026-11-26	workload	batch
-14	2026-11-27	cost_status	unpriced
-14	2026-11-27	customer_tier	gold
-14	2026-11-27	dimension_set	5f764d8578331f9e135b759056d963fd
-14	2026-11-27	environment	prod
-14	2026-11-27	feature	search
-14	2026-11-27	model	gpt-4o
-14	2026-11-27	outcome	resolved
-14	2026-11-27	provider	openai
-14	2026-11-27	team	red
-14	2026-11-27	variant	a
-14	2026-11-27	workload	batch
-14	2026-11-29	cost_status	unpriced
-14	2026-11-29	dimension_set	3d82aaba2214c5ba93ac77a2a9d82f16
-14	2026-11-29	feature	summary
-14	2026-11-29	gl_account	6001
-14	2026-11-29	model	gpt-4o
-14	2026-11-29	provider	openai
-14	2026-11-29	workload	batch
14	2026-10-31	cost_status	unpriced
14	2026-10-31	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
14	2026-10-31	model	gpt-4o
14	2026-10-31	provider	openai
14	2026-11-24	cost_status	estimated
14	2026-11-24	cost_status	priced
14	2026-11-24	cost_status	unpriced
14	2026-11-24	customer_tier	gold
14	2026-11-24	dimension_set	470ce3a47c511e82f41709badd048e0c
14	2026-11-24	dimension_set	5de441ae1b67abc609d089961bdc362d
14	2026-11-24	dimension_set	a01512147fd8f0906df9ae0443342961
14	2026-11-24	dimension_set	abde18513fa8faae2fd10f86ad45b77b
14	2026-11-24	dimension_set	da7188552d551d12609dd734df2f5db2
14	2026-11-24	environment	prod
14	2026-11-24	feature	chat
14	2026-11-24	feature	summary
14	2026-11-24	gl_account	6001
14	2026-11-24	model	ft:gpt-4o:acme::x
14	2026-11-24	model	gpt-4o
14	2026-11-24	model	nobody-knows-it
14	2026-11-24	model	our-model
14	2026-11-24	outcome	resolved
14	2026-11-24	project	p1
14	2026-11-24	provider	openai
14	2026-11-24	service	web
14	2026-11-24	team	red
14	2026-11-24	variant	a
14	2026-11-24	workload	batch
14	2026-11-25	cost_status	priced
14	2026-11-25	cost_status	reported
14	2026-11-25	cost_status	unpriced
14	2026-11-25	customer_tier	gold
14	2026-11-25	dimension_set	16704eb9581e2044d19141014bd417cd
14	2026-11-25	dimension_set	39b0be96c5e0b5f0fcee169021be2708
14	2026-11-25	dimension_set	3d82aaba2214c5ba93ac77a2a9d82f16
14	2026-11-25	dimension_set	68882929bad7bcd89c3c8a81af32410a
14	2026-11-25	environment	staging
14	2026-11-25	feature	search
14	2026-11-25	feature	summary
14	2026-11-25	gl_account	6001
14	2026-11-25	model	gpt-4o
14	2026-11-25	model	gpt-4o-mini
14	2026-11-25	model	o3-mini
14	2026-11-25	model	our-deployment
14	2026-11-25	operation	chat
14	2026-11-25	outcome	resolved
14	2026-11-25	project	p1
14	2026-11-25	provider	azure
14	2026-11-25	provider	openai
14	2026-11-25	service	web
14	2026-11-25	service	worker
14	2026-11-25	service_tier	flex
14	2026-11-25	team	blue
14	2026-11-25	variant	a
14	2026-11-25	variant	b
14	2026-11-25	workload	batch
14	2026-11-26	cost_status	estimated
14	2026-11-26	cost_status	priced
14	2026-11-26	customer_tier	gold
14	2026-11-26	dimension_set	010a3bc4e15976235741333826732361
14	2026-11-26	dimension_set	c52f494c3981fe0ff98b43996a36a0d6
14	2026-11-26	dimension_set	c6d804c5ac14fcc7d6df20d0275d2b66
14	2026-11-26	environment	prod
14	2026-11-26	environment	staging
14	2026-11-26	feature	chat
14	2026-11-26	feature	search
14	2026-11-26	gl_account	6001
14	2026-11-26	model	gpt-4o
14	2026-11-26	model	gpt-4o-mini
14	2026-11-26	model	our-model
14	2026-11-26	outcome	resolved
14	2026-11-26	project	p1
14	2026-11-26	provider	openai
14	2026-11-26	service	web
14	2026-11-26	service	worker
14	2026-11-26	team	red
14	2026-11-26	variant	a
14	2026-11-26	workload	batch
14	2026-11-27	cost_status	estimated
14	2026-11-27	cost_status	priced
14	2026-11-27	cost_status	reported
14	2026-11-27	cost_status	unpriced
14	2026-11-27	customer_tier	gold
14	2026-11-27	dimension_set	16704eb9581e2044d19141014bd417cd
14	2026-11-27	dimension_set	173a26e5f44b53748a60a3c616ce36db
14	2026-11-27	dimension_set	39b0be96c5e0b5f0fcee169021be2708
14	2026-11-27	dimension_set	5f764d8578331f9e135b759056d963fd
14	2026-11-27	dimension_set	7b732c9f7f1e10de4eb491701b5c7f46
14	2026-11-27	dimension_set	9675402607a5c1048135f593b573cff9
14	2026-11-27	dimension_set	9b27333bb34de7e3a3856146f4373f60
14	2026-11-27	dimension_set	a01512147fd8f0906df9ae0443342961
14	2026-11-27	dimension_set	d481d63c1ca8c1cdd0e5e963f62bf570
14	2026-11-27	dimension_set	da7188552d551d12609dd734df2f5db2
14	2026-11-27	dimension_set	df59be9c1642d314d5c03de98765945d
14	2026-11-27	dimension_set	f792817130ec0303558b6b41207f75e9
14	2026-11-27	environment	prod
14	2026-11-27	environment	staging
14	2026-11-27	feature	chat
14	2026-11-27	feature	search
14	2026-11-27	feature	summary
14	2026-11-27	gl_account	6001
14	2026-11-27	model	gpt-4o
14	2026-11-27	model	gpt-4o-mini
14	2026-11-27	model	nobody-knows-it
14	2026-11-27	model	o3-mini
14	2026-11-27	model	our-deployment
14	2026-11-27	operation	chat
14	2026-11-27	outcome	resolved
14	2026-11-27	project	p1
14	2026-11-27	provider	azure
14	2026-11-27	provider	openai
14	2026-11-27	service	web
14	2026-11-27	service	worker
14	2026-11-27	service_tier	flex
14	2026-11-27	team	blue
14	2026-11-27	team	red
14	2026-11-27	variant	a
14	2026-11-27	variant	b
14	2026-11-27	workload	batch
14	2026-11-28	cost_status	estimated
14	2026-11-28	cost_status	priced
14	2026-11-28	cost_status	unpriced
14	2026-11-28	customer_tier	gold
14	2026-11-28	dimension_set	39b0be96c5e0b5f0fcee169021be2708
14	2026-11-28	dimension_set	65aed66329f3ba623fcf250a6672c57b
14	2026-11-28	dimension_set	abde18513fa8faae2fd10f86ad45b77b
14	2026-11-28	dimension_set	c6d804c5ac14fcc7d6df20d0275d2b66
14	2026-11-28	dimension_set	d95e4922e20c70ad60a1da9d6a704770
14	2026-11-28	dimension_set	da7188552d551d12609dd734df2f5db2
14	2026-11-28	dimension_set	df59be9c1642d314d5c03de98765945d
14	2026-11-28	environment	prod
14	2026-11-28	environment	staging
14	2026-11-28	feature	chat
14	2026-11-28	feature	search
14	2026-11-28	feature	summary
14	2026-11-28	gl_account	6001
14	2026-11-28	model	gpt-4o
14	2026-11-28	model	gpt-4o-mini
14	2026-11-28	model	nobody-knows-it
14	2026-11-28	outcome	resolved
14	2026-11-28	project	p1
14	2026-11-28	provider	openai
14	2026-11-28	service	web
14	2026-11-28	service	worker
14	2026-11-28	team	red
14	2026-11-28	variant	a
14	2026-11-28	workload	batch
14	2026-11-29	cost_status	__other__
14	2026-11-29	cost_status	priced
14	2026-11-29	cost_status	reported
14	2026-11-29	cost_status	unpriced
14	2026-11-29	customer_tier	gold
14	2026-11-29	dimension_set	16704eb9581e2044d19141014bd417cd
14	2026-11-29	dimension_set	173a26e5f44b53748a60a3c616ce36db
14	2026-11-29	dimension_set	355ab77030abe6eb416251ed0adde67b
14	2026-11-29	dimension_set	3e7a4c9998c8337b6c88b69eab8831bc
14	2026-11-29	dimension_set	5de441ae1b67abc609d089961bdc362d
14	2026-11-29	dimension_set	74a3aaa2c1992d1b31f44a0f7ef31c04
14	2026-11-29	dimension_set	7b732c9f7f1e10de4eb491701b5c7f46
14	2026-11-29	dimension_set	86fb6b18c31440d87cb4f7e0c6aaa2be
14	2026-11-29	dimension_set	9b27333bb34de7e3a3856146f4373f60
14	2026-11-29	dimension_set	c6d804c5ac14fcc7d6df20d0275d2b66
14	2026-11-29	dimension_set	da7188552d551d12609dd734df2f5db2
14	2026-11-29	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
14	2026-11-29	dimension_set	f792817130ec0303558b6b41207f75e9
14	2026-11-29	dimension_set	f95ec373ccb0cd74eca3a373260cec45
14	2026-11-29	environment	prod
14	2026-11-29	environment	staging
14	2026-11-29	feature	chat
14	2026-11-29	feature	search
14	2026-11-29	feature	summary
14	2026-11-29	gl_account	6001
14	2026-11-29	model	ft:gpt-4o:acme::x
14	2026-11-29	model	gpt-4o
14	2026-11-29	model	nobody-knows-it
14	2026-11-29	model	o3-mini
14	2026-11-29	operation	chat
14	2026-11-29	outcome	resolved
14	2026-11-29	project	p1
14	2026-11-29	provider	openai
14	2026-11-29	service	web
14	2026-11-29	service	worker
14	2026-11-29	team	__other__
14	2026-11-29	team	blue
14	2026-11-29	team	red
14	2026-11-29	team	t0
14	2026-11-29	team	t1
14	2026-11-29	variant	a
14	2026-11-29	variant	b
14	2026-11-29	workload	batch
\.
COPY dirty_period (org_id, hour) FROM stdin;
14	2026-11-27 19:00:00+00
14	2026-11-29 19:00:00+00
\.
COPY discount (id, version_id, org_id, provider, model, effective_from, percent) FROM stdin;
11	30	14	openai	gpt-4o-mini	2026-01-01 00:00:00+00	12.5
\.
COPY entity_15m (bucket, user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd) FROM stdin;
2026-10-31 12:00:00+00	0	14	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0
2026-10-31 12:00:00+00	0	14	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0
2026-11-24 07:00:00+00	0	14	t	5de441ae-1b67-abc6-09d0-89961bdc362d	globex	1	0	0	0	0	1	1019	10	0	0	0	0	0	0
2026-11-24 07:00:00+00	0	14	t	a0151214-7fd8-f090-6df9-ae0443342961	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002
2026-11-24 07:00:00+00	0	14	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0
2026-11-24 07:00:00+00	0	14	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0
2026-11-24 07:00:00+00	0	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002
2026-11-24 07:00:00+00	6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0
2026-11-24 07:00:00+00	6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1019	10	0	0	0	0	0	0
2026-11-24 18:00:00+00	0	14	t	470ce3a4-7c51-1e82-f417-09badd048e0c	globex	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0
2026-11-24 18:00:00+00	6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0
2026-11-25 05:00:00+00	0	14	t	16704eb9-581e-2044-d191-41014bd417cd	acme	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0
2026-11-25 05:00:00+00	0	14	t	3d82aaba-2214-c5ba-93ac-77a2a9d82f16	acme	1	0	0	0	0	1	1023	10	0	0	0	0	0	0.002
2026-11-25 05:00:00+00	0	14	t	68882929-bad7-bcd8-9c3c-8a81af32410a		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0
2026-11-25 05:00:00+00	0	14	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0
2026-11-25 05:00:00+00	0	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1023	10	0	0	0	0	0	0.002
2026-11-25 05:00:00+00	8217703748122069546	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0
2026-11-25 16:00:00+00	0	14	t	39b0be96-c5e0-b5f0-fcee-169021be2708	globex	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0
2026-11-25 16:00:00+00	6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0
2026-11-26 03:00:00+00	-1310670237777967275	-14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0
2026-11-26 03:00:00+00	0	-14	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0
2026-11-26 03:00:00+00	0	14	t	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-26 03:00:00+00	8217703748122069546	14	u	00000000-0000-0000-0000-000000000000	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-26 14:00:00+00	0	14	t	010a3bc4-e159-7623-5741-333826732361	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0
2026-11-26 14:00:00+00	0	14	t	c52f494c-3981-fe0f-f98b-43996a36a0d6	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0
2026-11-26 14:00:00+00	0	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0
2026-11-26 14:00:00+00	6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0
2026-11-27 01:00:00+00	0	14	t	39b0be96-c5e0-b5f0-fcee-169021be2708	globex	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0
2026-11-27 01:00:00+00	0	14	t	96754026-07a5-c104-8135-f593b573cff9	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.003234	0
2026-11-27 01:00:00+00	0	14	t	d481d63c-1ca8-c1cd-d0e5-e963f62bf570	acme	1	0	0	0	0	1	1026	10	0	0	0	0	0	0
2026-11-27 01:00:00+00	0	14	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0
2026-11-27 01:00:00+00	0	14	t	f7928171-30ec-0303-558b-6b41207f75e9		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0
2026-11-27 01:00:00+00	0	14	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0
2026-11-27 01:00:00+00	6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2078	20	0	0	0	0	0.005304	0
2026-11-27 01:00:00+00	6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0
2026-11-27 01:00:00+00	8217703748122069546	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1026	10	0	0	0	0	0	0
2026-11-27 12:00:00+00	0	14	t	173a26e5-f44b-5374-8a60-a3c616ce36db		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-27 12:00:00+00	0	14	t	5f764d85-7833-1f9e-135b-759056d963fd	acme	1	0	0	0	0	1	1022	10	0	0	0	0	0	0
2026-11-27 12:00:00+00	0	14	t	96754026-07a5-c104-8135-f593b573cff9	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.003198	0
2026-11-27 12:00:00+00	0	14	t	a0151214-7fd8-f090-6df9-ae0443342961	acme	1	0	0	1	0	0	1047	10	0	0	0	0	0.004388	0.002
2026-11-27 12:00:00+00	0	14	t	df59be9c-1642-d314-d5c0-3de98765945d	acme	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0
2026-11-27 12:00:00+00	0	14	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-27 12:00:00+00	0	14	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	1	1	1	3073	30	0	0	0	0	0.504388	0.002
2026-11-27 12:00:00+00	6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.003198	0
2026-11-27 23:00:00+00	0	-14	t	5f764d85-7833-1f9e-135b-759056d963fd	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0
2026-11-27 23:00:00+00	0	-14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0
2026-11-27 23:00:00+00	0	14	t	173a26e5-f44b-5374-8a60-a3c616ce36db		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-27 23:00:00+00	0	14	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-28 10:00:00+00	0	14	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0
2026-11-28 10:00:00+00	0	14	t	d95e4922-e20c-70ad-60a1-da9d6a704770	acme	1	0	0	0	0	1	1029	10	0	0	0	0	0	0
2026-11-28 10:00:00+00	0	14	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0
2026-11-28 10:00:00+00	0	14	t	df59be9c-1642-d314-d5c0-3de98765945d	acme	2	0	0	0	2	0	2080	20	0	0	0	0	0.008720	0
2026-11-28 10:00:00+00	0	14	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	0	2	1	3109	30	0	0	0	0	0.008720	0
2026-11-28 10:00:00+00	6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0
2026-11-28 21:00:00+00	0	14	t	39b0be96-c5e0-b5f0-fcee-169021be2708	globex	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0
2026-11-28 21:00:00+00	0	14	t	65aed663-29f3-ba62-3fcf-250a6672c57b	acme	1	0	0	0	0	1	1005	10	0	0	0	0	0	0
2026-11-28 21:00:00+00	0	14	t	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-28 21:00:00+00	0	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1005	10	0	0	0	0	0	0
2026-11-28 21:00:00+00	6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0
2026-11-28 21:00:00+00	8217703748122069546	14	u	00000000-0000-0000-0000-000000000000	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-29 08:00:00+00	0	14	t	5de441ae-1b67-abc6-09d0-89961bdc362d	globex	1	0	0	0	0	1	1031	10	0	0	0	0	0	0
2026-11-29 08:00:00+00	6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1031	10	0	0	0	0	0	0
2026-11-29 19:00:00+00	0	-14	t	3d82aaba-2214-c5ba-93ac-77a2a9d82f16	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002
2026-11-29 19:00:00+00	0	-14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002
2026-11-29 19:00:00+00	0	14	t	16704eb9-581e-2044-d191-41014bd417cd	acme	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0
2026-11-29 19:00:00+00	0	14	t	173a26e5-f44b-5374-8a60-a3c616ce36db		2	0	0	0	0	2	0	0	0	0	0	0	0	0
2026-11-29 19:00:00+00	0	14	t	355ab770-30ab-e6eb-4162-51ed0adde67b	acme	1	0	0	0	0	1	1017	10	0	0	0	0	0	0
2026-11-29 19:00:00+00	0	14	t	3e7a4c99-98c8-337b-6c88-b69eab8831bc		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0
2026-11-29 19:00:00+00	0	14	t	5de441ae-1b67-abc6-09d0-89961bdc362d	globex	2	0	0	0	0	2	2050	20	0	0	0	0	0	0
2026-11-29 19:00:00+00	0	14	t	74a3aaa2-c199-2d1b-31f4-4a0f7ef31c04	acme	1	0	0	0	0	0	1016	10	0	0	0	0	0.5	0
2026-11-29 19:00:00+00	0	14	t	7b732c9f-7f1e-10de-4eb4-91701b5c7f46	acme	1	0	0	1	0	0	1040	10	0	0	0	0	0.004360	0
2026-11-29 19:00:00+00	0	14	t	86fb6b18-c314-40d8-7cb4-f7e0c6aaa2be	acme	1	0	0	0	0	1	1014	10	0	0	0	0	0	0
2026-11-29 19:00:00+00	0	14	t	9b27333b-b34d-e7e3-a385-6146f4373f60	acme	1	0	0	1	0	0	1041	10	0	0	0	0	0.004174	0
2026-11-29 19:00:00+00	0	14	t	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	acme	2	2	0	2	0	0	0	0	0	0	0	0	0	0
2026-11-29 19:00:00+00	0	14	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0
2026-11-29 19:00:00+00	0	14	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		1	0	0	0	0	1	1001	10	0	0	0	0	0	0
2026-11-29 19:00:00+00	0	14	t	f7928171-30ec-0303-558b-6b41207f75e9		1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0
2026-11-29 19:00:00+00	0	14	t	f95ec373-ccb0-cd74-eca3-a373260cec45	globex	1	0	0	0	0	1	1013	10	700	3	812500	1	0	0
2026-11-29 19:00:00+00	0	14	u	00000000-0000-0000-0000-000000000000		5	0	2	0	0	3	3055	30	0	0	0	0	0.0246	0
2026-11-29 19:00:00+00	0	14	u	00000000-0000-0000-0000-000000000000	acme	4	0	0	2	0	1	4114	40	0	0	0	0	0.508534	0
2026-11-29 19:00:00+00	6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0
2026-11-29 19:00:00+00	6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	globex	3	0	0	0	0	3	3063	30	700	3	812500	1	0	0
2026-11-29 19:00:00+00	8217703748122069546	14	u	00000000-0000-0000-0000-000000000000	acme	4	2	0	3	0	1	2052	20	0	0	0	0	0.0011858	0
2026-11-29 19:45:00+00	0	14	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		1	0	0	0	0	1	1903	10	0	0	0	0	0	0
2026-11-29 19:45:00+00	0	14	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1903	10	0	0	0	0	0	0
\.
COPY entity_day (user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, day) FROM stdin;
-1310670237777967275	-14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-26
0	-14	t	3d82aaba-2214-c5ba-93ac-77a2a9d82f16	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-29
0	-14	t	5f764d85-7833-1f9e-135b-759056d963fd	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-27
0	-14	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-26
0	-14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-27
0	-14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-29
0	14	t	010a3bc4-e159-7623-5741-333826732361	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	2026-11-26
0	14	t	16704eb9-581e-2044-d191-41014bd417cd	acme	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-25
0	14	t	16704eb9-581e-2044-d191-41014bd417cd	acme	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	2026-11-29
0	14	t	173a26e5-f44b-5374-8a60-a3c616ce36db		2	0	0	0	0	2	0	0	0	0	0	0	0	0	2026-11-27
0	14	t	173a26e5-f44b-5374-8a60-a3c616ce36db		2	0	0	0	0	2	0	0	0	0	0	0	0	0	2026-11-29
0	14	t	355ab770-30ab-e6eb-4162-51ed0adde67b	acme	1	0	0	0	0	1	1017	10	0	0	0	0	0	0	2026-11-29
0	14	t	39b0be96-c5e0-b5f0-fcee-169021be2708	globex	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-28
0	14	t	39b0be96-c5e0-b5f0-fcee-169021be2708	globex	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	2026-11-27
0	14	t	39b0be96-c5e0-b5f0-fcee-169021be2708	globex	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	2026-11-25
0	14	t	3d82aaba-2214-c5ba-93ac-77a2a9d82f16	acme	1	0	0	0	0	1	1023	10	0	0	0	0	0	0.002	2026-11-25
0	14	t	3e7a4c99-98c8-337b-6c88-b69eab8831bc		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	2026-11-29
0	14	t	470ce3a4-7c51-1e82-f417-09badd048e0c	globex	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-24
0	14	t	5de441ae-1b67-abc6-09d0-89961bdc362d	globex	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	2026-11-24
0	14	t	5de441ae-1b67-abc6-09d0-89961bdc362d	globex	3	0	0	0	0	3	3081	30	0	0	0	0	0	0	2026-11-29
0	14	t	5f764d85-7833-1f9e-135b-759056d963fd	acme	1	0	0	0	0	1	1022	10	0	0	0	0	0	0	2026-11-27
0	14	t	65aed663-29f3-ba62-3fcf-250a6672c57b	acme	1	0	0	0	0	1	1005	10	0	0	0	0	0	0	2026-11-28
0	14	t	68882929-bad7-bcd8-9c3c-8a81af32410a		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-25
0	14	t	74a3aaa2-c199-2d1b-31f4-4a0f7ef31c04	acme	1	0	0	0	0	0	1016	10	0	0	0	0	0.5	0	2026-11-29
0	14	t	7b732c9f-7f1e-10de-4eb4-91701b5c7f46	acme	1	0	0	1	0	0	1040	10	0	0	0	0	0.004360	0	2026-11-29
0	14	t	86fb6b18-c314-40d8-7cb4-f7e0c6aaa2be	acme	1	0	0	0	0	1	1014	10	0	0	0	0	0	0	2026-11-29
0	14	t	96754026-07a5-c104-8135-f593b573cff9	acme	2	0	0	2	0	0	2084	20	0	0	0	0	0.006432	0	2026-11-27
0	14	t	9b27333b-b34d-e7e3-a385-6146f4373f60	acme	1	0	0	1	0	0	1041	10	0	0	0	0	0.004174	0	2026-11-29
0	14	t	a0151214-7fd8-f090-6df9-ae0443342961	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002	2026-11-24
0	14	t	a0151214-7fd8-f090-6df9-ae0443342961	acme	1	0	0	1	0	0	1047	10	0	0	0	0	0.004388	0.002	2026-11-27
0	14	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-24
0	14	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-28
0	14	t	c52f494c-3981-fe0f-f98b-43996a36a0d6	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-26
0	14	t	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-26
0	14	t	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-28
0	14	t	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	acme	2	2	0	2	0	0	0	0	0	0	0	0	0	0	2026-11-29
0	14	t	d481d63c-1ca8-c1cd-d0e5-e963f62bf570	acme	1	0	0	0	0	1	1026	10	0	0	0	0	0	0	2026-11-27
0	14	t	d95e4922-e20c-70ad-60a1-da9d6a704770	acme	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-28
0	14	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	2026-11-24
0	14	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	2026-11-28
0	14	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-27
0	14	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	2026-11-29
0	14	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	2904	20	0	0	0	0	0	0	2026-11-29
0	14	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31
0	14	t	df59be9c-1642-d314-d5c0-3de98765945d	acme	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0	2026-11-27
0	14	t	df59be9c-1642-d314-d5c0-3de98765945d	acme	2	0	0	0	2	0	2080	20	0	0	0	0	0.008720	0	2026-11-28
0	14	t	f7928171-30ec-0303-558b-6b41207f75e9		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	2026-11-27
0	14	t	f7928171-30ec-0303-558b-6b41207f75e9		1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	2026-11-29
0	14	t	f95ec373-ccb0-cd74-eca3-a373260cec45	globex	1	0	0	0	0	1	1013	10	700	3	812500	1	0	0	2026-11-29
0	14	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-25
0	14	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31
0	14	u	00000000-0000-0000-0000-000000000000		3	0	1	0	0	2	1003	10	0	0	0	0	0.0123	0	2026-11-27
0	14	u	00000000-0000-0000-0000-000000000000		6	0	2	0	0	4	4958	40	0	0	0	0	0.0246	0	2026-11-29
0	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1023	10	0	0	0	0	0	0.002	2026-11-25
0	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-26
0	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002	2026-11-24
0	14	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	1	1	1	3073	30	0	0	0	0	0.504388	0.002	2026-11-27
0	14	u	00000000-0000-0000-0000-000000000000	acme	4	0	0	0	2	2	4114	40	0	0	0	0	0.008720	0	2026-11-28
0	14	u	00000000-0000-0000-0000-000000000000	acme	4	0	0	2	0	1	4114	40	0	0	0	0	0.508534	0	2026-11-29
6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	2026-11-26
6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	2026-11-24
6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	2026-11-28
6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	2026-11-29
6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	3	0	0	3114	30	0	0	0	0	0.008502	0	2026-11-27
6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-28
6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	2026-11-27
6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	2026-11-25
6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	0	1	1	2044	20	700	3	812500	1	0.0215975	0	2026-11-24
6760221559923560107	14	u	00000000-0000-0000-0000-000000000000	globex	4	0	0	0	0	4	4094	40	700	3	812500	1	0	0	2026-11-29
8217703748122069546	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1026	10	0	0	0	0	0	0	2026-11-27
8217703748122069546	14	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-25
8217703748122069546	14	u	00000000-0000-0000-0000-000000000000	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-26
8217703748122069546	14	u	00000000-0000-0000-0000-000000000000	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-28
8217703748122069546	14	u	00000000-0000-0000-0000-000000000000	acme	4	2	0	3	0	1	2052	20	0	0	0	0	0.0011858	0	2026-11-29
\.
COPY event_conflict (id, org_id, event_id, event_key, time, received_at, content_hash, sent_time) FROM stdin;
25	14	be5546d1-ca5b-696f-ef5e-e16d5ceb8d55	0061_pre_correction_total-twice	2026-11-29 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	fb2a80ad-a595-fc00-5253-ad95252ed99c	2026-11-29 19:07:03.123456+00
26	14	be5546d1-ca5b-696f-ef5e-e16d5ceb8d55	0061_pre_correction_total-twice	2026-11-29 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	7539d3f7-d48b-84b2-43c4-01b90388699a	2026-11-29 18:07:03.123456+00
\.
COPY fired_alert (id, org_id, budget_id, type, subject, window_key, threshold, window_end, fired_at, message, muted, recovered_at, rearmed_at) FROM stdin;
0ffff3ba-c3d6-489f-abb5-1ef29f5df709	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	budget.threshold		2026-11-27 15:00:00+00	1	2026-11-28 15:00:00+00	2026-11-29 19:07:03.123456+00	{"id": "0ffff3ba-c3d6-489f-abb5-1ef29f5df709", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/752fa141-4f85-4a30-8cd8-b4c90adc6592", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "drivers": [{"model": "our-deployment", "tokens": 1037, "feature": "chat", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.004392, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": "search", "cost_usd": 0, "event_count": 2}], "subject": null, "alert_id": "752fa141-4f85-4a30-8cd8-b4c90adc6592", "spend_usd": 0.016692, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
457a0eb0-e2ca-498c-b17c-cd818ec63bd0	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	budget.threshold		2026-11-29 15:00:00+00	1	2026-11-30 15:00:00+00	2026-11-29 19:07:03.123456+00	{"id": "457a0eb0-e2ca-498c-b17c-cd818ec63bd0", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 9}, "drivers": [{"model": "gpt-4o", "tokens": 4150, "feature": "search", "cost_usd": 0.52896, "event_count": 6}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1051, "feature": "summary", "cost_usd": 0.004174, "event_count": 1}], "subject": null, "alert_id": "ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "spend_usd": 0.5384978, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N
5b2876ff-45b5-469a-b3d5-6f979b506d1b	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	budget.threshold		2026-11-25 15:00:00+00	1	2026-11-26 15:00:00+00	2026-11-29 19:07:03.123456+00	{"id": "5b2876ff-45b5-469a-b3d5-6f979b506d1b", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/752fa141-4f85-4a30-8cd8-b4c90adc6592", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 4, "estimated_events": 1}, "drivers": [{"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "gpt-4o", "tokens": 1045, "feature": "search", "cost_usd": 0.00434, "event_count": 1}, {"model": "gpt-4o-mini", "tokens": 2070, "feature": "summary", "cost_usd": 0, "event_count": 2}], "subject": null, "alert_id": "752fa141-4f85-4a30-8cd8-b4c90adc6592", "spend_usd": 0.025936, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
5d0ff9b1-afaa-4165-a3fe-82cbe14263c8	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-29 19:07:03.123456+00	{"id": "5d0ff9b1-afaa-4165-a3fe-82cbe14263c8", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/752fa141-4f85-4a30-8cd8-b4c90adc6592", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 2107, "feature": "chat", "cost_usd": 0.016644, "event_count": 2}, {"model": "gpt-4o", "tokens": 2118, "feature": "search", "cost_usd": 0.008792, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1064, "feature": "chat", "cost_usd": 0.004226, "event_count": 1}], "subject": null, "alert_id": "752fa141-4f85-4a30-8cd8-b4c90adc6592", "spend_usd": 0.0372742, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
6d201770-a807-4cca-a0c1-e2fb98ae57e0	14	d1ea0938-4777-47fe-af81-48c502dc11e7	budget.threshold	acme	2026-11-29 13:00:00+00	1	2026-12-06 13:00:00+00	2026-11-29 19:07:03.123456+00	{"id": "6d201770-a807-4cca-a0c1-e2fb98ae57e0", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d1ea0938-4777-47fe-af81-48c502dc11e7", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 2076, "feature": "search", "cost_usd": 0.50436, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1051, "feature": "summary", "cost_usd": 0.004174, "event_count": 1}], "subject": "acme", "alert_id": "d1ea0938-4777-47fe-af81-48c502dc11e7", "spend_usd": 0.5138978, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N
71b2bd41-90c1-4195-b735-200bc843f4e3	14	0cd3962c-06a0-4078-9256-c28cc82f2f30	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-29 19:07:03.123456+00	{"id": "71b2bd41-90c1-4195-b735-200bc843f4e3", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/0cd3962c-06a0-4078-9256-c28cc82f2f30", "query": "/v1/costs/summary?start=2026-11-28T19%3A08%3A00%2B00%3A00&end=2026-11-29T19%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 12}, "drivers": [{"model": "gpt-4o", "tokens": 4150, "feature": "search", "cost_usd": 0.52896, "event_count": 6}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 2066, "feature": "summary", "cost_usd": 0.004174, "event_count": 2}], "subject": null, "alert_id": "0cd3962c-06a0-4078-9256-c28cc82f2f30", "spend_usd": 0.5384978, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-29T19:08:00Z", "scope_value": null, "window_start": "2026-11-28T19:08:00Z", "threshold_usd": 0.001}	\N	\N	\N
7c852417-93a4-4f74-9026-7397521d3c73	14	11f3f84e-51c0-48c8-a983-9ba57cbfe4ff	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-29 19:07:03.123456+00	{"id": "7c852417-93a4-4f74-9026-7397521d3c73", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/11f3f84e-51c0-48c8-a983-9ba57cbfe4ff", "query": "/v1/costs/summary?start=2026-11-25T05%3A06%3A50.123456%2B00%3A00&end=2026-11-29T19%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 2}, "drivers": [], "subject": "r2", "alert_id": "11f3f84e-51c0-48c8-a983-9ba57cbfe4ff", "spend_usd": 0.002332, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-25T05:06:50.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N
cbaf6593-d412-4777-b28c-eaaac368882d	14	11f3f84e-51c0-48c8-a983-9ba57cbfe4ff	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-29 19:07:03.123456+00	{"id": "cbaf6593-d412-4777-b28c-eaaac368882d", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/11f3f84e-51c0-48c8-a983-9ba57cbfe4ff", "query": "/v1/costs/summary?start=2026-11-24T07%3A02%3A45.123456%2B00%3A00&end=2026-11-29T19%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 12, "estimated_events": 5}, "drivers": [], "subject": "r1", "alert_id": "11f3f84e-51c0-48c8-a983-9ba57cbfe4ff", "spend_usd": 1.6218575, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T07:02:45.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N
e5d0af1b-7b71-4377-a331-78117942d027	14	48ec62d1-c22d-4026-a958-268c0d8b1e3d	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-29 19:07:03.123456+00	{"id": "e5d0af1b-7b71-4377-a331-78117942d027", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/48ec62d1-c22d-4026-a958-268c0d8b1e3d", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 1, "estimated_events": 4}, "drivers": [{"model": "gpt-4o", "tokens": 4140, "feature": "search", "cost_usd": 0.508696, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.004344, "event_count": 1}], "subject": null, "alert_id": "48ec62d1-c22d-4026-a958-268c0d8b1e3d", "spend_usd": 11394, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	\N	\N	\N
f22a1b2f-97e9-42e6-a5ce-0cbc0b3d3aa8	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	budget.threshold		2026-11-23 15:00:00+00	1	2026-11-24 15:00:00+00	2026-11-29 19:07:03.123456+00	{"id": "f22a1b2f-97e9-42e6-a5ce-0cbc0b3d3aa8", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/752fa141-4f85-4a30-8cd8-b4c90adc6592", "query": "/v1/costs/summary?start=2026-11-23T15%3A00%3A00%2B00%3A00&end=2026-11-24T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 2101, "feature": "search", "cost_usd": 0.008724, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 2068, "feature": "chat", "cost_usd": 0.008212, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1015, "feature": "search", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "752fa141-4f85-4a30-8cd8-b4c90adc6592", "spend_usd": 0.016936, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-24T15:00:00Z", "scope_value": null, "window_start": "2026-11-23T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
\.
COPY idempotency_key (org_id, operation, key_hash, created_id, created_at) FROM stdin;
14	POST /v1/keys	72a90ea3-da8b-5dd0-1bde-2f27314e02e2	abcdefghijkl	2026-11-29 19:59:05.020573+00
\.
COPY ledger_offset (topic, partition, next_offset, epoch, owner, updated_at) FROM stdin;
usage.0061_pre_correction_total	0	4	1	aggregator-1	2026-11-29 19:59:05.187888+00
usage.0061_pre_correction_total	1	9	2	aggregator-1	2026-11-29 19:59:05.400123+00
\.
COPY lost_range (id, topic, partition, first_offset, next_offset, found_at, skipped_at, skipped_by, reason) FROM stdin;
11	usage.0061_pre_correction_total	0	4	9	2026-11-29 19:59:05.324644+00	\N	\N	\N
12	usage.0061_pre_correction_total	1	4	9	2026-11-29 19:59:05.399476+00	2026-11-29 19:59:05.400123+00	cli	retention was too short
\.
COPY metric_series (org_id, provider, model) FROM stdin;
14	azure	our-deployment
14	openai	ft:gpt-4o:acme::x
14	openai	gpt-4o
14	openai	gpt-4o-mini
14	openai	nobody-knows-it
14	openai	o3-mini
14	openai	our-model
\.
COPY org_alias (id, version_id, org_id, provider, kind, name, target_provider, target_model) FROM stdin;
11	30	14	azure	exact	our-deployment	openai	gpt-4o
\.
COPY price (id, version_id, org_id, provider, model, effective_from, rates, terms) FROM stdin;
48	30	14	openai	our-model	2026-01-01 00:00:00+00	{"input": {"base": "1.5"}, "output": {"base": "6"}}	{"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}
49	31	14	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "20"}}	{}
50	31	14	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "1"}}	{}
51	32	14	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "20"}}	{}
52	32	14	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "1"}}	{}
53	33	14	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "3"}, "output": {"base": "9"}}	{}
54	33	14	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "2"}, "output": {"base": "1"}}	{}
\.
COPY price_proposal (id, org_id, source, source_version, checked_on, content_hash, changes, proposed_at, proposed_by, state, version_id) FROM stdin;
49	14	contract		2026-11-29	63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	[[["openai", "our-model", "2026-01-01T00:00:00Z", {"input": {"base": "1.5"}, "output": {"base": "6"}}, {"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}]], [["openai", "gpt-4o-mini", "2026-01-01T00:00:00Z", "12.5"]], [["azure", "exact", "our-deployment", "openai", "gpt-4o"]]]	2026-11-29 19:59:02.196934+00	cli	applied	30
50	14	contract		2026-11-29	8a41b090e00c4f000368537e9b37bf3f91816527c562e063fa6eee167d590484	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "7"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-29 19:59:02.392181+00	cli	rejected	\N
51	14	contract		2026-11-29	f2d9c956da020f94211a39e1d63a4c72c3e651144a7a81622330141e714c759e	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "8"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-29 19:59:02.440472+00	cli	proposed	\N
52	14	contract		2026-11-29	b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-29 19:59:03.609167+00	cli	applied	31
53	14	contract		2026-11-29	b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-29 19:59:04.704889+00	cli	applied	32
54	14	contract		2026-11-29	d9630dc87dc29e9c5493aefb5c27a6ecf3ae186f05910eff692e984f42ec93bc	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "3"}, "output": {"base": "9"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "2"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-29 19:59:10.545111+00	cli	applied	33
\.
COPY rate_bucket (org_id, tokens, at) FROM stdin;
14	12.5	2026-11-29 19:59:05.136486+00
\.
COPY rate_lease (org_id, replica, tokens, demand, at) FROM stdin;
14	fa426638-2e89-463d-b019-15c1faad428c	3	0.5	2026-11-29 19:59:05.140137+00
\.
COPY recent_key (org_id, key, time, event_id, seen_at) FROM stdin;
14	39124501-633b-4de5-a1db-a5544ce10e12	2026-11-27 01:02:32.123456+00	39124501-633b-4de5-a1db-a5544ce10e12	2026-11-29 19:59:05.187888+00
14	46ffc521-1139-a738-55f5-94f91010e077	2026-11-29 08:04:54.123456+00	46ffc521-1139-a738-55f5-94f91010e077	2026-11-29 19:59:05.187888+00
14	4d7908f8-3814-3946-17e7-5c477426df1a	2026-11-26 03:03:27.123456+00	4d7908f8-3814-3946-17e7-5c477426df1a	2026-11-29 19:59:05.187888+00
14	4ee7e7a0-d5cd-9aab-5933-98b9c5774dd9	2026-11-29 19:07:03.123456+00	4ee7e7a0-d5cd-9aab-5933-98b9c5774dd9	2026-11-29 19:59:00.652993+00
14	570af991-9f1a-5327-d472-5b548fabd417	2026-11-27 01:03:38.123456+00	570af991-9f1a-5327-d472-5b548fabd417	2026-11-29 19:59:05.348793+00
14	5801ce73-34a7-c9de-aa4d-17dc32d023ea	2026-11-29 19:07:03.123456+00	5801ce73-34a7-c9de-aa4d-17dc32d023ea	2026-11-29 19:59:00.652993+00
14	a4a7bbcd-8e2d-ab90-be7d-80ef28e8d687	2026-11-28 10:06:19.123456+00	a4a7bbcd-8e2d-ab90-be7d-80ef28e8d687	2026-11-29 19:59:05.348793+00
14	b9ed000b-db36-402e-6e70-8649b80c697c	2026-11-24 07:05:46.123456+00	b9ed000b-db36-402e-6e70-8649b80c697c	2026-11-29 19:59:05.348793+00
14	e9a1700f-a4bb-4c8c-98c1-8e0ac1455d3b	2026-11-29 19:07:03.123456+00	e9a1700f-a4bb-4c8c-98c1-8e0ac1455d3b	2026-11-29 19:59:00.652993+00
14	f6f9b633-b712-4d34-89be-f1fe597e66a0	2026-11-27 12:04:21.123456+00	f6f9b633-b712-4d34-89be-f1fe597e66a0	2026-11-29 19:59:05.348793+00
14	ff6b83c4-c0de-4831-9e46-6eaf302a1c2a	2026-11-27 12:03:33.123456+00	ff6b83c4-c0de-4831-9e46-6eaf302a1c2a	2026-11-29 19:59:05.187888+00
\.
COPY run (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, run_id, parent_run_id) FROM stdin;
-14	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-27 23:03:58.123456+00	2026-11-27 23:03:58.123456+00	2026-11-27 23:00:00+00	r1	
-14	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-29 19:05:58.123456+00	2026-11-29 19:05:58.123456+00	2026-11-29 19:00:00+00		p1
-14	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-26 03:06:30.123456+00	2026-11-26 03:06:30.123456+00	2026-11-26 03:00:00+00	r1	p1
14	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-27 23:06:19.123456+00	2026-11-27 23:06:19.123456+00	2026-11-27 23:00:00+00	r1	p1
14	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-28 21:03:45.123456+00	2026-11-28 21:03:45.123456+00	2026-11-28 21:00:00+00	r1	
14	1	0	0	0	0	1	1005	10	0	0	0	0	0	0	2026-11-28 21:06:13.123456+00	2026-11-28 21:06:13.123456+00	2026-11-28 21:00:00+00		p1
14	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	2026-11-24 07:03:42.123456+00	2026-11-24 07:03:42.123456+00	2026-11-24 07:00:00+00	r1	
14	1	0	0	0	0	1	1023	10	0	0	0	0	0	0.002	2026-11-25 05:06:33.123456+00	2026-11-25 05:06:33.123456+00	2026-11-25 05:00:00+00		p1
14	1	0	0	0	0	1	1026	10	0	0	0	0	0	0	2026-11-27 01:03:08.123456+00	2026-11-27 01:03:08.123456+00	2026-11-27 01:00:00+00	r2	
14	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-28 10:04:33.123456+00	2026-11-28 10:04:33.123456+00	2026-11-28 10:00:00+00		p1
14	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	2026-11-29 08:04:54.123456+00	2026-11-29 08:04:54.123456+00	2026-11-29 08:00:00+00	r1	
14	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	2026-11-27 01:03:38.123456+00	2026-11-27 01:03:38.123456+00	2026-11-27 01:00:00+00	r1	
14	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	2026-11-25 16:03:38.123456+00	2026-11-25 16:03:38.123456+00	2026-11-25 16:00:00+00	r1	
14	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	2026-11-26 14:06:26.123456+00	2026-11-26 14:06:26.123456+00	2026-11-26 14:00:00+00	r1	p1
14	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-24 18:04:33.123456+00	2026-11-24 18:04:33.123456+00	2026-11-24 18:00:00+00	r1	
14	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-26 14:04:46.123456+00	2026-11-26 14:04:46.123456+00	2026-11-26 14:00:00+00	r1	
14	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-25 05:06:50.123456+00	2026-11-25 05:06:50.123456+00	2026-11-25 05:00:00+00	r2	
14	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	2026-11-24 07:02:45.123456+00	2026-11-24 07:02:45.123456+00	2026-11-24 07:00:00+00	r1	p1
14	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	2026-11-28 10:02:39.123456+00	2026-11-28 10:02:39.123456+00	2026-11-28 10:00:00+00	r1	p1
14	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002	2026-11-24 07:05:46.123456+00	2026-11-24 07:05:46.123456+00	2026-11-24 07:00:00+00		p1
14	1	0	0	1	0	0	1047	10	0	0	0	0	0.004388	0.002	2026-11-27 12:02:14.123456+00	2026-11-27 12:02:14.123456+00	2026-11-27 12:00:00+00		p1
14	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-25 05:06:06.123456+00	2026-11-25 05:06:06.123456+00	2026-11-25 05:00:00+00	r1	p1
14	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-26 03:03:27.123456+00	2026-11-26 03:03:27.123456+00	2026-11-26 03:00:00+00	r2	
14	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-28 21:06:08.123456+00	2026-11-28 21:06:08.123456+00	2026-11-28 21:00:00+00	r2	
14	2	0	0	0	0	2	2904	20	0	0	0	0	0	0	2026-11-29 19:07:03.123456+00	2026-11-29 19:59:03.55032+00	2026-11-29 19:00:00+00		
14	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00		
14	2	0	0	0	1	1	2026	20	0	0	0	0	0.5	0	2026-11-27 12:02:48.123456+00	2026-11-27 12:03:34.123456+00	2026-11-27 12:00:00+00	r1	
14	2	0	0	0	2	0	2080	20	0	0	0	0	0.008720	0	2026-11-28 10:03:18.123456+00	2026-11-28 10:06:19.123456+00	2026-11-28 10:00:00+00	r1	
14	2	0	0	1	0	1	1036	10	0	0	0	0	0.003198	0	2026-11-27 12:03:33.123456+00	2026-11-27 12:04:21.123456+00	2026-11-27 12:00:00+00	r1	p1
14	2	0	0	1	0	1	2058	20	0	0	0	0	0.004174	0	2026-11-29 19:05:03.123456+00	2026-11-29 19:07:03.123456+00	2026-11-29 19:00:00+00		p1
14	3	0	1	2	0	0	3081	30	0	0	0	0	0.017604	0	2026-11-27 01:02:32.123456+00	2026-11-27 01:05:07.123456+00	2026-11-27 01:00:00+00	r1	p1
14	4	2	0	3	0	1	2052	20	0	0	0	0	0.0011858	0	2026-11-29 19:05:03.123456+00	2026-11-29 19:07:03.123456+00	2026-11-29 19:00:00+00	r2	
14	5	0	0	1	0	3	5119	50	700	3	812500	1	0.504360	0	2026-11-29 19:05:03.123456+00	2026-11-29 19:07:03.123456+00	2026-11-29 19:00:00+00	r1	
14	5	0	2	1	0	2	3096	30	0	0	0	0	0.026694	0	2026-11-29 19:05:03.123456+00	2026-11-29 19:07:03.123456+00	2026-11-29 19:00:00+00	r1	p1
\.
COPY session (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, session_id) FROM stdin;
-14	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-27 23:03:58.123456+00	2026-11-27 23:03:58.123456+00	2026-11-27 23:00:00+00	
-14	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-29 19:05:58.123456+00	2026-11-29 19:05:58.123456+00	2026-11-29 19:00:00+00	s2
-14	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-26 03:06:30.123456+00	2026-11-26 03:06:30.123456+00	2026-11-26 03:00:00+00	s1
14	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-27 23:06:19.123456+00	2026-11-27 23:06:19.123456+00	2026-11-27 23:00:00+00	s2
14	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-28 21:03:45.123456+00	2026-11-28 21:03:45.123456+00	2026-11-28 21:00:00+00	s1
14	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-28 10:04:33.123456+00	2026-11-28 10:04:33.123456+00	2026-11-28 10:00:00+00	s2
14	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	2026-11-29 08:04:54.123456+00	2026-11-29 08:04:54.123456+00	2026-11-29 08:00:00+00	s1
14	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	2026-11-25 16:03:38.123456+00	2026-11-25 16:03:38.123456+00	2026-11-25 16:00:00+00	s1
14	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	2026-11-26 14:06:26.123456+00	2026-11-26 14:06:26.123456+00	2026-11-26 14:00:00+00	s1
14	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-24 18:04:33.123456+00	2026-11-24 18:04:33.123456+00	2026-11-24 18:00:00+00	s1
14	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-26 14:04:46.123456+00	2026-11-26 14:04:46.123456+00	2026-11-26 14:00:00+00	
14	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	2026-11-28 10:02:39.123456+00	2026-11-28 10:02:39.123456+00	2026-11-28 10:00:00+00	s1
14	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002	2026-11-24 07:05:46.123456+00	2026-11-24 07:05:46.123456+00	2026-11-24 07:00:00+00	s2
14	1	0	0	1	0	0	1036	10	0	0	0	0	0.003198	0	2026-11-27 12:04:21.123456+00	2026-11-27 12:04:21.123456+00	2026-11-27 12:00:00+00	s1
14	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-26 03:03:27.123456+00	2026-11-26 03:03:27.123456+00	2026-11-26 03:00:00+00	s2
14	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	
14	2	0	0	0	1	1	2026	20	0	0	0	0	0.5	0	2026-11-27 12:02:48.123456+00	2026-11-27 12:03:34.123456+00	2026-11-27 12:00:00+00	
14	2	0	0	0	2	0	2080	20	0	0	0	0	0.008720	0	2026-11-28 10:03:18.123456+00	2026-11-28 10:06:19.123456+00	2026-11-28 10:00:00+00	
14	2	0	0	1	0	1	1047	10	0	0	0	0	0.004388	0.002	2026-11-27 12:02:14.123456+00	2026-11-27 12:03:33.123456+00	2026-11-27 12:00:00+00	s2
14	2	0	0	1	0	1	2025	20	0	0	0	0	0.002022	0	2026-11-24 07:02:45.123456+00	2026-11-24 07:03:42.123456+00	2026-11-24 07:00:00+00	s1
14	2	0	1	0	0	1	2029	20	0	0	0	0	0.0123	0	2026-11-27 01:03:08.123456+00	2026-11-27 01:05:07.123456+00	2026-11-27 01:00:00+00	s2
14	2	1	0	1	0	1	1005	10	0	0	0	0	0	0	2026-11-28 21:06:08.123456+00	2026-11-28 21:06:13.123456+00	2026-11-28 21:00:00+00	s2
14	3	0	0	2	0	1	3115	30	700	3	812500	1	0.005304	0	2026-11-27 01:02:32.123456+00	2026-11-27 01:04:08.123456+00	2026-11-27 01:00:00+00	s1
14	3	0	1	1	0	1	3052	30	0	0	0	0	0.0134462	0.002	2026-11-25 05:06:06.123456+00	2026-11-25 05:06:50.123456+00	2026-11-25 05:00:00+00	s2
14	4	0	0	1	0	2	4960	40	0	0	0	0	0.504360	0	2026-11-29 19:05:03.123456+00	2026-11-29 19:59:03.55032+00	2026-11-29 19:00:00+00	
14	4	0	0	1	0	3	4105	40	700	3	812500	1	0.002094	0	2026-11-29 19:05:03.123456+00	2026-11-29 19:07:03.123456+00	2026-11-29 19:00:00+00	s1
14	10	2	2	4	0	4	6164	60	0	0	0	0	0.0299598	0	2026-11-29 19:05:03.123456+00	2026-11-29 19:07:03.123456+00	2026-11-29 19:00:00+00	s2
\.
COPY subject (org_id, user_key, user_id) FROM stdin;
-14	-1310670237777967275	u1
14	6760221559923560107	u1
14	8217703748122069546	u2
\.
COPY usage_event (time, received_at, user_key, latency_us, ttft_us, total_tokens, input_tokens, output_tokens, org_id, price_id, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, seq, event_count, error_count, attempt, status_code, is_stream, is_batch, has_tool_calls, event_id, content_hash, dimension_set, folded_set, event_key, tenant, session_id, run_id, parent_run_id, span_id, parent_span_id, request_id, response_id, model_requested, endpoint, error_type, prompt_fingerprint, usage_source, cost_source, reason, saving_technique, cost_usd, list_cost_usd, cost_reported_usd, saved_usd, units, extra, region, discount_id, posted_for) FROM stdin;
2026-10-31 12:00:00+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1901	10	14	\N	1901	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	2d7263be-bb09-b860-1cd0-882a7d91cb23	d6b23442-e4fe-ca42-614a-93c3d2a9d09d	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0061_pre_correction_total-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-10-31 12:00:00+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1902	10	14	\N	1902	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	bd480d03-2e60-0f8b-2fbb-f405b67079dc	86138394-7106-3ab5-299a-ec5c3c666b6c	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0061_pre_correction_total-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 07:02:45.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	\N	\N	\N	1006	10	14	\N	1006	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	34636c6c-71b3-4e22-b67b-c96388bbb8d8	effc574f-86cf-3fa4-929c-817c756728f5	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-24 07:02:45.123456+00	2026-11-29 19:59:04.364457+00	6760221559923560107	\N	\N	\N	-1006	-10	14	\N	-1006	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	34636c6c-71b3-4e22-b67b-c96388bbb8d8	effc574f-86cf-3fa4-929c-817c756728f5	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N
2026-11-24 07:02:45.123456+00	2026-11-29 19:59:04.364457+00	6760221559923560107	\N	\N	\N	1006	10	14	50	1006	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	34636c6c-71b3-4e22-b67b-c96388bbb8d8	effc574f-86cf-3fa4-929c-817c756728f5	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005040	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-24 07:02:45.123456+00	2026-11-29 19:59:04.848752+00	6760221559923560107	\N	\N	\N	0	0	14	52	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	34636c6c-71b3-4e22-b67b-c96388bbb8d8	effc574f-86cf-3fa4-929c-817c756728f5	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001006	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-24 07:02:45.123456+00	2026-11-29 19:59:10.791268+00	6760221559923560107	\N	\N	\N	0	0	14	54	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	34636c6c-71b3-4e22-b67b-c96388bbb8d8	effc574f-86cf-3fa4-929c-817c756728f5	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002012	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-24 07:03:42.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	\N	\N	\N	1019	10	14	\N	1019	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	bd3f1b0c-e834-9f19-9b3d-8159cacda46b	68709395-fc40-e5e3-7069-1472a04dd02e	5de441ae-1b67-abc6-09d0-89961bdc362d	\N	0061_pre_correction_total-19	globex	s1	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 07:05:46.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1035	10	14	51	1035	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b9ed000b-db36-402e-6e70-8649b80c697c	65d177c4-b907-a2c2-3790-d6ed6fd5e1cf	a0151214-7fd8-f090-6df9-ae0443342961	\N	0061_pre_correction_total-35	acme	s2	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	provider	\N	\N	prompt_caching	0.004340	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-24 18:04:33.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	812500	90000	\N	1025	10	14	48	325	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	eefe246c-6d93-6e53-8ced-5ea5ba6c9a9c	8d3e4ac1-8152-63ee-4095-470635fbdcc6	470ce3a4-7c51-1e82-f417-09badd048e0c	\N	0061_pre_correction_total-25	globex	s1	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	sender	\N	no_cache_read_price+region_not_priced	\N	0.0215975	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N
2026-11-25 05:06:06.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1027	10	14	\N	1027	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	t	\N	7b7c8e11-7399-4c29-863c-6d2ab9df8315	6f5c2e88-0b1a-ac64-6071-9e5c169d8468	68882929-bad7-bcd8-9c3c-8a81af32410a	\N	\N	\N	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-25 05:06:33.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1023	10	14	\N	1023	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c14ec7df-23db-f242-5cd4-f1d9fb4733eb	e11856d8-020e-af12-3a44-08dc511b6088	3d82aaba-2214-c5ba-93ac-77a2a9d82f16	\N	0061_pre_correction_total-23	acme	s2	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	provider	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-25 05:06:50.123456+00	2026-11-29 19:07:03.123456+00	8217703748122069546	\N	\N	\N	1002	10	14	1	1002	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	a4004051-6819-e4b0-f274-3da6f1ee9b27	c839ec7f-104d-a861-cb2c-3698d19bdf75	16704eb9-581e-2044-d191-41014bd417cd	\N	0061_pre_correction_total-2	acme	s2	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	\N	\N	0.0011462	0.0011462	\N	\N	\N	\N	\N	\N	\N
2026-11-25 16:03:38.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	812500	90000	\N	1049	10	14	\N	349	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	40d418bd-abbc-2894-a031-ba047fdcabd4	f45af726-97cf-8fff-91e5-715c142106ac	39b0be96-c5e0-b5f0-fcee-169021be2708	\N	0061_pre_correction_total-49	globex	s1	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 03:03:27.123456+00	2026-11-29 19:07:03.123456+00	8217703748122069546	\N	\N	\N	0	0	14	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	4d7908f8-3814-3946-17e7-5c477426df1a	bba75286-1bbf-677e-5dd0-45d5469dafc1	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	\N	0061_pre_correction_total-32	acme	s2	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-26 03:06:30.123456+00	2026-11-29 19:07:03.123456+00	-1310670237777967275	\N	\N	\N	1012	10	-14	\N	1012	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	42f27023-e329-4718-82f7-ce2cc59b2792	d1f0238f-dec4-fe8f-e02a-2b2d5c6d65f7	640568ab-e828-1515-ffc7-4299c8521ad4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 14:04:46.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1028	10	14	\N	1028	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	51c2e02e-af6e-c2c0-f52e-41b747a9e174	ea2cb1a8-e6b5-3419-dda6-1f075d1a57f3	c52f494c-3981-fe0f-f98b-43996a36a0d6	\N	0061_pre_correction_total-28	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	us	\N	\N
2026-11-26 14:06:26.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	\N	\N	\N	1024	10	14	48	1024	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d4bc58cc-8085-4a0c-88ed-a7ac9aef16bc	9d568a83-cc9d-708d-5616-b52efec1183d	010a3bc4-e159-7623-5741-333826732361	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	0.0215960	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N
2026-11-27 01:02:32.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	\N	\N	\N	1030	10	14	52	1030	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	39124501-633b-4de5-a1db-a5544ce10e12	9c086cd2-6ff1-034c-6107-a7da640444c7	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004130	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-27 01:02:32.123456+00	2026-11-29 19:59:10.791268+00	6760221559923560107	\N	\N	\N	0	0	14	54	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	39124501-633b-4de5-a1db-a5544ce10e12	9c086cd2-6ff1-034c-6107-a7da640444c7	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002060	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-27 01:03:08.123456+00	2026-11-29 19:07:03.123456+00	8217703748122069546	\N	\N	\N	1026	10	14	\N	1026	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	t	t	219f42ab-f5ad-c237-9267-e92c00ee5d6f	5aa5e04c-6cf7-f45c-b3ca-fc61decdf5cc	d481d63c-1ca8-c1cd-d0e5-e963f62bf570	\N	0061_pre_correction_total-26	acme	s2	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 01:03:38.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	812500	90000	\N	1037	10	14	\N	337	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	570af991-9f1a-5327-d472-5b548fabd417	617f702e-3b1e-7fcf-661e-2467e40de70b	39b0be96-c5e0-b5f0-fcee-169021be2708	\N	0061_pre_correction_total-37	globex	s1	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 01:04:08.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	\N	\N	\N	1048	10	14	51	1048	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1101058f-b32d-4625-861f-7ce8a5dc87c5	cdb96339-e7a1-d9a2-0f32-d964ee94b277	96754026-07a5-c104-8135-f593b573cff9	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004392	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 01:04:08.123456+00	2026-11-29 19:59:10.791268+00	6760221559923560107	\N	\N	\N	0	0	14	53	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	1101058f-b32d-4625-861f-7ce8a5dc87c5	cdb96339-e7a1-d9a2-0f32-d964ee94b277	96754026-07a5-c104-8135-f593b573cff9	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001158	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 01:05:07.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1003	10	14	\N	1003	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4d5c87fd-b7de-42c4-9a7a-c5b7b0f4bf02	4fe2fb89-5833-56aa-1cc8-c144273f7c07	f7928171-30ec-0303-558b-6b41207f75e9	\N	\N	\N	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-27 12:02:14.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1047	10	14	51	1047	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1fca7230-e206-d422-6df0-88b27b8c1ded	92b94379-8f7b-62ee-6260-c3e378aa790e	a0151214-7fd8-f090-6df9-ae0443342961	\N	0061_pre_correction_total-47	acme	s2	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	provider	\N	\N	prompt_caching	0.004388	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-27 12:02:48.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1004	10	14	\N	1004	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a3770495-6b40-82bf-1ae7-78e846ec8bd1	07994477-0c17-8230-9993-383b0322a80b	df59be9c-1642-d314-d5c0-3de98765945d	\N	0061_pre_correction_total-4	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-27 12:03:33.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	50	0	0	14	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ff6b83c4-c0de-4831-9e46-6eaf302a1c2a	b1d2f1e6-38ab-ebaf-5915-2ca0c788b86e	173a26e5-f44b-5374-8a60-a3c616ce36db	\N	\N	\N	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 12:03:34.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1022	10	14	\N	967	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	4e30932b-8140-92cf-0562-307eb2256ee0	8c15e8b8-526d-a46b-ae71-153caf87f827	5f764d85-7833-1f9e-135b-759056d963fd	\N	0061_pre_correction_total-22	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 12:04:21.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	\N	\N	\N	1036	10	14	51	1036	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f6f9b633-b712-4d34-89be-f1fe597e66a0	f5816e71-bc8a-65b7-d171-accf86423dd0	96754026-07a5-c104-8135-f593b573cff9	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004344	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 12:04:21.123456+00	2026-11-29 19:59:10.791268+00	6760221559923560107	\N	\N	\N	0	0	14	53	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	f6f9b633-b712-4d34-89be-f1fe597e66a0	f5816e71-bc8a-65b7-d171-accf86423dd0	96754026-07a5-c104-8135-f593b573cff9	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001146	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	\N	\N	\N	1054	10	14	54	1054	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	caea9228-7c52-48a3-a9e9-46eb816187c7	59470c23-afb6-b7b1-2850-f08f7b8bb858	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002118	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-27 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	8217703748122069546	\N	\N	\N	1050	10	14	1	1050	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	81e123f4-0b59-ee71-db05-5b4e849faaa6	6dedfb7a-e5bf-8fc2-a037-b5fc24b94d4a	16704eb9-581e-2044-d191-41014bd417cd	\N	0061_pre_correction_total-50	acme	s2	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	\N	\N	0.0011990	0.0011990	\N	\N	\N	\N	\N	\N	\N
2026-11-27 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1051	10	14	53	1051	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	00b3bf79-aa2e-46ea-9d2b-c1b8ab541e18	162f63d7-687f-d00a-8191-3d86889df854	f7928171-30ec-0303-558b-6b41207f75e9	\N	\N	\N	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-27 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1052	10	14	53	1052	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	905dc357-e7dc-59b0-c656-5cabf36fca79	f7dc91fa-3454-2413-6341-58d3858370b2	7b732c9f-7f1e-10de-4eb4-91701b5c7f46	\N	0061_pre_correction_total-52	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	registered	\N	\N	0.003246	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-27 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1053	10	14	54	1053	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	fb9a5880-a74d-73d6-0025-158a9a2d51ba	27ffda3d-6e8c-d085-5659-0c7690a56782	9b27333b-b34d-e7e3-a385-6146f4373f60	\N	0061_pre_correction_total-53	acme	s2	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	provider	\N	\N	\N	0.002116	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 23:03:58.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1010	10	-14	\N	955	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	ce638c40-a8f2-4303-9c85-533fc53da5f4	59702467-883e-c568-028c-dc57a1b71bdf	5f764d85-7833-1f9e-135b-759056d963fd	\N	0061_pre_correction_total-10	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 23:06:19.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	50	0	0	14	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9b50cd1f-552e-4436-91ba-3d09a4fbe109	a5c4f140-d41c-041f-937c-fd0d4f023d28	173a26e5-f44b-5374-8a60-a3c616ce36db	\N	\N	\N	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 10:02:39.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	\N	\N	\N	1018	10	14	\N	1018	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	dce86025-35ad-47f3-8859-fef16596d478	8108ed3e-cb35-df6d-aad2-af2c72649b3d	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-28 10:02:39.123456+00	2026-11-29 19:59:04.364457+00	6760221559923560107	\N	\N	\N	-1018	-10	14	\N	-1018	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	dce86025-35ad-47f3-8859-fef16596d478	8108ed3e-cb35-df6d-aad2-af2c72649b3d	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N
2026-11-28 10:02:39.123456+00	2026-11-29 19:59:04.364457+00	6760221559923560107	\N	\N	\N	1018	10	14	50	1018	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	dce86025-35ad-47f3-8859-fef16596d478	8108ed3e-cb35-df6d-aad2-af2c72649b3d	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005100	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-28 10:02:39.123456+00	2026-11-29 19:59:04.848752+00	6760221559923560107	\N	\N	\N	0	0	14	52	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	dce86025-35ad-47f3-8859-fef16596d478	8108ed3e-cb35-df6d-aad2-af2c72649b3d	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001018	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-28 10:02:39.123456+00	2026-11-29 19:59:10.791268+00	6760221559923560107	\N	\N	\N	0	0	14	54	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	dce86025-35ad-47f3-8859-fef16596d478	8108ed3e-cb35-df6d-aad2-af2c72649b3d	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002036	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-28 10:03:18.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1046	10	14	51	991	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	232c248d-6100-dc07-a5a1-bd98e770bea2	40cd71e6-34d2-5201-e784-8a8911cbe56e	df59be9c-1642-d314-d5c0-3de98765945d	\N	0061_pre_correction_total-46	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004384	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 10:04:33.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1029	10	14	\N	1029	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1572716e-8acd-8c91-c515-f5b68b72575f	168a0f6d-42cb-c4a1-8c59-94c85e31df17	d95e4922-e20c-70ad-60a1-da9d6a704770	\N	0061_pre_correction_total-29	acme	s2	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	us	\N	\N
2026-11-28 10:06:19.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1034	10	14	51	979	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	a4a7bbcd-8e2d-ab90-be7d-80ef28e8d687	f6e4128e-f761-dfa6-8cd8-1339c855413c	df59be9c-1642-d314-d5c0-3de98765945d	\N	0061_pre_correction_total-34	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004336	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 21:03:45.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	812500	90000	\N	1001	10	14	\N	301	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1a4b051b-ba25-81b2-bafd-1aa9f9b6dad6	102c89cd-100a-6a12-6836-c815504d4d28	39b0be96-c5e0-b5f0-fcee-169021be2708	\N	0061_pre_correction_total-1	globex	s1	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 21:06:08.123456+00	2026-11-29 19:07:03.123456+00	8217703748122069546	\N	\N	\N	0	0	14	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	3d9ca5e1-77d6-8198-5ce2-a3b3712bc4ea	be00eaf4-0735-b909-0f5b-4474bdb91363	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	\N	0061_pre_correction_total-20	acme	s2	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-28 21:06:13.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1005	10	14	\N	1005	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d1936c26-a7ad-75f5-54e7-2b4057eb3d9e	cbcb442f-f21d-50c6-ad8c-7275612ac1d8	65aed663-29f3-ba62-3fcf-250a6672c57b	\N	0061_pre_correction_total-5	acme	s2	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 08:04:54.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	\N	\N	\N	1031	10	14	\N	1031	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	46ffc521-1139-a738-55f5-94f91010e077	e6ff8aa7-30d3-a1e6-dcc0-74bd336e8a5f	5de441ae-1b67-abc6-09d0-89961bdc362d	\N	0061_pre_correction_total-31	globex	s1	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 19:05:03.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	\N	\N	\N	1042	10	14	52	1042	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e670a9ef-2f42-4626-9207-53d9f38d4148	59ae4be5-47d2-59d6-5026-1fbe7e1acbd2	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004178	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-29 19:05:03.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	\N	\N	\N	1043	10	14	\N	1043	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7a44fa0b-9c9e-b814-f81d-91a8ec36511b	a5796d0a-c930-78f2-ec9e-2b067b063eb4	5de441ae-1b67-abc6-09d0-89961bdc362d	\N	0061_pre_correction_total-43	globex	s1	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 19:05:03.123456+00	2026-11-29 19:07:03.123456+00	8217703748122069546	\N	\N	\N	0	0	14	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	208de23d-387c-c584-06b3-ba4f01d8dad4	7b222501-9d70-d8a1-5b00-54be31ed61d0	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	\N	0061_pre_correction_total-44	acme	s2	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 19:05:03.123456+00	2026-11-29 19:07:03.123456+00	8217703748122069546	\N	\N	\N	1038	10	14	1	1038	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	30c31500-7dac-f9e0-046e-d1581b7271a6	0ca53b55-c49d-d40c-4db9-39980cb9901d	16704eb9-581e-2044-d191-41014bd417cd	\N	0061_pre_correction_total-38	acme	s2	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	\N	\N	0.0011858	0.0011858	\N	\N	\N	\N	\N	\N	\N
2026-11-29 19:05:03.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	50	0	0	14	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	991d7e69-d106-455c-8e45-b5e0ccadbc25	158300d9-e32b-68ca-87f8-695a5a83a108	173a26e5-f44b-5374-8a60-a3c616ce36db	\N	\N	\N	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 19:05:03.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1039	10	14	51	1039	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e3eca27d-2edf-48e1-80f7-2dc3bb93444c	de54ff33-c3e7-651e-4573-7a39358262c1	f7928171-30ec-0303-558b-6b41207f75e9	\N	\N	\N	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 19:05:03.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1040	10	14	51	1040	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	46ba5ff5-0cb1-48a6-8ae6-92ad2127669f	361a5c13-a0dd-cc17-9436-27276ebc5194	7b732c9f-7f1e-10de-4eb4-91701b5c7f46	\N	0061_pre_correction_total-40	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	registered	\N	\N	0.004360	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 19:05:03.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1041	10	14	52	1041	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	03a89879-1499-dcaa-df5e-27d50e7a651f	fae32d8b-a8dc-d22e-8f3b-95bdb28716c4	9b27333b-b34d-e7e3-a385-6146f4373f60	\N	0061_pre_correction_total-41	acme	s2	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	provider	\N	\N	\N	0.004174	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 19:05:03.123456+00	2026-11-29 19:59:10.791268+00	6760221559923560107	\N	\N	\N	0	0	14	54	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	e670a9ef-2f42-4626-9207-53d9f38d4148	59ae4be5-47d2-59d6-5026-1fbe7e1acbd2	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002084	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-29 19:05:58.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1011	10	-14	\N	1011	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	cd61bca2-05f4-f4e1-adba-ce25a178d7ff	d8e5b73f-3f27-3382-3bad-8fa4ed688cb1	3d82aaba-2214-c5ba-93ac-77a2a9d82f16	\N	0061_pre_correction_total-11	acme	s2	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	provider	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-29 19:06:03.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	\N	\N	\N	1055	10	14	\N	1055	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e75ef6c5-38f6-32f1-8cc7-cb1f960fd3f0	ff1ae4a3-d99d-b6d1-2231-259d44ec3841	5de441ae-1b67-abc6-09d0-89961bdc362d	\N	0061_pre_correction_total-55	globex	s1	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 19:06:03.123456+00	2026-11-29 19:07:03.123456+00	8217703748122069546	\N	\N	\N	0	0	14	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	0db8f75f-4474-52c1-649d-0b3f7dfb0ef9	76210731-e98e-5062-3354-1b3ff99fd686	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	\N	0061_pre_correction_total-56	acme	s2	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 19:06:03.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	50	0	0	14	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0753ff0c-18ca-4df5-be4d-0fbfebc1dbeb	bf3b1ff9-a18d-43ff-6f41-a4eefb82362e	173a26e5-f44b-5374-8a60-a3c616ce36db	\N	\N	\N	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	812500	90000	\N	1013	10	14	\N	313	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	6c3e35f0-6513-30ee-6d19-fae0c4f9b98d	6bf8815a-f126-08ce-9c20-bfc0b53f7f33	f95ec373-ccb0-cd74-eca3-a373260cec45	\N	0061_pre_correction_total-13	globex	s1	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	6760221559923560107	\N	\N	\N	1007	10	14	\N	1007	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4ee7e7a0-d5cd-9aab-5933-98b9c5774dd9	714cb0d5-b757-2cff-5f81-91d16955cf34	5de441ae-1b67-abc6-09d0-89961bdc362d	\N	0061_pre_correction_total-7	globex	s1	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	8217703748122069546	\N	\N	\N	0	0	14	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	5801ce73-34a7-c9de-aa4d-17dc32d023ea	3e11744f-4344-0e6d-8bdc-15a10e3560d3	c6d804c5-ac14-fcc7-d6df-20d0275d2b66	\N	0061_pre_correction_total-8	acme	s2	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	8217703748122069546	\N	\N	\N	1014	10	14	\N	1014	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	c50545b4-1aec-fc93-f665-3c06887ef2d3	dcd0d76a-d885-2a00-29d2-cd065e3dd703	86fb6b18-c314-40d8-7cb4-f7e0c6aaa2be	\N	0061_pre_correction_total-14	acme	s2	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	50	0	0	14	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e9a1700f-a4bb-4c8c-98c1-8e0ac1455d3b	a90a1ddd-e301-31ef-a1f8-09fcdad45ed0	173a26e5-f44b-5374-8a60-a3c616ce36db	\N	\N	\N	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1001	10	14	\N	1001	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	be5546d1-ca5b-696f-ef5e-e16d5ceb8d55	f37e41c7-34ce-decc-b200-06a800463372	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0061_pre_correction_total-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1015	10	14	\N	1015	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b7a34f9f-aeb0-4592-9140-81b8838fcce2	fd1b3456-c64e-dfe0-b2ad-024025631378	bc9aafa5-462f-a7d4-9e12-9e3737b425f9	3e7a4c99-98c8-337b-6c88-b69eab8831bc	\N	\N	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1016	10	14	\N	1016	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	46ef520e-3dd9-333d-0438-8f77f4779585	699ab21c-32a2-6422-2a9b-f983c4e1671f	954419da-3ff4-86ea-bdb8-847ffb36a5c2	74a3aaa2-c199-2d1b-31f4-4a0f7ef31c04	0061_pre_correction_total-16	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 19:07:03.123456+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1017	10	14	\N	1017	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	982d029e-81cb-d7d5-745b-3923d9191ccb	be26d414-0e00-a9b7-69e1-8baabb98545f	669b57dd-0fe0-f5ca-834d-a72506ea26c5	355ab770-30ab-e6eb-4162-51ed0adde67b	0061_pre_correction_total-17	acme	s2	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 19:59:03.55032+00	2026-11-29 19:07:03.123456+00	\N	\N	\N	\N	1903	10	14	\N	1903	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	88f7e2b0-9ab5-2731-ee7f-0b0a9fa053c7	ed7d4275-170f-073e-30cf-679601daf3d0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0061_pre_correction_total-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00
\.
