-- events from 2026-10-31T00:00:00+00:00 to 2026-12-01T00:00:00+00:00
COPY organisation (id, name, rate_limit_per_minute, created_at, spread, spread_at) FROM stdin;
17	of 0080_pre_compat	600	2026-11-30 04:03:36.990883+00	8	2026-11-30 04:03:40.358163+00
\.
COPY price_version (id, source, source_version, content_hash, checked_at, org_id, checked_on, applied_by) FROM stdin;
42	contract		63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	2026-11-30 04:03:37.859768+00	17	2026-11-30	cli
43	contract		b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	2026-11-30 04:03:38.256936+00	17	2026-11-30	cli
44	contract		b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	2026-11-30 04:03:38.531368+00	17	2026-11-30	cli
45	contract		d9630dc87dc29e9c5493aefb5c27a6ecf3ae186f05910eff692e984f42ec93bc	2026-11-30 04:03:40.445057+00	17	2026-11-30	cli
46	contract		0e4a7160a6021a1a68d5cc2f7841d36f2bc59f5697a83a6938f6202fd3fe6477	2026-11-30 04:03:41.318232+00	17	2026-11-30	cli
\.
COPY budget (id, org_id, name, scope, scope_value, filter, each, metric, period, timezone, window_hours, week_start, billing_day, watch, floor_usd, unpriced_usd_per_million, channels, enabled, shadow, snoozed_until, created_at, created_by, updated_at, deleted_at, model_exact) FROM stdin;
02bf8833-58b7-4e1e-827c-7f4484a4e667	-17	test	total	\N	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 04:07:03.123456+00	test	2026-11-30 04:07:03.123456+00	\N	f
39a7a5d4-58fc-400d-b33c-5f9f71f1f7ca	17	b3	total	\N	{"feature": "chat"}	\N	events	quarterly	UTC	\N	0	1	{}	5	\N	{somewhere}	t	t	\N	2026-11-30 04:07:03.123456+00	test	2026-11-30 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	f
51945fcf-49c4-4006-977d-bda8b5e395d0	17	b0	total	\N	{}	\N	cost_usd	daily	Asia/Tokyo	\N	0	1	{burn_rate,forecast}	5	\N	{somewhere}	t	f	\N	2026-11-30 04:07:03.123456+00	test	2026-11-30 04:07:03.123456+00	\N	f
7284e0d7-d7e1-464f-a739-2e5d226f13e6	17	b1	total	\N	{}	tenant	cost_usd	weekly	Australia/Lord_Howe	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 04:07:03.123456+00	test	2026-11-30 04:07:03.123456+00	\N	f
757093cf-2d2f-4e93-a56c-423fab35c04e	17	o3-mini alone	model	o3-mini	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 04:07:03.123456+00	test	2026-11-30 04:07:03.123456+00	\N	t
7de6fcbf-a2d7-4455-afad-34a9913cc382	17	b5	total	\N	{}	run_id	cost_usd	run	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	2026-12-01 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	test	2026-11-30 04:07:03.123456+00	\N	f
8ec8c80f-83e8-4f8f-b030-384309967e8a	17	b4	total	\N	{}	\N	cost_usd	rolling	UTC	24	0	1	{anomaly}	5	\N	{somewhere}	t	f	\N	2026-11-30 04:07:03.123456+00	test	2026-11-30 04:07:03.123456+00	\N	f
b69d6edd-c21b-47bd-8fba-012d93610773	17	any o3-mini	model	o3-mini	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 04:07:03.123456+00	test	2026-11-30 04:07:03.123456+00	\N	f
d3956843-64e2-4b11-ab68-78349b96d6f9	17	b2	team	red	{}	\N	tokens	monthly	UTC	\N	0	15	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 04:07:03.123456+00	test	2026-11-30 04:07:03.123456+00	\N	f
\.
TRUNCATE counting_clock;
COPY counting_clock (only_one, version, forgotten_before) FROM stdin;
t	110	2026-08-22 04:07:03.123456+00
\.
COPY admin_act (id, org_id, at, actor, act, target, details) FROM stdin;
01844048-eae0-4efb-abb5-5aa3e374a4f9	17	2026-11-30 04:03:40.444522+00	cli	prices.proposed	72	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
035c82c1-0cee-4c03-bbef-a12d27b816ad	17	2026-11-30 04:03:37.689754+00	cli	key.created	5ufmgakuq2x1	{"mode": "live", "name": "all", "scopes": ["admin", "ingest", "read"], "expires_at": "2027-02-28T04:07:03.123456Z"}
0b3ef36e-172c-400b-bd4d-330a5b23110c	17	2026-11-30 04:03:39.951504+00	test	budget.changed	7284e0d7-d7e1-464f-a739-2e5d226f13e6	{"timezone": "Australia/Lord_Howe", "threshold_usd": "0.002"}
13e9f0b8-12db-4c07-9f0d-f1a21e7297cd	17	2026-11-30 04:03:38.568065+00	cli	events.repriced	events	{"end": "2026-11-30T04:08:03.123456+00:00", "start": "2026-10-21T04:07:03.123456+00:00", "events": 2, "feature": "chat", "difference_usd": "-0.002024"}
202d5c82-4d7a-4d08-a70e-cfab01b0aa41	17	2026-11-30 04:03:38.212118+00	me	period.closed	2026-10	{"cost_usd": "0", "event_count": 2}
20a7e7e6-d561-46d7-bc2b-78e592283164	17	2026-11-30 04:03:36.999358+00	cli	organisation.created	17	{"name": "of 0080_pre_compat"}
2d935069-3c11-4b00-a325-c9daaaa4fda4	17	2026-11-30 04:03:41.315729+00	cli	prices.proposed	73	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
388e1c5f-6e79-43df-8fe2-2ec13938b8cb	17	2026-11-30 04:03:39.497707+00	test	budget.created	7284e0d7-d7e1-464f-a739-2e5d226f13e6	{"each": "tenant", "name": "b1", "period": "weekly", "channels": ["somewhere"], "timezone": "America/New_York", "thresholds": ["1"], "threshold_usd": "0.001"}
38c5dea6-9d8e-4b6c-bcad-9c7b2188ba14	17	2026-11-30 04:03:40.457403+00	cli	prices.applied	72	{"prices": 2, "source": "contract", "aliases": 0, "version": 45, "discounts": 0}
3d23be9c-d3f1-4b83-a4b4-44dd8405b360	17	2026-11-30 04:03:40.340527+00	cli	channel.created	c9b1a050514119152b8a339a	{"name": "email", "type": "email", "goes_to": "ops@example.com"}
413d5e38-f1ff-4808-abf6-04ac7fb7c43f	17	2026-11-30 04:03:38.538782+00	cli	prices.applied	71	{"prices": 2, "source": "contract", "aliases": 0, "version": 44, "discounts": 0}
4901e4fe-6044-4580-be69-4f0412330958	17	2026-11-30 04:03:40.353336+00	cli	channel.created	1a189acdea1c30dc9cf7a606	{"name": "alertmanager", "type": "alertmanager", "goes_to": "https://hooks.example.com/x?token=***"}
4d7185f6-e157-48ac-bdbc-b2ae81d2e04c	17	2026-11-30 04:03:40.34683+00	cli	channel.created	c1c672d8f6b5db63efc76c57	{"name": "pagerduty", "type": "pagerduty", "goes_to": "https://hooks.example.com/x?token=***"}
605c8d4a-18b8-4846-b8c1-a4a3fff2a402	-17	2026-11-30 04:03:37.691693+00	cli	key.created	2q1re7wxuwvx	{"mode": "test", "name": "test", "scopes": ["ingest"], "expires_at": null}
61beec8c-eb2b-4a62-9fe7-0a4a0ec94d13	17	2026-11-30 04:03:38.874769+00	test	budget.created	51945fcf-49c4-4006-977d-bda8b5e395d0	{"name": "b0", "watch": ["burn_rate", "forecast"], "period": "daily", "channels": ["somewhere"], "timezone": "Asia/Tokyo", "thresholds": ["1"], "threshold_usd": "0.001"}
644446da-4458-4bd6-a240-c17631c841eb	17	2026-11-30 04:03:37.893232+00	cli	prices.rejected	68	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
667b8634-f308-4d35-a205-bcc2285a6ffe	17	2026-11-30 04:03:37.891134+00	cli	prices.proposed	68	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
6a41c115-ba7d-434a-8a6f-3e8535844e19	0	2026-11-30 04:03:38.816614+00	cli	offsets.skipped	usage.0080_pre_compat/1	{"reason": "retention was too short", "next_offset": 9, "first_offset": 4}
75a42319-76c5-4b27-a807-e737a390546a	17	2026-11-30 04:03:41.567422+00	cli	key.created	8ppsl101u1xy	{"mode": "live", "name": "another client's", "compat": "cogslayer", "scopes": ["admin", "ingest", "read"], "expires_at": null}
820a9620-4670-4b03-9d11-0fc1090ec7a0	-17	2026-11-30 04:03:39.918712+00	test	budget.created	02bf8833-58b7-4e1e-827c-7f4484a4e667	{"name": "test", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "0.001"}
831c37a4-858e-4c12-aa68-97503f46513d	17	2026-11-30 04:03:39.599937+00	test	budget.created	8ec8c80f-83e8-4f8f-b030-384309967e8a	{"name": "b4", "watch": ["anomaly"], "period": "rolling", "channels": ["somewhere"], "thresholds": ["1"], "window_hours": 24, "threshold_usd": "0.001"}
887e59c1-510c-4cda-b46a-fcb0210cf0ad	17	2026-11-30 04:03:39.980873+00	cli	budget.deleted	39a7a5d4-58fc-400d-b33c-5f9f71f1f7ca	{}
8a9e7af0-1ce0-4603-b67e-8de495df8f97	17	2026-11-30 04:03:41.328582+00	cli	prices.applied	73	{"prices": 1, "source": "contract", "aliases": 0, "version": 46, "discounts": 0}
8d63c8eb-6992-438b-856e-517178ca95c5	17	2026-11-30 04:03:39.978571+00	cli	budget.topped_up	51945fcf-49c4-4006-977d-bda8b5e395d0	{"amount": "0.001", "reason": "a launch", "ends_at": "2026-11-30T10:07:03.123456Z", "starts_at": "2026-11-30T04:07:03.123456Z"}
8ee05fcb-fe10-4093-829e-335fbcead5f6	17	2026-11-30 04:03:40.337329+00	cli	channel.created	c7ddabbd3b4fa3068a2007f5	{"name": "slack", "type": "slack", "goes_to": "https://hooks.example.com/…"}
92df3dff-b160-4d6a-9c2c-233b025d99b5	17	2026-11-30 04:03:38.736972+00	cli	key.rotated	f51xy71j8dgp	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": null}
948f3e5e-1462-44fa-890d-57bfe8af3062	17	2026-11-30 04:03:38.738745+00	cli	key.created	k9t7xi1kjxo2	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
994b9954-e3ba-411d-9493-2428bc7fc731	17	2026-11-30 04:03:37.693413+00	cli	key.created	v9qapx7yhpcl	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
9a98f5ae-9040-4e1f-b9dc-1622c6ff95b0	17	2026-11-30 04:03:38.734886+00	cli	key.created	f51xy71j8dgp	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
9c490ad9-6e63-4551-8068-ab2e154ab459	17	2026-11-30 04:03:40.363326+00	cli	organisation.spread	17	{"before": 4, "partitions": 8}
b1b6b6cd-6678-47bc-a124-4745c9ef6a82	17	2026-11-30 04:03:37.898692+00	cli	prices.proposed	69	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
bfac288e-a958-457d-bc3b-287ff5770871	17	2026-11-30 04:03:39.531501+00	test	budget.created	d3956843-64e2-4b11-ab68-78349b96d6f9	{"name": "b2", "scope": "team", "metric": "tokens", "period": "monthly", "channels": ["somewhere"], "thresholds": ["1"], "billing_day": 15, "scope_value": "red", "threshold_usd": "3"}
c4c6db48-fe42-4e78-b76d-10d269af60fb	17	2026-11-30 04:03:40.602734+00	test	budget.created	757093cf-2d2f-4e93-a56c-423fab35c04e	{"name": "o3-mini alone", "scope": "model", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "model_exact": true, "scope_value": "o3-mini", "threshold_usd": "0.001"}
cd3b57bb-9d49-4258-9c18-5c26a6c10540	17	2026-11-30 04:03:37.876099+00	cli	prices.applied	67	{"prices": 1, "source": "contract", "aliases": 1, "version": 42, "discounts": 1}
ce4028ad-73ce-4c8a-a880-c38a91009f60	17	2026-11-30 04:03:39.576068+00	test	budget.created	39a7a5d4-58fc-400d-b33c-5f9f71f1f7ca	{"name": "b3", "filter": {"feature": "chat"}, "metric": "events", "period": "quarterly", "shadow": true, "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "3"}
cf8a6820-99a3-436c-be11-5b8c3dca3a1e	17	2026-11-30 04:03:39.837376+00	test	budget.created	7de6fcbf-a2d7-4455-afad-34a9913cc382	{"each": "run_id", "name": "b5", "period": "run", "channels": ["somewhere"], "thresholds": ["1"], "snoozed_until": "2026-12-01T04:07:03.123456Z", "threshold_usd": "0.001"}
d09b0e86-bc44-472e-90fc-6f1d3e202006	17	2026-11-30 04:03:37.859134+00	cli	prices.proposed	67	{"prices": 1, "source": "contract", "aliases": 1, "discounts": 1}
d117ce07-43b0-4e82-b016-5958e7fc29fc	17	2026-11-30 04:03:38.740448+00	cli	key.rotated	k9t7xi1kjxo2	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": "2026-12-07T04:03:38.739175Z"}
d7ef2d73-adcc-438a-9f4e-e55bcda80313	17	2026-11-30 04:03:38.264415+00	cli	prices.applied	70	{"prices": 2, "source": "contract", "aliases": 0, "version": 43, "discounts": 0}
e00f0071-47d6-4764-be3c-10cc76de9e9d	17	2026-11-30 04:03:40.326117+00	cli	channel.created	488bd091b4b090a0ae461fb1	{"name": "webhook", "type": "webhook", "goes_to": "https://hooks.example.com/x?token=***"}
e0486914-35b8-4478-a7ff-011c0aedb944	17	2026-11-30 04:03:40.583988+00	test	budget.created	b69d6edd-c21b-47bd-8fba-012d93610773	{"name": "any o3-mini", "scope": "model", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "scope_value": "o3-mini", "threshold_usd": "0.001"}
e492ee01-c94e-43f9-a89a-8ce6f7e51d48	17	2026-11-30 04:03:38.255824+00	cli	prices.proposed	70	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
e61c04c3-4fd5-40da-a13c-4189ec094bdc	17	2026-11-30 04:03:41.377283+00	cli	events.repriced	events	{"end": "2026-11-30T04:08:03.123456+00:00", "start": "2026-10-21T04:07:03.123456+00:00", "events": 28, "difference_usd": "-0.989775"}
ebadf006-ba0e-4aca-9a01-656e25d8dfde	17	2026-11-30 04:03:37.696804+00	cli	key.revoked	v9qapx7yhpcl	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
eccebfaf-41ba-4a92-8669-b9c296fb856e	17	2026-11-30 04:03:38.32061+00	cli	events.repriced	events	{"end": "2026-11-30T04:08:03.123456+00:00", "start": "2026-10-21T04:07:03.123456+00:00", "events": 2, "feature": "chat", "difference_usd": "-0.489860"}
efa3ea3a-74c1-43c9-973f-ce7a3ae80c18	17	2026-11-30 04:03:40.479813+00	cli	events.repriced	events	{"end": "2026-11-30T04:08:03.123456+00:00", "start": "2026-10-21T04:07:03.123456+00:00", "events": 6, "feature": "chat", "difference_usd": "-0.010496"}
f7b177b9-6184-4bf5-a910-b3a2dca57bca	17	2026-11-30 04:03:38.743877+00	cli	organisation.spread	17	{"before": 1, "partitions": 4}
f9dfb41d-3f5f-4a40-bba1-0cce8d3166a4	17	2026-11-30 04:03:38.530108+00	cli	prices.proposed	71	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
\.
COPY alert_outbox (id, message_id, org_id, budget_id, fired_id, channels, stateful_only, message, created_at) FROM stdin;
68	5097aaf7-3b9f-47f1-b25f-00eccd05cd10	16	49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c	5097aaf7-3b9f-47f1-b25f-00eccd05cd10	{somewhere}	f	{"id": "5097aaf7-3b9f-47f1-b25f-00eccd05cd10", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 2084, "feature": "summary", "cost_usd": 0.0023584, "event_count": 2}], "subject": null, "alert_id": "49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "spend_usd": 0.0023584, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 04:07:03.123456+00
69	7c36c9df-2211-4b4d-aec0-db5cbb2b3723	17	51945fcf-49c4-4006-977d-bda8b5e395d0	7c36c9df-2211-4b4d-aec0-db5cbb2b3723	{somewhere}	f	{"id": "7c36c9df-2211-4b4d-aec0-db5cbb2b3723", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/51945fcf-49c4-4006-977d-bda8b5e395d0", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 9, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 6027, "feature": null, "cost_usd": 0.50436, "event_count": 5}, {"model": "gpt-4o", "tokens": 3120, "feature": "chat", "cost_usd": 0.028944, "event_count": 5}, {"model": "our-model", "tokens": 1035, "feature": "search", "cost_usd": 0.0215975, "event_count": 1}], "subject": null, "alert_id": "51945fcf-49c4-4006-977d-bda8b5e395d0", "spend_usd": 0.5860353, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.002}	2026-11-30 04:07:03.123456+00
70	8ee95b3d-7196-477c-8ebf-5dc56a4be311	17	7284e0d7-d7e1-464f-a739-2e5d226f13e6	8ee95b3d-7196-477c-8ebf-5dc56a4be311	{somewhere}	f	{"id": "8ee95b3d-7196-477c-8ebf-5dc56a4be311", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7284e0d7-d7e1-464f-a739-2e5d226f13e6", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 3, "estimated_events": 2}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": "search", "cost_usd": 0.0215975, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.004344, "event_count": 1}], "subject": "acme", "alert_id": "7284e0d7-d7e1-464f-a739-2e5d226f13e6", "spend_usd": 0.0517155, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 04:07:03.123456+00
71	96a46251-5e65-4572-9e2a-67aeafef9fb5	17	7284e0d7-d7e1-464f-a739-2e5d226f13e6	96a46251-5e65-4572-9e2a-67aeafef9fb5	{somewhere}	f	{"id": "96a46251-5e65-4572-9e2a-67aeafef9fb5", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7284e0d7-d7e1-464f-a739-2e5d226f13e6", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 2074, "feature": "chat", "cost_usd": 0.0246, "event_count": 4}], "subject": "globex", "alert_id": "7284e0d7-d7e1-464f-a739-2e5d226f13e6", "spend_usd": 0.0246, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 04:07:03.123456+00
72	bd98960d-1cab-477a-86a6-c85e70270d79	17	8ec8c80f-83e8-4f8f-b030-384309967e8a	bd98960d-1cab-477a-86a6-c85e70270d79	{somewhere}	f	{"id": "bd98960d-1cab-477a-86a6-c85e70270d79", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/8ec8c80f-83e8-4f8f-b030-384309967e8a", "query": "/v1/costs/summary?start=2026-11-29T04%3A08%3A00%2B00%3A00&end=2026-11-30T04%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 11, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 6027, "feature": null, "cost_usd": 0.50436, "event_count": 5}, {"model": "gpt-4o", "tokens": 3120, "feature": "chat", "cost_usd": 0.028944, "event_count": 5}, {"model": "our-model", "tokens": 1035, "feature": "search", "cost_usd": 0.0215975, "event_count": 1}], "subject": null, "alert_id": "8ec8c80f-83e8-4f8f-b030-384309967e8a", "spend_usd": 0.5901173, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-30T04:08:00Z", "scope_value": null, "window_start": "2026-11-29T04:08:00Z", "threshold_usd": 0.001}	2026-11-30 04:07:03.123456+00
73	6d7b7259-4734-43fc-83c6-11edd2b47345	17	d3956843-64e2-4b11-ab68-78349b96d6f9	6d7b7259-4734-43fc-83c6-11edd2b47345	{somewhere}	f	{"id": "6d7b7259-4734-43fc-83c6-11edd2b47345", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d3956843-64e2-4b11-ab68-78349b96d6f9", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 7, "estimated_events": 5}, "drivers": [{"model": "gpt-4o", "tokens": 4140, "feature": null, "cost_usd": 0.508696, "event_count": 4}, {"model": "ft:gpt-4o:acme::x", "tokens": 4140, "feature": "search", "cost_usd": 0, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}], "subject": null, "alert_id": "d3956843-64e2-4b11-ab68-78349b96d6f9", "spend_usd": 18627, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	2026-11-30 04:07:03.123456+00
74	7d797bea-8381-4d16-b28b-4505f06e5844	16	e36d27e2-9b58-4af8-91a8-2dd24723ba30	7d797bea-8381-4d16-b28b-4505f06e5844	{somewhere}	f	{"id": "7d797bea-8381-4d16-b28b-4505f06e5844", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/e36d27e2-9b58-4af8-91a8-2dd24723ba30", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 2084, "feature": "summary", "cost_usd": 0.0023584, "event_count": 2}], "subject": null, "alert_id": "e36d27e2-9b58-4af8-91a8-2dd24723ba30", "spend_usd": 0.0023584, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 04:07:03.123456+00
75	4f81058c-1c9a-4c27-be76-39061e769cd9	17	51945fcf-49c4-4006-977d-bda8b5e395d0	4f81058c-1c9a-4c27-be76-39061e769cd9	{somewhere}	f	{"id": "4f81058c-1c9a-4c27-be76-39061e769cd9", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/51945fcf-49c4-4006-977d-bda8b5e395d0", "query": "/v1/costs/summary?start=2026-11-24T15%3A00%3A00%2B00%3A00&end=2026-11-25T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3, "estimated_events": 1}, "drivers": [{"model": "gpt-4o-mini", "tokens": 1038, "feature": null, "cost_usd": 0.5, "event_count": 1}, {"model": "our-deployment", "tokens": 1037, "feature": "chat", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1045, "feature": null, "cost_usd": 0.00434, "event_count": 1}], "subject": null, "alert_id": "51945fcf-49c4-4006-977d-bda8b5e395d0", "spend_usd": 0.5198082, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-25T15:00:00Z", "scope_value": null, "window_start": "2026-11-24T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 04:07:03.123456+00
76	d2d07296-17fc-468d-b8c9-7a115b935451	17	51945fcf-49c4-4006-977d-bda8b5e395d0	d2d07296-17fc-468d-b8c9-7a115b935451	{somewhere}	f	{"id": "d2d07296-17fc-468d-b8c9-7a115b935451", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/51945fcf-49c4-4006-977d-bda8b5e395d0", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 1013, "feature": "chat", "cost_usd": 0.0123, "event_count": 2}, {"model": "o3-mini-2025-01-31", "tokens": 1065, "feature": "search", "cost_usd": 0.0012045, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1060, "feature": "summary", "cost_usd": 0.001199, "event_count": 1}], "subject": null, "alert_id": "51945fcf-49c4-4006-977d-bda8b5e395d0", "spend_usd": 0.0147035, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 04:07:03.123456+00
77	ae2690cc-d398-4517-be08-b6735b8b1b21	17	51945fcf-49c4-4006-977d-bda8b5e395d0	ae2690cc-d398-4517-be08-b6735b8b1b21	{somewhere}	f	{"id": "ae2690cc-d398-4517-be08-b6735b8b1b21", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/51945fcf-49c4-4006-977d-bda8b5e395d0", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 3133, "feature": null, "cost_usd": 0.008724, "event_count": 3}, {"model": "o3-mini-2025-01-31", "tokens": 1064, "feature": "chat", "cost_usd": 0.0012034, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": "summary", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "51945fcf-49c4-4006-977d-bda8b5e395d0", "spend_usd": 0.0099274, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 04:07:03.123456+00
78	13a9ebeb-0581-49c5-a142-7c758034ef6c	17	51945fcf-49c4-4006-977d-bda8b5e395d0	13a9ebeb-0581-49c5-a142-7c758034ef6c	{somewhere}	f	{"id": "13a9ebeb-0581-49c5-a142-7c758034ef6c", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/51945fcf-49c4-4006-977d-bda8b5e395d0", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 2089, "feature": null, "cost_usd": 0.004384, "event_count": 2}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.003234, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1040, "feature": "chat", "cost_usd": 0.00207, "event_count": 1}], "subject": null, "alert_id": "51945fcf-49c4-4006-977d-bda8b5e395d0", "spend_usd": 0.0108903, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 04:07:03.123456+00
79	da56ffd6-d0a5-4c1a-b5d3-34a24743a50c	17	51945fcf-49c4-4006-977d-bda8b5e395d0	da56ffd6-d0a5-4c1a-b5d3-34a24743a50c	{somewhere}	f	{"id": "da56ffd6-d0a5-4c1a-b5d3-34a24743a50c", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/51945fcf-49c4-4006-977d-bda8b5e395d0", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 1014, "feature": null, "cost_usd": 0.5, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1062, "feature": null, "cost_usd": 0.5, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1028, "feature": "chat", "cost_usd": 0.002046, "event_count": 1}], "subject": null, "alert_id": "51945fcf-49c4-4006-977d-bda8b5e395d0", "spend_usd": 1.002046, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 04:07:03.123456+00
80	006b1e7d-e8ec-41c0-9ab9-4befb6b1cd72	17	7284e0d7-d7e1-464f-a739-2e5d226f13e6	006b1e7d-e8ec-41c0-9ab9-4befb6b1cd72	{somewhere}	f	{"id": "006b1e7d-e8ec-41c0-9ab9-4befb6b1cd72", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7284e0d7-d7e1-464f-a739-2e5d226f13e6", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 4}, "drivers": [{"model": "nobody-knows-it", "tokens": 3084, "feature": "chat", "cost_usd": 0.006138, "event_count": 3}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.003234, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1065, "feature": "search", "cost_usd": 0.0012045, "event_count": 1}], "subject": "acme", "alert_id": "7284e0d7-d7e1-464f-a739-2e5d226f13e6", "spend_usd": 0.0117799, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 04:07:03.123456+00
81	678ecb88-d14e-42e6-b19c-d4b90d26a632	17	757093cf-2d2f-4e93-a56c-423fab35c04e	678ecb88-d14e-42e6-b19c-d4b90d26a632	{somewhere}	f	{"id": "678ecb88-d14e-42e6-b19c-d4b90d26a632", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/757093cf-2d2f-4e93-a56c-423fab35c04e", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 1048, "feature": "summary", "cost_usd": 0.0011858, "event_count": 1}], "subject": null, "alert_id": "757093cf-2d2f-4e93-a56c-423fab35c04e", "spend_usd": 0.0011858, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 04:07:03.123456+00
82	9ff0cc72-9da6-412a-9e58-efc7d8909f33	17	b69d6edd-c21b-47bd-8fba-012d93610773	9ff0cc72-9da6-412a-9e58-efc7d8909f33	{somewhere}	f	{"id": "9ff0cc72-9da6-412a-9e58-efc7d8909f33", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b69d6edd-c21b-47bd-8fba-012d93610773", "query": "/v1/costs/summary?start=2026-11-26T00%3A00%3A00%2B00%3A00&end=2026-11-27T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 1065, "feature": "search", "cost_usd": 0.0012045, "event_count": 1}, {"team": "red", "tokens": 1064, "feature": "chat", "cost_usd": 0.0012034, "event_count": 1}, {"team": "blue", "tokens": 1060, "feature": "summary", "cost_usd": 0.001199, "event_count": 1}], "subject": null, "alert_id": "b69d6edd-c21b-47bd-8fba-012d93610773", "spend_usd": 0.0036069, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-27T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-26T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 04:07:03.123456+00
83	6900e3d3-983a-40a1-997e-7c44a279d438	17	b69d6edd-c21b-47bd-8fba-012d93610773	6900e3d3-983a-40a1-997e-7c44a279d438	{somewhere}	f	{"id": "6900e3d3-983a-40a1-997e-7c44a279d438", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b69d6edd-c21b-47bd-8fba-012d93610773", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1063, "feature": null, "cost_usd": 0.0012023, "event_count": 1}], "subject": null, "alert_id": "b69d6edd-c21b-47bd-8fba-012d93610773", "spend_usd": 0.0012023, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 04:07:03.123456+00
84	04e2bfa3-b612-407d-ad49-1b783e0230c9	17	b69d6edd-c21b-47bd-8fba-012d93610773	04e2bfa3-b612-407d-ad49-1b783e0230c9	{somewhere}	f	{"id": "04e2bfa3-b612-407d-ad49-1b783e0230c9", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b69d6edd-c21b-47bd-8fba-012d93610773", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"team": "red", "tokens": 1062, "feature": null, "cost_usd": 0.5, "event_count": 1}], "subject": null, "alert_id": "b69d6edd-c21b-47bd-8fba-012d93610773", "spend_usd": 0.5, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 04:07:03.123456+00
85	83364cb7-d581-4ab5-9ffe-ed538a6c9069	17	b69d6edd-c21b-47bd-8fba-012d93610773	83364cb7-d581-4ab5-9ffe-ed538a6c9069	{somewhere}	f	{"id": "83364cb7-d581-4ab5-9ffe-ed538a6c9069", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b69d6edd-c21b-47bd-8fba-012d93610773", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 1061, "feature": "chat", "cost_usd": 0.0123, "event_count": 1}], "subject": null, "alert_id": "b69d6edd-c21b-47bd-8fba-012d93610773", "spend_usd": 0.0123, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 04:07:03.123456+00
86	b5b57be3-30d4-4b72-a8e3-9e1a4143598d	17	b69d6edd-c21b-47bd-8fba-012d93610773	b5b57be3-30d4-4b72-a8e3-9e1a4143598d	{somewhere}	f	{"id": "b5b57be3-30d4-4b72-a8e3-9e1a4143598d", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b69d6edd-c21b-47bd-8fba-012d93610773", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"team": "blue", "tokens": 1048, "feature": "summary", "cost_usd": 0.0011858, "event_count": 2}, {"team": "blue", "tokens": 0, "feature": "chat", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "b69d6edd-c21b-47bd-8fba-012d93610773", "spend_usd": 0.0011858, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 04:07:03.123456+00
\.
COPY api_key (id, org_id, name, mode, scopes, secret_hash, created_at, expires_at, revoked_at, last_used_at, rotated_at, previous_secret_hash, previous_valid_until, compat) FROM stdin;
2q1re7wxuwvx	17	test	test	{ingest}	\\x677ad537d83a9843c51c83fd6949bf4d3e185d300afa52108a25703adefd2505	2026-11-30 04:03:37.690655+00	\N	\N	\N	\N	\N	\N	\N
5ufmgakuq2x1	17	all	live	{admin,ingest,read}	\\xf2af44aa137e7a15f94e762d82139380e45bd1e71b75e38cb5fdc19d1ffe7eaf	2026-11-30 04:03:37.687438+00	2027-02-28 04:07:03.123456+00	\N	\N	\N	\N	\N	\N
8ppsl101u1xy	17	another client's	live	{admin,ingest,read}	\\x913b624f9caa735163e4159050260d74a2ea0337524871d225557c73ef5f5fda	2026-11-30 04:03:41.564549+00	\N	\N	\N	\N	\N	\N	cogslayer
f51xy71j8dgp	17	rotated	live	{read}	\\x576b891406def135b17c571f7a51f14b6726c237be9e928f321837c12a874110	2026-11-30 04:03:38.733602+00	\N	\N	\N	2026-11-30 04:03:38.735307+00	\N	\N	\N
k9t7xi1kjxo2	17	rotated	live	{read}	\\x483ee1fb7bbab314e6e76aab86b895ef6c1078941c861b454b629540bb69b2c1	2026-11-30 04:03:38.737806+00	\N	\N	\N	2026-11-30 04:03:38.739175+00	\\x19f69edfb004c84e61c5eb8c25f01940ca0dbd0e5a1355461eb1894162e11ca3	2026-12-07 04:03:38.739175+00	\N
v9qapx7yhpcl	17	revoked	live	{admin,ingest,read}	\\xbd02b362f2f0d3b7e093db724d95b6348c5c326511dc69849bee690245029d77	2026-11-30 04:03:37.692375+00	\N	2026-11-30 04:03:37.693936+00	\N	\N	\N	\N	\N
\.
COPY budget_counter (counting, window_start, subject, shard, cost_usd, tokens, event_count, estimated_count, unpriced_count, unpriced_tokens, first_at) FROM stdin;
82	2026-10-30 15:00:00+00		-1	0	3823	2	0	2	3823	2026-10-30 15:00:00+00
82	2026-11-24 15:00:00+00		-1	0.5218202	7210	8	1	3	2062	2026-11-24 15:00:00+00
82	2026-11-24 15:00:00+00		0	0.013107	5360	5	4	1	1071	2026-11-24 16:04:35.123456+00
82	2026-11-24 15:00:00+00		8	-0.006421	0	0	0	-1	-1015	2026-11-24 16:02:15.123456+00
82	2026-11-25 15:00:00+00		-1	0.0123	1013	2	0	1	0	2026-11-25 15:00:00+00
82	2026-11-25 15:00:00+00		0	0.0024035	2125	2	0	0	0	2026-11-26 01:05:31.123456+00
82	2026-11-26 15:00:00+00		-1	0.004336	3115	4	1	2	2071	2026-11-26 15:00:00+00
82	2026-11-26 15:00:00+00		0	0.0055914	2121	2	0	0	0	2026-11-26 23:02:32.123456+00
82	2026-11-26 15:00:00+00		8	-0.002248	0	0	1	-1	-1032	2026-11-26 23:02:32.123456+00
82	2026-11-27 15:00:00+00		-1	0.004130	4138	5	0	3	3098	2026-11-27 15:00:00+00
82	2026-11-27 15:00:00+00		0	0.0232443	8570	10	4	1	0	2026-11-27 21:04:38.123456+00
82	2026-11-27 15:00:00+00		8	-0.004320	0	0	1	-2	-2069	2026-11-27 21:03:23.123456+00
82	2026-11-28 15:00:00+00		-1	0.504082	4094	4	1	2	2052	2026-11-28 15:00:00+00
82	2026-11-28 15:00:00+00		0	0.5044822	3204	3	2	0	0	2026-11-28 19:02:04.123456+00
82	2026-11-28 15:00:00+00		8	-0.500998	0	0	-1	0	0	2026-11-28 19:02:57.123456+00
82	2026-11-29 15:00:00+00		-1	0.5598375	12181	13	3	7	7015	2026-11-29 15:00:00+00
82	2026-11-29 15:00:00+00		0	0.0643232	12748	16	0	5	3195	2026-11-29 17:04:00.123456+00
82	2026-11-29 15:00:00+00		8	-0.486284	0	0	0	-7	-9821	2026-11-30 04:02:48.123456+00
83	2026-11-30 04:02:00+00		-1	0.004344	1046	1	0	0	0	2026-11-30 04:02:00+00
83	2026-11-30 04:02:00+00		0	0	1059	1	0	1	1059	2026-11-30 04:02:59.123456+00
83	2026-11-30 04:02:00+00		8	-0.002182	0	0	0	0	0	2026-11-30 04:02:48.123456+00
83	2026-11-30 04:03:00+00		-1	0	1913	1	0	1	1913	2026-11-30 04:03:00+00
83	2026-11-30 04:03:00+00		8	0.011682	0	0	0	-3	-5736	2026-11-30 04:03:38.228784+00
83	2026-11-30 04:04:00+00		0	0.0123	1073	3	0	1	0	2026-11-30 04:04:03.123456+00
83	2026-11-30 04:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-30 04:05:03.123456+00
83	2026-11-30 04:05:00+00		8	-0.006356	0	0	0	0	0	2026-11-30 04:05:03.123456+00
83	2026-11-30 04:06:00+00		0	0.0135254	3252	3	0	1	1083	2026-11-30 04:06:03.123456+00
83	2026-11-30 04:07:00+00		-1	0.5123	7153	9	1	6	5102	2026-11-30 04:07:00+00
83	2026-11-30 04:07:00+00		8	-0.489428	0	0	0	-4	-4085	2026-11-30 04:07:03.123456+00
84	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
84	2026-11-24 16:00:00+00		-1	0.008374	3076	3	0	1	1015	2026-11-24 16:00:00+00
84	2026-11-24 16:00:00+00		0	0.003285	1075	1	1	0	0	2026-11-24 16:04:35.123456+00
84	2026-11-24 16:00:00+00		8	-0.003237	0	0	0	-1	-1015	2026-11-24 16:02:15.123456+00
84	2026-11-25 03:00:00+00		-1	0.5	1038	1	1	0	0	2026-11-25 03:00:00+00
84	2026-11-25 03:00:00+00		0	0.006558	2146	2	2	0	0	2026-11-25 03:04:23.123456+00
84	2026-11-25 03:00:00+00		8	-0.002126	0	0	0	0	0	2026-11-25 03:04:23.123456+00
84	2026-11-25 14:00:00+00		-1	0.0134462	3096	4	0	2	1047	2026-11-25 14:00:00+00
84	2026-11-25 14:00:00+00		0	0.003264	2139	2	1	1	1071	2026-11-25 14:04:55.123456+00
84	2026-11-25 14:00:00+00		8	-0.001058	0	0	0	0	0	2026-11-25 14:05:14.123456+00
84	2026-11-26 01:00:00+00		-1	0.0123	1013	2	0	1	0	2026-11-26 01:00:00+00
84	2026-11-26 01:00:00+00		0	0.0024035	2125	2	0	0	0	2026-11-26 01:05:31.123456+00
84	2026-11-26 23:00:00+00		-1	0	1039	1	0	1	1039	2026-11-26 23:00:00+00
84	2026-11-26 23:00:00+00		0	0.0055914	2121	2	0	0	0	2026-11-26 23:02:32.123456+00
84	2026-11-26 23:00:00+00		8	-0.002204	0	0	0	0	0	2026-11-26 23:02:32.123456+00
84	2026-11-27 10:00:00+00		-1	0.004336	2076	3	1	1	1032	2026-11-27 10:00:00+00
84	2026-11-27 10:00:00+00		8	-0.000044	0	0	1	-1	-1032	2026-11-27 10:03:26.123456+00
84	2026-11-27 21:00:00+00		-1	0.004130	1040	2	0	0	0	2026-11-27 21:00:00+00
84	2026-11-27 21:00:00+00		0	0.0099783	3177	3	1	0	0	2026-11-27 21:04:38.123456+00
84	2026-11-27 21:00:00+00		8	-0.006468	0	0	0	0	0	2026-11-27 21:03:23.123456+00
84	2026-11-28 04:00:00+00		0	0.006696	3243	5	1	1	0	2026-11-28 04:07:03.123456+00
84	2026-11-28 08:00:00+00		-1	0	3098	3	0	3	3098	2026-11-28 08:00:00+00
84	2026-11-28 08:00:00+00		0	0.006570	2150	2	2	0	0	2026-11-28 08:03:06.123456+00
84	2026-11-28 08:00:00+00		8	0.002148	0	0	1	-2	-2069	2026-11-28 08:03:06.123456+00
84	2026-11-28 19:00:00+00		-1	0.5	1014	1	1	0	0	2026-11-28 19:00:00+00
84	2026-11-28 19:00:00+00		0	0.5012122	2134	2	1	0	0	2026-11-28 19:02:04.123456+00
84	2026-11-28 19:00:00+00		8	-0.497902	0	0	-1	0	0	2026-11-28 19:02:57.123456+00
84	2026-11-29 06:00:00+00		-1	0.004082	3080	3	0	2	2052	2026-11-29 06:00:00+00
84	2026-11-29 06:00:00+00		0	0.003270	1070	1	1	0	0	2026-11-29 06:02:06.123456+00
84	2026-11-29 06:00:00+00		8	-0.003096	0	0	0	0	0	2026-11-29 06:02:06.123456+00
84	2026-11-29 17:00:00+00		-1	0.0431935	2069	2	2	0	0	2026-11-29 17:00:00+00
84	2026-11-29 17:00:00+00		0	0.0123	1061	1	0	0	0	2026-11-29 17:04:00.123456+00
84	2026-11-30 04:00:00+00		-1	0.516644	10112	11	1	7	7015	2026-11-30 04:00:00+00
84	2026-11-30 04:00:00+00		0	0.0520232	11687	15	0	5	3195	2026-11-30 04:02:59.123456+00
84	2026-11-30 04:00:00+00		8	-0.486284	0	0	0	-7	-9821	2026-11-30 04:02:48.123456+00
85	2026-11-23 05:00:00+00	acme	-1	0.0597835	12367	12	2	6	6168	2026-11-23 05:00:00+00
85	2026-11-23 05:00:00+00	globex	-1	0.0369	3075	6	0	3	0	2026-11-23 05:00:00+00
86	2026-11-15 00:00:00+00		-1	1.0641195	15472	15	5	6	6177	2026-11-15 00:00:00+00
86	2026-11-15 00:00:00+00		0	0.5405809	19200	18	8	4	4266	2026-11-25 03:04:23.123456+00
86	2026-11-15 00:00:00+00		8	-0.520233	0	0	0	-1	-1032	2026-11-24 16:02:41.123456+00
87	2026-10-01 00:00:00+00		-1	0.0750860	8239	11	1	3	0	2026-10-01 00:00:00+00
88	2026-11-29 06:02:00+00		0	0.003270	1070	1	1	0	0	2026-11-29 06:02:06.123456+00
88	2026-11-29 06:02:00+00		8	-0.001060	0	0	0	0	0	2026-11-29 06:02:06.123456+00
88	2026-11-29 06:03:00+00		-1	0	1011	1	0	1	1011	2026-11-29 06:03:00+00
88	2026-11-29 06:05:00+00		-1	0	1041	1	0	1	1041	2026-11-29 06:05:00+00
88	2026-11-29 06:06:00+00		-1	0.004082	1028	1	0	0	0	2026-11-29 06:06:00+00
88	2026-11-29 06:06:00+00		8	-0.002036	0	0	0	0	0	2026-11-29 06:06:30.123456+00
88	2026-11-29 17:04:00+00		-1	0.0215975	1035	1	1	0	0	2026-11-29 17:04:00+00
88	2026-11-29 17:04:00+00		0	0.0123	1061	1	0	0	0	2026-11-29 17:04:00.123456+00
88	2026-11-29 17:06:00+00		-1	0.0215960	1034	1	1	0	0	2026-11-29 17:06:00+00
88	2026-11-30 04:02:00+00		-1	0.004344	1046	1	0	0	0	2026-11-30 04:02:00+00
88	2026-11-30 04:02:00+00		0	0	1059	1	0	1	1059	2026-11-30 04:02:59.123456+00
88	2026-11-30 04:02:00+00		8	-0.002182	0	0	0	0	0	2026-11-30 04:02:48.123456+00
88	2026-11-30 04:03:00+00		-1	0	1913	1	0	1	1913	2026-11-30 04:03:00+00
88	2026-11-30 04:03:00+00		8	0.011682	0	0	0	-3	-5736	2026-11-30 04:03:38.228784+00
88	2026-11-30 04:04:00+00		0	0.0123	1073	3	0	1	0	2026-11-30 04:04:03.123456+00
88	2026-11-30 04:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-30 04:05:03.123456+00
88	2026-11-30 04:05:00+00		8	-0.006356	0	0	0	0	0	2026-11-30 04:05:03.123456+00
88	2026-11-30 04:06:00+00		0	0.0135254	3252	3	0	1	1083	2026-11-30 04:06:03.123456+00
88	2026-11-30 04:07:00+00		-1	0.5123	7153	9	1	6	5102	2026-11-30 04:07:00+00
88	2026-11-30 04:07:00+00		8	-0.489428	0	0	0	-4	-4085	2026-11-30 04:07:03.123456+00
89	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
89	2026-11-24 16:00:00+00		-1	0.008374	3076	3	0	1	1015	2026-11-24 16:00:00+00
89	2026-11-24 16:00:00+00		0	0.003285	1075	1	1	0	0	2026-11-24 16:04:35.123456+00
89	2026-11-24 16:00:00+00		8	-0.003237	0	0	0	-1	-1015	2026-11-24 16:02:15.123456+00
89	2026-11-25 03:00:00+00		-1	0.5	1038	1	1	0	0	2026-11-25 03:00:00+00
89	2026-11-25 03:00:00+00		0	0.006558	2146	2	2	0	0	2026-11-25 03:04:23.123456+00
89	2026-11-25 03:00:00+00		8	-0.002126	0	0	0	0	0	2026-11-25 03:04:23.123456+00
89	2026-11-25 14:00:00+00		-1	0.0134462	3096	4	0	2	1047	2026-11-25 14:00:00+00
89	2026-11-25 14:00:00+00		0	0.003264	2139	2	1	1	1071	2026-11-25 14:04:55.123456+00
89	2026-11-25 14:00:00+00		8	-0.001058	0	0	0	0	0	2026-11-25 14:05:14.123456+00
89	2026-11-26 01:00:00+00		-1	0.0123	1013	2	0	1	0	2026-11-26 01:00:00+00
89	2026-11-26 01:00:00+00		0	0.0024035	2125	2	0	0	0	2026-11-26 01:05:31.123456+00
89	2026-11-26 23:00:00+00		-1	0	1039	1	0	1	1039	2026-11-26 23:00:00+00
89	2026-11-26 23:00:00+00		0	0.0055914	2121	2	0	0	0	2026-11-26 23:02:32.123456+00
89	2026-11-26 23:00:00+00		8	-0.002204	0	0	0	0	0	2026-11-26 23:02:32.123456+00
89	2026-11-27 10:00:00+00		-1	0.004336	2076	3	1	1	1032	2026-11-27 10:00:00+00
89	2026-11-27 10:00:00+00		8	-0.000044	0	0	1	-1	-1032	2026-11-27 10:03:26.123456+00
89	2026-11-27 21:00:00+00		-1	0.004130	1040	2	0	0	0	2026-11-27 21:00:00+00
89	2026-11-27 21:00:00+00		0	0.0099783	3177	3	1	0	0	2026-11-27 21:04:38.123456+00
89	2026-11-27 21:00:00+00		8	-0.006468	0	0	0	0	0	2026-11-27 21:03:23.123456+00
89	2026-11-28 04:00:00+00		0	0.006696	3243	5	1	1	0	2026-11-28 04:07:03.123456+00
89	2026-11-28 08:00:00+00		-1	0	3098	3	0	3	3098	2026-11-28 08:00:00+00
89	2026-11-28 08:00:00+00		0	0.006570	2150	2	2	0	0	2026-11-28 08:03:06.123456+00
89	2026-11-28 08:00:00+00		8	0.002148	0	0	1	-2	-2069	2026-11-28 08:03:06.123456+00
89	2026-11-28 19:00:00+00		-1	0.5	1014	1	1	0	0	2026-11-28 19:00:00+00
89	2026-11-28 19:00:00+00		0	0.5012122	2134	2	1	0	0	2026-11-28 19:02:04.123456+00
89	2026-11-28 19:00:00+00		8	-0.497902	0	0	-1	0	0	2026-11-28 19:02:57.123456+00
89	2026-11-29 06:00:00+00		-1	0.004082	3080	3	0	2	2052	2026-11-29 06:00:00+00
89	2026-11-29 06:00:00+00		0	0.003270	1070	1	1	0	0	2026-11-29 06:02:06.123456+00
89	2026-11-29 06:00:00+00		8	-0.003096	0	0	0	0	0	2026-11-29 06:02:06.123456+00
89	2026-11-29 17:00:00+00		-1	0.0431935	2069	2	2	0	0	2026-11-29 17:00:00+00
89	2026-11-29 17:00:00+00		0	0.0123	1061	1	0	0	0	2026-11-29 17:04:00.123456+00
89	2026-11-30 04:00:00+00		-1	0.516644	10112	11	1	7	7015	2026-11-30 04:00:00+00
89	2026-11-30 04:00:00+00		0	0.0520232	11687	15	0	5	3195	2026-11-30 04:02:59.123456+00
89	2026-11-30 04:00:00+00		8	-0.486284	0	0	0	-7	-9821	2026-11-30 04:02:48.123456+00
90	1970-01-01 00:00:00+00	r1	-1	0.0641235	17526	17	2	10	10282	2026-11-24 16:02:15.123456+00
90	1970-01-01 00:00:00+00	r1	0	0.0416092	19206	18	5	4	4266	2026-11-24 16:04:35.123456+00
90	1970-01-01 00:00:00+00	r1	8	-0.015967	0	0	1	-4	-4098	2026-11-24 16:02:15.123456+00
90	1970-01-01 00:00:00+00	r2	-1	0.0011462	3072	6	0	2	2060	2026-11-25 14:02:40.123456+00
90	1970-01-01 00:00:00+00	r2	0	0.0048224	4264	7	0	0	0	2026-11-26 01:05:31.123456+00
90	1970-01-01 00:00:00+00	r2	8	0.004260	0	0	1	-2	-2060	2026-11-28 08:05:25.123456+00
91	2026-11-25 00:00:00+00		-1	0	1021	1	0	1	1021	2026-11-25 00:00:00+00
91	2026-11-29 00:00:00+00		-1	0	1022	1	0	1	1022	2026-11-29 00:00:00+00
91	2026-11-30 00:00:00+00		-1	0	1020	1	0	1	1020	2026-11-30 00:00:00+00
92	2026-11-22 13:00:00+00	acme	-1	0.012246	7212	7	0	4	4128	2026-11-22 13:00:00+00
92	2026-11-22 13:00:00+00	acme	0	0.0188829	8563	8	3	1	1071	2026-11-25 03:04:23.123456+00
92	2026-11-22 13:00:00+00	acme	8	-0.011507	0	0	0	0	0	2026-11-24 16:02:41.123456+00
92	2026-11-22 13:00:00+00	globex	-1	0.0246	2050	4	0	2	0	2026-11-22 13:00:00+00
92	2026-11-22 13:00:00+00	globex	0	0	0	1	0	1	0	2026-11-28 04:07:03.123456+00
92	2026-11-29 13:00:00+00	acme	-1	0.0475375	5155	5	2	2	2040	2026-11-29 13:00:00+00
92	2026-11-29 13:00:00+00	acme	0	0.004178	4247	4	0	3	3195	2026-11-30 04:02:59.123456+00
92	2026-11-29 13:00:00+00	acme	8	-0.002150	0	0	1	-1	-1023	2026-11-30 04:02:48.123456+00
92	2026-11-29 13:00:00+00	globex	-1	0.0123	1025	2	0	1	0	2026-11-29 13:00:00+00
92	2026-11-29 13:00:00+00	globex	0	0.0492	4268	6	0	2	0	2026-11-29 17:04:00.123456+00
93	2026-11-25 00:00:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-25 00:00:00+00
93	2026-11-26 00:00:00+00		0	0.0036069	3189	3	0	0	0	2026-11-26 01:05:31.123456+00
93	2026-11-27 00:00:00+00		0	0.0012023	1063	1	0	0	0	2026-11-27 21:05:06.123456+00
93	2026-11-28 00:00:00+00		0	0.5012122	2134	2	1	0	0	2026-11-28 19:02:04.123456+00
93	2026-11-29 00:00:00+00		0	0.0123	1061	1	0	0	0	2026-11-29 17:04:00.123456+00
93	2026-11-30 00:00:00+00		-1	0.0011858	1048	1	0	0	0	2026-11-30 00:00:00+00
93	2026-11-30 00:00:00+00		0	0.0012254	1084	3	0	1	0	2026-11-30 04:04:03.123456+00
94	2026-11-25 00:00:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-25 00:00:00+00
94	2026-11-28 00:00:00+00		0	0.0012122	1072	1	0	0	0	2026-11-28 19:02:04.123456+00
94	2026-11-30 00:00:00+00		-1	0.0011858	1048	1	0	0	0	2026-11-30 00:00:00+00
94	2026-11-30 00:00:00+00		0	0.0012254	1084	1	0	0	0	2026-11-30 04:06:03.123456+00
\.
COPY budget_grant (id, budget_id, amount, starts_at, ends_at, reason, granted_at, granted_by, looked_at_start, looked_at_end) FROM stdin;
f30beb4e-f2ee-4f74-afd6-37cba8532acb	51945fcf-49c4-4006-977d-bda8b5e395d0	0.001	2026-11-30 04:07:03.123456+00	2026-11-30 10:07:03.123456+00	a launch	2026-11-30 04:03:39.9761+00	cli	f	f
\.
COPY budget_limit (budget_id, version, amount, thresholds, since, set_by) FROM stdin;
02bf8833-58b7-4e1e-827c-7f4484a4e667	1	0.001	{1}	2026-11-30 04:07:03.123456+00	test
39a7a5d4-58fc-400d-b33c-5f9f71f1f7ca	1	3	{1}	2026-11-30 04:07:03.123456+00	test
51945fcf-49c4-4006-977d-bda8b5e395d0	1	0.001	{1}	2026-11-30 04:07:03.123456+00	test
7284e0d7-d7e1-464f-a739-2e5d226f13e6	1	0.001	{1}	2026-11-30 04:07:03.123456+00	test
7284e0d7-d7e1-464f-a739-2e5d226f13e6	2	0.002	{1}	2026-11-30 04:07:03.123456+00	test
757093cf-2d2f-4e93-a56c-423fab35c04e	1	0.001	{1}	2026-11-30 04:07:03.123456+00	test
7de6fcbf-a2d7-4455-afad-34a9913cc382	1	0.001	{1}	2026-11-30 04:07:03.123456+00	test
8ec8c80f-83e8-4f8f-b030-384309967e8a	1	0.001	{1}	2026-11-30 04:07:03.123456+00	test
b69d6edd-c21b-47bd-8fba-012d93610773	1	0.001	{1}	2026-11-30 04:07:03.123456+00	test
d3956843-64e2-4b11-ab68-78349b96d6f9	1	3	{1}	2026-11-30 04:07:03.123456+00	test
\.
TRUNCATE budget_touch;
COPY budget_touch (id, countings, subjects, windows, budget_id) FROM stdin;
130	{82,82,82,82,86,88,88,90,90,92,92,93,94}	{"","","","","","","",r1,r2,acme,globex,"",""}	{"2026-11-24 15:00:00+00","2026-11-27 15:00:00+00","2026-11-28 15:00:00+00","2026-11-29 15:00:00+00","2026-11-15 00:00:00+00","2026-11-29 06:02:00+00","2026-11-30 04:04:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-29 13:00:00+00","2026-11-28 00:00:00+00","2026-11-28 00:00:00+00"}	\N
131	{82,82,82,82,82,86,88,88,88,88,88,90,90,92,92}	{"","","","","","","","","","","",r1,r2,acme,acme}	{"2026-11-24 15:00:00+00","2026-11-26 15:00:00+00","2026-11-27 15:00:00+00","2026-11-28 15:00:00+00","2026-11-29 15:00:00+00","2026-11-15 00:00:00+00","2026-11-29 06:02:00+00","2026-11-30 04:02:00+00","2026-11-30 04:03:00+00","2026-11-30 04:05:00+00","2026-11-30 04:07:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-29 13:00:00+00"}	\N
132	{82,86,90,90,92,92}	{"","",r1,r2,acme,globex}	{"2026-11-27 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00"}	\N
133	{82,86,88,90,90,92,92,93,94}	{"","","",r1,r2,acme,globex,"",""}	{"2026-11-29 15:00:00+00","2026-11-15 00:00:00+00","2026-11-30 04:06:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-29 13:00:00+00","2026-11-29 13:00:00+00","2026-11-30 00:00:00+00","2026-11-30 00:00:00+00"}	\N
\.
COPY channel (id, org_id, name, type, shown, sealed, key_id, created_at, changed_at, previous_secret_until, snoozed_until, leased_by, leased_until, attended_at, failing_since, retry_at, resent_at) FROM stdin;
1a189acdea1c30dc9cf7a606	17	alertmanager	alertmanager	https://hooks.example.com/x?token=***	\\x3a253200b117464c3ee10f56571a00fc37ff7f35b782a8cf6bf76cced35669c7e20c4c2e467c217c35ea284dd976d5797ac87a22a36abf3201e2f6446f79f4d286a268aee329da8ad0fbf190535020bd683763927828f23857d636ff9cb9881618fcdbb2a12feaa4e4e69137bc481b8ff9ed5e7645	66687aad	2026-11-30 04:03:40.314784+00	2026-11-30 04:03:40.314784+00	\N	\N	\N	\N	\N	\N	\N	2026-11-30 04:03:41.245158+00
488bd091b4b090a0ae461fb1	17	webhook	webhook	https://hooks.example.com/x?token=***	\\xe19282654627ec3f6cee97b12415ee1adbfa71ed6c16534f434e2b8cfffa71cc6a3ad823b554a26f9ce3c30391ff2d7f320312738b35f29b853871f75892ac039bc587ea443aa000d98fb68307e4a20f338934ed87e162f3155a0c0d37f3cf777a73ea16b43b29e93aa6c3d9133271af534494ae35	66687aad	2026-11-30 04:03:40.314784+00	2026-11-30 04:03:40.314784+00	\N	\N	\N	\N	\N	\N	\N	\N
c1c672d8f6b5db63efc76c57	17	pagerduty	pagerduty	https://hooks.example.com/x?token=***	\\x059f459ea024c790230b52501e94210f6fedef3017e46c8686d15988ba276e669ba9cd4b6491ba5389bc912c379601c430e0e557a95eb990f4929bc368ada7364b06444361a94609ab825f3db30bc5b8e68592b4831ed2cdd1f11c2d7b6216ed51529386b418351e253750d824f619ff7ba636410e	66687aad	2026-11-30 04:03:40.314784+00	2026-11-30 04:03:40.314784+00	\N	\N	\N	\N	\N	\N	\N	\N
c7ddabbd3b4fa3068a2007f5	17	slack	slack	https://hooks.example.com/…	\\x737773724ae4832d3a5abcd76800de0d9b72aff99338f85931e56cf2373ed52d0143fc84930aafccb74d2b7c7ca12dd3aabc9b6807494fd852c52b393afdfa4f32884dc6d02607aecd97a43efee1d234ea978208f58f62d0feeee83c65f5b2ddf4e606fda3690a947638769980f50e143488d6c353	66687aad	2026-11-30 04:03:40.314784+00	2026-11-30 04:03:40.314784+00	\N	\N	\N	\N	\N	\N	\N	\N
c9b1a050514119152b8a339a	17	email	email	ops@example.com	\\xd32a6d78a4bd046127c60be43e8b581ca9f11bc70feab6c428415f517e26bd06bd5e055cac6274c1461709001c3982fd252a40d0355a44d2d4183f17d21387b910078f789a1c4799cdf6be830210d06276cbc1f8bcfd99fe545207b642f15a471859c65e4c7f0c3e3c6bea9839097799ac03bb18fb	66687aad	2026-11-30 04:03:40.314784+00	2026-11-30 04:03:40.314784+00	\N	\N	\N	\N	\N	\N	\N	\N
\.
COPY closed_period (org_id, month, closed_at, closed_by, event_count, cost_usd) FROM stdin;
17	2026-10-01	2026-11-30 04:03:38.207243+00	me	2	0
\.
COPY correction (org_id, event_id, event_time, seq, time, posted_at, difference_usd, cost_usd, list_cost_usd, price_id, discount_id, reason, dimension_set, folded_set, cache_saved_usd) FROM stdin;
17	171d1ccc-03a4-4fd8-b24f-7d6225c07add	2026-11-27 21:04:38.123456+00	1	2026-11-27 21:04:38.123456+00	2026-11-30 04:03:40.492068+00	-0.001158	0.003234	\N	74	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N
17	171d1ccc-03a4-4fd8-b24f-7d6225c07add	2026-11-27 21:04:38.123456+00	2	2026-11-27 21:04:38.123456+00	2026-11-30 04:03:41.403034+00	-0.001048	0.002186	\N	76	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N
17	1b2e44f5-30eb-d485-242f-b3f88db4e588	2026-11-30 04:07:03.123456+00	2	2026-11-30 04:07:03.123456+00	2026-11-30 04:03:41.403034+00	0.002118	0.002118	\N	76	\N	\N	7bfe66dc-2a8f-45d3-0e45-d3270105e829	\N	\N
17	1c1a7472-0c2d-4732-a9ca-9526a3fb575d	2026-11-28 08:03:59.123456+00	1	2026-11-28 08:03:59.123456+00	2026-11-30 04:03:41.403034+00	-0.001066	0.002222	\N	76	\N	no_cache_read_price+no_cache_write_5m_price	8748f44c-810e-6e90-261b-69266630125a	\N	0.000000
17	1c29b170-e976-0139-2ee9-1564f4b6dd73	2026-11-26 23:02:32.123456+00	1	2026-11-26 23:02:32.123456+00	2026-11-30 04:03:41.403034+00	-0.002204	0.002184	\N	76	\N	\N	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	\N	\N
17	1df97d64-702e-103e-e464-883cf70ea13a	2026-11-30 04:05:03.123456+00	1	2026-11-30 04:05:03.123456+00	2026-11-30 04:03:41.403034+00	-0.002190	0.002170	\N	76	\N	\N	cf713796-966b-71cb-45a9-d65668698cb8	\N	\N
17	2de2a2cb-327d-ba5c-37d5-e5b825682391	2026-11-25 03:04:23.123456+00	1	2026-11-25 03:04:23.123456+00	2026-11-30 04:03:41.403034+00	-0.001067	0.002224	\N	76	\N	no_cache_read_price+no_cache_write_5m_price	04e1ae2c-af6d-9528-d1fb-bb546e8504de	\N	0.000000
17	3163274b-aea6-43cf-82fa-9b95886b3d9b	2026-11-30 04:02:48.123456+00	1	2026-11-30 04:02:48.123456+00	2026-11-30 04:03:40.492068+00	-0.001146	0.003198	\N	74	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N
17	3163274b-aea6-43cf-82fa-9b95886b3d9b	2026-11-30 04:02:48.123456+00	2	2026-11-30 04:02:48.123456+00	2026-11-30 04:03:41.403034+00	-0.001036	0.002162	\N	76	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N
17	3a3a05de-f684-47f3-a06e-edfb17266c90	2026-11-30 04:05:03.123456+00	1	2026-11-30 04:05:03.123456+00	2026-11-30 04:03:40.492068+00	-0.002084	0.002094	\N	75	\N	\N	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N
17	48486fb9-ce91-423d-aae9-e4ccee40ada4	2026-11-29 06:06:30.123456+00	2	2026-11-29 06:06:30.123456+00	2026-11-30 04:03:38.34264+00	-0.244900	0.005100	\N	71	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
17	48486fb9-ce91-423d-aae9-e4ccee40ada4	2026-11-29 06:06:30.123456+00	3	2026-11-29 06:06:30.123456+00	2026-11-30 04:03:38.584211+00	-0.001018	0.004082	\N	73	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
17	48486fb9-ce91-423d-aae9-e4ccee40ada4	2026-11-29 06:06:30.123456+00	4	2026-11-29 06:06:30.123456+00	2026-11-30 04:03:40.492068+00	-0.002036	0.002046	\N	75	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
17	59ab9f83-c26f-fe96-b720-8692ad91811f	2026-11-25 14:05:14.123456+00	1	2026-11-25 14:05:14.123456+00	2026-11-30 04:03:41.403034+00	-0.001058	0.002206	\N	76	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price+region_not_priced	1e65b275-b113-1e05-e975-fe99d8ed7a24	\N	0.000000
17	73dec69e-c934-2f4b-2236-f9ee49a8262f	2026-11-30 04:07:03.123456+00	2	2026-11-30 04:07:03.123456+00	2026-11-30 04:03:41.403034+00	0.002124	0.002124	\N	76	\N	\N	3643d694-f2f4-2e49-bc1a-8cbc9a6333bb	\N	\N
17	7ef3d459-2dbb-aaeb-8213-053de3402851	2026-11-30 04:03:38.228784+00	2	2026-11-30 04:03:38.228784+00	2026-11-30 04:03:41.403034+00	0.003896	0.003896	\N	76	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N
17	962c8f4d-16e4-9dd6-53ac-0d1fdbff4067	2026-11-30 04:05:03.123456+00	1	2026-11-30 04:05:03.123456+00	2026-11-30 04:03:41.403034+00	-0.002082	0.002092	\N	75	\N	\N	8f71acfb-d36c-222b-7c7e-8bb615ba057f	\N	\N
17	a17dbe47-c31d-47f8-8432-3d6e172bb984	2026-11-24 16:02:41.123456+00	2	2026-11-24 16:02:41.123456+00	2026-11-30 04:03:38.34264+00	-0.244960	0.005040	\N	71	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
17	a17dbe47-c31d-47f8-8432-3d6e172bb984	2026-11-24 16:02:41.123456+00	3	2026-11-24 16:02:41.123456+00	2026-11-30 04:03:38.584211+00	-0.001006	0.004034	\N	73	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
17	a17dbe47-c31d-47f8-8432-3d6e172bb984	2026-11-24 16:02:41.123456+00	4	2026-11-24 16:02:41.123456+00	2026-11-30 04:03:40.492068+00	-0.002012	0.002022	\N	75	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
17	a223d230-7f46-fbfc-e3de-ae90b4437d20	2026-11-27 10:03:26.123456+00	1	2026-11-27 10:03:26.123456+00	2026-11-30 04:03:41.403034+00	-0.002178	0.002158	\N	76	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	1e65b275-b113-1e05-e975-fe99d8ed7a24	\N	0.000000
17	a9c473a3-2d07-a1b4-a191-f48c1bee1fdd	2026-11-28 08:05:25.123456+00	2	2026-11-28 08:05:25.123456+00	2026-11-30 04:03:41.403034+00	0.002142	0.002142	\N	76	\N	batch_not_priced+service_tier_not_priced	7c30a258-4a33-f93d-e485-8f2bb1728942	\N	\N
17	b24a68c0-aa98-4251-961d-f7bc564fe4bd	2026-11-29 06:02:06.123456+00	1	2026-11-29 06:02:06.123456+00	2026-11-30 04:03:41.403034+00	-0.001060	0.002210	\N	76	\N	region_not_priced	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	\N
17	b36fbd32-052e-ff81-f3a4-2457941dbc0e	2026-10-31 12:00:00+00	2	2026-11-30 04:03:41.403034+00	2026-11-30 04:03:41.403034+00	0.003892	0.003892	\N	76	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N
17	c47895ce-850d-de1e-cb6e-0f1062782312	2026-11-25 03:05:30.123456+00	1	2026-11-25 03:05:30.123456+00	2026-11-30 04:03:41.403034+00	-0.001059	0.002208	\N	76	\N	region_not_priced	58d1afe1-2782-7c5c-0445-577eb2bc2658	\N	\N
17	c4a7b8ec-386e-519a-2d19-381da4b113df	2026-11-30 04:07:03.123456+00	2	2026-11-30 04:07:03.123456+00	2026-11-30 04:03:41.403034+00	-0.497878	0.002122	\N	76	\N	\N	c6b8dad2-cf97-db89-d58a-3e883a2d3308	\N	\N
17	d171d4a8-ea89-8577-eb93-926eda260603	2026-11-28 19:02:57.123456+00	2	2026-11-28 19:02:57.123456+00	2026-11-30 04:03:41.403034+00	-0.497902	0.002098	\N	76	\N	\N	bbd7e203-a287-7251-28d8-7a0d156c40fd	\N	\N
17	d394898e-727c-f1e5-ba65-a74cec28491c	2026-11-30 04:07:03.123456+00	2	2026-11-30 04:07:03.123456+00	2026-11-30 04:03:41.403034+00	0.002116	0.002116	\N	76	\N	no_cache_read_price	871a3643-66f5-1086-a169-68dca8564d4b	\N	0.000000
17	e588a1de-95f0-cc0c-adb1-fbdd2cc537ce	2026-10-31 12:00:00+00	2	2026-11-30 04:03:41.403034+00	2026-11-30 04:03:41.403034+00	0.003894	0.003894	\N	76	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N
17	e6d27ab9-2538-960b-f888-c29d62a202e7	2026-11-24 16:02:15.123456+00	2	2026-11-24 16:02:15.123456+00	2026-11-30 04:03:41.403034+00	0.002020	0.002020	\N	75	\N	\N	ed858299-345f-4f80-c863-e458025cbaa5	\N	\N
17	e8406edc-9b92-991b-1fa4-15d4c083ede3	2026-11-30 04:07:03.123456+00	2	2026-11-30 04:07:03.123456+00	2026-11-30 04:03:41.403034+00	0.002092	0.002092	\N	76	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N
17	f0ff3ea5-165e-c53d-7247-c7d3556bd813	2026-11-28 08:03:06.123456+00	1	2026-11-28 08:03:06.123456+00	2026-11-30 04:03:41.403034+00	-0.001064	0.002218	\N	76	\N	no_cache_read_price+no_cache_write_5m_price	509490ae-f47a-fc80-d91c-03949b45f936	\N	0.000000
17	f13a4328-2419-b953-e1ef-64c121b89185	2026-11-27 21:05:55.123456+00	1	2026-11-27 21:05:55.123456+00	2026-11-30 04:03:41.403034+00	-0.002202	0.002182	\N	76	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	1e65b275-b113-1e05-e975-fe99d8ed7a24	\N	0.000000
17	f2c11f23-6795-3825-a94e-106002bd8709	2026-11-28 08:06:13.123456+00	2	2026-11-28 08:06:13.123456+00	2026-11-30 04:03:41.403034+00	0.002136	0.002136	\N	76	\N	\N	ada54050-de10-59a4-a2b2-024ce656d0d2	\N	\N
17	f307930d-0e8b-495f-9036-5379aabec4e5	2026-11-27 21:03:23.123456+00	1	2026-11-27 21:03:23.123456+00	2026-11-30 04:03:40.492068+00	-0.002060	0.002070	\N	75	\N	\N	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N
17	f512a3c8-18e7-5c09-b729-72d93741f366	2026-11-27 10:03:44.123456+00	2	2026-11-27 10:03:44.123456+00	2026-11-30 04:03:41.403034+00	0.002134	0.002134	\N	76	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	441da38a-c7c9-d48e-3c63-d9cc49cbbb01	\N	0.000000
17	f6321596-ab4b-4285-2ef4-8b089c8cb6cb	2026-11-24 16:04:35.123456+00	1	2026-11-24 16:04:35.123456+00	2026-11-30 04:03:41.403034+00	-0.001065	0.002220	\N	76	\N	no_cache_read_price+no_cache_write_5m_price	29288809-6e9c-f921-672c-0faac0c8b6bc	\N	0.000000
17	fa119924-6336-3a0a-7390-de236948ff88	2026-11-24 16:04:23.123456+00	1	2026-11-24 16:04:23.123456+00	2026-11-30 04:03:41.403034+00	-0.002180	0.002160	\N	76	\N	\N	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	\N	\N
\.
COPY correction_total (org_id, dimension_set, credit_usd, event_count, error_count, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output) FROM stdin;
17	04e1ae2c-af6d-9528-d1fb-bb546e8504de	0.001067	0	0	0	0	0	0	0	0	0	0	0	0
17	0c13202c-c962-10b7-ecf4-b893110040b1	0	-1	0	-967	0	-30	-20	-6	0	-5	0	0	-4
17	1e65b275-b113-1e05-e975-fe99d8ed7a24	0.005438	0	0	0	0	0	0	0	0	0	0	0	0
17	1ef63dc6-aa85-a109-a5b1-1b2bf0f537d3	0	-1	0	-1026	0	0	0	-10	0	0	0	0	0
17	2135fe5a-062a-4059-79c8-08fc2642a90d	0.004388	0	0	0	0	0	0	0	0	0	0	0	0
17	267a97c1-cdae-f41f-69ba-6005894fece4	0	-1	0	-1017	0	0	0	-10	0	0	0	0	0
17	29288809-6e9c-f921-672c-0faac0c8b6bc	0.001065	0	0	0	0	0	0	0	0	0	0	0	0
17	3643d694-f2f4-2e49-bc1a-8cbc9a6333bb	0	1	0	1017	0	0	0	10	0	0	0	0	0
17	441da38a-c7c9-d48e-3c63-d9cc49cbbb01	0.5	0	0	-37	0	30	20	-4	0	5	0	0	4
17	48a5c97b-114f-a8fd-e63d-a7466dd51c07	0	-1	0	-313	-700	0	0	-7	-3	0	0	0	0
17	509490ae-f47a-fc80-d91c-03949b45f936	0.001064	0	0	0	0	0	0	0	0	0	0	0	0
17	58d1afe1-2782-7c5c-0445-577eb2bc2658	0.001059	0	0	0	0	0	0	0	0	0	0	0	0
17	71c86af4-5774-6dff-9622-d8b96f138239	0	-1	0	-1005	0	0	0	-10	0	0	0	0	0
17	7bfe66dc-2a8f-45d3-0e45-d3270105e829	0	1	0	1014	0	0	0	10	0	0	0	0	0
17	7c30a258-4a33-f93d-e485-8f2bb1728942	0	1	0	1026	0	0	0	10	0	0	0	0	0
17	871a3643-66f5-1086-a169-68dca8564d4b	0	1	0	313	700	0	0	7	3	0	0	0	0
17	8748f44c-810e-6e90-261b-69266630125a	0.001066	0	0	0	0	0	0	0	0	0	0	0	0
17	8f71acfb-d36c-222b-7c7e-8bb615ba057f	0.002082	0	0	0	0	0	0	0	0	0	0	0	0
17	94acef52-22e8-086b-1846-411810c106c8	0	-1	0	-1014	0	0	0	-10	0	0	0	0	0
17	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0.50	-2	0	-2024	0	0	0	-20	0	0	0	0	0
17	ada54050-de10-59a4-a2b2-024ce656d0d2	0	1	0	1023	0	0	0	10	0	0	0	0	0
17	b1d15cbe-104f-5ff7-deaf-30d168173af7	0	4	0	6707	0	0	0	40	0	0	0	0	0
17	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0.004144	0	0	0	0	0	0	0	0	0	0	0	0
17	bbd7e203-a287-7251-28d8-7a0d156c40fd	0	1	0	1004	0	0	0	10	0	0	0	0	0
17	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	0.004384	0	0	0	0	0	0	0	0	0	0	0	0
17	c6b8dad2-cf97-db89-d58a-3e883a2d3308	0	1	0	1016	0	0	0	10	0	0	0	0	0
17	cf713796-966b-71cb-45a9-d65668698cb8	0.002190	0	0	0	0	0	0	0	0	0	0	0	0
17	da718855-2d55-1d12-609d-d734df2f5db2	0.006072	2	0	2024	0	0	0	20	0	0	0	0	0
17	dca57947-14e2-fcd8-5964-080468f0756d	0.5	-1	0	-1016	0	0	0	-10	0	0	0	0	0
17	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	0	-4	0	-6707	0	0	0	-40	0	0	0	0	0
17	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1	0	-1	0	-1023	0	0	0	-10	0	0	0	0	0
17	ed858299-345f-4f80-c863-e458025cbaa5	0	1	0	1005	0	0	0	10	0	0	0	0	0
17	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	0.001060	0	0	0	0	0	0	0	0	0	0	0	0
\.
COPY counting (id, org_id, budget_id, kind, conditions, each, calendar, counted_since, counted, retired, version, model_exact) FROM stdin;
82	17	51945fcf-49c4-4006-977d-bda8b5e395d0	window	{}	\N	["daily", "Asia/Tokyo", 0, 1, 0, 0]	2026-10-25 15:00:00+00	t	f	96	t
83	17	51945fcf-49c4-4006-977d-bda8b5e395d0	minute	{}	\N	["rolling", "UTC", 0, 1, 6, 60]	2026-11-29 22:07:00+00	t	f	97	t
84	17	51945fcf-49c4-4006-977d-bda8b5e395d0	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-26 04:00:00+00	t	f	98	t
85	17	7284e0d7-d7e1-464f-a739-2e5d226f13e6	window	{}	tenant	["weekly", "America/New_York", 0, 1, 0, 0]	2026-10-26 04:00:00+00	t	t	106	t
86	17	d3956843-64e2-4b11-ab68-78349b96d6f9	window	{"team": "red"}	\N	["monthly", "UTC", 0, 15, 0, 0]	2026-10-15 00:00:00+00	t	f	100	t
87	17	39a7a5d4-58fc-400d-b33c-5f9f71f1f7ca	window	{"feature": "chat"}	\N	["quarterly", "UTC", 0, 1, 0, 0]	2026-10-01 00:00:00+00	t	t	108	t
88	17	8ec8c80f-83e8-4f8f-b030-384309967e8a	window	{}	\N	["rolling", "UTC", 0, 1, 24, 60]	2026-11-29 04:07:00+00	t	f	102	t
89	17	8ec8c80f-83e8-4f8f-b030-384309967e8a	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-26 04:00:00+00	t	f	103	t
90	17	7de6fcbf-a2d7-4455-afad-34a9913cc382	window	{}	run_id	["run", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	104	t
91	-17	02bf8833-58b7-4e1e-827c-7f4484a4e667	window	{}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	105	t
92	17	7284e0d7-d7e1-464f-a739-2e5d226f13e6	window	{}	tenant	["weekly", "Australia/Lord_Howe", 0, 1, 0, 0]	2026-10-25 13:00:00+00	t	f	107	t
93	17	b69d6edd-c21b-47bd-8fba-012d93610773	window	{"model": "o3-mini"}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	109	f
94	17	757093cf-2d2f-4e93-a56c-423fab35c04e	window	{"model": "o3-mini"}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	110	t
\.
COPY cube_15m (bucket, org_id, shard, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other, cache_saved_usd) FROM stdin;
2026-10-31 12:00:00+00	17	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 16:00:00+00	17	0	29288809-6e9c-f921-672c-0faac0c8b6bc	1	0	1065	10	565	400	100	0	10	0	0	0	0	0	0	0	0.003285	0	0	0.001695	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-24 16:00:00+00	17	0	71c86af4-5774-6dff-9622-d8b96f138239	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 16:00:00+00	17	0	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25	0
2026-11-24 16:00:00+00	17	2	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0	0
2026-11-24 16:00:00+00	17	8	29288809-6e9c-f921-672c-0faac0c8b6bc	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001065	0	0	-0.000565	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-24 16:00:00+00	17	8	71c86af4-5774-6dff-9622-d8b96f138239	-1	0	-1005	-10	-1005	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 16:00:00+00	17	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1006	-10	-1006	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25	0
2026-11-24 16:00:00+00	17	8	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002180	0	0.000	-0.002070	0	0	-0.000110	0	0	0
2026-11-24 16:00:00+00	17	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.002022	0	0	0.002012	0	0	0.000010	0	0	0
2026-11-24 16:00:00+00	17	8	ed858299-345f-4f80-c863-e458025cbaa5	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0.002020	0	0	0.002010	0	0	0.000010	0	0	0
2026-11-25 03:00:00+00	-17	0	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	0
2026-11-25 03:00:00+00	17	0	04e1ae2c-af6d-9528-d1fb-bb546e8504de	1	0	1067	10	567	400	100	0	10	0	0	0	0	0	0	0	0.003291	0	0	0.001701	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-25 03:00:00+00	17	0	58d1afe1-2782-7c5c-0445-577eb2bc2658	1	0	1059	10	1059	0	0	0	10	0	0	0	0	0	0	0	0.003267	0	0.002	0.003177	0	0	0.000090	0	0	0
2026-11-25 03:00:00+00	17	0	84e7ec5d-8ebf-3414-383f-847e3cff26ee	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-11-25 03:00:00+00	17	8	04e1ae2c-af6d-9528-d1fb-bb546e8504de	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001067	0	0	-0.000567	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-25 03:00:00+00	17	8	58d1afe1-2782-7c5c-0445-577eb2bc2658	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001059	0	0.000	-0.001059	0	0	0.000000	0	0	0
2026-11-25 14:00:00+00	17	0	1e65b275-b113-1e05-e975-fe99d8ed7a24	1	0	1058	10	1003	0	30	20	6	0	5	0	0	4	0	0	0.003264	0	0	0.003009	0	0.000150	0.000054	0	0.000051	0.000000
2026-11-25 14:00:00+00	17	0	47bf33de-3fe9-574c-21f1-365393b54bd4	1	1	1061	10	361	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-25 14:00:00+00	17	0	6ca6cf82-7866-2811-dc05-e7c1cdda21be	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-25 14:00:00+00	17	0	72965591-0ace-5470-0bfd-d8f5f16dcab8	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0	0
2026-11-25 14:00:00+00	17	1	67cc5aa5-2ef5-8607-6549-b1c9b440f9d6	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 14:00:00+00	17	2	47bf33de-3fe9-574c-21f1-365393b54bd4	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-25 14:00:00+00	17	8	1e65b275-b113-1e05-e975-fe99d8ed7a24	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001058	0	0	-0.001003	0	-0.000050	0.000000	0	-0.000005	0.000000
2026-11-26 01:00:00+00	17	0	51f5822b-d2f0-4b17-a255-339c331c64cd	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-26 01:00:00+00	17	0	7827b31b-3fcc-fc88-53c6-083e7742c755	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0	0
2026-11-26 01:00:00+00	17	0	f75d4ba5-0397-791e-b88c-0b62c5f09f37	1	0	1055	10	1055	0	0	0	10	0	0	0	0	0	0	0	0.0012045	0.0012045	0	0.0011605	0	0	0.0000440	0	0	0
2026-11-26 01:00:00+00	17	2	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 23:00:00+00	17	0	27b50334-b1a3-80dd-a54f-d55a0cd1de02	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 23:00:00+00	17	0	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	1054	10	1054	0	0	0	10	0	0	0	0	0	0	0	0.0012034	0.0012034	0	0.0011594	0	0	0.0000440	0	0	0
2026-11-26 23:00:00+00	17	0	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.004388	0	0.002	0.004188	0	0	0.000200	0	0	0
2026-11-26 23:00:00+00	17	8	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002204	0	0.000	-0.002094	0	0	-0.000110	0	0	0
2026-11-27 10:00:00+00	17	1	0c13202c-c962-10b7-ecf4-b893110040b1	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 10:00:00+00	17	2	1e65b275-b113-1e05-e975-fe99d8ed7a24	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.004336	0	0	0.003916	0	0.000200	0.000120	0	0.000100	0.000000
2026-11-27 10:00:00+00	17	2	37c324e9-b636-7085-77e2-386a86cdf4c3	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 10:00:00+00	17	8	0c13202c-c962-10b7-ecf4-b893110040b1	-1	0	-1022	-10	-967	0	-30	-20	-6	0	-5	0	0	-4	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 10:00:00+00	17	8	1e65b275-b113-1e05-e975-fe99d8ed7a24	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002178	0	0	-0.001958	0	-0.000100	-0.000066	0	-0.000054	0.000000
2026-11-27 10:00:00+00	17	8	441da38a-c7c9-d48e-3c63-d9cc49cbbb01	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0.002134	0	0	0.001934	0	0.000100	0.000054	0	0.000046	0.000000
2026-11-27 21:00:00+00	17	0	1e65b275-b113-1e05-e975-fe99d8ed7a24	1	0	1046	10	991	0	30	20	6	0	5	0	0	4	0	0	0.004384	0	0	0.003964	0	0.000200	0.000120	0	0.000100	0.000000
2026-11-27 21:00:00+00	17	0	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.004392	0	0	0.004192	0	0	0.000200	0	0	0
2026-11-27 21:00:00+00	17	0	d9f28742-f6f9-75be-8b2c-850c2239405d	1	0	1053	10	1053	0	0	0	10	0	0	0	0	0	0	0	0.0012023	0.0012023	0	0.0011583	0	0	0.0000440	0	0	0
2026-11-27 21:00:00+00	17	1	c95c7d9b-046b-d570-5374-ac1c10f9fb71	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 21:00:00+00	17	2	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.004130	0	0	0.004120	0	0	0.000010	0	0	0
2026-11-27 21:00:00+00	17	8	1e65b275-b113-1e05-e975-fe99d8ed7a24	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002202	0	0	-0.001982	0	-0.000100	-0.000066	0	-0.000054	0.000000
2026-11-27 21:00:00+00	17	8	2135fe5a-062a-4059-79c8-08fc2642a90d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002206	0	0	-0.002096	0	0	-0.000110	0	0	0
2026-11-27 21:00:00+00	17	8	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002060	0	0	-0.002060	0	0	0.000000	0	0	0
2026-11-28 04:00:00+00	17	0	1e65b275-b113-1e05-e975-fe99d8ed7a24	1	0	1070	10	1015	0	30	20	6	0	5	0	0	4	0	0	0.002230	0	0	0.002030	0	0.000100	0.000054	0	0.000046	0.000000
2026-11-28 04:00:00+00	17	0	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1072	10	1072	0	0	0	10	0	0	0	0	0	0	0	0.002234	0	0	0.002144	0	0	0.000090	0	0	0
2026-11-28 04:00:00+00	17	0	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 04:00:00+00	17	0	37c324e9-b636-7085-77e2-386a86cdf4c3	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 04:00:00+00	17	0	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	1	0	1071	10	1071	0	0	0	10	0	0	0	0	0	0	0	0.002232	0	0.002	0.002142	0	0	0.000090	0	0	0
2026-11-28 08:00:00+00	17	0	1ef63dc6-aa85-a109-a5b1-1b2bf0f537d3	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 08:00:00+00	17	0	509490ae-f47a-fc80-d91c-03949b45f936	1	0	1064	10	564	400	100	0	10	0	0	0	0	0	0	0	0.003282	0	0	0.001692	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-28 08:00:00+00	17	0	8748f44c-810e-6e90-261b-69266630125a	1	0	1066	10	566	400	100	0	10	0	0	0	0	0	0	0	0.003288	0	0	0.001698	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-28 08:00:00+00	17	1	1e34a8f1-f35e-e5c5-b934-1c869a109595	1	0	1019	10	1019	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 08:00:00+00	17	1	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	0
2026-11-28 08:00:00+00	17	8	1ef63dc6-aa85-a109-a5b1-1b2bf0f537d3	-1	0	-1026	-10	-1026	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 08:00:00+00	17	8	509490ae-f47a-fc80-d91c-03949b45f936	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001064	0	0	-0.000564	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-28 08:00:00+00	17	8	7c30a258-4a33-f93d-e485-8f2bb1728942	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0.002142	0	0	0.002052	0	0	0.000090	0	0	0
2026-11-28 08:00:00+00	17	8	8748f44c-810e-6e90-261b-69266630125a	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001066	0	0	-0.000566	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-28 08:00:00+00	17	8	ada54050-de10-59a4-a2b2-024ce656d0d2	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0.002136	0	0.002	0.002046	0	0	0.000090	0	0	0
2026-11-28 08:00:00+00	17	8	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1	-1	0	-1023	-10	-1023	0	0	0	-10	0	0	0	0	0	0	0	0	0	-0.002	0	0	0	0	0	0	0
2026-11-28 19:00:00+00	17	0	40be1cd4-ecc0-501c-d5e7-5e8f893fc250	1	0	1052	10	1052	0	0	0	10	0	0	0	0	0	0	0	0.5	0.0012012	0	0	0	0	0	0	0.5	0
2026-11-28 19:00:00+00	17	0	441da38a-c7c9-d48e-3c63-d9cc49cbbb01	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-11-28 19:00:00+00	17	0	72965591-0ace-5470-0bfd-d8f5f16dcab8	1	1	1062	10	1062	0	0	0	10	0	0	0	0	0	0	0	0.0012122	0.0012122	0	0.0011682	0	0	0.0000440	0	0	0
2026-11-28 19:00:00+00	17	8	441da38a-c7c9-d48e-3c63-d9cc49cbbb01	-1	0	-1004	-10	-1004	0	0	0	-10	0	0	0	0	0	0	0	-0.5	0	0	0	0	0	0	0	-0.5	0
2026-11-28 19:00:00+00	17	8	bbd7e203-a287-7251-28d8-7a0d156c40fd	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.002098	0	0	0.002008	0	0	0.000090	0	0	0
2026-11-29 06:00:00+00	17	0	47bf33de-3fe9-574c-21f1-365393b54bd4	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-29 06:00:00+00	17	0	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	1060	10	1060	0	0	0	10	0	0	0	0	0	0	0	0.003270	0	0	0.003180	0	0	0.000090	0	0	0
2026-11-29 06:00:00+00	17	1	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25	0
2026-11-29 06:00:00+00	17	2	1e34a8f1-f35e-e5c5-b934-1c869a109595	1	0	1031	10	1031	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 06:00:00+00	17	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1018	-10	-1018	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25	0
2026-11-29 06:00:00+00	17	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.002046	0	0	0.002036	0	0	0.000010	0	0	0
2026-11-29 06:00:00+00	17	8	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001060	0	0	-0.001060	0	0	0.000000	0	0	0
2026-11-29 17:00:00+00	-17	0	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 17:00:00+00	17	0	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.0215960	0	0	0.0015360	0	0	0.000060	0	0.020	0
2026-11-29 17:00:00+00	17	0	4f47ac95-9d39-365c-d0b8-0b89c09e6eaa	1	0	1051	10	1051	0	0	0	10	0	0	0	0	0	0	0	0.0123	0.0012001	0	0	0	0	0	0	0.0123	0
2026-11-29 17:00:00+00	17	0	68b4caaa-6d56-0ce4-4ca8-5aa3cb06d682	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.0215975	0	0	0.0004875	0.0010500	0	0.000042	0.000018	0.020	0.0000000
2026-11-30 04:00:00+00	-17	0	0c13202c-c962-10b7-ecf4-b893110040b1	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	0	1e34a8f1-f35e-e5c5-b934-1c869a109595	1	0	1043	10	1043	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	0	267a97c1-cdae-f41f-69ba-6005894fece4	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	0	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	0	36d9ce6a-0972-1c72-05f6-7a14fefd793b	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	0	37c324e9-b636-7085-77e2-386a86cdf4c3	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	0	47bf33de-3fe9-574c-21f1-365393b54bd4	2	0	2122	20	722	1400	0	0	14	6	0	0	0	0	1625000	2	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	0	48a5c97b-114f-a8fd-e63d-a7466dd51c07	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	0	68829ae9-4067-1be7-2571-535e67148a0c	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-30 04:00:00+00	17	0	6ab5406e-38b7-1b72-b964-0b781b13f8b3	3	1	3177	30	3177	0	0	0	30	0	0	0	0	0	0	0	0.0369	0	0	0	0	0	0	0	0.0369	0
2026-11-30 04:00:00+00	17	0	72965591-0ace-5470-0bfd-d8f5f16dcab8	2	0	2112	20	2112	0	0	0	20	0	0	0	0	0	0	0	0.0024112	0.0024112	0	0.0023232	0	0	0.0000880	0	0	0
2026-11-30 04:00:00+00	17	0	8ba84b05-cca5-a090-7523-2bb1aebee885	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	0	8f71acfb-d36c-222b-7c7e-8bb615ba057f	1	0	1041	10	1041	0	0	0	10	0	0	0	0	0	0	0	0.004174	0	0	0.004164	0	0	0.000010	0	0	0
2026-11-30 04:00:00+00	17	0	94acef52-22e8-086b-1846-411810c106c8	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	0	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.004178	0	0	0.004168	0	0	0.000010	0	0	0
2026-11-30 04:00:00+00	17	0	cf713796-966b-71cb-45a9-d65668698cb8	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.004360	0	0	0.004160	0	0	0.000200	0	0	0
2026-11-30 04:00:00+00	17	0	dca57947-14e2-fcd8-5964-080468f0756d	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-11-30 04:00:00+00	17	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	2904	20	2904	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	2	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.004344	0	0	0.004144	0	0	0.000200	0	0	0
2026-11-30 04:00:00+00	17	3	1e34a8f1-f35e-e5c5-b934-1c869a109595	1	0	1007	10	1007	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	3	67cc5aa5-2ef5-8607-6549-b1c9b440f9d6	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	3	c95c7d9b-046b-d570-5374-ac1c10f9fb71	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	8	2135fe5a-062a-4059-79c8-08fc2642a90d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002182	0	0	-0.002072	0	0	-0.000110	0	0	0
2026-11-30 04:00:00+00	17	8	267a97c1-cdae-f41f-69ba-6005894fece4	-1	0	-1017	-10	-1017	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	8	3643d694-f2f4-2e49-bc1a-8cbc9a6333bb	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0.002124	0	0	0.002034	0	0	0.000090	0	0	0
2026-11-30 04:00:00+00	17	8	48a5c97b-114f-a8fd-e63d-a7466dd51c07	-1	0	-1013	-10	-313	-700	0	0	-7	-3	0	0	0	0	-812500	-1	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	8	7bfe66dc-2a8f-45d3-0e45-d3270105e829	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0.002118	0	0	0.002028	0	0	0.000090	0	0	0
2026-11-30 04:00:00+00	17	8	871a3643-66f5-1086-a169-68dca8564d4b	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0.002116	0	0	0.000626	0.001400	0	0.000063	0.000027	0	0.000000
2026-11-30 04:00:00+00	17	8	8f71acfb-d36c-222b-7c7e-8bb615ba057f	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002082	0	0	-0.002082	0	0	0.000000	0	0	0
2026-11-30 04:00:00+00	17	8	94acef52-22e8-086b-1846-411810c106c8	-1	0	-1014	-10	-1014	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	17	8	b1d15cbe-104f-5ff7-deaf-30d168173af7	4	0	6707	40	6707	0	0	0	40	0	0	0	0	0	0	0	0.013774	0	0	0.013414	0	0	0.000360	0	0	0
2026-11-30 04:00:00+00	17	8	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002084	0	0	-0.002084	0	0	0.000000	0	0	0
2026-11-30 04:00:00+00	17	8	c6b8dad2-cf97-db89-d58a-3e883a2d3308	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.002122	0	0	0.002032	0	0	0.000090	0	0	0
2026-11-30 04:00:00+00	17	8	cf713796-966b-71cb-45a9-d65668698cb8	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002190	0	0	-0.002080	0	0	-0.000110	0	0	0
2026-11-30 04:00:00+00	17	8	dca57947-14e2-fcd8-5964-080468f0756d	-1	0	-1016	-10	-1016	0	0	0	-10	0	0	0	0	0	0	0	-0.5	0	0	0	0	0	0	0	-0.5	0
2026-11-30 04:00:00+00	17	8	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-4	0	-6707	-40	-6707	0	0	0	-40	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
\.
COPY cube_day (org_id, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other, day, cache_saved_usd) FROM stdin;
-17	0c13202c-c962-10b7-ecf4-b893110040b1	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
-17	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29	0
-17	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	2026-11-25	0
17	04e1ae2c-af6d-9528-d1fb-bb546e8504de	1	0	1067	10	567	400	100	0	10	0	0	0	0	0	0	0	0.002224	0	0	0.001134	0.000800	0.000200	0.000090	0	0	2026-11-25	0.000000
17	0c13202c-c962-10b7-ecf4-b893110040b1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27	0
17	1e34a8f1-f35e-e5c5-b934-1c869a109595	1	0	1019	10	1019	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28	0
17	1e34a8f1-f35e-e5c5-b934-1c869a109595	1	0	1031	10	1031	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29	0
17	1e34a8f1-f35e-e5c5-b934-1c869a109595	2	0	2050	20	2050	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
17	1e65b275-b113-1e05-e975-fe99d8ed7a24	1	0	1058	10	1003	0	30	20	6	0	5	0	0	4	0	0	0.002206	0	0	0.002006	0	0.000100	0.000054	0	0.000046	2026-11-25	0.000000
17	1e65b275-b113-1e05-e975-fe99d8ed7a24	2	0	2080	20	1970	0	60	40	12	0	10	0	0	8	0	0	0.004340	0	0	0.003940	0	0.000200	0.000108	0	0.000092	2026-11-27	0.000000
17	1ef63dc6-aa85-a109-a5b1-1b2bf0f537d3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28	0
17	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.002162	0	0	0.002072	0	0	0.000090	0	0	2026-11-30	0
17	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.002186	0	0	0.002096	0	0	0.000090	0	0	2026-11-27	0
17	267a97c1-cdae-f41f-69ba-6005894fece4	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
17	27b50334-b1a3-80dd-a54f-d55a0cd1de02	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26	0
17	29288809-6e9c-f921-672c-0faac0c8b6bc	1	0	1065	10	565	400	100	0	10	0	0	0	0	0	0	0	0.002220	0	0	0.001130	0.000800	0.000200	0.000090	0	0	2026-11-24	0.000000
17	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26	0
17	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
17	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.0215960	0	0	0.0015360	0	0	0.000060	0	0.020	2026-11-29	0
17	3643d694-f2f4-2e49-bc1a-8cbc9a6333bb	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0.002124	0	0	0.002034	0	0	0.000090	0	0	2026-11-30	0
17	36d9ce6a-0972-1c72-05f6-7a14fefd793b	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
17	37c324e9-b636-7085-77e2-386a86cdf4c3	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27	0
17	37c324e9-b636-7085-77e2-386a86cdf4c3	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
17	40be1cd4-ecc0-501c-d5e7-5e8f893fc250	1	0	1052	10	1052	0	0	0	10	0	0	0	0	0	0	0	0.5	0.0012012	0	0	0	0	0	0	0.5	2026-11-28	0
17	441da38a-c7c9-d48e-3c63-d9cc49cbbb01	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	0	0	0.0	2026-11-28	0
17	441da38a-c7c9-d48e-3c63-d9cc49cbbb01	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0.002134	0	0	0.001934	0	0.000100	0.000054	0	0.000046	2026-11-27	0.000000
17	47bf33de-3fe9-574c-21f1-365393b54bd4	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-29	0
17	47bf33de-3fe9-574c-21f1-365393b54bd4	1	0	1049	10	349	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-30	0
17	47bf33de-3fe9-574c-21f1-365393b54bd4	2	1	2098	20	698	1400	0	0	14	6	0	0	0	0	1625000	2	0	0	0	0	0	0	0	0	0	2026-11-25	0
17	48a5c97b-114f-a8fd-e63d-a7466dd51c07	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
17	4f47ac95-9d39-365c-d0b8-0b89c09e6eaa	1	0	1051	10	1051	0	0	0	10	0	0	0	0	0	0	0	0.0123	0.0012001	0	0	0	0	0	0	0.0123	2026-11-29	0
17	509490ae-f47a-fc80-d91c-03949b45f936	1	0	1064	10	564	400	100	0	10	0	0	0	0	0	0	0	0.002218	0	0	0.001128	0.000800	0.000200	0.000090	0	0	2026-11-28	0.000000
17	51f5822b-d2f0-4b17-a255-339c331c64cd	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-26	0
17	58d1afe1-2782-7c5c-0445-577eb2bc2658	1	0	1059	10	1059	0	0	0	10	0	0	0	0	0	0	0	0.002208	0	0.002	0.002118	0	0	0.000090	0	0	2026-11-25	0
17	67cc5aa5-2ef5-8607-6549-b1c9b440f9d6	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25	0
17	67cc5aa5-2ef5-8607-6549-b1c9b440f9d6	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
17	68829ae9-4067-1be7-2571-535e67148a0c	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-30	0
17	68b4caaa-6d56-0ce4-4ca8-5aa3cb06d682	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.0215975	0	0	0.0004875	0.0010500	0	0.000042	0.000018	0.020	2026-11-29	0.0000000
17	6ab5406e-38b7-1b72-b964-0b781b13f8b3	2	1	2102	20	2102	0	0	0	20	0	0	0	0	0	0	0	0.0246	0	0	0	0	0	0	0	0.0246	2026-11-30	0
17	6ca6cf82-7866-2811-dc05-e7c1cdda21be	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-25	0
17	71c86af4-5774-6dff-9622-d8b96f138239	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-24	0
17	72965591-0ace-5470-0bfd-d8f5f16dcab8	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0	2026-11-25	0
17	72965591-0ace-5470-0bfd-d8f5f16dcab8	1	0	1038	10	1038	0	0	0	10	0	0	0	0	0	0	0	0.0011858	0.0011858	0	0.0011418	0	0	0.0000440	0	0	2026-11-30	0
17	72965591-0ace-5470-0bfd-d8f5f16dcab8	1	1	1062	10	1062	0	0	0	10	0	0	0	0	0	0	0	0.0012122	0.0012122	0	0.0011682	0	0	0.0000440	0	0	2026-11-28	0
17	7827b31b-3fcc-fc88-53c6-083e7742c755	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0	2026-11-26	0
17	7bfe66dc-2a8f-45d3-0e45-d3270105e829	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0.002118	0	0	0.002028	0	0	0.000090	0	0	2026-11-30	0
17	7c30a258-4a33-f93d-e485-8f2bb1728942	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0.002142	0	0	0.002052	0	0	0.000090	0	0	2026-11-28	0
17	84e7ec5d-8ebf-3414-383f-847e3cff26ee	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-25	0
17	871a3643-66f5-1086-a169-68dca8564d4b	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0.002116	0	0	0.000626	0.001400	0	0.000063	0.000027	0	2026-11-30	0.000000
17	8748f44c-810e-6e90-261b-69266630125a	1	0	1066	10	566	400	100	0	10	0	0	0	0	0	0	0	0.002222	0	0	0.001132	0.000800	0.000200	0.000090	0	0	2026-11-28	0.000000
17	8ba84b05-cca5-a090-7523-2bb1aebee885	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
17	8f71acfb-d36c-222b-7c7e-8bb615ba057f	1	0	1041	10	1041	0	0	0	10	0	0	0	0	0	0	0	0.002092	0	0	0.002082	0	0	0.000010	0	0	2026-11-30	0
17	94acef52-22e8-086b-1846-411810c106c8	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
17	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	1054	10	1054	0	0	0	10	0	0	0	0	0	0	0	0.0012034	0.0012034	0	0.0011594	0	0	0.0000440	0	0	2026-11-26	0
17	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-24	0
17	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-29	0
17	ada54050-de10-59a4-a2b2-024ce656d0d2	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0.002136	0	0.002	0.002046	0	0	0.000090	0	0	2026-11-28	0
17	b1d15cbe-104f-5ff7-deaf-30d168173af7	4	0	6707	40	6707	0	0	0	40	0	0	0	0	0	0	0	0.013774	0	0	0.013414	0	0	0.000360	0	0	2026-11-30	0
17	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.002070	0	0	0.002060	0	0	0.000010	0	0	2026-11-27	0
17	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.002094	0	0	0.002084	0	0	0.000010	0	0	2026-11-30	0
17	bbd7e203-a287-7251-28d8-7a0d156c40fd	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.002098	0	0	0.002008	0	0	0.000090	0	0	2026-11-28	0
17	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.002160	0	0.002	0.002070	0	0	0.000090	0	0	2026-11-24	0
17	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.002184	0	0.002	0.002094	0	0	0.000090	0	0	2026-11-26	0
17	c6b8dad2-cf97-db89-d58a-3e883a2d3308	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.002122	0	0	0.002032	0	0	0.000090	0	0	2026-11-30	0
17	c95c7d9b-046b-d570-5374-ac1c10f9fb71	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27	0
17	c95c7d9b-046b-d570-5374-ac1c10f9fb71	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
17	cf713796-966b-71cb-45a9-d65668698cb8	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.002170	0	0	0.002080	0	0	0.000090	0	0	2026-11-30	0
17	d9f28742-f6f9-75be-8b2c-850c2239405d	1	0	1053	10	1053	0	0	0	10	0	0	0	0	0	0	0	0.0012023	0.0012023	0	0.0011583	0	0	0.0000440	0	0	2026-11-27	0
17	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.002022	0	0	0.002012	0	0	0.000010	0	0	2026-11-24	0
17	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.002046	0	0	0.002036	0	0	0.000010	0	0	2026-11-29	0
17	dca57947-14e2-fcd8-5964-080468f0756d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	0	0	0.0	2026-11-30	0
17	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-2	0	-3803	-20	-3803	0	0	0	-20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
17	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-31	0
17	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	0	0	2026-11-28	0
17	ed858299-345f-4f80-c863-e458025cbaa5	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0.002020	0	0	0.002010	0	0	0.000010	0	0	2026-11-24	0
17	f75d4ba5-0397-791e-b88c-0b62c5f09f37	1	0	1055	10	1055	0	0	0	10	0	0	0	0	0	0	0	0.0012045	0.0012045	0	0.0011605	0	0	0.0000440	0	0	2026-11-26	0
17	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	1060	10	1060	0	0	0	10	0	0	0	0	0	0	0	0.002210	0	0	0.002120	0	0	0.000090	0	0	2026-11-29	0
\.
COPY delivery (id, org_id, channel_id, event_id, type, message, metric, fired_id, opened, created_at, state, due_at, attempts, first_attempt_at, done_at, digest_id, alert_key) FROM stdin;
91	17	488bd091b4b090a0ae461fb1	webhook-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 04:03:40.327809+00	delivered	2026-11-30 04:03:40.327809+00	1	2026-11-30 04:03:40.314784+00	2026-11-30 04:03:40.314784+00	\N	8f696f40-486a-4dd1-3a76-d12ecd61566f
92	17	488bd091b4b090a0ae461fb1	webhook-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 04:03:40.327966+00	failed	2026-11-30 04:03:40.327966+00	1	2026-11-30 04:03:40.314784+00	2026-11-30 04:03:40.314784+00	\N	b2836d36-64eb-8a90-6529-20fe26f490b9
93	17	488bd091b4b090a0ae461fb1	webhook-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 04:03:40.327991+00	pending	2026-11-30 04:03:40.327991+00	0	\N	\N	\N	8ad692f7-dfa9-b966-308b-d3d6cc96b482
94	17	c7ddabbd3b4fa3068a2007f5	slack-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 04:03:40.338026+00	delivered	2026-11-30 04:03:40.338027+00	1	2026-11-30 04:03:40.314784+00	2026-11-30 04:03:40.314784+00	\N	d4b25d28-42b3-932e-a167-90b819be7c7b
95	17	c7ddabbd3b4fa3068a2007f5	slack-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 04:03:40.338109+00	failed	2026-11-30 04:03:40.338109+00	1	2026-11-30 04:03:40.314784+00	2026-11-30 04:03:40.314784+00	\N	56c93b4a-b689-148b-a780-42758a1a5f82
96	17	c7ddabbd3b4fa3068a2007f5	slack-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 04:03:40.338132+00	pending	2026-11-30 04:03:40.338132+00	0	\N	\N	\N	5d7ebe4d-3c5b-6c6c-0262-2b74a9cc3d8e
97	17	c9b1a050514119152b8a339a	email-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 04:03:40.341021+00	delivered	2026-11-30 04:03:40.341021+00	1	2026-11-30 04:03:40.314784+00	2026-11-30 04:03:40.314784+00	\N	71e82f13-7d4f-f66f-99c0-4b28c10ed340
98	17	c9b1a050514119152b8a339a	email-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 04:03:40.341086+00	failed	2026-11-30 04:03:40.341086+00	1	2026-11-30 04:03:40.314784+00	2026-11-30 04:03:40.314784+00	\N	0a32339b-42ed-0223-e3c9-f3886b81d951
99	17	c9b1a050514119152b8a339a	email-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 04:03:40.341108+00	pending	2026-11-30 04:03:40.341108+00	0	\N	\N	\N	d9bf3f88-ef73-6413-249c-ce7d6d3ccc88
100	17	c1c672d8f6b5db63efc76c57	pagerduty-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 04:03:40.347501+00	delivered	2026-11-30 04:03:40.347501+00	1	2026-11-30 04:03:40.314784+00	2026-11-30 04:03:40.314784+00	\N	11c41235-00b7-08a9-b9e4-65fc471ae375
101	17	c1c672d8f6b5db63efc76c57	pagerduty-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 04:03:40.347594+00	failed	2026-11-30 04:03:40.347594+00	1	2026-11-30 04:03:40.314784+00	2026-11-30 04:03:40.314784+00	\N	4e59de88-fe25-ce7f-1cc6-e22c6f3951c4
102	17	c1c672d8f6b5db63efc76c57	pagerduty-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 04:03:40.347622+00	pending	2026-11-30 04:03:40.347622+00	0	\N	\N	\N	da017602-08fa-2c43-b7d4-bbb0bd9395fd
103	17	1a189acdea1c30dc9cf7a606	alertmanager-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 04:03:40.354161+00	delivered	2026-11-30 04:03:40.354161+00	1	2026-11-30 04:03:40.314784+00	2026-11-30 04:03:40.314784+00	\N	ac8ec04c-c42b-6ba6-432a-ca24e5fde4c8
104	17	1a189acdea1c30dc9cf7a606	alertmanager-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 04:03:40.354272+00	failed	2026-11-30 04:03:40.354272+00	1	2026-11-30 04:03:40.314784+00	2026-11-30 04:03:40.314784+00	\N	e909670e-213e-16a5-5fa3-0a42bbd29898
105	17	1a189acdea1c30dc9cf7a606	alertmanager-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 04:03:40.354301+00	pending	2026-11-30 04:03:40.354301+00	0	\N	\N	\N	0d28bb65-46c8-269d-7342-8f31527463bc
\.
COPY delivery_attempt (id, org_id, channel_id, sent_id, at, duration_ms, outcome, status_code, detail) FROM stdin;
61	17	488bd091b4b090a0ae461fb1	webhook-0	2026-11-30 04:03:40.314784+00	12	delivered	200	
62	17	488bd091b4b090a0ae461fb1	webhook-1	2026-11-30 04:03:40.314784+00	12	refused	500	
63	17	c7ddabbd3b4fa3068a2007f5	slack-0	2026-11-30 04:03:40.314784+00	12	delivered	200	
64	17	c7ddabbd3b4fa3068a2007f5	slack-1	2026-11-30 04:03:40.314784+00	12	refused	500	
65	17	c9b1a050514119152b8a339a	email-0	2026-11-30 04:03:40.314784+00	12	delivered	200	
66	17	c9b1a050514119152b8a339a	email-1	2026-11-30 04:03:40.314784+00	12	refused	500	
67	17	c1c672d8f6b5db63efc76c57	pagerduty-0	2026-11-30 04:03:40.314784+00	12	delivered	200	
68	17	c1c672d8f6b5db63efc76c57	pagerduty-1	2026-11-30 04:03:40.314784+00	12	refused	500	
69	17	1a189acdea1c30dc9cf7a606	alertmanager-0	2026-11-30 04:03:40.314784+00	12	delivered	200	
70	17	1a189acdea1c30dc9cf7a606	alertmanager-1	2026-11-30 04:03:40.314784+00	12	refused	500	
\.
COPY dimension_set (org_id, id, provider, model, operation, service_tier, feature, team, service, environment, project, gl_account, outcome, workload, variant, customer_tier, cost_status, model_family, model_alias) FROM stdin;
-17	0c13202c-c962-10b7-ecf4-b893110040b1	openai	gpt-4o	\N	\N	\N	red	\N	staging	p1	\N	\N	\N	b	gold	unpriced	\N	\N
-17	640568ab-e828-1515-ffc7-4299c8521ad4	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	unpriced	\N	\N
-17	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1	openai	gpt-4o	\N	\N	\N	\N	worker	staging	\N	6001	resolved	\N	b	gold	unpriced	\N	\N
17	04e1ae2c-af6d-9528-d1fb-bb546e8504de	openai	gpt-4o	\N	\N	cached	red	web	\N	p1	\N	\N	\N	b	gold	estimated	gpt-4o	\N
17	0c13202c-c962-10b7-ecf4-b893110040b1	openai	gpt-4o	\N	\N	\N	red	\N	staging	p1	\N	\N	\N	b	gold	unpriced	\N	\N
17	1e34a8f1-f35e-e5c5-b934-1c869a109595	openai	ft:gpt-4o:acme::x	\N	\N	search	red	web	\N	p1	\N	\N	\N	b	gold	unpriced	\N	\N
17	1e65b275-b113-1e05-e975-fe99d8ed7a24	openai	gpt-4o	\N	\N	\N	red	\N	staging	p1	\N	\N	\N	b	gold	estimated	gpt-4o	\N
17	1ef63dc6-aa85-a109-a5b1-1b2bf0f537d3	azure	our-deployment	chat	flex	summary	blue	worker	prod	p1	6001	\N	batch	\N	\N	unpriced	our-deployment	\N
17	2135fe5a-062a-4059-79c8-08fc2642a90d	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	gpt-4o	\N
17	267a97c1-cdae-f41f-69ba-6005894fece4	openai	gpt-4o	\N	\N	\N	__other__	worker	staging	\N	6001	resolved	\N	b	gold	unpriced	\N	\N
17	27b50334-b1a3-80dd-a54f-d55a0cd1de02	openai	gpt-4o-mini	\N	\N	\N	\N	worker	staging	\N	6001	resolved	\N	b	gold	unpriced	\N	\N
17	29288809-6e9c-f921-672c-0faac0c8b6bc	openai	gpt-4o	\N	\N	cached	\N	worker	staging	\N	6001	resolved	\N	b	gold	estimated	gpt-4o	\N
17	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	openai	gpt-4o	\N	\N	chat	blue	\N	prod	\N	\N	\N	\N	\N	gold	unpriced	gpt-4o	\N
17	320ea466-ce88-49d0-32b6-b210ce3e7979	openai	our-model	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	our-model	\N
17	3643d694-f2f4-2e49-bc1a-8cbc9a6333bb	openai	gpt-4o	\N	\N	\N	t4	worker	staging	\N	6001	resolved	\N	b	gold	priced	\N	\N
17	36d9ce6a-0972-1c72-05f6-7a14fefd793b	openai	o3-mini-2025-01-31	\N	\N	summary	blue	worker	prod	p1	6001	\N	batch	\N	\N	priced	o3-mini	\N
17	37c324e9-b636-7085-77e2-386a86cdf4c3	openai	gpt-4o	\N	\N	summary	blue	worker	prod	p1	6001	\N	batch	\N	\N	priced	gpt-4o	\N
17	40be1cd4-ecc0-501c-d5e7-5e8f893fc250	openai	o3-mini-2025-01-31	\N	\N	\N	red	\N	staging	p1	\N	\N	\N	b	gold	estimated	o3-mini	openai/o3-mini
17	441da38a-c7c9-d48e-3c63-d9cc49cbbb01	openai	gpt-4o	\N	\N	\N	red	\N	staging	p1	\N	\N	\N	b	gold	estimated	\N	\N
17	47bf33de-3fe9-574c-21f1-365393b54bd4	openai	gpt-4o-mini	\N	\N	search	red	web	\N	p1	\N	\N	\N	b	gold	unpriced	\N	\N
17	48a5c97b-114f-a8fd-e63d-a7466dd51c07	openai	gpt-4o	\N	\N	search	t0	web	\N	p1	\N	\N	\N	b	gold	unpriced	\N	\N
17	4f47ac95-9d39-365c-d0b8-0b89c09e6eaa	openai	o3-mini-2025-01-31	\N	\N	chat	blue	\N	prod	\N	\N	\N	\N	\N	gold	reported	o3-mini	\N
17	509490ae-f47a-fc80-d91c-03949b45f936	openai	gpt-4o	\N	\N	cached	red	\N	staging	p1	\N	\N	\N	b	gold	estimated	gpt-4o	\N
17	51f5822b-d2f0-4b17-a255-339c331c64cd	openai	gpt-4o	\N	\N	chat	blue	\N	prod	\N	\N	\N	\N	\N	gold	reported	\N	\N
17	58d1afe1-2782-7c5c-0445-577eb2bc2658	openai	gpt-4o	\N	\N	\N	\N	worker	staging	\N	6001	resolved	\N	b	gold	estimated	gpt-4o	\N
17	67cc5aa5-2ef5-8607-6549-b1c9b440f9d6	openai	gpt-4o	\N	\N	chat	blue	\N	prod	\N	\N	\N	\N	\N	gold	unpriced	\N	\N
17	68829ae9-4067-1be7-2571-535e67148a0c	openai	gpt-4o	\N	\N	chat	__other__	\N	prod	\N	\N	\N	\N	\N	gold	reported	\N	\N
17	68b4caaa-6d56-0ce4-4ca8-5aa3cb06d682	openai	our-model	\N	\N	search	red	web	\N	p1	\N	\N	\N	b	gold	estimated	our-model	\N
17	6ab5406e-38b7-1b72-b964-0b781b13f8b3	openai	gpt-4o	\N	\N	chat	blue	\N	prod	\N	\N	\N	\N	\N	gold	reported	gpt-4o	\N
17	6ca6cf82-7866-2811-dc05-e7c1cdda21be	azure	our-deployment	\N	flex	chat	blue	\N	prod	\N	\N	\N	\N	\N	gold	reported	our-deployment	\N
17	71c86af4-5774-6dff-9622-d8b96f138239	openai	nobody-knows-it	\N	\N	\N	\N	worker	staging	\N	6001	resolved	\N	b	gold	unpriced	\N	\N
17	72965591-0ace-5470-0bfd-d8f5f16dcab8	openai	o3-mini	chat	\N	summary	blue	worker	prod	p1	6001	\N	batch	\N	\N	priced	o3-mini	\N
17	7827b31b-3fcc-fc88-53c6-083e7742c755	openai	o3-mini-2025-01-31	chat	\N	summary	blue	worker	prod	p1	6001	\N	batch	\N	\N	priced	o3-mini	\N
17	7bfe66dc-2a8f-45d3-0e45-d3270105e829	openai	gpt-4o	chat	\N	summary	t1	worker	prod	p1	6001	\N	batch	\N	\N	priced	\N	\N
17	7c30a258-4a33-f93d-e485-8f2bb1728942	azure	our-deployment	chat	flex	summary	blue	worker	prod	p1	6001	\N	batch	\N	\N	estimated	our-deployment	\N
17	7d55de19-2c34-36d7-9c7a-53206e786ee7	openai	gpt-4o	\N	\N	chat	t2	\N	prod	\N	\N	\N	\N	\N	gold	reported	\N	\N
17	84e7ec5d-8ebf-3414-383f-847e3cff26ee	openai	gpt-4o-mini	\N	\N	\N	red	\N	staging	p1	\N	\N	\N	b	gold	estimated	\N	\N
17	871a3643-66f5-1086-a169-68dca8564d4b	openai	gpt-4o	\N	\N	search	t0	web	\N	p1	\N	\N	\N	b	gold	estimated	\N	\N
17	8748f44c-810e-6e90-261b-69266630125a	openai	gpt-4o	\N	\N	cached	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	gpt-4o	\N
17	8ba84b05-cca5-a090-7523-2bb1aebee885	openai	o3-mini-2025-01-31	\N	\N	chat	blue	\N	prod	\N	\N	\N	\N	\N	gold	unpriced	o3-mini	\N
17	8f71acfb-d36c-222b-7c7e-8bb615ba057f	openai	nobody-knows-it	\N	\N	\N	\N	worker	staging	\N	6001	resolved	\N	b	gold	priced	nobody-knows-it	\N
17	94acef52-22e8-086b-1846-411810c106c8	openai	gpt-4o	chat	\N	summary	t1	worker	prod	p1	6001	\N	batch	\N	\N	unpriced	\N	\N
17	9e10e261-f756-df98-45e3-7b0eaaae23f2	openai	gpt-4o	\N	\N	\N	t3	\N	staging	p1	\N	\N	\N	b	gold	estimated	\N	\N
17	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	openai	o3-mini-2025-01-31	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	o3-mini	\N
17	abde1851-3fa8-faae-2fd1-0f86ad45b77b	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	\N	\N
17	ada54050-de10-59a4-a2b2-024ce656d0d2	openai	gpt-4o	\N	\N	\N	\N	worker	staging	\N	6001	resolved	\N	b	gold	priced	\N	\N
17	b1d15cbe-104f-5ff7-deaf-30d168173af7	openai	gpt-4o	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	priced	\N	\N
17	b44a3fe6-0ca9-9043-bca3-c62a38305e89	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	nobody-knows-it	\N
17	bbd7e203-a287-7251-28d8-7a0d156c40fd	openai	gpt-4o	\N	\N	\N	red	\N	staging	p1	\N	\N	\N	b	gold	priced	\N	\N
17	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	openai	gpt-4o	\N	\N	\N	\N	worker	staging	\N	6001	resolved	\N	b	gold	priced	gpt-4o	\N
17	c6b8dad2-cf97-db89-d58a-3e883a2d3308	openai	gpt-4o	\N	\N	\N	t3	\N	staging	p1	\N	\N	\N	b	gold	priced	\N	\N
17	c95c7d9b-046b-d570-5374-ac1c10f9fb71	openai	gpt-4o	\N	\N	summary	blue	worker	prod	p1	6001	\N	batch	\N	\N	priced	\N	\N
17	cf713796-966b-71cb-45a9-d65668698cb8	openai	gpt-4o	\N	\N	\N	red	\N	staging	p1	\N	\N	\N	b	gold	priced	gpt-4o	\N
17	d9f28742-f6f9-75be-8b2c-850c2239405d	openai	o3-mini-2025-01-31	\N	\N	\N	\N	worker	staging	\N	6001	resolved	\N	b	gold	priced	o3-mini	openai/o3-mini
17	da718855-2d55-1d12-609d-d734df2f5db2	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	\N	\N
17	dca57947-14e2-fcd8-5964-080468f0756d	openai	gpt-4o	\N	\N	\N	__other__	\N	staging	p1	\N	\N	\N	b	gold	estimated	\N	\N
17	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	openai	gpt-4o	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unpriced	\N	\N
17	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1	openai	gpt-4o	\N	\N	\N	\N	worker	staging	\N	6001	resolved	\N	b	gold	unpriced	\N	\N
17	ed858299-345f-4f80-c863-e458025cbaa5	openai	nobody-knows-it	\N	\N	\N	\N	worker	staging	\N	6001	resolved	\N	b	gold	priced	\N	\N
17	f4f75fdb-1bf1-dab4-201a-2002e0ee7af8	openai	gpt-4o	\N	\N	\N	t4	worker	staging	\N	6001	resolved	\N	b	gold	unpriced	\N	\N
17	f75d4ba5-0397-791e-b88c-0b62c5f09f37	openai	o3-mini-2025-01-31	\N	\N	search	red	web	\N	p1	\N	\N	\N	b	gold	priced	o3-mini	\N
17	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	gpt-4o	\N
\.
COPY dimension_value (org_id, utc_day, dimension, value) FROM stdin;
-17	2026-11-25	cost_status	unpriced
-17	2026-11-25	customer_tier	gold
-17	2026-11-25	dimension_set	eaf4806fadeffd1d292bb0d2cd29cbb1
-17	2026-11-25	environment	staging
-17	2026-11-25	gl_account	6001
-17	2026-11-25	model	gpt-4o
-17	2026-11-25	outcome	resolved
-17	2026-11-25	provider	openai
-17	2026-11-25	service	worker
-17	2026-11-25	variant	b
-17	2026-11-29	cost_status	unpriced
-17	2026-11-29	customer_tier	gold
-17	2026-11-29	dimension_set	640568abe8281515ffc74299c8521ad4
-17	2026-11-29	environment	prod
-17	2026-11-29	feature	chat
-17	2026-11-29	gl_account	6001
-17	2026-11-29	model	gpt-4o
-17	2026-11-29	outcome	resolved
-17	2026-11-29	project	p1
-17	2026-11-29	provider	openai
-17	2026-11-29	service	web
-17	2026-11-29	team	red
-17	2026-11-29	variant	a
-17	2026-11-29	workload	batch
-17	2026-11-30	cost_status	unpriced
-17	2026-11-30	customer_tier	gold
-17	2026-11-30	dimension_set	0c13202cc96210b7ecf4b893110040b1
-17	2026-11-30	environment	staging
-17	2026-11-30	model	gpt-4o
-17	2026-11-30	project	p1
-17	2026-11-30	provider	openai
-17	2026-11-30	team	red
-17	2026-11-30	variant	b
17	2026-10-31	cost_status	unpriced
17	2026-10-31	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
17	2026-10-31	model	gpt-4o
17	2026-10-31	provider	openai
17	2026-11-24	cost_status	estimated
17	2026-11-24	cost_status	priced
17	2026-11-24	cost_status	unpriced
17	2026-11-24	customer_tier	gold
17	2026-11-24	dimension_set	292888096e9cf921672c0faac0c8b6bc
17	2026-11-24	dimension_set	71c86af457746dff9622d8b96f138239
17	2026-11-24	dimension_set	abde18513fa8faae2fd10f86ad45b77b
17	2026-11-24	dimension_set	c452c69f33c19bfe25a77a2f6d9d1edf
17	2026-11-24	dimension_set	da7188552d551d12609dd734df2f5db2
17	2026-11-24	dimension_set	ed858299345f4f80c863e458025cbaa5
17	2026-11-24	environment	prod
17	2026-11-24	environment	staging
17	2026-11-24	feature	cached
17	2026-11-24	feature	chat
17	2026-11-24	gl_account	6001
17	2026-11-24	model	gpt-4o
17	2026-11-24	model	nobody-knows-it
17	2026-11-24	outcome	resolved
17	2026-11-24	project	p1
17	2026-11-24	provider	openai
17	2026-11-24	service	web
17	2026-11-24	service	worker
17	2026-11-24	team	red
17	2026-11-24	variant	a
17	2026-11-24	variant	b
17	2026-11-24	workload	batch
17	2026-11-25	cost_status	estimated
17	2026-11-25	cost_status	priced
17	2026-11-25	cost_status	reported
17	2026-11-25	cost_status	unpriced
17	2026-11-25	customer_tier	gold
17	2026-11-25	dimension_set	04e1ae2caf6d9528d1fbbb546e8504de
17	2026-11-25	dimension_set	1e65b275b1131e05e975fe99d8ed7a24
17	2026-11-25	dimension_set	47bf33de3fe9574c21f1365393b54bd4
17	2026-11-25	dimension_set	58d1afe127827c5c0445577eb2bc2658
17	2026-11-25	dimension_set	67cc5aa52ef586076549b1c9b440f9d6
17	2026-11-25	dimension_set	6ca6cf8278662811dc05e7c1cdda21be
17	2026-11-25	dimension_set	729655910ace54700bfdd8f5f16dcab8
17	2026-11-25	dimension_set	84e7ec5d8ebf3414383f847e3cff26ee
17	2026-11-25	environment	prod
17	2026-11-25	environment	staging
17	2026-11-25	feature	cached
17	2026-11-25	feature	chat
17	2026-11-25	feature	search
17	2026-11-25	feature	summary
17	2026-11-25	gl_account	6001
17	2026-11-25	model	gpt-4o
17	2026-11-25	model	gpt-4o-mini
17	2026-11-25	model	o3-mini
17	2026-11-25	model	our-deployment
17	2026-11-25	operation	chat
17	2026-11-25	outcome	resolved
17	2026-11-25	project	p1
17	2026-11-25	provider	azure
17	2026-11-25	provider	openai
17	2026-11-25	service	web
17	2026-11-25	service	worker
17	2026-11-25	service_tier	flex
17	2026-11-25	team	blue
17	2026-11-25	team	red
17	2026-11-25	variant	b
17	2026-11-25	workload	batch
17	2026-11-26	cost_status	priced
17	2026-11-26	cost_status	reported
17	2026-11-26	cost_status	unpriced
17	2026-11-26	customer_tier	gold
17	2026-11-26	dimension_set	27b50334b1a380dda54fd55a0cd1de02
17	2026-11-26	dimension_set	2d1d30b169a5acc49d214c978c9e1271
17	2026-11-26	dimension_set	51f5822bd2f04b17a255339c331c64cd
17	2026-11-26	dimension_set	7827b31b3fccfc8853c6083e7742c755
17	2026-11-26	dimension_set	9ef8fb0584afe98ef0b31f99a30f50e4
17	2026-11-26	dimension_set	c452c69f33c19bfe25a77a2f6d9d1edf
17	2026-11-26	dimension_set	f75d4ba50397791eb88c0b62c5f09f37
17	2026-11-26	environment	prod
17	2026-11-26	environment	staging
17	2026-11-26	feature	chat
17	2026-11-26	feature	search
17	2026-11-26	feature	summary
17	2026-11-26	gl_account	6001
17	2026-11-26	model	gpt-4o
17	2026-11-26	model	gpt-4o-mini
17	2026-11-26	model	o3-mini-2025-01-31
17	2026-11-26	operation	chat
17	2026-11-26	outcome	resolved
17	2026-11-26	project	p1
17	2026-11-26	provider	openai
17	2026-11-26	service	web
17	2026-11-26	service	worker
17	2026-11-26	team	blue
17	2026-11-26	team	red
17	2026-11-26	variant	a
17	2026-11-26	variant	b
17	2026-11-26	workload	batch
17	2026-11-27	cost_status	estimated
17	2026-11-27	cost_status	priced
17	2026-11-27	cost_status	unpriced
17	2026-11-27	customer_tier	gold
17	2026-11-27	dimension_set	0c13202cc96210b7ecf4b893110040b1
17	2026-11-27	dimension_set	1e65b275b1131e05e975fe99d8ed7a24
17	2026-11-27	dimension_set	2135fe5a062a405979c808fc2642a90d
17	2026-11-27	dimension_set	37c324e9b636708577e2386a86cdf4c3
17	2026-11-27	dimension_set	441da38ac7c9d48e3c63d9cc49cbbb01
17	2026-11-27	dimension_set	b44a3fe60ca99043bca3c62a38305e89
17	2026-11-27	dimension_set	c95c7d9b046bd5705374ac1c10f9fb71
17	2026-11-27	dimension_set	d9f28742f6f975be8b2c850c2239405d
17	2026-11-27	environment	prod
17	2026-11-27	environment	staging
17	2026-11-27	feature	chat
17	2026-11-27	feature	summary
17	2026-11-27	gl_account	6001
17	2026-11-27	model	gpt-4o
17	2026-11-27	model	nobody-knows-it
17	2026-11-27	model	o3-mini-2025-01-31
17	2026-11-27	outcome	resolved
17	2026-11-27	project	p1
17	2026-11-27	provider	openai
17	2026-11-27	service	web
17	2026-11-27	service	worker
17	2026-11-27	team	blue
17	2026-11-27	team	red
17	2026-11-27	variant	a
17	2026-11-27	variant	b
17	2026-11-27	workload	batch
17	2026-11-28	cost_status	estimated
17	2026-11-28	cost_status	priced
17	2026-11-28	cost_status	unpriced
17	2026-11-28	customer_tier	gold
17	2026-11-28	dimension_set	1e34a8f1f35ee5c5b9341c869a109595
17	2026-11-28	dimension_set	1e65b275b1131e05e975fe99d8ed7a24
17	2026-11-28	dimension_set	1ef63dc6aa85a109a5b11b2bf0f537d3
17	2026-11-28	dimension_set	2135fe5a062a405979c808fc2642a90d
17	2026-11-28	dimension_set	2d1d30b169a5acc49d214c978c9e1271
17	2026-11-28	dimension_set	37c324e9b636708577e2386a86cdf4c3
17	2026-11-28	dimension_set	40be1cd4ecc0501cd5e75e8f893fc250
17	2026-11-28	dimension_set	441da38ac7c9d48e3c63d9cc49cbbb01
17	2026-11-28	dimension_set	509490aef47afc80d91c03949b45f936
17	2026-11-28	dimension_set	729655910ace54700bfdd8f5f16dcab8
17	2026-11-28	dimension_set	7c30a2584a33f93de4858f2bb1728942
17	2026-11-28	dimension_set	8748f44c810e6e90261b69266630125a
17	2026-11-28	dimension_set	ada54050de1059a4a2b2024ce656d0d2
17	2026-11-28	dimension_set	bbd7e203a287725128d87a0d156c40fd
17	2026-11-28	dimension_set	c452c69f33c19bfe25a77a2f6d9d1edf
17	2026-11-28	dimension_set	eaf4806fadeffd1d292bb0d2cd29cbb1
17	2026-11-28	environment	prod
17	2026-11-28	environment	staging
17	2026-11-28	feature	cached
17	2026-11-28	feature	chat
17	2026-11-28	feature	search
17	2026-11-28	feature	summary
17	2026-11-28	gl_account	6001
17	2026-11-28	model	ft:gpt-4o:acme::x
17	2026-11-28	model	gpt-4o
17	2026-11-28	model	o3-mini
17	2026-11-28	model	o3-mini-2025-01-31
17	2026-11-28	model	our-deployment
17	2026-11-28	operation	chat
17	2026-11-28	outcome	resolved
17	2026-11-28	project	p1
17	2026-11-28	provider	azure
17	2026-11-28	provider	openai
17	2026-11-28	service	web
17	2026-11-28	service	worker
17	2026-11-28	service_tier	flex
17	2026-11-28	team	blue
17	2026-11-28	team	red
17	2026-11-28	variant	a
17	2026-11-28	variant	b
17	2026-11-28	workload	batch
17	2026-11-29	cost_status	estimated
17	2026-11-29	cost_status	priced
17	2026-11-29	cost_status	reported
17	2026-11-29	cost_status	unpriced
17	2026-11-29	customer_tier	gold
17	2026-11-29	dimension_set	1e34a8f1f35ee5c5b9341c869a109595
17	2026-11-29	dimension_set	320ea466ce8849d032b6b210ce3e7979
17	2026-11-29	dimension_set	47bf33de3fe9574c21f1365393b54bd4
17	2026-11-29	dimension_set	4f47ac959d39365cd0b80b89c09e6eaa
17	2026-11-29	dimension_set	68b4caaa6d560ce44ca85aa3cb06d682
17	2026-11-29	dimension_set	abde18513fa8faae2fd10f86ad45b77b
17	2026-11-29	dimension_set	da7188552d551d12609dd734df2f5db2
17	2026-11-29	dimension_set	f85d2e95f20bec391fd3e85876dbfa65
17	2026-11-29	environment	prod
17	2026-11-29	feature	chat
17	2026-11-29	feature	search
17	2026-11-29	gl_account	6001
17	2026-11-29	model	ft:gpt-4o:acme::x
17	2026-11-29	model	gpt-4o
17	2026-11-29	model	gpt-4o-mini
17	2026-11-29	model	nobody-knows-it
17	2026-11-29	model	o3-mini-2025-01-31
17	2026-11-29	model	our-model
17	2026-11-29	outcome	resolved
17	2026-11-29	project	p1
17	2026-11-29	provider	openai
17	2026-11-29	service	web
17	2026-11-29	team	blue
17	2026-11-29	team	red
17	2026-11-29	variant	a
17	2026-11-29	variant	b
17	2026-11-29	workload	batch
17	2026-11-30	cost_status	estimated
17	2026-11-30	cost_status	priced
17	2026-11-30	cost_status	reported
17	2026-11-30	cost_status	unpriced
17	2026-11-30	customer_tier	gold
17	2026-11-30	dimension_set	1e34a8f1f35ee5c5b9341c869a109595
17	2026-11-30	dimension_set	2135fe5a062a405979c808fc2642a90d
17	2026-11-30	dimension_set	267a97c1cdaef41f69ba6005894fece4
17	2026-11-30	dimension_set	2d1d30b169a5acc49d214c978c9e1271
17	2026-11-30	dimension_set	3643d694f2f42e49bc1a8cbc9a6333bb
17	2026-11-30	dimension_set	36d9ce6a09721c7205f67a14fefd793b
17	2026-11-30	dimension_set	37c324e9b636708577e2386a86cdf4c3
17	2026-11-30	dimension_set	47bf33de3fe9574c21f1365393b54bd4
17	2026-11-30	dimension_set	48a5c97b114fa8fde63da7466dd51c07
17	2026-11-30	dimension_set	67cc5aa52ef586076549b1c9b440f9d6
17	2026-11-30	dimension_set	68829ae940671be72571535e67148a0c
17	2026-11-30	dimension_set	6ab5406e38b71b72b9640b781b13f8b3
17	2026-11-30	dimension_set	729655910ace54700bfdd8f5f16dcab8
17	2026-11-30	dimension_set	7bfe66dc2a8f45d30e45d3270105e829
17	2026-11-30	dimension_set	871a364366f51086a16968dca8564d4b
17	2026-11-30	dimension_set	8ba84b05cca5a09075232bb1aebee885
17	2026-11-30	dimension_set	8f71acfbd36c222b7c7e8bb615ba057f
17	2026-11-30	dimension_set	94acef5222e8086b1846411810c106c8
17	2026-11-30	dimension_set	b1d15cbe104f5ff7deaf30d168173af7
17	2026-11-30	dimension_set	b44a3fe60ca99043bca3c62a38305e89
17	2026-11-30	dimension_set	c6b8dad2cf97db89d58a3e883a2d3308
17	2026-11-30	dimension_set	c95c7d9b046bd5705374ac1c10f9fb71
17	2026-11-30	dimension_set	cf713796966b71cb45a9d65668698cb8
17	2026-11-30	dimension_set	dca5794714e2fcd85964080468f0756d
17	2026-11-30	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
17	2026-11-30	environment	prod
17	2026-11-30	environment	staging
17	2026-11-30	feature	chat
17	2026-11-30	feature	search
17	2026-11-30	feature	summary
17	2026-11-30	gl_account	6001
17	2026-11-30	model	ft:gpt-4o:acme::x
17	2026-11-30	model	gpt-4o
17	2026-11-30	model	gpt-4o-mini
17	2026-11-30	model	nobody-knows-it
17	2026-11-30	model	o3-mini
17	2026-11-30	model	o3-mini-2025-01-31
17	2026-11-30	operation	chat
17	2026-11-30	outcome	resolved
17	2026-11-30	project	p1
17	2026-11-30	provider	openai
17	2026-11-30	service	web
17	2026-11-30	service	worker
17	2026-11-30	team	__other__
17	2026-11-30	team	blue
17	2026-11-30	team	red
17	2026-11-30	team	t0
17	2026-11-30	team	t1
17	2026-11-30	team	t3
17	2026-11-30	team	t4
17	2026-11-30	variant	a
17	2026-11-30	variant	b
17	2026-11-30	workload	batch
\.
COPY dirty_period (org_id, hour) FROM stdin;
17	2026-11-28 04:00:00+00
17	2026-11-30 04:00:00+00
\.
COPY discount (id, version_id, org_id, provider, model, effective_from, percent) FROM stdin;
14	42	17	openai	gpt-4o-mini	2026-01-01 00:00:00+00	12.5
\.
COPY entity_15m (bucket, user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
2026-10-31 12:00:00+00	0	17	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0
2026-10-31 12:00:00+00	0	17	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0
2026-11-24 16:00:00+00	-8292669010232261911	17	u	00000000-0000-0000-0000-000000000000		2	0	0	1	1	0	2100	20	400	0	0	0	0.004380	0.002	0	0.000000	100	0
2026-11-24 16:00:00+00	-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	0	0	0	0
2026-11-24 16:00:00+00	0	17	t	29288809-6e9c-f921-672c-0faac0c8b6bc		1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0
2026-11-24 16:00:00+00	0	17	t	71c86af4-5774-6dff-9622-d8b96f138239		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 16:00:00+00	0	17	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0
2026-11-24 16:00:00+00	0	17	t	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf		1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0
2026-11-24 16:00:00+00	0	17	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	0	0	0	0
2026-11-24 16:00:00+00	0	17	t	ed858299-345f-4f80-c863-e458025cbaa5		1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0
2026-11-24 16:00:00+00	5978218556076542806	17	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0
2026-11-25 03:00:00+00	-8292669010232261911	17	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0
2026-11-25 03:00:00+00	-7823556915142180134	17	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0
2026-11-25 03:00:00+00	-2393617756746004226	-17	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0
2026-11-25 03:00:00+00	0	-17	t	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1		1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0
2026-11-25 03:00:00+00	0	17	t	04e1ae2c-af6d-9528-d1fb-bb546e8504de	acme	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0
2026-11-25 03:00:00+00	0	17	t	58d1afe1-2782-7c5c-0445-577eb2bc2658		1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0
2026-11-25 03:00:00+00	0	17	t	84e7ec5d-8ebf-3414-383f-847e3cff26ee		1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0
2026-11-25 03:00:00+00	0	17	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0
2026-11-25 14:00:00+00	-7823556915142180134	17	u	00000000-0000-0000-0000-000000000000		2	0	0	1	1	0	2060	20	0	0	0	0	0.0033522	0	0.0011462	0.000000	30	20
2026-11-25 14:00:00+00	-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	globex	2	0	1	0	0	1	1027	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-25 14:00:00+00	0	17	t	1e65b275-b113-1e05-e975-fe99d8ed7a24		1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	0	0.000000	30	20
2026-11-25 14:00:00+00	0	17	t	47bf33de-3fe9-574c-21f1-365393b54bd4	acme	2	1	0	0	0	2	2098	20	1400	6	1625000	2	0	0	0	0	0	0
2026-11-25 14:00:00+00	0	17	t	67cc5aa5-2ef5-8607-6549-b1c9b440f9d6	globex	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 14:00:00+00	0	17	t	6ca6cf82-7866-2811-dc05-e7c1cdda21be	globex	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-25 14:00:00+00	0	17	t	72965591-0ace-5470-0bfd-d8f5f16dcab8		1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	0.0011462	0	0	0
2026-11-25 14:00:00+00	0	17	u	00000000-0000-0000-0000-000000000000	acme	2	1	0	0	0	2	2098	20	1400	6	1625000	2	0	0	0	0	0	0
2026-11-26 01:00:00+00	-7823556915142180134	17	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0
2026-11-26 01:00:00+00	-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	globex	2	0	1	0	0	1	1003	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-26 01:00:00+00	0	17	t	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	globex	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 01:00:00+00	0	17	t	51f5822b-d2f0-4b17-a255-339c331c64cd	globex	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-26 01:00:00+00	0	17	t	7827b31b-3fcc-fc88-53c6-083e7742c755		1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0
2026-11-26 01:00:00+00	0	17	t	f75d4ba5-0397-791e-b88c-0b62c5f09f37	acme	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0
2026-11-26 01:00:00+00	0	17	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0
2026-11-26 23:00:00+00	-8292669010232261911	17	u	00000000-0000-0000-0000-000000000000		2	0	0	1	0	1	2076	20	0	0	0	0	0.002184	0.002	0	0	0	0
2026-11-26 23:00:00+00	-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0
2026-11-26 23:00:00+00	0	17	t	27b50334-b1a3-80dd-a54f-d55a0cd1de02		1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0
2026-11-26 23:00:00+00	0	17	t	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0
2026-11-26 23:00:00+00	0	17	t	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf		1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0
2026-11-27 10:00:00+00	-7823556915142180134	17	u	00000000-0000-0000-0000-000000000000		3	1	0	1	2	0	2056	20	0	0	0	0	0.004292	0	0	0.000000	60	40
2026-11-27 10:00:00+00	0	17	t	0c13202c-c962-10b7-ecf4-b893110040b1		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 10:00:00+00	0	17	t	1e65b275-b113-1e05-e975-fe99d8ed7a24		1	0	0	0	1	0	1034	10	0	0	0	0	0.002158	0	0	0.000000	30	20
2026-11-27 10:00:00+00	0	17	t	37c324e9-b636-7085-77e2-386a86cdf4c3		1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 10:00:00+00	0	17	t	441da38a-c7c9-d48e-3c63-d9cc49cbbb01		1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20
2026-11-27 21:00:00+00	-8292669010232261911	17	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0
2026-11-27 21:00:00+00	-7823556915142180134	17	u	00000000-0000-0000-0000-000000000000		2	1	0	1	1	0	1046	10	0	0	0	0	0.002182	0	0	0.000000	30	20
2026-11-27 21:00:00+00	-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2078	20	0	0	0	0	0.004256	0	0	0	0	0
2026-11-27 21:00:00+00	0	17	t	1e65b275-b113-1e05-e975-fe99d8ed7a24		1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	0	0.000000	30	20
2026-11-27 21:00:00+00	0	17	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0
2026-11-27 21:00:00+00	0	17	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0
2026-11-27 21:00:00+00	0	17	t	c95c7d9b-046b-d570-5374-ac1c10f9fb71		1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 21:00:00+00	0	17	t	d9f28742-f6f9-75be-8b2c-850c2239405d		1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0
2026-11-28 08:00:00+00	-8292669010232261911	17	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0
2026-11-28 08:00:00+00	-7823556915142180134	17	u	00000000-0000-0000-0000-000000000000		2	0	0	0	2	0	2090	20	400	0	0	0	0.004360	0	0	0.000000	100	0
2026-11-28 08:00:00+00	-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0
2026-11-28 08:00:00+00	0	17	t	1e34a8f1-f35e-e5c5-b934-1c869a109595	acme	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	0	0	0	0
2026-11-28 08:00:00+00	0	17	t	1ef63dc6-aa85-a109-a5b1-1b2bf0f537d3		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 08:00:00+00	0	17	t	509490ae-f47a-fc80-d91c-03949b45f936		1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0
2026-11-28 08:00:00+00	0	17	t	7c30a258-4a33-f93d-e485-8f2bb1728942		1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0
2026-11-28 08:00:00+00	0	17	t	8748f44c-810e-6e90-261b-69266630125a	acme	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0
2026-11-28 08:00:00+00	0	17	t	ada54050-de10-59a4-a2b2-024ce656d0d2		1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0
2026-11-28 08:00:00+00	0	17	t	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1		0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0
2026-11-28 08:00:00+00	0	17	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	0	0	0	0
2026-11-28 19:00:00+00	-7823556915142180134	17	u	00000000-0000-0000-0000-000000000000		3	1	0	2	1	0	3118	30	0	0	0	0	0.5033102	0	0.0024134	0	0	0
2026-11-28 19:00:00+00	0	17	t	40be1cd4-ecc0-501c-d5e7-5e8f893fc250		1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0
2026-11-28 19:00:00+00	0	17	t	441da38a-c7c9-d48e-3c63-d9cc49cbbb01		0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0
2026-11-28 19:00:00+00	0	17	t	72965591-0ace-5470-0bfd-d8f5f16dcab8		1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0
2026-11-28 19:00:00+00	0	17	t	bbd7e203-a287-7251-28d8-7a0d156c40fd		1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0
2026-11-29 06:00:00+00	-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	1	0	2078	20	0	0	0	0	0.004256	0	0	0	0	0
2026-11-29 06:00:00+00	0	17	t	1e34a8f1-f35e-e5c5-b934-1c869a109595	acme	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	0	0	0	0
2026-11-29 06:00:00+00	0	17	t	47bf33de-3fe9-574c-21f1-365393b54bd4	acme	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0
2026-11-29 06:00:00+00	0	17	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0
2026-11-29 06:00:00+00	0	17	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	0	0	0	0
2026-11-29 06:00:00+00	0	17	t	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	acme	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0
2026-11-29 06:00:00+00	0	17	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	0	0	2	2032	20	700	3	812500	1	0	0	0	0	0	0
2026-11-29 17:00:00+00	-6813844387452531755	-17	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0
2026-11-29 17:00:00+00	-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0
2026-11-29 17:00:00+00	-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	globex	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0
2026-11-29 17:00:00+00	0	-17	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0
2026-11-29 17:00:00+00	0	17	t	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0
2026-11-29 17:00:00+00	0	17	t	4f47ac95-9d39-365c-d0b8-0b89c09e6eaa	globex	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0
2026-11-29 17:00:00+00	0	17	t	68b4caaa-6d56-0ce4-4ca8-5aa3cb06d682	acme	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	0	0.0000000	0	0
2026-11-29 17:00:00+00	0	17	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	0	0.0000000	0	0
2026-11-30 04:00:00+00	-8292669010232261911	17	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0
2026-11-30 04:00:00+00	-7823556915142180134	17	u	00000000-0000-0000-0000-000000000000		7	3	0	7	0	0	4108	40	0	0	0	0	0.0075958	0	0.0011858	0	0	0
2026-11-30 04:00:00+00	-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2078	20	0	0	0	0	0.004256	0	0	0	0	0
2026-11-30 04:00:00+00	-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	globex	6	1	3	0	0	3	3117	30	0	0	0	0	0.0369	0	0	0	0	0
2026-11-30 04:00:00+00	0	-17	t	0c13202c-c962-10b7-ecf4-b893110040b1		1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20
2026-11-30 04:00:00+00	0	17	t	1e34a8f1-f35e-e5c5-b934-1c869a109595	acme	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	267a97c1-cdae-f41f-69ba-6005894fece4		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	globex	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	3643d694-f2f4-2e49-bc1a-8cbc9a6333bb		1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	36d9ce6a-0972-1c72-05f6-7a14fefd793b		1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	37c324e9-b636-7085-77e2-386a86cdf4c3		1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	47bf33de-3fe9-574c-21f1-365393b54bd4	acme	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	48a5c97b-114f-a8fd-e63d-a7466dd51c07	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	67cc5aa5-2ef5-8607-6549-b1c9b440f9d6	globex	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	68829ae9-4067-1be7-2571-535e67148a0c	globex	1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	6ab5406e-38b7-1b72-b964-0b781b13f8b3	globex	2	1	2	0	0	0	2102	20	0	0	0	0	0.0246	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	72965591-0ace-5470-0bfd-d8f5f16dcab8		1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	0.0011858	0	0	0
2026-11-30 04:00:00+00	0	17	t	7bfe66dc-2a8f-45d3-0e45-d3270105e829		1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	871a3643-66f5-1086-a169-68dca8564d4b	acme	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0
2026-11-30 04:00:00+00	0	17	t	8ba84b05-cca5-a090-7523-2bb1aebee885	globex	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	8f71acfb-d36c-222b-7c7e-8bb615ba057f		1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	94acef52-22e8-086b-1846-411810c106c8		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	b1d15cbe-104f-5ff7-deaf-30d168173af7		4	0	0	4	0	0	6707	40	0	0	0	0	0.013774	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	c6b8dad2-cf97-db89-d58a-3e883a2d3308		1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	c95c7d9b-046b-d570-5374-ac1c10f9fb71		1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	cf713796-966b-71cb-45a9-d65668698cb8		1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	dca57947-14e2-fcd8-5964-080468f0756d		0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	u	00000000-0000-0000-0000-000000000000		2	0	0	4	0	-2	2904	20	0	0	0	0	0.013774	0	0	0	0	0
2026-11-30 04:00:00+00	0	17	u	00000000-0000-0000-0000-000000000000	acme	4	0	0	0	1	3	4112	40	1400	6	1625000	2	0.002116	0	0	0.000000	0	0
2026-11-30 04:00:00+00	3324889005400213365	-17	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20
2026-11-30 04:00:00+00	5978218556076542806	17	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0
\.
COPY entity_day (user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, day, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
-8292669010232261911	17	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	2026-11-25	0	0	0	0
-8292669010232261911	17	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	2026-11-28	0	0	0	0
-8292669010232261911	17	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	2026-11-30	0	0	0	0
-8292669010232261911	17	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	2026-11-27	0.0012023	0	0	0
-8292669010232261911	17	u	00000000-0000-0000-0000-000000000000		2	0	0	1	0	1	2076	20	0	0	0	0	0.002184	0.002	2026-11-26	0	0	0	0
-8292669010232261911	17	u	00000000-0000-0000-0000-000000000000		2	0	0	1	1	0	2100	20	400	0	0	0	0.004380	0.002	2026-11-24	0	0.000000	100	0
-7823556915142180134	17	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	2026-11-26	0.0011990	0	0	0
-7823556915142180134	17	u	00000000-0000-0000-0000-000000000000		3	0	0	1	2	0	3088	30	0	0	0	0	0.5033522	0	2026-11-25	0.0011462	0.000000	30	20
-7823556915142180134	17	u	00000000-0000-0000-0000-000000000000		5	1	0	2	3	0	5208	50	400	0	0	0	0.5076702	0	2026-11-28	0.0024134	0.000000	100	0
-7823556915142180134	17	u	00000000-0000-0000-0000-000000000000		5	2	0	2	3	0	3102	30	0	0	0	0	0.006474	0	2026-11-27	0	0.000000	90	60
-7823556915142180134	17	u	00000000-0000-0000-0000-000000000000		7	3	0	7	0	0	4108	40	0	0	0	0	0.0075958	0	2026-11-30	0.0011858	0	0	0
-6813844387452531755	-17	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-29	0	0	0	0
-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	2026-11-28	0	0.000000	100	0
-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	2026-11-24	0	0	0	0
-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	2026-11-26	0.0012034	0	0	0
-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2078	20	0	0	0	0	0.004256	0	2026-11-27	0	0	0	0
-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2078	20	0	0	0	0	0.004256	0	2026-11-30	0	0	0	0
-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	1	2	0	3102	30	0	0	0	0	0.0258520	0	2026-11-29	0	0	0	0
-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	globex	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	2026-11-29	0.0012001	0	0	0
-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	globex	2	0	1	0	0	1	1003	10	0	0	0	0	0.0123	0	2026-11-26	0	0	0	0
-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	globex	2	0	1	0	0	1	1027	10	0	0	0	0	0.0123	0	2026-11-25	0	0	0	0
-4062943125916008407	17	u	00000000-0000-0000-0000-000000000000	globex	6	1	3	0	0	3	3117	30	0	0	0	0	0.0369	0	2026-11-30	0	0	0	0
-2393617756746004226	-17	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-25	0	0	0	0
0	-17	t	0c13202c-c962-10b7-ecf4-b893110040b1		1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-30	0	0	30	20
0	-17	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-29	0	0	0	0
0	-17	t	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1		1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-25	0	0	0	0
0	17	t	04e1ae2c-af6d-9528-d1fb-bb546e8504de	acme	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	2026-11-25	0	0.000000	100	0
0	17	t	0c13202c-c962-10b7-ecf4-b893110040b1		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27	0	0	0	0
0	17	t	1e34a8f1-f35e-e5c5-b934-1c869a109595	acme	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	2026-11-28	0	0	0	0
0	17	t	1e34a8f1-f35e-e5c5-b934-1c869a109595	acme	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	2026-11-29	0	0	0	0
0	17	t	1e34a8f1-f35e-e5c5-b934-1c869a109595	acme	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	17	t	1e65b275-b113-1e05-e975-fe99d8ed7a24		1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	2026-11-25	0	0.000000	30	20
0	17	t	1e65b275-b113-1e05-e975-fe99d8ed7a24		2	0	0	0	2	0	2080	20	0	0	0	0	0.004340	0	2026-11-27	0	0.000000	60	40
0	17	t	1ef63dc6-aa85-a109-a5b1-1b2bf0f537d3		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28	0	0	0	0
0	17	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	2026-11-30	0	0	0	0
0	17	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	2026-11-27	0	0	0	0
0	17	t	267a97c1-cdae-f41f-69ba-6005894fece4		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	17	t	27b50334-b1a3-80dd-a54f-d55a0cd1de02		1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-26	0	0	0	0
0	17	t	29288809-6e9c-f921-672c-0faac0c8b6bc		1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	2026-11-24	0	0.000000	100	0
0	17	t	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	globex	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-26	0	0	0	0
0	17	t	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	globex	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	17	t	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	2026-11-29	0	0	0	0
0	17	t	3643d694-f2f4-2e49-bc1a-8cbc9a6333bb		1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	2026-11-30	0	0	0	0
0	17	t	36d9ce6a-0972-1c72-05f6-7a14fefd793b		1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	17	t	37c324e9-b636-7085-77e2-386a86cdf4c3		1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-27	0	0	0	0
0	17	t	37c324e9-b636-7085-77e2-386a86cdf4c3		1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	17	t	40be1cd4-ecc0-501c-d5e7-5e8f893fc250		1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-28	0.0012012	0	0	0
0	17	t	441da38a-c7c9-d48e-3c63-d9cc49cbbb01		0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	2026-11-28	0	0	0	0
0	17	t	441da38a-c7c9-d48e-3c63-d9cc49cbbb01		1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	2026-11-27	0	0.000000	30	20
0	17	t	47bf33de-3fe9-574c-21f1-365393b54bd4	acme	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-29	0	0	0	0
0	17	t	47bf33de-3fe9-574c-21f1-365393b54bd4	acme	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	2026-11-30	0	0	0	0
0	17	t	47bf33de-3fe9-574c-21f1-365393b54bd4	acme	2	1	0	0	0	2	2098	20	1400	6	1625000	2	0	0	2026-11-25	0	0	0	0
0	17	t	48a5c97b-114f-a8fd-e63d-a7466dd51c07	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	17	t	4f47ac95-9d39-365c-d0b8-0b89c09e6eaa	globex	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	2026-11-29	0.0012001	0	0	0
0	17	t	509490ae-f47a-fc80-d91c-03949b45f936		1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	2026-11-28	0	0.000000	100	0
0	17	t	51f5822b-d2f0-4b17-a255-339c331c64cd	globex	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	2026-11-26	0	0	0	0
0	17	t	58d1afe1-2782-7c5c-0445-577eb2bc2658		1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	2026-11-25	0	0	0	0
0	17	t	67cc5aa5-2ef5-8607-6549-b1c9b440f9d6	globex	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-25	0	0	0	0
0	17	t	67cc5aa5-2ef5-8607-6549-b1c9b440f9d6	globex	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	17	t	68829ae9-4067-1be7-2571-535e67148a0c	globex	1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	2026-11-30	0	0	0	0
0	17	t	68b4caaa-6d56-0ce4-4ca8-5aa3cb06d682	acme	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-29	0	0.0000000	0	0
0	17	t	6ab5406e-38b7-1b72-b964-0b781b13f8b3	globex	2	1	2	0	0	0	2102	20	0	0	0	0	0.0246	0	2026-11-30	0	0	0	0
0	17	t	6ca6cf82-7866-2811-dc05-e7c1cdda21be	globex	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-25	0	0	0	0
0	17	t	71c86af4-5774-6dff-9622-d8b96f138239		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-24	0	0	0	0
0	17	t	72965591-0ace-5470-0bfd-d8f5f16dcab8		1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-25	0.0011462	0	0	0
0	17	t	72965591-0ace-5470-0bfd-d8f5f16dcab8		1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	2026-11-30	0.0011858	0	0	0
0	17	t	72965591-0ace-5470-0bfd-d8f5f16dcab8		1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	2026-11-28	0.0012122	0	0	0
0	17	t	7827b31b-3fcc-fc88-53c6-083e7742c755		1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	2026-11-26	0.0011990	0	0	0
0	17	t	7bfe66dc-2a8f-45d3-0e45-d3270105e829		1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	2026-11-30	0	0	0	0
0	17	t	7c30a258-4a33-f93d-e485-8f2bb1728942		1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	2026-11-28	0	0	0	0
0	17	t	84e7ec5d-8ebf-3414-383f-847e3cff26ee		1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-25	0	0	0	0
0	17	t	871a3643-66f5-1086-a169-68dca8564d4b	acme	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	2026-11-30	0	0.000000	0	0
0	17	t	8748f44c-810e-6e90-261b-69266630125a	acme	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	2026-11-28	0	0.000000	100	0
0	17	t	8ba84b05-cca5-a090-7523-2bb1aebee885	globex	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	17	t	8f71acfb-d36c-222b-7c7e-8bb615ba057f		1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	2026-11-30	0	0	0	0
0	17	t	94acef52-22e8-086b-1846-411810c106c8		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	17	t	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	2026-11-26	0.0012034	0	0	0
0	17	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-24	0	0	0	0
0	17	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-29	0	0	0	0
0	17	t	ada54050-de10-59a4-a2b2-024ce656d0d2		1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	2026-11-28	0	0	0	0
0	17	t	b1d15cbe-104f-5ff7-deaf-30d168173af7		4	0	0	4	0	0	6707	40	0	0	0	0	0.013774	0	2026-11-30	0	0	0	0
0	17	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-27	0	0	0	0
0	17	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	2026-11-30	0	0	0	0
0	17	t	bbd7e203-a287-7251-28d8-7a0d156c40fd		1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	2026-11-28	0	0	0	0
0	17	t	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf		1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	2026-11-24	0	0	0	0
0	17	t	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf		1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	2026-11-26	0	0	0	0
0	17	t	c6b8dad2-cf97-db89-d58a-3e883a2d3308		1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	2026-11-30	0	0	0	0
0	17	t	c95c7d9b-046b-d570-5374-ac1c10f9fb71		1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-27	0	0	0	0
0	17	t	c95c7d9b-046b-d570-5374-ac1c10f9fb71		1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	17	t	cf713796-966b-71cb-45a9-d65668698cb8		1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	2026-11-30	0	0	0	0
0	17	t	d9f28742-f6f9-75be-8b2c-850c2239405d		1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	2026-11-27	0.0012023	0	0	0
0	17	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	2026-11-24	0	0	0	0
0	17	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	2026-11-29	0	0	0	0
0	17	t	dca57947-14e2-fcd8-5964-080468f0756d		0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	2026-11-30	0	0	0	0
0	17	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	17	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31	0	0	0	0
0	17	t	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1		0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	2026-11-28	0	0	0	0
0	17	t	ed858299-345f-4f80-c863-e458025cbaa5		1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	2026-11-24	0	0	0	0
0	17	t	f75d4ba5-0397-791e-b88c-0b62c5f09f37	acme	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	2026-11-26	0.0012045	0	0	0
0	17	t	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	acme	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	2026-11-29	0	0	0	0
0	17	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31	0	0	0	0
0	17	u	00000000-0000-0000-0000-000000000000		2	0	0	4	0	-2	2904	20	0	0	0	0	0.013774	0	2026-11-30	0	0	0	0
0	17	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	2026-11-28	0	0	0	0
0	17	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	2026-11-26	0.0012045	0	0	0
0	17	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	0	1	2	3057	30	1400	6	1625000	2	0.0215975	0	2026-11-29	0	0.0000000	0	0
0	17	u	00000000-0000-0000-0000-000000000000	acme	3	1	0	0	1	2	3165	30	1800	6	1625000	2	0.002224	0	2026-11-25	0	0.000000	100	0
0	17	u	00000000-0000-0000-0000-000000000000	acme	4	0	0	0	1	3	4112	40	1400	6	1625000	2	0.002116	0	2026-11-30	0	0.000000	0	0
3324889005400213365	-17	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-30	0	0	30	20
5978218556076542806	17	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	2026-11-24	0	0	0	0
5978218556076542806	17	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	2026-11-30	0	0	0	0
\.
COPY event_conflict (id, org_id, event_id, event_key, time, received_at, content_hash, sent_time) FROM stdin;
31	17	e8406edc-9b92-991b-1fa4-15d4c083ede3	0080_pre_compat-twice	2026-11-30 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	e2c6eab8-fd99-3dad-3956-fcbc8d46b5b6	2026-11-30 04:07:03.123456+00
32	17	e8406edc-9b92-991b-1fa4-15d4c083ede3	0080_pre_compat-twice	2026-11-30 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	c07f4011-b97c-ada2-fdef-eab9629649dc	2026-11-30 03:07:03.123456+00
\.
COPY facet_15m (bucket, org_id, dimension_set, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h, region, status_code, error_type) FROM stdin;
2026-10-31 12:00:00+00	17	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
2026-11-24 16:00:00+00	17	29288809-6e9c-f921-672c-0faac0c8b6bc	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0	\N	\N	\N
2026-11-24 16:00:00+00	17	71c86af4-5774-6dff-9622-d8b96f138239	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
2026-11-24 16:00:00+00	17	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N
2026-11-24 16:00:00+00	17	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0	\N	\N	\N
2026-11-24 16:00:00+00	17	da718855-2d55-1d12-609d-d734df2f5db2	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	0	0	0	0	\N	\N	\N
2026-11-24 16:00:00+00	17	ed858299-345f-4f80-c863-e458025cbaa5	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0	\N	\N	\N
2026-11-25 03:00:00+00	-17	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0	\N	\N	\N
2026-11-25 03:00:00+00	17	04e1ae2c-af6d-9528-d1fb-bb546e8504de	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0	\N	\N	\N
2026-11-25 03:00:00+00	17	58d1afe1-2782-7c5c-0445-577eb2bc2658	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0	eu	200	\N
2026-11-25 03:00:00+00	17	84e7ec5d-8ebf-3414-383f-847e3cff26ee	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0	us	\N	\N
2026-11-25 14:00:00+00	17	1e65b275-b113-1e05-e975-fe99d8ed7a24	1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	0	0.000000	30	20	eu	200	\N
2026-11-25 14:00:00+00	17	47bf33de-3fe9-574c-21f1-365393b54bd4	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N
2026-11-25 14:00:00+00	17	47bf33de-3fe9-574c-21f1-365393b54bd4	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0	\N	429	rate_limit
2026-11-25 14:00:00+00	17	67cc5aa5-2ef5-8607-6549-b1c9b440f9d6	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
2026-11-25 14:00:00+00	17	6ca6cf82-7866-2811-dc05-e7c1cdda21be	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N
2026-11-25 14:00:00+00	17	72965591-0ace-5470-0bfd-d8f5f16dcab8	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	0.0011462	0	0	0	\N	\N	\N
2026-11-26 01:00:00+00	17	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
2026-11-26 01:00:00+00	17	51f5822b-d2f0-4b17-a255-339c331c64cd	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N
2026-11-26 01:00:00+00	17	7827b31b-3fcc-fc88-53c6-083e7742c755	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0	\N	\N	\N
2026-11-26 01:00:00+00	17	f75d4ba5-0397-791e-b88c-0b62c5f09f37	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0	\N	\N	\N
2026-11-26 23:00:00+00	17	27b50334-b1a3-80dd-a54f-d55a0cd1de02	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0	us	\N	\N
2026-11-26 23:00:00+00	17	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0	\N	\N	\N
2026-11-26 23:00:00+00	17	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0	\N	\N	\N
2026-11-27 10:00:00+00	17	0c13202c-c962-10b7-ecf4-b893110040b1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
2026-11-27 10:00:00+00	17	1e65b275-b113-1e05-e975-fe99d8ed7a24	1	0	0	0	1	0	1034	10	0	0	0	0	0.002158	0	0	0.000000	30	20	\N	\N	\N
2026-11-27 10:00:00+00	17	37c324e9-b636-7085-77e2-386a86cdf4c3	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit
2026-11-27 10:00:00+00	17	441da38a-c7c9-d48e-3c63-d9cc49cbbb01	1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20	\N	\N	\N
2026-11-27 21:00:00+00	17	1e65b275-b113-1e05-e975-fe99d8ed7a24	1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	0	0.000000	30	20	\N	\N	\N
2026-11-27 21:00:00+00	17	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0	\N	\N	\N
2026-11-27 21:00:00+00	17	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0	\N	\N	\N
2026-11-27 21:00:00+00	17	c95c7d9b-046b-d570-5374-ac1c10f9fb71	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit
2026-11-27 21:00:00+00	17	d9f28742-f6f9-75be-8b2c-850c2239405d	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0	\N	\N	\N
2026-11-28 08:00:00+00	17	1e34a8f1-f35e-e5c5-b934-1c869a109595	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
2026-11-28 08:00:00+00	17	1ef63dc6-aa85-a109-a5b1-1b2bf0f537d3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
2026-11-28 08:00:00+00	17	509490ae-f47a-fc80-d91c-03949b45f936	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0	\N	\N	\N
2026-11-28 08:00:00+00	17	7c30a258-4a33-f93d-e485-8f2bb1728942	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0	\N	\N	\N
2026-11-28 08:00:00+00	17	8748f44c-810e-6e90-261b-69266630125a	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0	\N	\N	\N
2026-11-28 08:00:00+00	17	ada54050-de10-59a4-a2b2-024ce656d0d2	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0	\N	\N	\N
2026-11-28 08:00:00+00	17	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	\N	\N	\N
2026-11-28 19:00:00+00	17	40be1cd4-ecc0-501c-d5e7-5e8f893fc250	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0	\N	\N	\N
2026-11-28 19:00:00+00	17	441da38a-c7c9-d48e-3c63-d9cc49cbbb01	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N
2026-11-28 19:00:00+00	17	72965591-0ace-5470-0bfd-d8f5f16dcab8	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0	\N	429	rate_limit
2026-11-28 19:00:00+00	17	bbd7e203-a287-7251-28d8-7a0d156c40fd	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0	\N	\N	\N
2026-11-29 06:00:00+00	17	1e34a8f1-f35e-e5c5-b934-1c869a109595	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
2026-11-29 06:00:00+00	17	47bf33de-3fe9-574c-21f1-365393b54bd4	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N
2026-11-29 06:00:00+00	17	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N
2026-11-29 06:00:00+00	17	da718855-2d55-1d12-609d-d734df2f5db2	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	0	0	0	0	\N	\N	\N
2026-11-29 06:00:00+00	17	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0	eu	200	\N
2026-11-29 17:00:00+00	-17	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
2026-11-29 17:00:00+00	17	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0	eu	\N	\N
2026-11-29 17:00:00+00	17	4f47ac95-9d39-365c-d0b8-0b89c09e6eaa	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0	\N	\N	\N
2026-11-29 17:00:00+00	17	68b4caaa-6d56-0ce4-4ca8-5aa3cb06d682	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	0	0.0000000	0	0	eu	\N	\N
2026-11-30 04:00:00+00	-17	0c13202c-c962-10b7-ecf4-b893110040b1	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20	\N	\N	\N
2026-11-30 04:00:00+00	17	1e34a8f1-f35e-e5c5-b934-1c869a109595	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	267a97c1-cdae-f41f-69ba-6005894fece4	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	3643d694-f2f4-2e49-bc1a-8cbc9a6333bb	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	36d9ce6a-0972-1c72-05f6-7a14fefd793b	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit
2026-11-30 04:00:00+00	17	37c324e9-b636-7085-77e2-386a86cdf4c3	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit
2026-11-30 04:00:00+00	17	47bf33de-3fe9-574c-21f1-365393b54bd4	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	48a5c97b-114f-a8fd-e63d-a7466dd51c07	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	67cc5aa5-2ef5-8607-6549-b1c9b440f9d6	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	68829ae9-4067-1be7-2571-535e67148a0c	1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	6ab5406e-38b7-1b72-b964-0b781b13f8b3	1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	6ab5406e-38b7-1b72-b964-0b781b13f8b3	1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0	\N	429	rate_limit
2026-11-30 04:00:00+00	17	72965591-0ace-5470-0bfd-d8f5f16dcab8	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	0.0011858	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	7bfe66dc-2a8f-45d3-0e45-d3270105e829	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	871a3643-66f5-1086-a169-68dca8564d4b	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	8ba84b05-cca5-a090-7523-2bb1aebee885	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	8f71acfb-d36c-222b-7c7e-8bb615ba057f	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	94acef52-22e8-086b-1846-411810c106c8	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	b1d15cbe-104f-5ff7-deaf-30d168173af7	4	0	0	4	0	0	6707	40	0	0	0	0	0.013774	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	c6b8dad2-cf97-db89-d58a-3e883a2d3308	1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	c95c7d9b-046b-d570-5374-ac1c10f9fb71	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit
2026-11-30 04:00:00+00	17	cf713796-966b-71cb-45a9-d65668698cb8	1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	dca57947-14e2-fcd8-5964-080468f0756d	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N
2026-11-30 04:00:00+00	17	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N
\.
COPY facet_day (org_id, dimension_set, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h, region, status_code, error_type, day) FROM stdin;
-17	0c13202c-c962-10b7-ecf4-b893110040b1	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20	\N	\N	\N	2026-11-30
-17	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-29
-17	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0	\N	\N	\N	2026-11-25
17	04e1ae2c-af6d-9528-d1fb-bb546e8504de	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0	\N	\N	\N	2026-11-25
17	0c13202c-c962-10b7-ecf4-b893110040b1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-27
17	1e34a8f1-f35e-e5c5-b934-1c869a109595	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-28
17	1e34a8f1-f35e-e5c5-b934-1c869a109595	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-29
17	1e34a8f1-f35e-e5c5-b934-1c869a109595	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30
17	1e65b275-b113-1e05-e975-fe99d8ed7a24	1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	0	0.000000	30	20	eu	200	\N	2026-11-25
17	1e65b275-b113-1e05-e975-fe99d8ed7a24	2	0	0	0	2	0	2080	20	0	0	0	0	0.004340	0	0	0.000000	60	40	\N	\N	\N	2026-11-27
17	1ef63dc6-aa85-a109-a5b1-1b2bf0f537d3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-28
17	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0	\N	\N	\N	2026-11-30
17	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0	\N	\N	\N	2026-11-27
17	267a97c1-cdae-f41f-69ba-6005894fece4	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30
17	27b50334-b1a3-80dd-a54f-d55a0cd1de02	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0	us	\N	\N	2026-11-26
17	29288809-6e9c-f921-672c-0faac0c8b6bc	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0	\N	\N	\N	2026-11-24
17	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-26
17	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30
17	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0	eu	\N	\N	2026-11-29
17	3643d694-f2f4-2e49-bc1a-8cbc9a6333bb	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0	\N	\N	\N	2026-11-30
17	36d9ce6a-0972-1c72-05f6-7a14fefd793b	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30
17	37c324e9-b636-7085-77e2-386a86cdf4c3	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-27
17	37c324e9-b636-7085-77e2-386a86cdf4c3	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30
17	40be1cd4-ecc0-501c-d5e7-5e8f893fc250	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0	\N	\N	\N	2026-11-28
17	441da38a-c7c9-d48e-3c63-d9cc49cbbb01	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N	2026-11-28
17	441da38a-c7c9-d48e-3c63-d9cc49cbbb01	1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20	\N	\N	\N	2026-11-27
17	47bf33de-3fe9-574c-21f1-365393b54bd4	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	2026-11-29
17	47bf33de-3fe9-574c-21f1-365393b54bd4	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	2026-11-25
17	47bf33de-3fe9-574c-21f1-365393b54bd4	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	2026-11-30
17	47bf33de-3fe9-574c-21f1-365393b54bd4	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0	\N	429	rate_limit	2026-11-25
17	48a5c97b-114f-a8fd-e63d-a7466dd51c07	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30
17	4f47ac95-9d39-365c-d0b8-0b89c09e6eaa	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0	\N	\N	\N	2026-11-29
17	509490ae-f47a-fc80-d91c-03949b45f936	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0	\N	\N	\N	2026-11-28
17	51f5822b-d2f0-4b17-a255-339c331c64cd	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-26
17	58d1afe1-2782-7c5c-0445-577eb2bc2658	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0	eu	200	\N	2026-11-25
17	67cc5aa5-2ef5-8607-6549-b1c9b440f9d6	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-25
17	67cc5aa5-2ef5-8607-6549-b1c9b440f9d6	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30
17	68829ae9-4067-1be7-2571-535e67148a0c	1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-30
17	68b4caaa-6d56-0ce4-4ca8-5aa3cb06d682	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	0	0.0000000	0	0	eu	\N	\N	2026-11-29
17	6ab5406e-38b7-1b72-b964-0b781b13f8b3	1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-30
17	6ab5406e-38b7-1b72-b964-0b781b13f8b3	1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0	\N	429	rate_limit	2026-11-30
17	6ca6cf82-7866-2811-dc05-e7c1cdda21be	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-25
17	71c86af4-5774-6dff-9622-d8b96f138239	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-24
17	72965591-0ace-5470-0bfd-d8f5f16dcab8	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	0.0011462	0	0	0	\N	\N	\N	2026-11-25
17	72965591-0ace-5470-0bfd-d8f5f16dcab8	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	0.0011858	0	0	0	\N	\N	\N	2026-11-30
17	72965591-0ace-5470-0bfd-d8f5f16dcab8	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0	\N	429	rate_limit	2026-11-28
17	7827b31b-3fcc-fc88-53c6-083e7742c755	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0	\N	\N	\N	2026-11-26
17	7bfe66dc-2a8f-45d3-0e45-d3270105e829	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0	\N	\N	\N	2026-11-30
17	7c30a258-4a33-f93d-e485-8f2bb1728942	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0	\N	\N	\N	2026-11-28
17	84e7ec5d-8ebf-3414-383f-847e3cff26ee	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0	us	\N	\N	2026-11-25
17	871a3643-66f5-1086-a169-68dca8564d4b	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0	\N	\N	\N	2026-11-30
17	8748f44c-810e-6e90-261b-69266630125a	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0	\N	\N	\N	2026-11-28
17	8ba84b05-cca5-a090-7523-2bb1aebee885	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30
17	8f71acfb-d36c-222b-7c7e-8bb615ba057f	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0	\N	\N	\N	2026-11-30
17	94acef52-22e8-086b-1846-411810c106c8	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30
17	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0	\N	\N	\N	2026-11-26
17	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N	2026-11-24
17	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N	2026-11-29
17	ada54050-de10-59a4-a2b2-024ce656d0d2	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0	\N	\N	\N	2026-11-28
17	b1d15cbe-104f-5ff7-deaf-30d168173af7	4	0	0	4	0	0	6707	40	0	0	0	0	0.013774	0	0	0	0	0	\N	\N	\N	2026-11-30
17	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0	\N	\N	\N	2026-11-27
17	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0	\N	\N	\N	2026-11-30
17	bbd7e203-a287-7251-28d8-7a0d156c40fd	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0	\N	\N	\N	2026-11-28
17	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0	\N	\N	\N	2026-11-24
17	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0	\N	\N	\N	2026-11-26
17	c6b8dad2-cf97-db89-d58a-3e883a2d3308	1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0	\N	\N	\N	2026-11-30
17	c95c7d9b-046b-d570-5374-ac1c10f9fb71	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-27
17	c95c7d9b-046b-d570-5374-ac1c10f9fb71	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30
17	cf713796-966b-71cb-45a9-d65668698cb8	1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0	\N	\N	\N	2026-11-30
17	d9f28742-f6f9-75be-8b2c-850c2239405d	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0	\N	\N	\N	2026-11-27
17	da718855-2d55-1d12-609d-d734df2f5db2	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	0	0	0	0	\N	\N	\N	2026-11-24
17	da718855-2d55-1d12-609d-d734df2f5db2	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	0	0	0	0	\N	\N	\N	2026-11-29
17	dca57947-14e2-fcd8-5964-080468f0756d	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N	2026-11-30
17	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30
17	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-10-31
17	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	\N	\N	\N	2026-11-28
17	ed858299-345f-4f80-c863-e458025cbaa5	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0	\N	\N	\N	2026-11-24
17	f75d4ba5-0397-791e-b88c-0b62c5f09f37	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0	\N	\N	\N	2026-11-26
17	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0	eu	200	\N	2026-11-29
\.
TRUNCATE fired_alert;
COPY fired_alert (id, org_id, budget_id, type, subject, window_key, threshold, window_end, fired_at, message, muted, recovered_at, rearmed_at, channels, limit_seen) FROM stdin;
006b1e7d-e8ec-41c0-9ab9-4befb6b1cd72	17	7284e0d7-d7e1-464f-a739-2e5d226f13e6	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "006b1e7d-e8ec-41c0-9ab9-4befb6b1cd72", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7284e0d7-d7e1-464f-a739-2e5d226f13e6", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 4}, "drivers": [{"model": "nobody-knows-it", "tokens": 3084, "feature": "chat", "cost_usd": 0.006138, "event_count": 3}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.003234, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1065, "feature": "search", "cost_usd": 0.0012045, "event_count": 1}], "subject": "acme", "alert_id": "7284e0d7-d7e1-464f-a739-2e5d226f13e6", "spend_usd": 0.0117799, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
02951c41-b921-42d4-857c-f382b0952e2f	16	38b26d99-6ab1-4c8a-94b5-1355baf58b39	budget.threshold	acme	2026-11-29 13:00:00+00	1	2026-12-06 13:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "02951c41-b921-42d4-857c-f382b0952e2f", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/38b26d99-6ab1-4c8a-94b5-1355baf58b39", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 4}, "drivers": [{"model": "gpt-4o", "tokens": 3101, "feature": "summary", "cost_usd": 0.0246, "event_count": 6}, {"model": "nobody-knows-it", "tokens": 2080, "feature": "chat", "cost_usd": 0.00826, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1051, "feature": "summary", "cost_usd": 0.004174, "event_count": 1}], "subject": "acme", "alert_id": "38b26d99-6ab1-4c8a-94b5-1355baf58b39", "spend_usd": 0.037034, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
04ad9c71-6166-4812-8dcb-e30f1a658aa9	10	d151bcb0-591e-4bbc-9678-f465e90b025d	budget.threshold	globex	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "04ad9c71-6166-4812-8dcb-e30f1a658aa9", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d151bcb0-591e-4bbc-9678-f465e90b025d", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 13, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 4128, "feature": "summary", "cost_usd": 0.00434, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 2066, "feature": "summary", "cost_usd": 0.004174, "event_count": 2}, {"model": "o3-mini", "tokens": 2060, "feature": null, "cost_usd": 0.002332, "event_count": 2}], "subject": "globex", "alert_id": "d151bcb0-591e-4bbc-9678-f465e90b025d", "spend_usd": 0.011891, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
04e2bfa3-b612-407d-ad49-1b783e0230c9	17	b69d6edd-c21b-47bd-8fba-012d93610773	budget.threshold		2026-11-28 00:00:00+00	1	2026-11-29 00:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "04e2bfa3-b612-407d-ad49-1b783e0230c9", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b69d6edd-c21b-47bd-8fba-012d93610773", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"team": "red", "tokens": 1062, "feature": null, "cost_usd": 0.5, "event_count": 1}], "subject": null, "alert_id": "b69d6edd-c21b-47bd-8fba-012d93610773", "spend_usd": 0.5, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
09e65e74-72d1-4a03-a40e-3d4f84bb6c13	16	babe4d87-61a7-44f1-a973-9e57271f3e89	budget.threshold		2026-11-25 15:00:00+00	1	2026-11-26 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "09e65e74-72d1-4a03-a40e-3d4f84bb6c13", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/babe4d87-61a7-44f1-a973-9e57271f3e89", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 2}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1062, "feature": "chat", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 2058, "feature": "chat", "cost_usd": 0.006294, "event_count": 2}, {"model": "gpt-4o", "tokens": 1057, "feature": "summary", "cost_usd": 0.004388, "event_count": 3}], "subject": null, "alert_id": "babe4d87-61a7-44f1-a973-9e57271f3e89", "spend_usd": 0.510682, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
0d55c7d6-031f-4f47-a97f-28622547df62	14	d1ea0938-4777-47fe-af81-48c502dc11e7	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "0d55c7d6-031f-4f47-a97f-28622547df62", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d1ea0938-4777-47fe-af81-48c502dc11e7", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 5, "estimated_events": 5}, "drivers": [{"model": "gpt-4o", "tokens": 5208, "feature": "search", "cost_usd": 0.511966, "event_count": 5}, {"model": "gpt-4o-mini", "tokens": 1038, "feature": "search", "cost_usd": 0.5, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}], "subject": "acme", "alert_id": "d1ea0938-4777-47fe-af81-48c502dc11e7", "spend_usd": 1.0614392, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
0e27a00b-3eed-45ea-a423-9bbfaebcb301	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	budget.threshold		2026-11-25 15:00:00+00	1	2026-11-26 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "0e27a00b-3eed-45ea-a423-9bbfaebcb301", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 2}, "drivers": [{"model": "gpt-4o-mini", "tokens": 1038, "feature": "summary", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 1056, "feature": "summary", "cost_usd": 0.004384, "event_count": 1}, {"model": "our-deployment", "tokens": 1036, "feature": "summary", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.504384, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
0e7a3323-6b8a-49b5-9e2f-5b0ded445d3d	16	49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c	budget.threshold		2026-11-29 00:00:00+00	1	2026-11-30 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "0e7a3323-6b8a-49b5-9e2f-5b0ded445d3d", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 2129, "feature": "chat", "cost_usd": 0.0024079, "event_count": 2}, {"model": "o3-mini", "tokens": 1048, "feature": "summary", "cost_usd": 0.0011858, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 0, "feature": "summary", "cost_usd": 0, "event_count": 2}], "subject": null, "alert_id": "49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "spend_usd": 0.0035937, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
0ffff3ba-c3d6-489f-abb5-1ef29f5df709	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	budget.threshold		2026-11-27 15:00:00+00	1	2026-11-28 15:00:00+00	2026-11-29 19:07:03.123456+00	{"id": "0ffff3ba-c3d6-489f-abb5-1ef29f5df709", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/752fa141-4f85-4a30-8cd8-b4c90adc6592", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "drivers": [{"model": "our-deployment", "tokens": 1037, "feature": "chat", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.004392, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": "search", "cost_usd": 0, "event_count": 2}], "subject": null, "alert_id": "752fa141-4f85-4a30-8cd8-b4c90adc6592", "spend_usd": 0.016692, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
10c48d88-b236-41a8-bb6b-5661f8cae4db	16	babe4d87-61a7-44f1-a973-9e57271f3e89	budget.threshold		2026-11-29 15:00:00+00	1	2026-11-30 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "10c48d88-b236-41a8-bb6b-5661f8cae4db", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/babe4d87-61a7-44f1-a973-9e57271f3e89", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 9, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 4125, "feature": "summary", "cost_usd": 0.0246, "event_count": 9}, {"model": "gpt-4o", "tokens": 3099, "feature": "chat", "cost_usd": 0.012876, "event_count": 3}, {"model": "nobody-knows-it", "tokens": 2080, "feature": "chat", "cost_usd": 0.00826, "event_count": 2}], "subject": null, "alert_id": "babe4d87-61a7-44f1-a973-9e57271f3e89", "spend_usd": 0.0510958, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.001
13a9ebeb-0581-49c5-a142-7c758034ef6c	17	51945fcf-49c4-4006-977d-bda8b5e395d0	budget.threshold		2026-11-27 15:00:00+00	1	2026-11-28 15:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "13a9ebeb-0581-49c5-a142-7c758034ef6c", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/51945fcf-49c4-4006-977d-bda8b5e395d0", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 2089, "feature": null, "cost_usd": 0.004384, "event_count": 2}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.003234, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1040, "feature": "chat", "cost_usd": 0.00207, "event_count": 1}], "subject": null, "alert_id": "51945fcf-49c4-4006-977d-bda8b5e395d0", "spend_usd": 0.0108903, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
18b7602c-4855-4de6-8367-96cd935e93ac	16	49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c	budget.threshold		2026-11-26 00:00:00+00	1	2026-11-27 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "18b7602c-4855-4de6-8367-96cd935e93ac", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "query": "/v1/costs/summary?start=2026-11-26T00%3A00%3A00%2B00%3A00&end=2026-11-27T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1062, "feature": "chat", "cost_usd": 0.5, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 2124, "feature": "summary", "cost_usd": 0.0135023, "event_count": 2}], "subject": null, "alert_id": "49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "spend_usd": 0.5135023, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-27T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-26T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
19a678e3-b37a-447e-b085-2e747f7df9f1	16	babe4d87-61a7-44f1-a973-9e57271f3e89	budget.threshold		2026-11-27 15:00:00+00	1	2026-11-28 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "19a678e3-b37a-447e-b085-2e747f7df9f1", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/babe4d87-61a7-44f1-a973-9e57271f3e89", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "our-deployment", "tokens": 1037, "feature": "summary", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1045, "feature": "summary", "cost_usd": 0.00434, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 2056, "feature": "chat", "cost_usd": 0.004092, "event_count": 2}], "subject": null, "alert_id": "babe4d87-61a7-44f1-a973-9e57271f3e89", "spend_usd": 0.021931, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
2213182b-8d64-433e-abcb-35b938fd0822	14	d1ea0938-4777-47fe-af81-48c502dc11e7	budget.threshold	globex	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "2213182b-8d64-433e-abcb-35b938fd0822", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d1ea0938-4777-47fe-af81-48c502dc11e7", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 5, "estimated_events": 1}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": null, "cost_usd": 0.0215975, "event_count": 1}, {"model": "gpt-4o-mini", "tokens": 3117, "feature": null, "cost_usd": 0, "event_count": 3}, {"model": "ft:gpt-4o:acme::x", "tokens": 2070, "feature": null, "cost_usd": 0, "event_count": 2}], "subject": "globex", "alert_id": "d1ea0938-4777-47fe-af81-48c502dc11e7", "spend_usd": 0.0215975, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
24644bcc-589f-449a-97d8-7f51c11ba647	11	476442c1-a381-45d6-9a33-ed7fde58f8f7	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "24644bcc-589f-449a-97d8-7f51c11ba647", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/476442c1-a381-45d6-9a33-ed7fde58f8f7", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"estimated_events": 2}, "drivers": [{"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "o3-mini", "tokens": 2060, "feature": "chat", "cost_usd": 0.002332, "event_count": 2}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.004344, "event_count": 5}], "subject": null, "alert_id": "476442c1-a381-45d6-9a33-ed7fde58f8f7", "spend_usd": 9312, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 50}	\N	\N	\N	\N	\N
29dd2175-fcf0-4610-958b-397002a264f0	15	87988669-eb9f-45c2-a620-a30fbf4c83db	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "29dd2175-fcf0-4610-958b-397002a264f0", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/87988669-eb9f-45c2-a620-a30fbf4c83db", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 3, "estimated_events": 6}, "drivers": [{"model": "gpt-4o", "tokens": 6249, "feature": "summary", "cost_usd": 0.517448, "event_count": 6}, {"model": "o3-mini-2025-01-31", "tokens": 2125, "feature": "summary", "cost_usd": 0.5012023, "event_count": 2}, {"model": "gpt-4o-mini", "tokens": 2077, "feature": "summary", "cost_usd": 0.5, "event_count": 2}], "subject": "acme", "alert_id": "87988669-eb9f-45c2-a620-a30fbf4c83db", "spend_usd": 1.5334677, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
2daf3aed-23d2-4c81-9856-e08273de9a92	11	ca8d60e5-9246-4fae-8d31-21f84a58686d	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "2daf3aed-23d2-4c81-9856-e08273de9a92", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ca8d60e5-9246-4fae-8d31-21f84a58686d", "query": "/v1/costs/summary?start=2026-11-28T12%3A08%3A00%2B00%3A00&end=2026-11-29T12%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 9, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 8253, "feature": "summary", "cost_usd": 1.045596, "event_count": 11}, {"model": "gpt-4o", "tokens": 5165, "feature": "chat", "cost_usd": 0.02146, "event_count": 8}, {"model": "nobody-knows-it", "tokens": 3143, "feature": "chat", "cost_usd": 0.012482, "event_count": 3}], "subject": null, "alert_id": "ca8d60e5-9246-4fae-8d31-21f84a58686d", "spend_usd": 1.0930238, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T12:08:00Z", "scope_value": null, "window_start": "2026-11-28T12:08:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
2e5561c2-a71c-4d2a-a9a7-6a81ad3da12b	15	43246a92-4557-452a-be21-13b4e3d30617	budget.threshold		2026-11-27 00:00:00+00	1	2026-11-28 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "2e5561c2-a71c-4d2a-a9a7-6a81ad3da12b", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/43246a92-4557-452a-be21-13b4e3d30617", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 1072, "feature": "summary", "cost_usd": 0.0012122, "event_count": 1}], "subject": null, "alert_id": "43246a92-4557-452a-be21-13b4e3d30617", "spend_usd": 0.0012122, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
2fd101b3-f640-4d40-b305-d894017c0e0e	15	11109357-3fff-4884-b99e-7fe0ee4a42b7	budget.threshold		2026-11-27 00:00:00+00	1	2026-11-28 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "2fd101b3-f640-4d40-b305-d894017c0e0e", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/11109357-3fff-4884-b99e-7fe0ee4a42b7", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1061, "feature": "chat", "cost_usd": 0.0123, "event_count": 1}], "subject": null, "alert_id": "11109357-3fff-4884-b99e-7fe0ee4a42b7", "spend_usd": 0.0123, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
30ac4d78-357d-400e-b82e-566b4190c5e7	16	a1a57632-e3ab-42a9-87ec-2a7c21e39667	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-29 20:07:03.123456+00	{"id": "30ac4d78-357d-400e-b82e-566b4190c5e7", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/a1a57632-e3ab-42a9-87ec-2a7c21e39667", "query": "/v1/costs/summary?start=2026-11-25T17%3A02%3A58.123456%2B00%3A00&end=2026-11-29T20%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 6, "estimated_events": 3}, "drivers": [], "subject": "r2", "alert_id": "a1a57632-e3ab-42a9-87ec-2a7c21e39667", "spend_usd": 0.53231, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-25T17:02:58.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
313aa4a7-9a4c-4498-9ad0-736cc8594e64	15	43246a92-4557-452a-be21-13b4e3d30617	budget.threshold		2026-11-29 00:00:00+00	1	2026-11-30 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "313aa4a7-9a4c-4498-9ad0-736cc8594e64", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/43246a92-4557-452a-be21-13b4e3d30617", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 1048, "feature": "summary", "cost_usd": 0.0011858, "event_count": 1}], "subject": null, "alert_id": "43246a92-4557-452a-be21-13b4e3d30617", "spend_usd": 0.0011858, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
336a2e1f-dc26-4c1b-9746-c014db9d21c2	13	03e7262b-e1a8-49e6-8c8c-9b700b6949f4	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "336a2e1f-dc26-4c1b-9746-c014db9d21c2", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/03e7262b-e1a8-49e6-8c8c-9b700b6949f4", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 8, "estimated_events": 1}, "drivers": [{"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 3108, "feature": "chat", "cost_usd": 0.028944, "event_count": 7}, {"model": "gpt-4o", "tokens": 2078, "feature": "search", "cost_usd": 0.00434, "event_count": 6}], "subject": null, "alert_id": "03e7262b-e1a8-49e6-8c8c-9b700b6949f4", "spend_usd": 17594, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 50}	\N	\N	\N	\N	\N
37992f32-a60f-4991-9724-2faaa688d686	13	477722e9-80b6-48f1-8d64-a4f1ada218dc	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "37992f32-a60f-4991-9724-2faaa688d686", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/477722e9-80b6-48f1-8d64-a4f1ada218dc", "query": "/v1/costs/summary?start=2026-11-24T22%3A02%3A56.123456%2B00%3A00&end=2026-11-29T12%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 11, "estimated_events": 1}, "drivers": [], "subject": "r2", "alert_id": "477722e9-80b6-48f1-8d64-a4f1ada218dc", "spend_usd": 0.050245, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T22:02:56.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	\N	\N
399cdf05-9001-4854-88fd-521bcc23f7fe	10	464c27ac-b0f9-4b63-b7c4-d0a74b44aeb6	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "399cdf05-9001-4854-88fd-521bcc23f7fe", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/464c27ac-b0f9-4b63-b7c4-d0a74b44aeb6", "query": "/v1/costs/summary?start=2026-11-24T22%3A04%3A13.123456%2B00%3A00&end=2026-11-29T12%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 11, "estimated_events": 1}, "drivers": [], "subject": "r2", "alert_id": "464c27ac-b0f9-4b63-b7c4-d0a74b44aeb6", "spend_usd": 0.050245, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T22:04:13.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	\N	\N
3cc0a16a-6b57-4681-92da-5d65e06f43ac	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	budget.threshold		2026-11-28 15:00:00+00	1	2026-11-29 15:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "3cc0a16a-6b57-4681-92da-5d65e06f43ac", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/752fa141-4f85-4a30-8cd8-b4c90adc6592", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 13, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 7206, "feature": "search", "cost_usd": 1.00436, "event_count": 9}, {"model": "gpt-4o-mini", "tokens": 2077, "feature": "search", "cost_usd": 0.5, "event_count": 2}, {"model": "gpt-4o", "tokens": 3087, "feature": "chat", "cost_usd": 0.0369, "event_count": 5}], "subject": null, "alert_id": "752fa141-4f85-4a30-8cd8-b4c90adc6592", "spend_usd": 1.5507978, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
3dac5ff3-7b63-4b50-a909-3d9439125e2c	15	11109357-3fff-4884-b99e-7fe0ee4a42b7	budget.threshold		2026-11-28 00:00:00+00	1	2026-11-29 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "3dac5ff3-7b63-4b50-a909-3d9439125e2c", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/11109357-3fff-4884-b99e-7fe0ee4a42b7", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1064, "feature": "chat", "cost_usd": 0.0012034, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1063, "feature": "summary", "cost_usd": 0.0012023, "event_count": 1}, {"model": "o3-mini", "tokens": 1012, "feature": "summary", "cost_usd": 0.0011462, "event_count": 1}], "subject": null, "alert_id": "11109357-3fff-4884-b99e-7fe0ee4a42b7", "spend_usd": 0.0035519, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
403200ba-e3c5-4c30-aec0-5c1cd2011c8e	12	4fd0bc38-54fb-418d-85f8-b4ef94161ef8	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "403200ba-e3c5-4c30-aec0-5c1cd2011c8e", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4fd0bc38-54fb-418d-85f8-b4ef94161ef8", "query": "/v1/costs/summary?start=2026-11-24T22%3A03%3A55.123456%2B00%3A00&end=2026-11-29T12%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 8, "estimated_events": 2}, "drivers": [], "subject": "r1", "alert_id": "4fd0bc38-54fb-418d-85f8-b4ef94161ef8", "spend_usd": 0.043961, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T22:03:55.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	\N	\N
41abf1c2-de81-4028-bb6c-78b15f755ea3	16	51e72a99-1a68-4421-8efa-b12d94d07c3a	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "41abf1c2-de81-4028-bb6c-78b15f755ea3", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/51e72a99-1a68-4421-8efa-b12d94d07c3a", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 10, "estimated_events": 2}, "drivers": [{"model": "ft:gpt-4o:acme::x", "tokens": 4140, "feature": "chat", "cost_usd": 0, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "our-model", "tokens": 2069, "feature": "chat", "cost_usd": 0.0431935, "event_count": 2}], "subject": null, "alert_id": "51e72a99-1a68-4421-8efa-b12d94d07c3a", "spend_usd": 16548, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	\N	\N	\N	{somewhere}	3
457a0eb0-e2ca-498c-b17c-cd818ec63bd0	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	budget.threshold		2026-11-29 15:00:00+00	1	2026-11-30 15:00:00+00	2026-11-29 19:07:03.123456+00	{"id": "457a0eb0-e2ca-498c-b17c-cd818ec63bd0", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 9}, "drivers": [{"model": "gpt-4o", "tokens": 4150, "feature": "search", "cost_usd": 0.52896, "event_count": 6}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1051, "feature": "summary", "cost_usd": 0.004174, "event_count": 1}], "subject": null, "alert_id": "ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "spend_usd": 0.5384978, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
480ba144-673f-45c1-a0a1-c6a51fa8a34a	16	babe4d87-61a7-44f1-a973-9e57271f3e89	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "480ba144-673f-45c1-a0a1-c6a51fa8a34a", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/babe4d87-61a7-44f1-a973-9e57271f3e89", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 4, "estimated_events": 2}, "drivers": [{"model": "gpt-4o-mini", "tokens": 3108, "feature": "chat", "cost_usd": 0.5, "event_count": 3}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 2124, "feature": "summary", "cost_usd": 0.0135023, "event_count": 2}], "subject": null, "alert_id": "babe4d87-61a7-44f1-a973-9e57271f3e89", "spend_usd": 0.5549765, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
4f81058c-1c9a-4c27-be76-39061e769cd9	17	51945fcf-49c4-4006-977d-bda8b5e395d0	budget.threshold		2026-11-24 15:00:00+00	1	2026-11-25 15:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "4f81058c-1c9a-4c27-be76-39061e769cd9", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/51945fcf-49c4-4006-977d-bda8b5e395d0", "query": "/v1/costs/summary?start=2026-11-24T15%3A00%3A00%2B00%3A00&end=2026-11-25T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3, "estimated_events": 1}, "drivers": [{"model": "gpt-4o-mini", "tokens": 1038, "feature": null, "cost_usd": 0.5, "event_count": 1}, {"model": "our-deployment", "tokens": 1037, "feature": "chat", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1045, "feature": null, "cost_usd": 0.00434, "event_count": 1}], "subject": null, "alert_id": "51945fcf-49c4-4006-977d-bda8b5e395d0", "spend_usd": 0.5198082, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-25T15:00:00Z", "scope_value": null, "window_start": "2026-11-24T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
4fe182eb-62d4-4fa2-85e6-74df17fe1d95	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	budget.threshold		2026-11-25 15:00:00+00	1	2026-11-26 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "4fe182eb-62d4-4fa2-85e6-74df17fe1d95", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 2}, "drivers": [{"model": "gpt-4o-mini", "tokens": 1038, "feature": "search", "cost_usd": 0.5, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": null, "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "spend_usd": 0.521596, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
5046c06b-79d3-4d5a-97dc-af89f236362f	15	11109357-3fff-4884-b99e-7fe0ee4a42b7	budget.threshold		2026-11-29 00:00:00+00	1	2026-11-30 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "5046c06b-79d3-4d5a-97dc-af89f236362f", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/11109357-3fff-4884-b99e-7fe0ee4a42b7", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 2122, "feature": "summary", "cost_usd": 0.501199, "event_count": 3}, {"model": "o3-mini", "tokens": 1048, "feature": "summary", "cost_usd": 0.0011858, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 0, "feature": "chat", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "11109357-3fff-4884-b99e-7fe0ee4a42b7", "spend_usd": 0.5023848, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
5097aaf7-3b9f-47f1-b25f-00eccd05cd10	16	49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c	budget.threshold		2026-11-27 00:00:00+00	1	2026-11-28 00:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "5097aaf7-3b9f-47f1-b25f-00eccd05cd10", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 2084, "feature": "summary", "cost_usd": 0.0023584, "event_count": 2}], "subject": null, "alert_id": "49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "spend_usd": 0.0023584, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
50c1c915-e86e-40b5-bf60-bc91b5ba3c9d	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	budget.threshold		2026-11-28 15:00:00+00	1	2026-11-29 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "50c1c915-e86e-40b5-bf60-bc91b5ba3c9d", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3, "estimated_events": 2}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 2122, "feature": "summary", "cost_usd": 0.501199, "event_count": 2}, {"model": "gpt-4o", "tokens": 2047, "feature": "summary", "cost_usd": 0.5, "event_count": 2}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.003198, "event_count": 1}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 1.004397, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
551717b1-1207-47be-9c79-03343ebfbeea	10	5d7a4361-d99e-4880-90ec-47a784b690be	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "551717b1-1207-47be-9c79-03343ebfbeea", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/5d7a4361-d99e-4880-90ec-47a784b690be", "query": "/v1/costs/summary?start=2026-11-28T12%3A08%3A00%2B00%3A00&end=2026-11-29T12%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 12, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 4111, "feature": null, "cost_usd": 0.50436, "event_count": 6}, {"model": "gpt-4o", "tokens": 3087, "feature": "search", "cost_usd": 0.0369, "event_count": 6}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}], "subject": null, "alert_id": "5d7a4361-d99e-4880-90ec-47a784b690be", "spend_usd": 0.583011, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T12:08:00Z", "scope_value": null, "window_start": "2026-11-28T12:08:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
5b2876ff-45b5-469a-b3d5-6f979b506d1b	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	budget.threshold		2026-11-25 15:00:00+00	1	2026-11-26 15:00:00+00	2026-11-29 19:07:03.123456+00	{"id": "5b2876ff-45b5-469a-b3d5-6f979b506d1b", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/752fa141-4f85-4a30-8cd8-b4c90adc6592", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 4, "estimated_events": 1}, "drivers": [{"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "gpt-4o", "tokens": 1045, "feature": "search", "cost_usd": 0.00434, "event_count": 1}, {"model": "gpt-4o-mini", "tokens": 2070, "feature": "summary", "cost_usd": 0, "event_count": 2}], "subject": null, "alert_id": "752fa141-4f85-4a30-8cd8-b4c90adc6592", "spend_usd": 0.025936, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
5c64ce47-b203-4a59-89f3-c42a1920152b	12	b8785253-18f3-46f6-a315-fca2d98b1b02	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "5c64ce47-b203-4a59-89f3-c42a1920152b", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b8785253-18f3-46f6-a315-fca2d98b1b02", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 7, "estimated_events": 4}, "drivers": [{"model": "gpt-4o", "tokens": 5166, "feature": "summary", "cost_usd": 1.008696, "event_count": 5}, {"model": "gpt-4o-mini", "tokens": 1038, "feature": "summary", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 4111, "feature": null, "cost_usd": 0.0369, "event_count": 12}], "subject": "acme", "alert_id": "b8785253-18f3-46f6-a315-fca2d98b1b02", "spend_usd": 1.58204, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
5d0ff9b1-afaa-4165-a3fe-82cbe14263c8	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-29 19:07:03.123456+00	{"id": "5d0ff9b1-afaa-4165-a3fe-82cbe14263c8", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/752fa141-4f85-4a30-8cd8-b4c90adc6592", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 2107, "feature": "chat", "cost_usd": 0.016644, "event_count": 2}, {"model": "gpt-4o", "tokens": 2118, "feature": "search", "cost_usd": 0.008792, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1064, "feature": "chat", "cost_usd": 0.004226, "event_count": 1}], "subject": null, "alert_id": "752fa141-4f85-4a30-8cd8-b4c90adc6592", "spend_usd": 0.0372742, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
5d8f3179-4192-47ef-9d42-2f907f80b7b2	15	11109357-3fff-4884-b99e-7fe0ee4a42b7	budget.threshold		2026-11-25 00:00:00+00	1	2026-11-26 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "5d8f3179-4192-47ef-9d42-2f907f80b7b2", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/11109357-3fff-4884-b99e-7fe0ee4a42b7", "query": "/v1/costs/summary?start=2026-11-25T00%3A00%3A00%2B00%3A00&end=2026-11-26T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1065, "feature": "summary", "cost_usd": 0.0012045, "event_count": 1}], "subject": null, "alert_id": "11109357-3fff-4884-b99e-7fe0ee4a42b7", "spend_usd": 0.0012045, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-26T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-25T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
5db6ae88-2083-45eb-9016-a20e7543fc29	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	budget.threshold		2026-11-29 15:00:00+00	1	2026-11-30 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "5db6ae88-2083-45eb-9016-a20e7543fc29", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 11}, "drivers": [{"model": "gpt-4o", "tokens": 6182, "feature": "summary", "cost_usd": 0.50436, "event_count": 9}, {"model": "gpt-4o", "tokens": 3087, "feature": "chat", "cost_usd": 0.0369, "event_count": 5}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.5507978, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
5e4b6300-7f48-4568-b64e-0bffbbe75a50	12	d0a56828-e322-4e7c-91b0-c48a5e62411a	budget.threshold		2026-11-28 15:00:00+00	1	2026-11-29 15:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "5e4b6300-7f48-4568-b64e-0bffbbe75a50", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0a56828-e322-4e7c-91b0-c48a5e62411a", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 11}, "drivers": [{"model": "gpt-4o", "tokens": 3099, "feature": "summary", "cost_usd": 0.50436, "event_count": 3}, {"model": "gpt-4o", "tokens": 6022, "feature": null, "cost_usd": 0.0246, "event_count": 10}, {"model": "gpt-4o", "tokens": 2060, "feature": "chat", "cost_usd": 0.00856, "event_count": 2}], "subject": null, "alert_id": "d0a56828-e322-4e7c-91b0-c48a5e62411a", "spend_usd": 0.5470578, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
64d2380d-60a6-49c9-b881-c755c5279081	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	budget.threshold		2026-11-24 15:00:00+00	1	2026-11-25 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "64d2380d-60a6-49c9-b881-c755c5279081", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-24T15%3A00%3A00%2B00%3A00&end=2026-11-25T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"estimated_events": 3}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": "summary", "cost_usd": 0.0215975, "event_count": 1}, {"model": "our-deployment", "tokens": 1037, "feature": "chat", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1044, "feature": "summary", "cost_usd": 0.004336, "event_count": 2}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.040482, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-25T15:00:00Z", "scope_value": null, "window_start": "2026-11-24T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
651e3000-ea84-4783-9f69-7ac9fed57e4b	11	a2551039-b6f8-4e3b-af60-4fc7a2668ced	budget.threshold	globex	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "651e3000-ea84-4783-9f69-7ac9fed57e4b", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/a2551039-b6f8-4e3b-af60-4fc7a2668ced", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 1, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 5166, "feature": "summary", "cost_usd": 1.008696, "event_count": 5}, {"model": "gpt-4o-mini", "tokens": 1038, "feature": "summary", "cost_usd": 0.5, "event_count": 1}], "subject": "globex", "alert_id": "a2551039-b6f8-4e3b-af60-4fc7a2668ced", "spend_usd": 1.508696, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
66e07eab-ec10-4497-bf49-53b3ac05dbe1	16	babe4d87-61a7-44f1-a973-9e57271f3e89	budget.threshold		2026-11-28 15:00:00+00	1	2026-11-29 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "66e07eab-ec10-4497-bf49-53b3ac05dbe1", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/babe4d87-61a7-44f1-a973-9e57271f3e89", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 3}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": "chat", "cost_usd": 0.0215975, "event_count": 1}, {"model": "gpt-4o", "tokens": 2088, "feature": "chat", "cost_usd": 0.006384, "event_count": 2}, {"model": "o3-mini-2025-01-31", "tokens": 2129, "feature": "chat", "cost_usd": 0.0024079, "event_count": 2}], "subject": null, "alert_id": "babe4d87-61a7-44f1-a973-9e57271f3e89", "spend_usd": 0.0303894, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
66ef5880-6282-4cfc-b981-939edf599397	13	477722e9-80b6-48f1-8d64-a4f1ada218dc	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "66ef5880-6282-4cfc-b981-939edf599397", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/477722e9-80b6-48f1-8d64-a4f1ada218dc", "query": "/v1/costs/summary?start=2026-11-24T00%3A04%3A10.123456%2B00%3A00&end=2026-11-29T12%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 6, "estimated_events": 1}, "drivers": [], "subject": "r1", "alert_id": "477722e9-80b6-48f1-8d64-a4f1ada218dc", "spend_usd": 0.05321, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T00:04:10.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	\N	\N
678ecb88-d14e-42e6-b19c-d4b90d26a632	17	757093cf-2d2f-4e93-a56c-423fab35c04e	budget.threshold		2026-11-30 00:00:00+00	1	2026-12-01 00:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "678ecb88-d14e-42e6-b19c-d4b90d26a632", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/757093cf-2d2f-4e93-a56c-423fab35c04e", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 1048, "feature": "summary", "cost_usd": 0.0011858, "event_count": 1}], "subject": null, "alert_id": "757093cf-2d2f-4e93-a56c-423fab35c04e", "spend_usd": 0.0011858, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
6900e3d3-983a-40a1-997e-7c44a279d438	17	b69d6edd-c21b-47bd-8fba-012d93610773	budget.threshold		2026-11-27 00:00:00+00	1	2026-11-28 00:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "6900e3d3-983a-40a1-997e-7c44a279d438", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b69d6edd-c21b-47bd-8fba-012d93610773", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1063, "feature": null, "cost_usd": 0.0012023, "event_count": 1}], "subject": null, "alert_id": "b69d6edd-c21b-47bd-8fba-012d93610773", "spend_usd": 0.0012023, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
6d201770-a807-4cca-a0c1-e2fb98ae57e0	14	d1ea0938-4777-47fe-af81-48c502dc11e7	budget.threshold	acme	2026-11-29 13:00:00+00	1	2026-12-06 13:00:00+00	2026-11-29 19:07:03.123456+00	{"id": "6d201770-a807-4cca-a0c1-e2fb98ae57e0", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d1ea0938-4777-47fe-af81-48c502dc11e7", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 2076, "feature": "search", "cost_usd": 0.50436, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1051, "feature": "summary", "cost_usd": 0.004174, "event_count": 1}], "subject": "acme", "alert_id": "d1ea0938-4777-47fe-af81-48c502dc11e7", "spend_usd": 0.5138978, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
6d7b7259-4734-43fc-83c6-11edd2b47345	17	d3956843-64e2-4b11-ab68-78349b96d6f9	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "6d7b7259-4734-43fc-83c6-11edd2b47345", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d3956843-64e2-4b11-ab68-78349b96d6f9", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 7, "estimated_events": 5}, "drivers": [{"model": "gpt-4o", "tokens": 4140, "feature": null, "cost_usd": 0.508696, "event_count": 4}, {"model": "ft:gpt-4o:acme::x", "tokens": 4140, "feature": "search", "cost_usd": 0, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}], "subject": null, "alert_id": "d3956843-64e2-4b11-ab68-78349b96d6f9", "spend_usd": 18627, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	\N	\N	\N	{somewhere}	3
6ee03e11-e994-448c-b55a-78ab2c9e56b4	10	b54a4da2-a38e-4d19-947d-c0e1cb5a952e	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "6ee03e11-e994-448c-b55a-78ab2c9e56b4", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b54a4da2-a38e-4d19-947d-c0e1cb5a952e", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 3, "estimated_events": 1}, "drivers": [{"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 2078, "feature": "summary", "cost_usd": 0.00434, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 2066, "feature": "summary", "cost_usd": 0.004174, "event_count": 2}], "subject": null, "alert_id": "b54a4da2-a38e-4d19-947d-c0e1cb5a952e", "spend_usd": 11399, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 50}	\N	\N	\N	\N	\N
6f0d2d6b-f478-44ef-adda-0aa251268791	15	20dd0876-30af-42ee-ad96-df954b50b713	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-29 20:07:03.123456+00	{"id": "6f0d2d6b-f478-44ef-adda-0aa251268791", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/20dd0876-30af-42ee-ad96-df954b50b713", "query": "/v1/costs/summary?start=2026-11-24T08%3A05%3A55.123456%2B00%3A00&end=2026-11-29T20%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 4}, "drivers": [], "subject": "r2", "alert_id": "20dd0876-30af-42ee-ad96-df954b50b713", "spend_usd": 0.008514, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T08:05:55.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	\N	\N
70681232-3bea-4dc7-8ee1-ed04a40bf58f	11	4953a2ed-a397-4a5f-b38e-f8738e9b2e91	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "70681232-3bea-4dc7-8ee1-ed04a40bf58f", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4953a2ed-a397-4a5f-b38e-f8738e9b2e91", "query": "/v1/costs/summary?start=2026-11-24T11%3A03%3A53.123456%2B00%3A00&end=2026-11-29T12%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 5}, "drivers": [], "subject": "r2", "alert_id": "4953a2ed-a397-4a5f-b38e-f8738e9b2e91", "spend_usd": 0.070304, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T11:03:53.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	\N	\N
71b2bd41-90c1-4195-b735-200bc843f4e3	14	0cd3962c-06a0-4078-9256-c28cc82f2f30	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-29 19:07:03.123456+00	{"id": "71b2bd41-90c1-4195-b735-200bc843f4e3", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/0cd3962c-06a0-4078-9256-c28cc82f2f30", "query": "/v1/costs/summary?start=2026-11-28T19%3A08%3A00%2B00%3A00&end=2026-11-29T19%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 12}, "drivers": [{"model": "gpt-4o", "tokens": 4150, "feature": "search", "cost_usd": 0.52896, "event_count": 6}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 2066, "feature": "summary", "cost_usd": 0.004174, "event_count": 2}], "subject": null, "alert_id": "0cd3962c-06a0-4078-9256-c28cc82f2f30", "spend_usd": 0.5384978, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-29T19:08:00Z", "scope_value": null, "window_start": "2026-11-28T19:08:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
71ea093e-4060-4e10-885e-6f02f46bec34	12	4fd0bc38-54fb-418d-85f8-b4ef94161ef8	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "71ea093e-4060-4e10-885e-6f02f46bec34", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4fd0bc38-54fb-418d-85f8-b4ef94161ef8", "query": "/v1/costs/summary?start=2026-11-24T00%3A03%3A29.123456%2B00%3A00&end=2026-11-29T12%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 3, "estimated_events": 3}, "drivers": [], "subject": "r2", "alert_id": "4fd0bc38-54fb-418d-85f8-b4ef94161ef8", "spend_usd": 1.511028, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T00:03:29.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	\N	\N
72181db4-f17e-4cad-a6bb-d0d2324ed785	10	464c27ac-b0f9-4b63-b7c4-d0a74b44aeb6	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "72181db4-f17e-4cad-a6bb-d0d2324ed785", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/464c27ac-b0f9-4b63-b7c4-d0a74b44aeb6", "query": "/v1/costs/summary?start=2026-11-24T00%3A03%3A35.123456%2B00%3A00&end=2026-11-29T12%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 3, "estimated_events": 4}, "drivers": [], "subject": "r1", "alert_id": "464c27ac-b0f9-4b63-b7c4-d0a74b44aeb6", "spend_usd": 1.553392, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T00:03:35.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	\N	\N
7762dd71-7b3a-4ccb-9e9c-d68dea8fc4e3	11	efa02c4b-a0f6-46c3-b960-6535df1cc6fc	budget.threshold		2026-11-28 15:00:00+00	1	2026-11-29 15:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "7762dd71-7b3a-4ccb-9e9c-d68dea8fc4e3", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/efa02c4b-a0f6-46c3-b960-6535df1cc6fc", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 8, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 7239, "feature": "summary", "cost_usd": 0.545596, "event_count": 10}, {"model": "gpt-4o", "tokens": 4120, "feature": "chat", "cost_usd": 0.01712, "event_count": 7}, {"model": "nobody-knows-it", "tokens": 3143, "feature": "chat", "cost_usd": 0.012482, "event_count": 3}], "subject": null, "alert_id": "efa02c4b-a0f6-46c3-b960-6535df1cc6fc", "spend_usd": 0.5763838, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
78afebc6-03c1-4654-af43-ff2976a3bbba	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	budget.threshold		2026-11-27 15:00:00+00	1	2026-11-28 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "78afebc6-03c1-4654-af43-ff2976a3bbba", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 4223, "feature": "search", "cost_usd": 0.024266, "event_count": 5}, {"model": "nobody-knows-it", "tokens": 2092, "feature": "chat", "cost_usd": 0.004164, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1063, "feature": "summary", "cost_usd": 0.002116, "event_count": 1}], "subject": null, "alert_id": "ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "spend_usd": 0.031745, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
7c300360-ccc4-4044-8f11-9a594454cba5	10	4b402b28-baff-4086-9a97-f5d3a2995a8b	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "7c300360-ccc4-4044-8f11-9a594454cba5", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4b402b28-baff-4086-9a97-f5d3a2995a8b", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 2070, "feature": null, "cost_usd": 0.504384, "event_count": 2}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.004392, "event_count": 1}, {"model": "gpt-4o", "tokens": 1057, "feature": "summary", "cost_usd": 0.004388, "event_count": 1}], "subject": null, "alert_id": "4b402b28-baff-4086-9a97-f5d3a2995a8b", "spend_usd": 0.514363, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
7c36c9df-2211-4b4d-aec0-db5cbb2b3723	17	51945fcf-49c4-4006-977d-bda8b5e395d0	budget.threshold		2026-11-29 15:00:00+00	1	2026-11-30 15:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "7c36c9df-2211-4b4d-aec0-db5cbb2b3723", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/51945fcf-49c4-4006-977d-bda8b5e395d0", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 9, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 6027, "feature": null, "cost_usd": 0.50436, "event_count": 5}, {"model": "gpt-4o", "tokens": 3120, "feature": "chat", "cost_usd": 0.028944, "event_count": 5}, {"model": "our-model", "tokens": 1035, "feature": "search", "cost_usd": 0.0215975, "event_count": 1}], "subject": null, "alert_id": "51945fcf-49c4-4006-977d-bda8b5e395d0", "spend_usd": 0.5860353, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
7c852417-93a4-4f74-9026-7397521d3c73	14	11f3f84e-51c0-48c8-a983-9ba57cbfe4ff	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-29 19:07:03.123456+00	{"id": "7c852417-93a4-4f74-9026-7397521d3c73", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/11f3f84e-51c0-48c8-a983-9ba57cbfe4ff", "query": "/v1/costs/summary?start=2026-11-25T05%3A06%3A50.123456%2B00%3A00&end=2026-11-29T19%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 2}, "drivers": [], "subject": "r2", "alert_id": "11f3f84e-51c0-48c8-a983-9ba57cbfe4ff", "spend_usd": 0.002332, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-25T05:06:50.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	\N	\N
7d797bea-8381-4d16-b28b-4505f06e5844	16	e36d27e2-9b58-4af8-91a8-2dd24723ba30	budget.threshold		2026-11-27 00:00:00+00	1	2026-11-28 00:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "7d797bea-8381-4d16-b28b-4505f06e5844", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/e36d27e2-9b58-4af8-91a8-2dd24723ba30", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 2084, "feature": "summary", "cost_usd": 0.0023584, "event_count": 2}], "subject": null, "alert_id": "e36d27e2-9b58-4af8-91a8-2dd24723ba30", "spend_usd": 0.0023584, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
83364cb7-d581-4ab5-9ffe-ed538a6c9069	17	b69d6edd-c21b-47bd-8fba-012d93610773	budget.threshold		2026-11-29 00:00:00+00	1	2026-11-30 00:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "83364cb7-d581-4ab5-9ffe-ed538a6c9069", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b69d6edd-c21b-47bd-8fba-012d93610773", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 1061, "feature": "chat", "cost_usd": 0.0123, "event_count": 1}], "subject": null, "alert_id": "b69d6edd-c21b-47bd-8fba-012d93610773", "spend_usd": 0.0123, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
85851f1c-7c82-44c0-b6b5-2f6e6a0da315	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	budget.threshold		2026-11-27 15:00:00+00	1	2026-11-28 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "85851f1c-7c82-44c0-b6b5-2f6e6a0da315", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 1045, "feature": "summary", "cost_usd": 0.00434, "event_count": 1}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.003234, "event_count": 2}, {"model": "o3-mini-2025-01-31", "tokens": 1064, "feature": "chat", "cost_usd": 0.0012034, "event_count": 1}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.0111259, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
8a700d0b-a63d-4502-bc6c-698215516842	15	274f9b33-9023-4719-9439-5e76cc8b2934	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-29 20:07:03.123456+00	{"id": "8a700d0b-a63d-4502-bc6c-698215516842", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/274f9b33-9023-4719-9439-5e76cc8b2934", "query": "/v1/costs/summary?start=2026-11-28T20%3A08%3A00%2B00%3A00&end=2026-11-29T20%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 14, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 8229, "feature": "summary", "cost_usd": 1.00436, "event_count": 11}, {"model": "gpt-4o", "tokens": 4133, "feature": "chat", "cost_usd": 0.041244, "event_count": 6}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}], "subject": null, "alert_id": "274f9b33-9023-4719-9439-5e76cc8b2934", "spend_usd": 1.0551418, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T20:08:00Z", "scope_value": null, "window_start": "2026-11-28T20:08:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
8ee95b3d-7196-477c-8ebf-5dc56a4be311	17	7284e0d7-d7e1-464f-a739-2e5d226f13e6	budget.threshold	acme	2026-11-29 13:00:00+00	1	2026-12-06 13:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "8ee95b3d-7196-477c-8ebf-5dc56a4be311", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7284e0d7-d7e1-464f-a739-2e5d226f13e6", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 3, "estimated_events": 2}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": "search", "cost_usd": 0.0215975, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.004344, "event_count": 1}], "subject": "acme", "alert_id": "7284e0d7-d7e1-464f-a739-2e5d226f13e6", "spend_usd": 0.0517155, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
91c1337d-9236-4d21-bfaf-fb7985b56616	15	2affca19-8cf3-4d8c-b65e-06a9d8f4e66f	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "91c1337d-9236-4d21-bfaf-fb7985b56616", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/2affca19-8cf3-4d8c-b65e-06a9d8f4e66f", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 6, "estimated_events": 4}, "drivers": [{"model": "gpt-4o", "tokens": 4140, "feature": "summary", "cost_usd": 0.508696, "event_count": 8}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 3108, "feature": "chat", "cost_usd": 0.028944, "event_count": 7}], "subject": null, "alert_id": "2affca19-8cf3-4d8c-b65e-06a9d8f4e66f", "spend_usd": 17589, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	\N	\N	\N	\N	\N
9432688a-fbde-4388-a801-cab14ed851d2	12	94ac97aa-2bd0-4303-9215-1f4b404fe83f	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "9432688a-fbde-4388-a801-cab14ed851d2", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/94ac97aa-2bd0-4303-9215-1f4b404fe83f", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 11, "estimated_events": 2}, "drivers": [{"model": "ft:gpt-4o:acme::x", "tokens": 4140, "feature": "summary", "cost_usd": 0, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "our-deployment", "tokens": 2073, "feature": null, "cost_usd": 0.0123, "event_count": 2}], "subject": null, "alert_id": "94ac97aa-2bd0-4303-9215-1f4b404fe83f", "spend_usd": 19644, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 50}	\N	\N	\N	\N	\N
96a46251-5e65-4572-9e2a-67aeafef9fb5	17	7284e0d7-d7e1-464f-a739-2e5d226f13e6	budget.threshold	globex	2026-11-29 13:00:00+00	1	2026-12-06 13:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "96a46251-5e65-4572-9e2a-67aeafef9fb5", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7284e0d7-d7e1-464f-a739-2e5d226f13e6", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 2074, "feature": "chat", "cost_usd": 0.0246, "event_count": 4}], "subject": "globex", "alert_id": "7284e0d7-d7e1-464f-a739-2e5d226f13e6", "spend_usd": 0.0246, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
974fd4c2-361e-471d-b5e2-b92b5c22702e	10	d151bcb0-591e-4bbc-9678-f465e90b025d	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "974fd4c2-361e-471d-b5e2-b92b5c22702e", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d151bcb0-591e-4bbc-9678-f465e90b025d", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"estimated_events": 1}, "drivers": [{"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.004344, "event_count": 1}], "subject": "acme", "alert_id": "d151bcb0-591e-4bbc-9678-f465e90b025d", "spend_usd": 0.042364, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
9a9bf9bd-d5ae-4f5c-95fc-c64611f9ddd4	12	d0a56828-e322-4e7c-91b0-c48a5e62411a	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "9a9bf9bd-d5ae-4f5c-95fc-c64611f9ddd4", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0a56828-e322-4e7c-91b0-c48a5e62411a", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 2115, "feature": "chat", "cost_usd": 0.00878, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 2031, "feature": "chat", "cost_usd": 0.008064, "event_count": 2}, {"model": "gpt-4o", "tokens": 1056, "feature": "summary", "cost_usd": 0.004384, "event_count": 1}], "subject": null, "alert_id": "d0a56828-e322-4e7c-91b0-c48a5e62411a", "spend_usd": 0.022427, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
9d9894c4-a512-48ad-aeb0-f691eb96ce05	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	budget.threshold		2026-11-23 15:00:00+00	1	2026-11-24 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "9d9894c4-a512-48ad-aeb0-f691eb96ce05", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "query": "/v1/costs/summary?start=2026-11-23T15%3A00%3A00%2B00%3A00&end=2026-11-24T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 1045, "feature": "summary", "cost_usd": 0.00434, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1016, "feature": "chat", "cost_usd": 0.002022, "event_count": 1}, {"model": "ft:gpt-4o:acme::x", "tokens": 1029, "feature": null, "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "spend_usd": 0.006362, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-24T15:00:00Z", "scope_value": null, "window_start": "2026-11-23T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
9ff0cc72-9da6-412a-9e58-efc7d8909f33	17	b69d6edd-c21b-47bd-8fba-012d93610773	budget.threshold		2026-11-26 00:00:00+00	1	2026-11-27 00:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "9ff0cc72-9da6-412a-9e58-efc7d8909f33", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b69d6edd-c21b-47bd-8fba-012d93610773", "query": "/v1/costs/summary?start=2026-11-26T00%3A00%3A00%2B00%3A00&end=2026-11-27T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 1065, "feature": "search", "cost_usd": 0.0012045, "event_count": 1}, {"team": "red", "tokens": 1064, "feature": "chat", "cost_usd": 0.0012034, "event_count": 1}, {"team": "blue", "tokens": 1060, "feature": "summary", "cost_usd": 0.001199, "event_count": 1}], "subject": null, "alert_id": "b69d6edd-c21b-47bd-8fba-012d93610773", "spend_usd": 0.0036069, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-27T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-26T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
a110fbe8-47ee-4a97-8c85-d9216452c841	15	87988669-eb9f-45c2-a620-a30fbf4c83db	budget.threshold	globex	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "a110fbe8-47ee-4a97-8c85-d9216452c841", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/87988669-eb9f-45c2-a620-a30fbf4c83db", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1060, "feature": "summary", "cost_usd": 0.001199, "event_count": 1}, {"model": "o3-mini", "tokens": 1012, "feature": "summary", "cost_usd": 0.0011462, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": "summary", "cost_usd": 0, "event_count": 1}], "subject": "globex", "alert_id": "87988669-eb9f-45c2-a620-a30fbf4c83db", "spend_usd": 0.0023452, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
a1cf0ea7-0224-425e-89e5-e5988bd3b945	16	e36d27e2-9b58-4af8-91a8-2dd24723ba30	budget.threshold		2026-11-29 00:00:00+00	1	2026-11-30 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "a1cf0ea7-0224-425e-89e5-e5988bd3b945", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/e36d27e2-9b58-4af8-91a8-2dd24723ba30", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 1048, "feature": "summary", "cost_usd": 0.0011858, "event_count": 1}], "subject": null, "alert_id": "e36d27e2-9b58-4af8-91a8-2dd24723ba30", "spend_usd": 0.0011858, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
a5ed2ca2-f56e-486e-8d4a-dca586ebf36f	17	7de6fcbf-a2d7-4455-afad-34a9913cc382	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-30 04:07:03.123456+00	{"id": "a5ed2ca2-f56e-486e-8d4a-dca586ebf36f", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7de6fcbf-a2d7-4455-afad-34a9913cc382", "query": "/v1/costs/summary?start=2026-11-25T14%3A02%3A40.123456%2B00%3A00&end=2026-11-30T04%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 2}, "drivers": [], "subject": "r2", "alert_id": "7de6fcbf-a2d7-4455-afad-34a9913cc382", "spend_usd": 0.002332, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-25T14:02:40.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
a74e4607-72ed-4ce0-b6dc-26322098682b	13	65332dbe-9b10-4022-aa2f-16efdc5d87c3	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "a74e4607-72ed-4ce0-b6dc-26322098682b", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/65332dbe-9b10-4022-aa2f-16efdc5d87c3", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 3, "estimated_events": 5}, "drivers": [{"model": "gpt-4o", "tokens": 6190, "feature": "search", "cost_usd": 1.008696, "event_count": 10}, {"model": "gpt-4o-mini", "tokens": 1038, "feature": "search", "cost_usd": 0.5, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}], "subject": "acme", "alert_id": "65332dbe-9b10-4022-aa2f-16efdc5d87c3", "spend_usd": 1.553392, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
ad1009c7-7c76-488d-9390-4f789d7b7ac1	11	a2551039-b6f8-4e3b-af60-4fc7a2668ced	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "ad1009c7-7c76-488d-9390-4f789d7b7ac1", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/a2551039-b6f8-4e3b-af60-4fc7a2668ced", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 7, "estimated_events": 4}, "drivers": [{"model": "our-model", "tokens": 2069, "feature": "chat", "cost_usd": 0.0431935, "event_count": 2}, {"model": "gpt-4o", "tokens": 6198, "feature": "chat", "cost_usd": 0.025752, "event_count": 10}, {"model": "nobody-knows-it", "tokens": 6202, "feature": "chat", "cost_usd": 0.024628, "event_count": 6}], "subject": "acme", "alert_id": "a2551039-b6f8-4e3b-af60-4fc7a2668ced", "spend_usd": 0.1002095, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
ae2690cc-d398-4517-be08-b6735b8b1b21	17	51945fcf-49c4-4006-977d-bda8b5e395d0	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "ae2690cc-d398-4517-be08-b6735b8b1b21", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/51945fcf-49c4-4006-977d-bda8b5e395d0", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 3133, "feature": null, "cost_usd": 0.008724, "event_count": 3}, {"model": "o3-mini-2025-01-31", "tokens": 1064, "feature": "chat", "cost_usd": 0.0012034, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": "summary", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "51945fcf-49c4-4006-977d-bda8b5e395d0", "spend_usd": 0.0099274, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
b5b57be3-30d4-4b72-a8e3-9e1a4143598d	17	b69d6edd-c21b-47bd-8fba-012d93610773	budget.threshold		2026-11-30 00:00:00+00	1	2026-12-01 00:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "b5b57be3-30d4-4b72-a8e3-9e1a4143598d", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b69d6edd-c21b-47bd-8fba-012d93610773", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"team": "blue", "tokens": 1048, "feature": "summary", "cost_usd": 0.0011858, "event_count": 2}, {"team": "blue", "tokens": 0, "feature": "chat", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "b69d6edd-c21b-47bd-8fba-012d93610773", "spend_usd": 0.0011858, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
bd98960d-1cab-477a-86a6-c85e70270d79	17	8ec8c80f-83e8-4f8f-b030-384309967e8a	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-30 04:07:03.123456+00	{"id": "bd98960d-1cab-477a-86a6-c85e70270d79", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/8ec8c80f-83e8-4f8f-b030-384309967e8a", "query": "/v1/costs/summary?start=2026-11-29T04%3A08%3A00%2B00%3A00&end=2026-11-30T04%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 11, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 6027, "feature": null, "cost_usd": 0.50436, "event_count": 5}, {"model": "gpt-4o", "tokens": 3120, "feature": "chat", "cost_usd": 0.028944, "event_count": 5}, {"model": "our-model", "tokens": 1035, "feature": "search", "cost_usd": 0.0215975, "event_count": 1}], "subject": null, "alert_id": "8ec8c80f-83e8-4f8f-b030-384309967e8a", "spend_usd": 0.5901173, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-30T04:08:00Z", "scope_value": null, "window_start": "2026-11-29T04:08:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
bfc2d398-11e5-4214-956c-14c2d51bad85	16	38b26d99-6ab1-4c8a-94b5-1355baf58b39	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "bfc2d398-11e5-4214-956c-14c2d51bad85", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/38b26d99-6ab1-4c8a-94b5-1355baf58b39", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 4, "estimated_events": 1}, "drivers": [{"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "gpt-4o", "tokens": 4148, "feature": "summary", "cost_usd": 0.021028, "event_count": 5}, {"model": "o3-mini-2025-01-31", "tokens": 2124, "feature": "summary", "cost_usd": 0.0135023, "event_count": 2}], "subject": "acme", "alert_id": "38b26d99-6ab1-4c8a-94b5-1355baf58b39", "spend_usd": 0.0801537, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
c13f243b-c3e6-4fe7-8678-4a96281eddf5	11	4953a2ed-a397-4a5f-b38e-f8738e9b2e91	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "c13f243b-c3e6-4fe7-8678-4a96281eddf5", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4953a2ed-a397-4a5f-b38e-f8738e9b2e91", "query": "/v1/costs/summary?start=2026-11-24T22%3A02%3A59.123456%2B00%3A00&end=2026-11-29T12%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 1, "estimated_events": 4}, "drivers": [], "subject": "r1", "alert_id": "4953a2ed-a397-4a5f-b38e-f8738e9b2e91", "spend_usd": 1.55106, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T22:02:59.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	\N	\N
cbaf6593-d412-4777-b28c-eaaac368882d	14	11f3f84e-51c0-48c8-a983-9ba57cbfe4ff	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-29 19:07:03.123456+00	{"id": "cbaf6593-d412-4777-b28c-eaaac368882d", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/11f3f84e-51c0-48c8-a983-9ba57cbfe4ff", "query": "/v1/costs/summary?start=2026-11-24T07%3A02%3A45.123456%2B00%3A00&end=2026-11-29T19%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 12, "estimated_events": 5}, "drivers": [], "subject": "r1", "alert_id": "11f3f84e-51c0-48c8-a983-9ba57cbfe4ff", "spend_usd": 1.6218575, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T07:02:45.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	\N	\N
ce4eb8b0-5c51-4894-81cc-fec50c25eeee	16	49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c	budget.threshold		2026-11-28 00:00:00+00	1	2026-11-29 00:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "ce4eb8b0-5c51-4894-81cc-fec50c25eeee", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cmodel"}, "scope": "model", "period": "daily", "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1060, "feature": "summary", "cost_usd": 0.001199, "event_count": 1}], "subject": null, "alert_id": "49ffdc7e-d2f1-4ef2-ad29-5556a7bada5c", "spend_usd": 0.001199, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
d27539d7-16a7-4994-8ee1-14b339db7015	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "d27539d7-16a7-4994-8ee1-14b339db7015", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1061, "feature": "chat", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1057, "feature": "summary", "cost_usd": 0.004388, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 2068, "feature": "chat", "cost_usd": 0.004116, "event_count": 2}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.020804, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
d2d07296-17fc-468d-b8c9-7a115b935451	17	51945fcf-49c4-4006-977d-bda8b5e395d0	budget.threshold		2026-11-25 15:00:00+00	1	2026-11-26 15:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "d2d07296-17fc-468d-b8c9-7a115b935451", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/51945fcf-49c4-4006-977d-bda8b5e395d0", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 1013, "feature": "chat", "cost_usd": 0.0123, "event_count": 2}, {"model": "o3-mini-2025-01-31", "tokens": 1065, "feature": "search", "cost_usd": 0.0012045, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1060, "feature": "summary", "cost_usd": 0.001199, "event_count": 1}], "subject": null, "alert_id": "51945fcf-49c4-4006-977d-bda8b5e395d0", "spend_usd": 0.0147035, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
d6ffb9f2-1868-4aeb-90b5-aa53a8e76cef	11	efa02c4b-a0f6-46c3-b960-6535df1cc6fc	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "d6ffb9f2-1868-4aeb-90b5-aa53a8e76cef", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/efa02c4b-a0f6-46c3-b960-6535df1cc6fc", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 3}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": "chat", "cost_usd": 0.0215975, "event_count": 1}, {"model": "gpt-4o", "tokens": 2115, "feature": "chat", "cost_usd": 0.00878, "event_count": 3}, {"model": "gpt-4o", "tokens": 1056, "feature": "summary", "cost_usd": 0.004384, "event_count": 1}], "subject": null, "alert_id": "efa02c4b-a0f6-46c3-b960-6535df1cc6fc", "spend_usd": 0.0402645, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
d9bb7389-91b8-41f9-b3b7-ad322abde064	16	e0c930b9-36ec-4bd5-8223-e7afe1c5f897	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-29 20:07:03.123456+00	{"id": "d9bb7389-91b8-41f9-b3b7-ad322abde064", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/e0c930b9-36ec-4bd5-8223-e7afe1c5f897", "query": "/v1/costs/summary?start=2026-11-28T20%3A08%3A00%2B00%3A00&end=2026-11-29T20%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 11, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 4125, "feature": "summary", "cost_usd": 0.0246, "event_count": 9}, {"model": "our-model", "tokens": 1035, "feature": "chat", "cost_usd": 0.0215975, "event_count": 1}, {"model": "gpt-4o", "tokens": 4131, "feature": "chat", "cost_usd": 0.017164, "event_count": 4}], "subject": null, "alert_id": "e0c930b9-36ec-4bd5-8223-e7afe1c5f897", "spend_usd": 0.0769813, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-29T20:08:00Z", "scope_value": null, "window_start": "2026-11-28T20:08:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
da56ffd6-d0a5-4c1a-b5d3-34a24743a50c	17	51945fcf-49c4-4006-977d-bda8b5e395d0	budget.threshold		2026-11-28 15:00:00+00	1	2026-11-29 15:00:00+00	2026-11-30 04:07:03.123456+00	{"id": "da56ffd6-d0a5-4c1a-b5d3-34a24743a50c", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/51945fcf-49c4-4006-977d-bda8b5e395d0", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 1014, "feature": null, "cost_usd": 0.5, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1062, "feature": null, "cost_usd": 0.5, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1028, "feature": "chat", "cost_usd": 0.002046, "event_count": 1}], "subject": null, "alert_id": "51945fcf-49c4-4006-977d-bda8b5e395d0", "spend_usd": 1.002046, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
e2108220-dd09-4f2d-bc0e-f79be140e736	10	4b402b28-baff-4086-9a97-f5d3a2995a8b	budget.threshold		2026-11-28 15:00:00+00	1	2026-11-29 15:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "e2108220-dd09-4f2d-bc0e-f79be140e736", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4b402b28-baff-4086-9a97-f5d3a2995a8b", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 10, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 6024, "feature": null, "cost_usd": 0.50436, "event_count": 7}, {"model": "gpt-4o", "tokens": 3087, "feature": "search", "cost_usd": 0.0369, "event_count": 5}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}], "subject": null, "alert_id": "4b402b28-baff-4086-9a97-f5d3a2995a8b", "spend_usd": 0.5734388, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
e5d0af1b-7b71-4377-a331-78117942d027	14	48ec62d1-c22d-4026-a958-268c0d8b1e3d	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-29 19:07:03.123456+00	{"id": "e5d0af1b-7b71-4377-a331-78117942d027", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/48ec62d1-c22d-4026-a958-268c0d8b1e3d", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 1, "estimated_events": 4}, "drivers": [{"model": "gpt-4o", "tokens": 4140, "feature": "search", "cost_usd": 0.508696, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.004344, "event_count": 1}], "subject": null, "alert_id": "48ec62d1-c22d-4026-a958-268c0d8b1e3d", "spend_usd": 11394, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	\N	\N	\N	\N	\N
e84ad80c-cc17-4408-a388-080d25bc1ced	17	7de6fcbf-a2d7-4455-afad-34a9913cc382	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-30 04:07:03.123456+00	{"id": "e84ad80c-cc17-4408-a388-080d25bc1ced", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7de6fcbf-a2d7-4455-afad-34a9913cc382", "query": "/v1/costs/summary?start=2026-11-24T16%3A02%3A15.123456%2B00%3A00&end=2026-11-30T04%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 11, "estimated_events": 2}, "drivers": [], "subject": "r1", "alert_id": "7de6fcbf-a2d7-4455-afad-34a9913cc382", "spend_usd": 0.0724755, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T04:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T16:02:15.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
e85ae9fe-9f19-4845-b96d-ce8714f2d7df	15	78eb2ca2-403a-4775-a8d0-f3f48f9ebcde	budget.threshold		2026-11-23 15:00:00+00	1	2026-11-24 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "e85ae9fe-9f19-4845-b96d-ce8714f2d7df", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "query": "/v1/costs/summary?start=2026-11-23T15%3A00%3A00%2B00%3A00&end=2026-11-24T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3}, "drivers": [{"model": "nobody-knows-it", "tokens": 1016, "feature": "chat", "cost_usd": 0.002022, "event_count": 1}, {"model": "gpt-4o-mini", "tokens": 2070, "feature": "summary", "cost_usd": 0, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1015, "feature": "summary", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "78eb2ca2-403a-4775-a8d0-f3f48f9ebcde", "spend_usd": 0.002022, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-24T15:00:00Z", "scope_value": null, "window_start": "2026-11-23T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
e91567f9-b380-4c46-9544-b623582257ac	12	cfc79adf-9993-4c0e-b9d2-6917066995b3	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "e91567f9-b380-4c46-9544-b623582257ac", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/cfc79adf-9993-4c0e-b9d2-6917066995b3", "query": "/v1/costs/summary?start=2026-11-28T12%3A08%3A00%2B00%3A00&end=2026-11-29T12%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 11}, "drivers": [{"model": "gpt-4o", "tokens": 3099, "feature": "summary", "cost_usd": 0.50436, "event_count": 3}, {"model": "gpt-4o", "tokens": 4109, "feature": null, "cost_usd": 0.0246, "event_count": 9}, {"model": "gpt-4o", "tokens": 3106, "feature": "chat", "cost_usd": 0.012904, "event_count": 3}], "subject": null, "alert_id": "cfc79adf-9993-4c0e-b9d2-6917066995b3", "spend_usd": 0.5514018, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T12:08:00Z", "scope_value": null, "window_start": "2026-11-28T12:08:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
ea68381f-a0e8-4381-b2d1-82d3f9232f76	14	ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "ea68381f-a0e8-4381-b2d1-82d3f9232f76", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 4, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 3059, "feature": "search", "cost_usd": 0.5123, "event_count": 4}, {"model": "gpt-4o", "tokens": 2104, "feature": "chat", "cost_usd": 0.006432, "event_count": 2}, {"model": "gpt-4o", "tokens": 1057, "feature": "summary", "cost_usd": 0.004388, "event_count": 1}], "subject": null, "alert_id": "ef2d0ccd-28ab-46d6-b8d3-7944be3a37e9", "spend_usd": 0.52519, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
ed126b6f-3523-4e35-abb2-4245215aa9b7	15	87988669-eb9f-45c2-a620-a30fbf4c83db	budget.threshold	acme	2026-11-29 13:00:00+00	1	2026-12-06 13:00:00+00	2026-11-29 20:07:03.123456+00	{"id": "ed126b6f-3523-4e35-abb2-4245215aa9b7", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/87988669-eb9f-45c2-a620-a30fbf4c83db", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 4135, "feature": "summary", "cost_usd": 0.50436, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1051, "feature": "summary", "cost_usd": 0.004174, "event_count": 1}], "subject": "acme", "alert_id": "87988669-eb9f-45c2-a620-a30fbf4c83db", "spend_usd": 0.512712, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
f22a1b2f-97e9-42e6-a5ce-0cbc0b3d3aa8	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	budget.threshold		2026-11-23 15:00:00+00	1	2026-11-24 15:00:00+00	2026-11-29 19:07:03.123456+00	{"id": "f22a1b2f-97e9-42e6-a5ce-0cbc0b3d3aa8", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/752fa141-4f85-4a30-8cd8-b4c90adc6592", "query": "/v1/costs/summary?start=2026-11-23T15%3A00%3A00%2B00%3A00&end=2026-11-24T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 2101, "feature": "search", "cost_usd": 0.008724, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 2068, "feature": "chat", "cost_usd": 0.008212, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1015, "feature": "search", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "752fa141-4f85-4a30-8cd8-b4c90adc6592", "spend_usd": 0.016936, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T19:07:03.123456Z", "window_end": "2026-11-24T15:00:00Z", "scope_value": null, "window_start": "2026-11-23T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
f245b638-afd0-4ae9-a3c0-d591d1437d8e	13	94cab1ff-a001-4350-ae1d-31d343c77007	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "f245b638-afd0-4ae9-a3c0-d591d1437d8e", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/94cab1ff-a001-4350-ae1d-31d343c77007", "query": "/v1/costs/summary?start=2026-11-28T12%3A08%3A00%2B00%3A00&end=2026-11-29T12%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 13, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 7206, "feature": "search", "cost_usd": 1.00436, "event_count": 10}, {"model": "gpt-4o-mini", "tokens": 2077, "feature": "search", "cost_usd": 0.5, "event_count": 2}, {"model": "gpt-4o", "tokens": 3087, "feature": "chat", "cost_usd": 0.0369, "event_count": 5}], "subject": null, "alert_id": "94cab1ff-a001-4350-ae1d-31d343c77007", "spend_usd": 1.5507978, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T12:08:00Z", "scope_value": null, "window_start": "2026-11-28T12:08:00Z", "threshold_usd": 0.001}	\N	\N	\N	\N	\N
f26661d3-b502-484a-a0f2-1b59b8540540	12	b8785253-18f3-46f6-a315-fca2d98b1b02	budget.threshold	globex	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "f26661d3-b502-484a-a0f2-1b59b8540540", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b8785253-18f3-46f6-a315-fca2d98b1b02", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 8, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 3105, "feature": "chat", "cost_usd": 0.0129, "event_count": 3}, {"model": "nobody-knows-it", "tokens": 2066, "feature": "chat", "cost_usd": 0.008204, "event_count": 2}, {"model": "our-model", "tokens": 1035, "feature": "summary", "cost_usd": 0.001045, "event_count": 1}], "subject": "globex", "alert_id": "b8785253-18f3-46f6-a315-fca2d98b1b02", "spend_usd": 0.022149, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	\N	\N
f3be48b3-30c5-4cc4-8828-bae2c8d935b9	15	20dd0876-30af-42ee-ad96-df954b50b713	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-29 20:07:03.123456+00	{"id": "f3be48b3-30c5-4cc4-8828-bae2c8d935b9", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/20dd0876-30af-42ee-ad96-df954b50b713", "query": "/v1/costs/summary?start=2026-11-24T08%3A03%3A55.123456%2B00%3A00&end=2026-11-29T20%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 5, "estimated_events": 4}, "drivers": [], "subject": "r1", "alert_id": "20dd0876-30af-42ee-ad96-df954b50b713", "spend_usd": 1.579708, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T08:03:55.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	\N	\N
fccac0e4-af07-4e95-a489-551ec79ee994	16	a1a57632-e3ab-42a9-87ec-2a7c21e39667	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-29 20:07:03.123456+00	{"id": "fccac0e4-af07-4e95-a489-551ec79ee994", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/a1a57632-e3ab-42a9-87ec-2a7c21e39667", "query": "/v1/costs/summary?start=2026-11-25T06%3A06%3A17.123456%2B00%3A00&end=2026-11-29T20%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 6, "estimated_events": 3}, "drivers": [], "subject": "r1", "alert_id": "a1a57632-e3ab-42a9-87ec-2a7c21e39667", "spend_usd": 0.0682135, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T20:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-25T06:06:17.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
\.
COPY idempotency_key (org_id, operation, key_hash, created_id, created_at) FROM stdin;
17	POST /v1/keys	72a90ea3-da8b-5dd0-1bde-2f27314e02e2	abcdefghijkl	2026-11-30 04:03:38.709078+00
\.
COPY ledger_offset (topic, partition, next_offset, epoch, owner, updated_at) FROM stdin;
usage.0080_pre_compat	0	4	1	aggregator-1	2026-11-30 04:03:38.75979+00
usage.0080_pre_compat	1	9	2	aggregator-1	2026-11-30 04:03:38.814323+00
\.
COPY lost_range (id, topic, partition, first_offset, next_offset, found_at, skipped_at, skipped_by, reason) FROM stdin;
17	usage.0080_pre_compat	0	4	9	2026-11-30 04:03:38.791687+00	\N	\N	\N
18	usage.0080_pre_compat	1	4	9	2026-11-30 04:03:38.813701+00	2026-11-30 04:03:38.814323+00	cli	retention was too short
\.
COPY metric_series (org_id, provider, model) FROM stdin;
17	azure	our-deployment
17	openai	ft:gpt-4o:acme::x
17	openai	gpt-4o
17	openai	gpt-4o-mini
17	openai	nobody-knows-it
17	openai	o3-mini
17	openai	our-model
\.
COPY org_alias (id, version_id, org_id, provider, kind, name, target_provider, target_model) FROM stdin;
14	42	17	azure	exact	our-deployment	openai	gpt-4o
\.
COPY price (id, version_id, org_id, provider, model, effective_from, rates, terms) FROM stdin;
69	42	17	openai	our-model	2026-01-01 00:00:00+00	{"input": {"base": "1.5"}, "output": {"base": "6"}}	{"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}
70	43	17	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "20"}}	{}
71	43	17	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "1"}}	{}
72	44	17	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "20"}}	{}
73	44	17	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "1"}}	{}
74	45	17	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "3"}, "output": {"base": "9"}}	{}
75	45	17	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "2"}, "output": {"base": "1"}}	{}
76	46	17	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "2"}, "output": {"base": "9"}}	{}
\.
COPY price_proposal (id, org_id, source, source_version, checked_on, content_hash, changes, proposed_at, proposed_by, state, version_id) FROM stdin;
67	17	contract		2026-11-30	63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	[[["openai", "our-model", "2026-01-01T00:00:00Z", {"input": {"base": "1.5"}, "output": {"base": "6"}}, {"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}]], [["openai", "gpt-4o-mini", "2026-01-01T00:00:00Z", "12.5"]], [["azure", "exact", "our-deployment", "openai", "gpt-4o"]]]	2026-11-30 04:03:37.85255+00	cli	applied	42
68	17	contract		2026-11-30	8a41b090e00c4f000368537e9b37bf3f91816527c562e063fa6eee167d590484	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "7"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-30 04:03:37.889414+00	cli	rejected	\N
69	17	contract		2026-11-30	f2d9c956da020f94211a39e1d63a4c72c3e651144a7a81622330141e714c759e	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "8"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-30 04:03:37.894992+00	cli	proposed	\N
70	17	contract		2026-11-30	b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-30 04:03:38.249978+00	cli	applied	43
71	17	contract		2026-11-30	b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-30 04:03:38.527158+00	cli	applied	44
72	17	contract		2026-11-30	d9630dc87dc29e9c5493aefb5c27a6ecf3ae186f05910eff692e984f42ec93bc	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "3"}, "output": {"base": "9"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "2"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-30 04:03:40.441993+00	cli	applied	45
73	17	contract		2026-11-30	0e4a7160a6021a1a68d5cc2f7841d36f2bc59f5697a83a6938f6202fd3fe6477	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "2"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-30 04:03:41.311859+00	cli	applied	46
\.
COPY rate_bucket (org_id, tokens, at) FROM stdin;
17	12.5	2026-11-30 04:03:38.744377+00
\.
COPY rate_lease (org_id, replica, tokens, demand, at) FROM stdin;
17	6a9b769a-111d-4cfa-9d63-ce8e7ffc483f	3	0.5	2026-11-30 04:03:38.74515+00
\.
COPY recent_key (org_id, key, time, event_id, seen_at) FROM stdin;
17	0cb9ead8-30dd-b958-c0ac-fe84e091ba93	2026-11-30 04:07:03.123456+00	0cb9ead8-30dd-b958-c0ac-fe84e091ba93	2026-11-30 04:03:37.290048+00
17	3163274b-aea6-43cf-82fa-9b95886b3d9b	2026-11-30 04:02:48.123456+00	3163274b-aea6-43cf-82fa-9b95886b3d9b	2026-11-30 04:03:38.795859+00
17	36ca78ed-e529-4007-95a7-3744f8fb09aa	2026-11-26 01:06:05.123456+00	36ca78ed-e529-4007-95a7-3744f8fb09aa	2026-11-30 04:03:38.75979+00
17	a223d230-7f46-fbfc-e3de-ae90b4437d20	2026-11-27 10:03:26.123456+00	a223d230-7f46-fbfc-e3de-ae90b4437d20	2026-11-30 04:03:38.795859+00
17	b6784f74-ad5e-4290-85b2-4a584a99a733	2026-11-30 04:07:03.123456+00	b6784f74-ad5e-4290-85b2-4a584a99a733	2026-11-30 04:03:37.290048+00
17	c4380305-602e-487d-f656-d9d162e964a3	2026-11-25 14:06:10.123456+00	c4380305-602e-487d-f656-d9d162e964a3	2026-11-30 04:03:38.795859+00
17	c50058af-8cc7-0137-998a-824d5b581407	2026-11-27 10:02:54.123456+00	c50058af-8cc7-0137-998a-824d5b581407	2026-11-30 04:03:38.75979+00
17	e735ce82-c55d-4d88-8ddc-666ccc8728d9	2026-11-29 06:05:35.123456+00	e735ce82-c55d-4d88-8ddc-666ccc8728d9	2026-11-30 04:03:38.75979+00
17	f307930d-0e8b-495f-9036-5379aabec4e5	2026-11-27 21:03:23.123456+00	f307930d-0e8b-495f-9036-5379aabec4e5	2026-11-30 04:03:38.75979+00
17	f5fdc6dc-7eb1-d89d-75ee-cffafd492e12	2026-11-30 04:07:03.123456+00	f5fdc6dc-7eb1-d89d-75ee-cffafd492e12	2026-11-30 04:03:37.290048+00
17	fa119924-6336-3a0a-7390-de236948ff88	2026-11-24 16:04:23.123456+00	fa119924-6336-3a0a-7390-de236948ff88	2026-11-30 04:03:38.795859+00
\.
COPY run (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, run_id, parent_run_id, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
-17	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-30 04:05:36.123456+00	2026-11-30 04:05:36.123456+00	2026-11-30 04:00:00+00			0	0	30	20
-17	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-25 03:03:24.123456+00	2026-11-25 03:03:24.123456+00	2026-11-25 03:00:00+00	r1		0	0	0	0
-17	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-29 17:03:49.123456+00	2026-11-29 17:03:49.123456+00	2026-11-29 17:00:00+00	r1	p1	0	0	0	0
17	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	2026-11-28 08:05:25.123456+00	2026-11-28 08:05:25.123456+00	2026-11-28 08:00:00+00	r2	p1	0	0	0	0
17	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-25 03:03:33.123456+00	2026-11-25 03:03:33.123456+00	2026-11-25 03:00:00+00			0	0	0	0
17	1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	2026-11-27 21:05:55.123456+00	2026-11-27 21:05:55.123456+00	2026-11-27 21:00:00+00			0	0.000000	30	20
17	1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	2026-11-25 14:05:14.123456+00	2026-11-25 14:05:14.123456+00	2026-11-25 14:00:00+00			0	0.000000	30	20
17	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	2026-11-25 03:05:30.123456+00	2026-11-25 03:05:30.123456+00	2026-11-25 03:00:00+00	r1		0	0	0	0
17	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	2026-11-28 08:03:06.123456+00	2026-11-28 08:03:06.123456+00	2026-11-28 08:00:00+00			0	0.000000	100	0
17	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	2026-11-25 03:04:23.123456+00	2026-11-25 03:04:23.123456+00	2026-11-25 03:00:00+00	r1	p1	0	0.000000	100	0
17	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-25 14:02:40.123456+00	2026-11-25 14:02:40.123456+00	2026-11-25 14:00:00+00	r2	p1	0.0011462	0	0	0
17	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	2026-11-24 16:02:41.123456+00	2026-11-24 16:02:41.123456+00	2026-11-24 16:00:00+00	r1	p1	0	0	0	0
17	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	2026-11-28 08:06:13.123456+00	2026-11-28 08:06:13.123456+00	2026-11-28 08:00:00+00	r1		0	0	0	0
17	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	2026-11-26 01:05:31.123456+00	2026-11-26 01:05:31.123456+00	2026-11-26 01:00:00+00	r2	p1	0.0011990	0	0	0
17	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	2026-11-27 21:05:06.123456+00	2026-11-27 21:05:06.123456+00	2026-11-27 21:00:00+00	r1		0.0012023	0	0	0
17	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	2026-11-26 23:05:17.123456+00	2026-11-26 23:05:17.123456+00	2026-11-26 23:00:00+00	r1	p1	0.0012034	0	0	0
17	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	2026-11-26 01:06:01.123456+00	2026-11-26 01:06:01.123456+00	2026-11-26 01:00:00+00	r1	p1	0.0012045	0	0	0
17	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	2026-11-29 17:04:00.123456+00	2026-11-29 17:04:00.123456+00	2026-11-29 17:00:00+00		p1	0.0012001	0	0	0
17	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-27 10:02:54.123456+00	2026-11-27 10:02:54.123456+00	2026-11-27 10:00:00+00	r2	p1	0	0	0	0
17	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-27 21:05:09.123456+00	2026-11-27 21:05:09.123456+00	2026-11-27 21:00:00+00	r2	p1	0	0	0	0
17	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	2026-11-28 19:02:04.123456+00	2026-11-28 19:02:04.123456+00	2026-11-28 19:00:00+00	r2	p1	0.0012122	0	0	0
17	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00			0	0	0	0
17	2	0	0	0	1	1	2085	20	400	0	0	0	0.002222	0	2026-11-28 08:03:18.123456+00	2026-11-28 08:03:59.123456+00	2026-11-28 08:00:00+00	r1	p1	0	0.000000	100	0
17	2	0	0	0	2	0	2049	20	700	3	812500	1	0.0431935	0	2026-11-29 17:04:36.123456+00	2026-11-29 17:06:21.123456+00	2026-11-29 17:00:00+00	r1	p1	0	0.0000000	0	0
17	2	0	0	0	2	0	2056	20	0	0	0	0	0.004292	0	2026-11-27 10:03:26.123456+00	2026-11-27 10:03:44.123456+00	2026-11-27 10:00:00+00			0	0.000000	60	40
17	2	0	0	1	0	1	2076	20	0	0	0	0	0.002184	0.002	2026-11-26 23:02:32.123456+00	2026-11-26 23:06:16.123456+00	2026-11-26 23:00:00+00	r1		0	0	0	0
17	2	0	0	1	1	0	2056	20	0	0	0	0	0.502098	0	2026-11-28 19:02:34.123456+00	2026-11-28 19:02:57.123456+00	2026-11-28 19:00:00+00			0.0012012	0	0	0
17	2	0	0	2	0	0	2058	20	0	0	0	0	0.004216	0	2026-11-30 04:05:03.123456+00	2026-11-30 04:07:03.123456+00	2026-11-30 04:00:00+00	r1		0	0	0	0
17	2	0	0	2	0	0	2078	20	0	0	0	0	0.004256	0	2026-11-27 21:03:23.123456+00	2026-11-27 21:04:38.123456+00	2026-11-27 21:00:00+00	r1	p1	0	0	0	0
17	2	0	1	0	0	1	1003	10	0	0	0	0	0.0123	0	2026-11-26 01:06:05.123456+00	2026-11-26 01:06:47.123456+00	2026-11-26 01:00:00+00		p1	0	0	0	0
17	2	0	1	0	0	1	1027	10	0	0	0	0	0.0123	0	2026-11-25 14:04:16.123456+00	2026-11-25 14:05:26.123456+00	2026-11-25 14:00:00+00		p1	0	0	0	0
17	2	1	0	0	0	2	2098	20	1400	6	1625000	2	0	0	2026-11-25 14:04:55.123456+00	2026-11-25 14:06:10.123456+00	2026-11-25 14:00:00+00	r1	p1	0	0	0	0
17	3	0	0	2	1	0	3105	30	400	0	0	0	0.006400	0.002	2026-11-24 16:02:15.123456+00	2026-11-24 16:04:35.123456+00	2026-11-24 16:00:00+00	r1		0	0.000000	100	0
17	4	0	0	1	1	2	4110	40	700	3	812500	1	0.004256	0	2026-11-29 06:02:06.123456+00	2026-11-29 06:06:30.123456+00	2026-11-29 06:00:00+00	r1	p1	0	0	0	0
17	4	0	0	6	0	-2	4960	40	0	0	0	0	0.018066	0	2026-11-30 04:03:38.228784+00	2026-11-30 04:07:03.123456+00	2026-11-30 04:00:00+00			0	0	0	0
17	5	3	0	5	0	0	2052	20	0	0	0	0	0.0033038	0	2026-11-30 04:04:03.123456+00	2026-11-30 04:07:03.123456+00	2026-11-30 04:00:00+00	r2	p1	0.0011858	0	0	0
17	6	0	0	2	1	3	6190	60	1400	6	1625000	2	0.006372	0	2026-11-30 04:02:48.123456+00	2026-11-30 04:07:03.123456+00	2026-11-30 04:00:00+00	r1	p1	0	0.000000	0	0
17	6	1	3	0	0	3	3117	30	0	0	0	0	0.0369	0	2026-11-30 04:04:03.123456+00	2026-11-30 04:07:03.123456+00	2026-11-30 04:00:00+00		p1	0	0	0	0
\.
COPY session (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, session_id, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
-17	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-30 04:05:36.123456+00	2026-11-30 04:05:36.123456+00	2026-11-30 04:00:00+00	s2	0	0	30	20
-17	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-25 03:03:24.123456+00	2026-11-25 03:03:24.123456+00	2026-11-25 03:00:00+00		0	0	0	0
-17	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-29 17:03:49.123456+00	2026-11-29 17:03:49.123456+00	2026-11-29 17:00:00+00	s1	0	0	0	0
17	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-25 03:03:33.123456+00	2026-11-25 03:03:33.123456+00	2026-11-25 03:00:00+00	s2	0	0	0	0
17	1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	2026-11-27 21:05:55.123456+00	2026-11-27 21:05:55.123456+00	2026-11-27 21:00:00+00	s2	0	0.000000	30	20
17	1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	2026-11-25 14:05:14.123456+00	2026-11-25 14:05:14.123456+00	2026-11-25 14:00:00+00	s2	0	0.000000	30	20
17	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	2026-11-25 03:05:30.123456+00	2026-11-25 03:05:30.123456+00	2026-11-25 03:00:00+00		0	0	0	0
17	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	2026-11-28 08:03:06.123456+00	2026-11-28 08:03:06.123456+00	2026-11-28 08:00:00+00	s2	0	0.000000	100	0
17	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	2026-11-25 03:04:23.123456+00	2026-11-25 03:04:23.123456+00	2026-11-25 03:00:00+00	s1	0	0.000000	100	0
17	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-25 14:02:40.123456+00	2026-11-25 14:02:40.123456+00	2026-11-25 14:00:00+00		0.0011462	0	0	0
17	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	2026-11-24 16:02:41.123456+00	2026-11-24 16:02:41.123456+00	2026-11-24 16:00:00+00	s1	0	0	0	0
17	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	2026-11-26 01:05:31.123456+00	2026-11-26 01:05:31.123456+00	2026-11-26 01:00:00+00		0.0011990	0	0	0
17	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	2026-11-26 23:05:17.123456+00	2026-11-26 23:05:17.123456+00	2026-11-26 23:00:00+00	s1	0.0012034	0	0	0
17	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-27 10:02:54.123456+00	2026-11-27 10:02:54.123456+00	2026-11-27 10:00:00+00		0	0	0	0
17	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	2026-11-28 19:02:04.123456+00	2026-11-28 19:02:04.123456+00	2026-11-28 19:00:00+00		0.0012122	0	0	0
17	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00		0	0	0	0
17	2	0	0	0	1	1	2085	20	400	0	0	0	0.002222	0	2026-11-28 08:03:18.123456+00	2026-11-28 08:03:59.123456+00	2026-11-28 08:00:00+00	s1	0	0.000000	100	0
17	2	0	0	0	2	0	2056	20	0	0	0	0	0.004292	0	2026-11-27 10:03:26.123456+00	2026-11-27 10:03:44.123456+00	2026-11-27 10:00:00+00	s2	0	0.000000	60	40
17	2	0	0	1	0	1	2076	20	0	0	0	0	0.002184	0.002	2026-11-26 23:02:32.123456+00	2026-11-26 23:06:16.123456+00	2026-11-26 23:00:00+00		0	0	0	0
17	2	0	0	1	1	0	2049	20	0	0	0	0	0.004278	0.002	2026-11-28 08:05:25.123456+00	2026-11-28 08:06:13.123456+00	2026-11-28 08:00:00+00		0	0	0	0
17	2	0	0	1	1	0	2056	20	0	0	0	0	0.502098	0	2026-11-28 19:02:34.123456+00	2026-11-28 19:02:57.123456+00	2026-11-28 19:00:00+00	s2	0.0012012	0	0	0
17	2	0	0	2	0	0	2056	20	0	0	0	0	0.004292	0	2026-11-30 04:05:03.123456+00	2026-11-30 04:07:03.123456+00	2026-11-30 04:00:00+00	s2	0	0	0	0
17	2	0	0	2	0	0	2078	20	0	0	0	0	0.004256	0	2026-11-27 21:03:23.123456+00	2026-11-27 21:04:38.123456+00	2026-11-27 21:00:00+00	s1	0	0	0	0
17	2	1	0	2	0	0	1053	10	0	0	0	0	0.0012023	0	2026-11-27 21:05:06.123456+00	2026-11-27 21:05:09.123456+00	2026-11-27 21:00:00+00		0.0012023	0	0	0
17	3	0	0	2	1	0	3105	30	400	0	0	0	0.006400	0.002	2026-11-24 16:02:15.123456+00	2026-11-24 16:04:35.123456+00	2026-11-24 16:00:00+00		0	0.000000	100	0
17	3	0	1	0	2	0	3100	30	700	3	812500	1	0.0554935	0	2026-11-29 17:04:00.123456+00	2026-11-29 17:06:21.123456+00	2026-11-29 17:00:00+00	s1	0.0012001	0.0000000	0	0
17	3	0	1	1	0	1	2058	20	0	0	0	0	0.0135045	0	2026-11-26 01:06:01.123456+00	2026-11-26 01:06:47.123456+00	2026-11-26 01:00:00+00	s1	0.0012045	0	0	0
17	4	0	0	1	1	2	4110	40	700	3	812500	1	0.004256	0	2026-11-29 06:02:06.123456+00	2026-11-29 06:06:30.123456+00	2026-11-29 06:00:00+00	s1	0	0	0	0
17	4	1	1	0	0	3	3125	30	1400	6	1625000	2	0.0123	0	2026-11-25 14:04:16.123456+00	2026-11-25 14:06:10.123456+00	2026-11-25 14:00:00+00	s1	0	0	0	0
17	9	3	0	11	0	-2	7014	60	0	0	0	0	0.0212938	0	2026-11-30 04:03:38.228784+00	2026-11-30 04:07:03.123456+00	2026-11-30 04:00:00+00		0.0011858	0	0	0
17	12	1	3	2	1	6	9307	90	1400	6	1625000	2	0.043272	0	2026-11-30 04:02:48.123456+00	2026-11-30 04:07:03.123456+00	2026-11-30 04:00:00+00	s1	0	0.000000	0	0
\.
COPY subject (org_id, user_key, user_id) FROM stdin;
-17	-6813844387452531755	u1
-17	-2393617756746004226	u3
-17	3324889005400213365	u2
17	-8292669010232261911	u3
17	-7823556915142180134	u2
17	-4062943125916008407	u1
17	5978218556076542806	\N
\.
COPY unseen_calls (org_id, provider, calls) FROM stdin;
17	openai	12
17	other	1
\.
COPY usage_event (time, received_at, user_key, latency_us, ttft_us, total_tokens, input_tokens, output_tokens, org_id, price_id, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, seq, event_count, error_count, attempt, status_code, is_stream, is_batch, has_tool_calls, event_id, content_hash, dimension_set, folded_set, event_key, tenant, session_id, run_id, parent_run_id, span_id, parent_span_id, request_id, response_id, model_requested, endpoint, error_type, prompt_fingerprint, usage_source, cost_source, reason, saving_technique, cost_usd, list_cost_usd, cost_reported_usd, saved_usd, units, extra, region, discount_id, posted_for, cache_saved_usd) FROM stdin;
2026-10-31 12:00:00+00	2026-11-30 04:07:03.123456+00	\N	\N	\N	\N	1901	10	17	\N	1901	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b36fbd32-052e-ff81-f3a4-2457941dbc0e	04eb33c5-a21d-3fd6-8cd7-9783237841d0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0080_pre_compat-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-10-31 12:00:00+00	2026-11-30 04:07:03.123456+00	\N	\N	\N	\N	1902	10	17	\N	1902	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e588a1de-95f0-cc0c-adb1-fbdd2cc537ce	a624147a-e2db-9ee4-187f-db4158638852	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0080_pre_compat-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 16:02:15.123456+00	2026-11-30 04:03:41.403034+00	5978218556076542806	\N	\N	\N	-1005	-10	17	\N	-1005	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	e6d27ab9-2538-960b-f888-c29d62a202e7	942cdf78-a88f-5574-a791-cd155ca2e628	71c86af4-5774-6dff-9622-d8b96f138239	\N	0080_pre_compat-5	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 16:02:15.123456+00	2026-11-30 04:03:41.403034+00	5978218556076542806	\N	\N	\N	1005	10	17	75	1005	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	e6d27ab9-2538-960b-f888-c29d62a202e7	942cdf78-a88f-5574-a791-cd155ca2e628	ed858299-345f-4f80-c863-e458025cbaa5	\N	0080_pre_compat-5	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002020	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 16:02:15.123456+00	2026-11-30 04:07:03.123456+00	5978218556076542806	\N	\N	\N	1005	10	17	\N	1005	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e6d27ab9-2538-960b-f888-c29d62a202e7	942cdf78-a88f-5574-a791-cd155ca2e628	71c86af4-5774-6dff-9622-d8b96f138239	\N	0080_pre_compat-5	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 16:02:41.123456+00	2026-11-30 04:03:38.34264+00	-4062943125916008407	\N	\N	\N	-1006	-10	17	\N	-1006	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	a17dbe47-c31d-47f8-8432-3d6e172bb984	1fb3ca99-105e-8bd2-024b-e416d573d168	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N	\N
2026-11-24 16:02:41.123456+00	2026-11-30 04:03:38.34264+00	-4062943125916008407	\N	\N	\N	1006	10	17	71	1006	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	a17dbe47-c31d-47f8-8432-3d6e172bb984	1fb3ca99-105e-8bd2-024b-e416d573d168	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005040	\N	0.25	\N	\N	\N	\N	\N	\N	\N
2026-11-24 16:02:41.123456+00	2026-11-30 04:03:38.584211+00	-4062943125916008407	\N	\N	\N	0	0	17	73	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	a17dbe47-c31d-47f8-8432-3d6e172bb984	1fb3ca99-105e-8bd2-024b-e416d573d168	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001006	\N	0.00	\N	\N	\N	\N	\N	\N	\N
2026-11-24 16:02:41.123456+00	2026-11-30 04:03:40.492068+00	-4062943125916008407	\N	\N	\N	0	0	17	75	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	a17dbe47-c31d-47f8-8432-3d6e172bb984	1fb3ca99-105e-8bd2-024b-e416d573d168	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002012	\N	0.00	\N	\N	\N	\N	\N	\N	\N
2026-11-24 16:02:41.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1006	10	17	\N	1006	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a17dbe47-c31d-47f8-8432-3d6e172bb984	1fb3ca99-105e-8bd2-024b-e416d573d168	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N	\N
2026-11-24 16:04:23.123456+00	2026-11-30 04:03:41.403034+00	-8292669010232261911	\N	\N	\N	0	0	17	76	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	fa119924-6336-3a0a-7390-de236948ff88	3beb5313-5e5a-58c0-6108-9dc13bcea3b8	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	\N	0080_pre_compat-35	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	prompt_caching	-0.002180	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N
2026-11-24 16:04:23.123456+00	2026-11-30 04:07:03.123456+00	-8292669010232261911	\N	\N	\N	1035	10	17	72	1035	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	fa119924-6336-3a0a-7390-de236948ff88	3beb5313-5e5a-58c0-6108-9dc13bcea3b8	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	\N	0080_pre_compat-35	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	prompt_caching	0.004340	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N
2026-11-24 16:04:35.123456+00	2026-11-30 04:03:41.403034+00	-8292669010232261911	\N	\N	\N	0	0	17	76	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	f6321596-ab4b-4285-2ef4-8b089c8cb6cb	e29e6217-289e-5a45-892f-3e699e07d818	29288809-6e9c-f921-672c-0faac0c8b6bc	\N	0080_pre_compat-65	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	-0.001065	\N	\N	\N	\N	\N	\N	\N	\N	0.000000
2026-11-24 16:04:35.123456+00	2026-11-30 04:07:03.123456+00	-8292669010232261911	\N	\N	\N	1065	10	17	74	565	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f6321596-ab4b-4285-2ef4-8b089c8cb6cb	e29e6217-289e-5a45-892f-3e699e07d818	29288809-6e9c-f921-672c-0faac0c8b6bc	\N	0080_pre_compat-65	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	0.003285	\N	\N	\N	\N	\N	\N	\N	\N	0.000000
2026-11-25 03:03:24.123456+00	2026-11-30 04:07:03.123456+00	-2393617756746004226	\N	\N	\N	1011	10	-17	\N	1011	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	50627075-55cb-2c9d-5014-e669bb68b326	be00aaaa-2030-8ee3-13eb-e4c3e4ff6606	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1	\N	0080_pre_compat-11	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N
2026-11-25 03:03:33.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1028	10	17	\N	1028	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	921204c7-f5bc-2630-71d6-e93e1293ab24	7eba30b7-ded3-c66e-2a22-24927040df72	84e7ec5d-8ebf-3414-383f-847e3cff26ee	\N	0080_pre_compat-28	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	us	\N	\N	\N
2026-11-25 03:04:23.123456+00	2026-11-30 04:03:41.403034+00	\N	\N	\N	\N	0	0	17	76	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	2de2a2cb-327d-ba5c-37d5-e5b825682391	919ea993-1180-3e90-453a-a48f0472a5a9	04e1ae2c-af6d-9528-d1fb-bb546e8504de	\N	0080_pre_compat-67	acme	s1	r1	p1	span-1	\N	\N	\N	\N	\N	\N	\N	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	-0.001067	\N	\N	\N	\N	\N	\N	\N	\N	0.000000
2026-11-25 03:04:23.123456+00	2026-11-30 04:07:03.123456+00	\N	\N	\N	\N	1067	10	17	74	567	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	2de2a2cb-327d-ba5c-37d5-e5b825682391	919ea993-1180-3e90-453a-a48f0472a5a9	04e1ae2c-af6d-9528-d1fb-bb546e8504de	\N	0080_pre_compat-67	acme	s1	r1	p1	span-1	\N	\N	\N	\N	\N	\N	\N	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	0.003291	\N	\N	\N	\N	\N	\N	\N	\N	0.000000
2026-11-25 03:05:30.123456+00	2026-11-30 04:03:41.403034+00	-8292669010232261911	\N	\N	\N	0	0	17	76	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	200	\N	\N	\N	c47895ce-850d-de1e-cb6e-0f1062782312	eaf8ba67-2a9b-a0f9-fec9-6308f7dcb498	58d1afe1-2782-7c5c-0445-577eb2bc2658	\N	0080_pre_compat-59	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	prompt_caching	-0.001059	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	eu	\N	\N	\N
2026-11-25 03:05:30.123456+00	2026-11-30 04:07:03.123456+00	-8292669010232261911	\N	\N	\N	1059	10	17	74	1059	0	0	0	10	0	0	0	0	0	0	1	0	\N	200	\N	\N	\N	c47895ce-850d-de1e-cb6e-0f1062782312	eaf8ba67-2a9b-a0f9-fec9-6308f7dcb498	58d1afe1-2782-7c5c-0445-577eb2bc2658	\N	0080_pre_compat-59	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	prompt_caching	0.003267	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	eu	\N	\N	\N
2026-11-25 14:02:40.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1002	10	17	1	1002	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	ba4d8f6b-d588-1fb1-117c-4334b498043c	3aa0e889-dd44-a0d0-1c71-393af39d50fd	72965591-0ace-5470-0bfd-d8f5f16dcab8	\N	0080_pre_compat-2	\N	\N	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	provider	\N	\N	\N	0.0011462	0.0011462	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 14:04:16.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	50	0	0	17	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c3746034-835e-4af4-8a7e-ee9dbfd02b05	3188a31e-3851-daf1-f33e-1169544d3912	67cc5aa5-2ef5-8607-6549-b1c9b440f9d6	\N	\N	globex	s1	\N	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	f00d	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 14:04:55.123456+00	2026-11-30 04:07:03.123456+00	\N	812500	90000	\N	1061	10	17	\N	361	700	0	0	7	3	0	0	0	0	0	1	1	\N	429	\N	\N	\N	b13a1164-fbe1-7f7b-58bb-a3c378ab7561	02a5907c-1eff-5f1b-59c3-e80513f3bbfa	47bf33de-3fe9-574c-21f1-365393b54bd4	\N	0080_pre_compat-61	acme	s1	r1	p1	span-1	\N	\N	\N	\N	\N	rate_limit	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 14:05:14.123456+00	2026-11-30 04:03:41.403034+00	-7823556915142180134	\N	\N	\N	0	0	17	76	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	200	\N	\N	\N	59ab9f83-c26f-fe96-b720-8692ad91811f	f8a25727-2831-3676-c3bc-038f3b25ef6b	1e65b275-b113-1e05-e975-fe99d8ed7a24	\N	0080_pre_compat-58	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price+region_not_priced	\N	-0.001058	\N	\N	\N	\N	\N	eu	\N	\N	0.000000
2026-11-25 14:05:14.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1058	10	17	74	1003	0	30	20	6	0	5	0	0	4	0	1	0	\N	200	\N	\N	\N	59ab9f83-c26f-fe96-b720-8692ad91811f	f8a25727-2831-3676-c3bc-038f3b25ef6b	1e65b275-b113-1e05-e975-fe99d8ed7a24	\N	0080_pre_compat-58	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price+region_not_priced	\N	0.003264	\N	\N	\N	\N	\N	eu	\N	\N	0.000000
2026-11-25 14:05:26.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1027	10	17	\N	1027	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	t	\N	46845bdb-91c1-4f42-8fde-cc67cca0d9ca	8e5d3af4-5e7b-c04a-db7f-5649af553b0d	6ca6cf82-7866-2811-dc05-e7c1cdda21be	\N	\N	globex	s1	\N	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	f00d	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N
2026-11-25 14:06:10.123456+00	2026-11-30 04:07:03.123456+00	\N	812500	90000	\N	1037	10	17	\N	337	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c4380305-602e-487d-f656-d9d162e964a3	04619f40-bdba-589c-c8c5-3a8be59b1153	47bf33de-3fe9-574c-21f1-365393b54bd4	\N	0080_pre_compat-37	acme	s1	r1	p1	span-1	\N	\N	\N	\N	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 01:05:31.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1050	10	17	1	1050	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	e2480a1a-aa07-97ab-17da-51b050f16182	14aff0a6-41ce-4e8e-fdb0-278c79fd6b1c	7827b31b-3fcc-fc88-53c6-083e7742c755	\N	0080_pre_compat-50	\N	\N	r2	p1	span-1	\N	\N	\N	o3-mini	\N	\N	\N	provider	\N	\N	\N	0.0011990	0.0011990	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 01:06:01.123456+00	2026-11-30 04:07:03.123456+00	\N	\N	\N	\N	1055	10	17	1	1055	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5d7b4847-56a9-8dae-f509-161d379fc6d0	14eeb622-c670-732c-155a-4a7ab5e29024	f75d4ba5-0397-791e-b88c-0b62c5f09f37	\N	0080_pre_compat-55	acme	s1	r1	p1	span-1	\N	\N	\N	our-model	\N	\N	\N	provider	\N	\N	\N	0.0012045	0.0012045	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 01:06:05.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	50	0	0	17	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	36ca78ed-e529-4007-95a7-3744f8fb09aa	39f66f23-0653-4706-b154-a9e8336d5e4a	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	\N	\N	globex	s1	\N	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	f00d	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 01:06:47.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1003	10	17	\N	1003	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	3b9a0365-a1f7-4dc8-9e9d-d854a7082d9c	7cf96bf8-6fd9-3c4a-bf04-a202a1900050	51f5822b-d2f0-4b17-a255-339c331c64cd	\N	\N	globex	s1	\N	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	f00d	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N
2026-11-26 23:02:32.123456+00	2026-11-30 04:03:41.403034+00	-8292669010232261911	\N	\N	\N	0	0	17	76	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	1c29b170-e976-0139-2ee9-1564f4b6dd73	50e87787-3f65-2416-4e41-9d4d72bca8eb	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	\N	0080_pre_compat-47	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	prompt_caching	-0.002204	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N
2026-11-26 23:02:32.123456+00	2026-11-30 04:07:03.123456+00	-8292669010232261911	\N	\N	\N	1047	10	17	72	1047	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1c29b170-e976-0139-2ee9-1564f4b6dd73	50e87787-3f65-2416-4e41-9d4d72bca8eb	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	\N	0080_pre_compat-47	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	prompt_caching	0.004388	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N
2026-11-26 23:05:17.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1054	10	17	1	1054	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	dc067da4-45fc-4467-b987-55693d921e7f	f6654e71-db5f-7330-8804-75d3c3617f8c	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	our-model	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.0012034	0.0012034	0.25	\N	\N	\N	\N	\N	\N	\N
2026-11-26 23:06:16.123456+00	2026-11-30 04:07:03.123456+00	-8292669010232261911	\N	\N	\N	1029	10	17	\N	1029	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f2d9d6c4-4a3b-5df4-3d0d-e366cb43d9ce	497a8bde-db4d-e89d-d462-5645d1101019	27b50334-b1a3-80dd-a54f-d55a0cd1de02	\N	0080_pre_compat-29	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	us	\N	\N	\N
2026-11-27 10:02:54.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	0	0	17	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	c50058af-8cc7-0137-998a-824d5b581407	4e245d3c-805a-fe4c-7d83-2baf3761c63b	37c324e9-b636-7085-77e2-386a86cdf4c3	\N	0080_pre_compat-32	\N	\N	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	rate_limit	\N	provider	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 10:03:26.123456+00	2026-11-30 04:03:41.403034+00	-7823556915142180134	\N	\N	\N	0	0	17	76	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	a223d230-7f46-fbfc-e3de-ae90b4437d20	0e7312c8-6607-0fcb-16a3-f04cb39b4cec	1e65b275-b113-1e05-e975-fe99d8ed7a24	\N	0080_pre_compat-34	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.002178	\N	\N	\N	\N	\N	\N	\N	\N	0.000000
2026-11-27 10:03:26.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1034	10	17	72	979	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	a223d230-7f46-fbfc-e3de-ae90b4437d20	0e7312c8-6607-0fcb-16a3-f04cb39b4cec	1e65b275-b113-1e05-e975-fe99d8ed7a24	\N	0080_pre_compat-34	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004336	\N	\N	\N	\N	\N	\N	\N	\N	0.000000
2026-11-27 10:03:44.123456+00	2026-11-30 04:03:41.403034+00	-7823556915142180134	\N	\N	\N	-1022	-10	17	\N	-967	0	-30	-20	-6	0	-5	0	0	-4	1	-1	0	\N	\N	\N	\N	\N	f512a3c8-18e7-5c09-b729-72d93741f366	ebfcc52d-9926-dbf4-05aa-038a28de4ef3	0c13202c-c962-10b7-ecf4-b893110040b1	\N	0080_pre_compat-22	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 10:03:44.123456+00	2026-11-30 04:03:41.403034+00	-7823556915142180134	\N	\N	\N	1022	10	17	76	967	0	30	20	6	0	5	0	0	4	2	1	0	\N	\N	\N	\N	\N	f512a3c8-18e7-5c09-b729-72d93741f366	ebfcc52d-9926-dbf4-05aa-038a28de4ef3	441da38a-c7c9-d48e-3c63-d9cc49cbbb01	\N	0080_pre_compat-22	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.002134	\N	\N	\N	\N	\N	\N	\N	\N	0.000000
2026-11-27 10:03:44.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1022	10	17	\N	967	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	f512a3c8-18e7-5c09-b729-72d93741f366	ebfcc52d-9926-dbf4-05aa-038a28de4ef3	0c13202c-c962-10b7-ecf4-b893110040b1	\N	0080_pre_compat-22	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 21:03:23.123456+00	2026-11-30 04:03:40.492068+00	-4062943125916008407	\N	\N	\N	0	0	17	75	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	f307930d-0e8b-495f-9036-5379aabec4e5	86dfb6d5-f5fb-c19d-c5fa-f97c617c28a9	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002060	\N	0.00	\N	\N	\N	\N	\N	\N	\N
2026-11-27 21:03:23.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1030	10	17	73	1030	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f307930d-0e8b-495f-9036-5379aabec4e5	86dfb6d5-f5fb-c19d-c5fa-f97c617c28a9	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004130	\N	0.25	\N	\N	\N	\N	\N	\N	\N
2026-11-27 21:04:38.123456+00	2026-11-30 04:03:40.492068+00	-4062943125916008407	\N	\N	\N	0	0	17	74	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	171d1ccc-03a4-4fd8-b24f-7d6225c07add	76896bff-5f57-898f-b149-33de51552e9d	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001158	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 21:04:38.123456+00	2026-11-30 04:03:41.403034+00	-4062943125916008407	\N	\N	\N	0	0	17	76	0	0	0	0	0	0	0	0	0	0	2	0	0	\N	\N	\N	\N	\N	171d1ccc-03a4-4fd8-b24f-7d6225c07add	76896bff-5f57-898f-b149-33de51552e9d	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001048	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 21:04:38.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1048	10	17	72	1048	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	171d1ccc-03a4-4fd8-b24f-7d6225c07add	76896bff-5f57-898f-b149-33de51552e9d	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004392	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 21:05:06.123456+00	2026-11-30 04:07:03.123456+00	-8292669010232261911	\N	\N	\N	1053	10	17	1	1053	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e0bd6588-adc8-446c-9139-93a37744ad35	1a5a0432-17c0-dae0-4469-0d479cc6f02b	d9f28742-f6f9-75be-8b2c-850c2239405d	\N	0080_pre_compat-53	\N	\N	r1	\N	span-1	\N	\N	\N	openai/o3-mini	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.0012023	0.0012023	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 21:05:09.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	0	0	17	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	5d8e5ee3-2ae2-cd65-fb44-4e80eafe7839	ef8ec1c6-fe54-3fb8-0afb-e387e49d3e54	c95c7d9b-046b-d570-5374-ac1c10f9fb71	\N	0080_pre_compat-20	\N	\N	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	rate_limit	\N	provider	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 21:05:55.123456+00	2026-11-30 04:03:41.403034+00	-7823556915142180134	\N	\N	\N	0	0	17	76	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	f13a4328-2419-b953-e1ef-64c121b89185	3231c3c4-9950-9afd-edd5-9a6bdcdf1577	1e65b275-b113-1e05-e975-fe99d8ed7a24	\N	0080_pre_compat-46	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.002202	\N	\N	\N	\N	\N	\N	\N	\N	0.000000
2026-11-27 21:05:55.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1046	10	17	72	991	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	f13a4328-2419-b953-e1ef-64c121b89185	3231c3c4-9950-9afd-edd5-9a6bdcdf1577	1e65b275-b113-1e05-e975-fe99d8ed7a24	\N	0080_pre_compat-46	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004384	\N	\N	\N	\N	\N	\N	\N	\N	0.000000
2026-11-28 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	-8292669010232261911	\N	\N	\N	1071	10	17	76	1071	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a1ae4181-f60d-7eed-c161-8d203bc6d39c	3feec440-37c5-dec1-4239-db31d2f39957	c452c69f-33c1-9bfe-25a7-7a2f6d9d1edf	\N	0080_pre_compat-71	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	prompt_caching	0.002232	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N
2026-11-28 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	0	0	17	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	d3d1150b-6618-edb3-7367-ba30a1cb8680	1dc9080a-3157-948a-1b41-6175df5f2d79	37c324e9-b636-7085-77e2-386a86cdf4c3	\N	0080_pre_compat-68	\N	\N	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	rate_limit	\N	provider	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1070	10	17	76	1015	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	0bdf812f-455a-2244-d8ec-5a5cc5a4cd50	ebd39222-218c-7f10-4f4d-aced52e6427e	1e65b275-b113-1e05-e975-fe99d8ed7a24	\N	0080_pre_compat-70	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.002230	\N	\N	\N	\N	\N	\N	\N	\N	0.000000
2026-11-28 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	50	0	0	17	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	376dc7a1-27ed-492d-ac07-8ae10d26a012	77b467d6-a265-bc17-bce1-42a004ba7071	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	\N	\N	globex	s1	\N	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	f00d	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1072	10	17	76	1072	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	be6194b9-4873-4f37-9ea4-966cec9aa0b6	2bfbc4f0-d990-b838-2757-d3ddbe72aeeb	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002234	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 08:03:06.123456+00	2026-11-30 04:03:41.403034+00	-7823556915142180134	\N	\N	\N	0	0	17	76	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	f0ff3ea5-165e-c53d-7247-c7d3556bd813	bdd25c3d-3737-6ec0-2b61-8228e86dda16	509490ae-f47a-fc80-d91c-03949b45f936	\N	0080_pre_compat-64	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	no_cache_read_price+no_cache_write_5m_price	\N	-0.001064	\N	0.0	\N	\N	\N	\N	\N	\N	0.000000
2026-11-28 08:03:06.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1064	10	17	74	564	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f0ff3ea5-165e-c53d-7247-c7d3556bd813	bdd25c3d-3737-6ec0-2b61-8228e86dda16	509490ae-f47a-fc80-d91c-03949b45f936	\N	0080_pre_compat-64	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	no_cache_read_price+no_cache_write_5m_price	\N	0.003282	\N	0.5	\N	\N	\N	\N	\N	\N	0.000000
2026-11-28 08:03:18.123456+00	2026-11-30 04:07:03.123456+00	\N	\N	\N	\N	1019	10	17	\N	1019	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	6775edf5-71e1-5923-41ad-1eaba92332d2	684b7217-c85c-d910-ddab-51ad5ae7ea24	1e34a8f1-f35e-e5c5-b934-1c869a109595	\N	0080_pre_compat-19	acme	s1	r1	p1	span-1	\N	\N	\N	\N	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 08:03:59.123456+00	2026-11-30 04:03:41.403034+00	-4062943125916008407	\N	\N	\N	0	0	17	76	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	1c1a7472-0c2d-4732-a9ca-9526a3fb575d	ed5406e0-cf8a-79e6-b839-0bec61ff2b52	8748f44c-810e-6e90-261b-69266630125a	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	-0.001066	\N	0.00	\N	\N	\N	\N	\N	\N	0.000000
2026-11-28 08:03:59.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1066	10	17	74	566	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1c1a7472-0c2d-4732-a9ca-9526a3fb575d	ed5406e0-cf8a-79e6-b839-0bec61ff2b52	8748f44c-810e-6e90-261b-69266630125a	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	0.003288	\N	0.25	\N	\N	\N	\N	\N	\N	0.000000
2026-11-28 08:05:25.123456+00	2026-11-30 04:03:41.403034+00	-7823556915142180134	\N	\N	\N	-1026	-10	17	\N	-1026	0	0	0	-10	0	0	0	0	0	1	-1	0	2	\N	t	t	t	a9c473a3-2d07-a1b4-a191-f48c1bee1fdd	857ec058-5e07-7473-ab27-01fbd598fc33	1ef63dc6-aa85-a109-a5b1-1b2bf0f537d3	\N	0080_pre_compat-26	\N	\N	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 08:05:25.123456+00	2026-11-30 04:03:41.403034+00	-7823556915142180134	\N	\N	\N	1026	10	17	76	1026	0	0	0	10	0	0	0	0	0	2	1	0	2	\N	t	t	t	a9c473a3-2d07-a1b4-a191-f48c1bee1fdd	857ec058-5e07-7473-ab27-01fbd598fc33	7c30a258-4a33-f93d-e485-8f2bb1728942	\N	0080_pre_compat-26	\N	\N	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	provider	\N	batch_not_priced+service_tier_not_priced	\N	0.002142	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 08:05:25.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1026	10	17	\N	1026	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	t	t	a9c473a3-2d07-a1b4-a191-f48c1bee1fdd	857ec058-5e07-7473-ab27-01fbd598fc33	1ef63dc6-aa85-a109-a5b1-1b2bf0f537d3	\N	0080_pre_compat-26	\N	\N	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 08:06:13.123456+00	2026-11-30 04:03:41.403034+00	-8292669010232261911	\N	\N	\N	-1023	-10	17	\N	-1023	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	f2c11f23-6795-3825-a94e-106002bd8709	472baf05-af93-abd2-748d-a96402700ede	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1	\N	0080_pre_compat-23	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	prompt_caching	\N	\N	\N	-0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N
2026-11-28 08:06:13.123456+00	2026-11-30 04:03:41.403034+00	-8292669010232261911	\N	\N	\N	1023	10	17	76	1023	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	f2c11f23-6795-3825-a94e-106002bd8709	472baf05-af93-abd2-748d-a96402700ede	ada54050-de10-59a4-a2b2-024ce656d0d2	\N	0080_pre_compat-23	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	prompt_caching	0.002136	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N
2026-11-28 08:06:13.123456+00	2026-11-30 04:07:03.123456+00	-8292669010232261911	\N	\N	\N	1023	10	17	\N	1023	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f2c11f23-6795-3825-a94e-106002bd8709	472baf05-af93-abd2-748d-a96402700ede	eaf4806f-adef-fd1d-292b-b0d2cd29cbb1	\N	0080_pre_compat-23	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N
2026-11-28 19:02:04.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1062	10	17	1	1062	0	0	0	10	0	0	0	0	0	0	1	1	2	429	t	\N	t	c02625a9-0c10-16df-c625-202571ebbc68	e4d899c3-4af0-79d6-c421-9332ef1fa0f2	72965591-0ace-5470-0bfd-d8f5f16dcab8	\N	0080_pre_compat-62	\N	\N	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	rate_limit	\N	provider	\N	\N	\N	0.0012122	0.0012122	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 19:02:34.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1052	10	17	1	1052	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b60ccf36-8070-2d88-bf89-fae23fd00d49	9a5fabe8-9b60-63ad-bc35-0fe75b489273	40be1cd4-ecc0-501c-d5e7-5e8f893fc250	\N	0080_pre_compat-52	\N	s2	\N	\N	\N	\N	req-1	\N	openai/o3-mini	/v1/chat/completions	\N	\N	\N	registered	registered	\N	0.5	0.0012012	0.5	\N	\N	\N	\N	\N	\N	\N
2026-11-28 19:02:57.123456+00	2026-11-30 04:03:41.403034+00	-7823556915142180134	\N	\N	\N	-1004	-10	17	\N	-1004	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	d171d4a8-ea89-8577-eb93-926eda260603	ddaad6cf-3776-2bc2-8bd8-1c535c9cb7c6	441da38a-c7c9-d48e-3c63-d9cc49cbbb01	\N	0080_pre_compat-4	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	registered	\N	-0.5	\N	-0.5	\N	\N	\N	\N	\N	\N	\N
2026-11-28 19:02:57.123456+00	2026-11-30 04:03:41.403034+00	-7823556915142180134	\N	\N	\N	1004	10	17	76	1004	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	d171d4a8-ea89-8577-eb93-926eda260603	ddaad6cf-3776-2bc2-8bd8-1c535c9cb7c6	bbd7e203-a287-7251-28d8-7a0d156c40fd	\N	0080_pre_compat-4	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	\N	\N	0.002098	\N	0.5	\N	\N	\N	\N	\N	\N	\N
2026-11-28 19:02:57.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1004	10	17	\N	1004	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d171d4a8-ea89-8577-eb93-926eda260603	ddaad6cf-3776-2bc2-8bd8-1c535c9cb7c6	441da38a-c7c9-d48e-3c63-d9cc49cbbb01	\N	0080_pre_compat-4	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N	\N
2026-11-29 06:02:06.123456+00	2026-11-30 04:03:41.403034+00	-4062943125916008407	\N	\N	\N	0	0	17	76	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	200	\N	\N	\N	b24a68c0-aa98-4251-961d-f7bc564fe4bd	6d922d43-1e0c-2588-9c45-0e46a51e117f	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	-0.001060	\N	\N	\N	\N	\N	eu	\N	\N	\N
2026-11-29 06:02:06.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1060	10	17	74	1060	0	0	0	10	0	0	0	0	0	0	1	0	\N	200	\N	\N	\N	b24a68c0-aa98-4251-961d-f7bc564fe4bd	6d922d43-1e0c-2588-9c45-0e46a51e117f	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	0.003270	\N	\N	\N	\N	\N	eu	\N	\N	\N
2026-11-29 06:03:51.123456+00	2026-11-30 04:07:03.123456+00	\N	812500	90000	\N	1001	10	17	\N	301	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9d7d3cdb-3dfb-f526-88cc-56e361edd8fb	df167a45-4d65-84ed-0cd7-3b768c6cc844	47bf33de-3fe9-574c-21f1-365393b54bd4	\N	0080_pre_compat-1	acme	s1	r1	p1	span-1	\N	\N	\N	\N	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 06:05:35.123456+00	2026-11-30 04:07:03.123456+00	\N	\N	\N	\N	1031	10	17	\N	1031	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e735ce82-c55d-4d88-8ddc-666ccc8728d9	b717f536-1ce4-9bbe-7a57-b3c5a59df7c4	1e34a8f1-f35e-e5c5-b934-1c869a109595	\N	0080_pre_compat-31	acme	s1	r1	p1	span-1	\N	\N	\N	\N	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 06:06:30.123456+00	2026-11-30 04:03:38.34264+00	-4062943125916008407	\N	\N	\N	-1018	-10	17	\N	-1018	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	48486fb9-ce91-423d-aae9-e4ccee40ada4	0d266824-c3ab-8619-a43c-8de2bb5aaf92	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N	\N
2026-11-29 06:06:30.123456+00	2026-11-30 04:03:38.34264+00	-4062943125916008407	\N	\N	\N	1018	10	17	71	1018	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	48486fb9-ce91-423d-aae9-e4ccee40ada4	0d266824-c3ab-8619-a43c-8de2bb5aaf92	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005100	\N	0.25	\N	\N	\N	\N	\N	\N	\N
2026-11-29 06:06:30.123456+00	2026-11-30 04:03:38.584211+00	-4062943125916008407	\N	\N	\N	0	0	17	73	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	48486fb9-ce91-423d-aae9-e4ccee40ada4	0d266824-c3ab-8619-a43c-8de2bb5aaf92	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001018	\N	0.00	\N	\N	\N	\N	\N	\N	\N
2026-11-29 06:06:30.123456+00	2026-11-30 04:03:40.492068+00	-4062943125916008407	\N	\N	\N	0	0	17	75	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	48486fb9-ce91-423d-aae9-e4ccee40ada4	0d266824-c3ab-8619-a43c-8de2bb5aaf92	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002036	\N	0.00	\N	\N	\N	\N	\N	\N	\N
2026-11-29 06:06:30.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1018	10	17	\N	1018	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	48486fb9-ce91-423d-aae9-e4ccee40ada4	0d266824-c3ab-8619-a43c-8de2bb5aaf92	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N	\N
2026-11-29 17:03:49.123456+00	2026-11-30 04:07:03.123456+00	-6813844387452531755	\N	\N	\N	1012	10	-17	\N	1012	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f80c1f53-1f9b-4aa0-972e-2fbeef8e4bae	6b08ef51-1129-3a2d-2b8b-6ab24130494c	640568ab-e828-1515-ffc7-4299c8521ad4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 17:04:00.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1051	10	17	1	1051	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	6c42de2b-a03a-4207-8745-d4c3fbecd22a	e65512a7-be1f-8115-b2cd-47bd145a4435	4f47ac95-9d39-365c-d0b8-0b89c09e6eaa	\N	\N	globex	s1	\N	p1	\N	\N	req-1	\N	o3-mini	\N	\N	f00d	sender	provider	\N	\N	0.0123	0.0012001	0.0123	\N	\N	\N	\N	\N	\N	\N
2026-11-29 17:04:36.123456+00	2026-11-30 04:07:03.123456+00	\N	812500	90000	\N	1025	10	17	69	325	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	2f85963a-a60e-0a81-88a4-ed072fb61c78	6455d336-5222-6310-d720-8887a06f8026	68b4caaa-6d56-0ce4-4ca8-5aa3cb06d682	\N	0080_pre_compat-25	acme	s1	r1	p1	span-1	\N	\N	\N	\N	\N	\N	\N	provider	\N	no_cache_read_price+region_not_priced	\N	0.0215975	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N	0.0000000
2026-11-29 17:06:21.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1024	10	17	69	1024	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	af659dd6-be8d-4055-a96c-806e4168c5b8	e3130725-c063-f5a0-bf89-965b6bd19334	320ea466-ce88-49d0-32b6-b210ce3e7979	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	0.0215960	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N	\N
2026-11-30 04:02:48.123456+00	2026-11-30 04:03:40.492068+00	-4062943125916008407	\N	\N	\N	0	0	17	74	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	3163274b-aea6-43cf-82fa-9b95886b3d9b	2d66453d-74f3-745f-52e9-34e90997ad6c	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001146	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:02:48.123456+00	2026-11-30 04:03:41.403034+00	-4062943125916008407	\N	\N	\N	0	0	17	76	0	0	0	0	0	0	0	0	0	0	2	0	0	\N	\N	\N	\N	\N	3163274b-aea6-43cf-82fa-9b95886b3d9b	2d66453d-74f3-745f-52e9-34e90997ad6c	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001036	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:02:48.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1036	10	17	72	1036	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	3163274b-aea6-43cf-82fa-9b95886b3d9b	2d66453d-74f3-745f-52e9-34e90997ad6c	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004344	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:02:59.123456+00	2026-11-30 04:07:03.123456+00	\N	812500	90000	\N	1049	10	17	\N	349	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d187bcca-1154-a026-c655-dabc38fc8f0a	155db4be-a8b4-4175-88c2-4b0e7e0cc34b	47bf33de-3fe9-574c-21f1-365393b54bd4	\N	0080_pre_compat-49	acme	s1	r1	p1	span-1	\N	\N	\N	\N	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:03:38.228784+00	2026-11-30 04:03:41.403034+00	\N	\N	\N	\N	-1903	-10	17	\N	-1903	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	7ef3d459-2dbb-aaeb-8213-053de3402851	cf0f4e40-8673-b332-31e5-30cda945d834	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0080_pre_compat-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N
2026-11-30 04:03:38.228784+00	2026-11-30 04:03:41.403034+00	\N	\N	\N	\N	1903	10	17	76	1903	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	7ef3d459-2dbb-aaeb-8213-053de3402851	cf0f4e40-8673-b332-31e5-30cda945d834	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0080_pre_compat-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.003896	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N
2026-11-30 04:03:38.228784+00	2026-11-30 04:07:03.123456+00	\N	\N	\N	\N	1903	10	17	\N	1903	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7ef3d459-2dbb-aaeb-8213-053de3402851	cf0f4e40-8673-b332-31e5-30cda945d834	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0080_pre_compat-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N
2026-11-30 04:03:41.403034+00	2026-11-30 04:03:41.403034+00	\N	\N	\N	\N	-1902	-10	17	\N	-1902	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	e588a1de-95f0-cc0c-adb1-fbdd2cc537ce	a624147a-e2db-9ee4-187f-db4158638852	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0080_pre_compat-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N
2026-11-30 04:03:41.403034+00	2026-11-30 04:03:41.403034+00	\N	\N	\N	\N	-1901	-10	17	\N	-1901	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	b36fbd32-052e-ff81-f3a4-2457941dbc0e	04eb33c5-a21d-3fd6-8cd7-9783237841d0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0080_pre_compat-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N
2026-11-30 04:03:41.403034+00	2026-11-30 04:03:41.403034+00	\N	\N	\N	\N	1901	10	17	76	1901	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	b36fbd32-052e-ff81-f3a4-2457941dbc0e	04eb33c5-a21d-3fd6-8cd7-9783237841d0	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0080_pre_compat-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.003892	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N
2026-11-30 04:03:41.403034+00	2026-11-30 04:03:41.403034+00	\N	\N	\N	\N	1902	10	17	76	1902	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	e588a1de-95f0-cc0c-adb1-fbdd2cc537ce	a624147a-e2db-9ee4-187f-db4158638852	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0080_pre_compat-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.003894	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N
2026-11-30 04:04:03.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	0	0	17	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	0b79b2da-29a4-727b-d8de-d51b891f71d6	43d496be-4597-e306-4e78-c4c7506d49be	36d9ce6a-0972-1c72-05f6-7a14fefd793b	\N	0080_pre_compat-56	\N	\N	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	rate_limit	\N	provider	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:04:03.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	50	0	0	17	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0acbb843-ca5f-4985-916e-aa794526f858	1a525a46-603d-9e35-74de-e8d7f923edde	8ba84b05-cca5-a090-7523-2bb1aebee885	\N	\N	globex	s1	\N	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	f00d	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:04:45.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1063	10	17	74	1063	0	0	0	10	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	e9ab3c34-e57e-4dee-9329-731d23061a11	9d85294c-8ade-d242-b056-a42544144db8	6ab5406e-38b7-1b72-b964-0b781b13f8b3	\N	\N	globex	s1	\N	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	rate_limit	f00d	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:05:03.123456+00	2026-11-30 04:03:40.492068+00	-4062943125916008407	\N	\N	\N	0	0	17	75	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	3a3a05de-f684-47f3-a06e-edfb17266c90	cbff877a-439f-ed2c-9711-9af98c48d087	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002084	\N	0.00	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:05:03.123456+00	2026-11-30 04:03:41.403034+00	-8292669010232261911	\N	\N	\N	0	0	17	75	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	962c8f4d-16e4-9dd6-53ac-0d1fdbff4067	6f42ba01-69bd-df6c-1779-cfc85d3167e0	8f71acfb-d36c-222b-7c7e-8bb615ba057f	\N	0080_pre_compat-41	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002082	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:05:03.123456+00	2026-11-30 04:03:41.403034+00	-7823556915142180134	\N	\N	\N	0	0	17	76	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	1df97d64-702e-103e-e464-883cf70ea13a	276ab189-b96c-bf99-69c1-05f63248b0aa	cf713796-966b-71cb-45a9-d65668698cb8	\N	0080_pre_compat-40	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	\N	\N	-0.002190	\N	0.0	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:05:03.123456+00	2026-11-30 04:07:03.123456+00	-8292669010232261911	\N	\N	\N	1041	10	17	73	1041	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	962c8f4d-16e4-9dd6-53ac-0d1fdbff4067	6f42ba01-69bd-df6c-1779-cfc85d3167e0	8f71acfb-d36c-222b-7c7e-8bb615ba057f	\N	0080_pre_compat-41	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004174	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:05:03.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	0	0	17	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	7c50f2df-1ebf-1fa7-018e-d2913cb01d31	3a0d0412-f70d-eaca-83eb-0d9bbdba08e9	37c324e9-b636-7085-77e2-386a86cdf4c3	\N	0080_pre_compat-44	\N	\N	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	rate_limit	\N	provider	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:05:03.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1038	10	17	1	1038	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	fc921a65-810a-6a4e-eb0d-23e180d8d4ce	157b0aee-85ed-e93e-5bbe-751b57616a8b	72965591-0ace-5470-0bfd-d8f5f16dcab8	\N	0080_pre_compat-38	\N	\N	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	provider	\N	\N	\N	0.0011858	0.0011858	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:05:03.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1040	10	17	72	1040	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1df97d64-702e-103e-e464-883cf70ea13a	276ab189-b96c-bf99-69c1-05f63248b0aa	cf713796-966b-71cb-45a9-d65668698cb8	\N	0080_pre_compat-40	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	\N	\N	0.004360	\N	0.5	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:05:03.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	50	0	0	17	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	dfb32f15-12a9-445c-9225-7495f3d09c0c	e2966093-d08b-83b5-3cec-c5a0a328fbf3	2d1d30b1-69a5-acc4-9d21-4c978c9e1271	\N	\N	globex	s1	\N	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	f00d	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:05:03.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1039	10	17	72	1039	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	02457fa3-f29d-4d1d-8d3c-ce97c239d315	4f6d1a4e-ff0f-7779-3d19-a8ed3267aaab	6ab5406e-38b7-1b72-b964-0b781b13f8b3	\N	\N	globex	s1	\N	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	f00d	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:05:03.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1042	10	17	73	1042	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	3a3a05de-f684-47f3-a06e-edfb17266c90	cbff877a-439f-ed2c-9711-9af98c48d087	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004178	\N	0.25	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:05:03.123456+00	2026-11-30 04:07:03.123456+00	\N	\N	\N	\N	1043	10	17	\N	1043	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	3802803c-937c-f9ad-814b-78e477931573	afeb26ee-fbe6-016a-ae82-24734c1d4766	1e34a8f1-f35e-e5c5-b934-1c869a109595	\N	0080_pre_compat-43	acme	s1	r1	p1	span-1	\N	\N	\N	\N	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:05:36.123456+00	2026-11-30 04:07:03.123456+00	3324889005400213365	\N	\N	\N	1010	10	-17	\N	955	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	4ed75397-ae14-d9b9-3774-c01f47565fe6	98e4629c-a519-9990-6577-7d90a667efa1	0c13202c-c962-10b7-ecf4-b893110040b1	\N	0080_pre_compat-10	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:06:03.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1074	10	17	1	1074	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	49f0c3ed-2bd2-b85b-eaed-670199a24060	9a43c757-fcdb-f7e1-6add-dfd5fe45731f	72965591-0ace-5470-0bfd-d8f5f16dcab8	\N	0080_pre_compat-74	\N	\N	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	provider	\N	\N	\N	0.0012254	0.0012254	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:06:03.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1075	10	17	76	1075	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9c6e331a-2dfc-4ea2-9af1-68af2cf92d6f	ec3b230f-11fc-8b90-7de3-c715e222598d	6ab5406e-38b7-1b72-b964-0b781b13f8b3	\N	\N	globex	s1	\N	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	f00d	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:06:03.123456+00	2026-11-30 04:07:03.123456+00	\N	812500	90000	\N	1073	10	17	\N	373	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	993aa986-748b-1907-8630-22fbd6887bf7	e080cffa-58d0-bd03-4299-e84e6410cd6e	47bf33de-3fe9-574c-21f1-365393b54bd4	\N	0080_pre_compat-73	acme	s1	r1	p1	span-1	\N	\N	\N	\N	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:03:41.403034+00	-7823556915142180134	\N	\N	\N	-1016	-10	17	\N	-1016	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	c4a7b8ec-386e-519a-2d19-381da4b113df	1d304d4a-8881-4657-428f-0324586f2cd9	9e10e261-f756-df98-45e3-7b0eaaae23f2	dca57947-14e2-fcd8-5964-080468f0756d	0080_pre_compat-16	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	registered	\N	-0.5	\N	-0.5	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:03:41.403034+00	-7823556915142180134	\N	\N	\N	-1014	-10	17	\N	-1014	0	0	0	-10	0	0	0	0	0	1	-1	0	2	\N	t	\N	t	1b2e44f5-30eb-d485-242f-b3f88db4e588	bfbfdd60-07c6-affd-337e-2f6d5e6974c6	94acef52-22e8-086b-1846-411810c106c8	\N	0080_pre_compat-14	\N	\N	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:03:41.403034+00	-7823556915142180134	\N	\N	\N	1014	10	17	76	1014	0	0	0	10	0	0	0	0	0	2	1	0	2	\N	t	\N	t	1b2e44f5-30eb-d485-242f-b3f88db4e588	bfbfdd60-07c6-affd-337e-2f6d5e6974c6	7bfe66dc-2a8f-45d3-0e45-d3270105e829	\N	0080_pre_compat-14	\N	\N	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	provider	\N	\N	\N	0.002118	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:03:41.403034+00	-7823556915142180134	\N	\N	\N	1016	10	17	76	1016	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	c4a7b8ec-386e-519a-2d19-381da4b113df	1d304d4a-8881-4657-428f-0324586f2cd9	c6b8dad2-cf97-db89-d58a-3e883a2d3308	\N	0080_pre_compat-16	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	\N	\N	0.002122	\N	0.5	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:03:41.403034+00	5978218556076542806	\N	\N	\N	-1017	-10	17	\N	-1017	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	73dec69e-c934-2f4b-2236-f9ee49a8262f	d1bf66ba-2e69-5544-a29d-2d2ef31d9959	f4f75fdb-1bf1-dab4-201a-2002e0ee7af8	267a97c1-cdae-f41f-69ba-6005894fece4	0080_pre_compat-17	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:03:41.403034+00	5978218556076542806	\N	\N	\N	1017	10	17	76	1017	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	73dec69e-c934-2f4b-2236-f9ee49a8262f	d1bf66ba-2e69-5544-a29d-2d2ef31d9959	3643d694-f2f4-2e49-bc1a-8cbc9a6333bb	\N	0080_pre_compat-17	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002124	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:03:41.403034+00	\N	-812500	-90000	\N	-1013	-10	17	\N	-313	-700	0	0	-7	-3	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	d394898e-727c-f1e5-ba65-a74cec28491c	a4269dc2-5b4a-4e70-848e-6aac81238c88	48a5c97b-114f-a8fd-e63d-a7466dd51c07	\N	0080_pre_compat-13	acme	s1	r1	p1	span-1	\N	\N	\N	\N	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:03:41.403034+00	\N	812500	90000	\N	1013	10	17	76	313	700	0	0	7	3	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	d394898e-727c-f1e5-ba65-a74cec28491c	a4269dc2-5b4a-4e70-848e-6aac81238c88	871a3643-66f5-1086-a169-68dca8564d4b	\N	0080_pre_compat-13	acme	s1	r1	p1	span-1	\N	\N	\N	\N	\N	\N	\N	provider	\N	no_cache_read_price	\N	0.002116	\N	\N	\N	\N	\N	\N	\N	\N	0.000000
2026-11-30 04:07:03.123456+00	2026-11-30 04:03:41.403034+00	\N	\N	\N	\N	-1001	-10	17	\N	-1001	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	e8406edc-9b92-991b-1fa4-15d4c083ede3	64212d55-f53b-6c84-80aa-396bc3161773	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0080_pre_compat-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:03:41.403034+00	\N	\N	\N	\N	1001	10	17	76	1001	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	e8406edc-9b92-991b-1fa4-15d4c083ede3	64212d55-f53b-6c84-80aa-396bc3161773	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0080_pre_compat-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.002092	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	0	0	17	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	0cb9ead8-30dd-b958-c0ac-fe84e091ba93	614e7c7c-3761-78b7-b52f-3dccca866e4f	c95c7d9b-046b-d570-5374-ac1c10f9fb71	\N	0080_pre_compat-8	\N	\N	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	rate_limit	\N	provider	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1014	10	17	\N	1014	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	1b2e44f5-30eb-d485-242f-b3f88db4e588	bfbfdd60-07c6-affd-337e-2f6d5e6974c6	94acef52-22e8-086b-1846-411810c106c8	\N	0080_pre_compat-14	\N	\N	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	-7823556915142180134	\N	\N	\N	1016	10	17	\N	1016	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c4a7b8ec-386e-519a-2d19-381da4b113df	1d304d4a-8881-4657-428f-0324586f2cd9	9e10e261-f756-df98-45e3-7b0eaaae23f2	dca57947-14e2-fcd8-5964-080468f0756d	0080_pre_compat-16	\N	s2	\N	\N	\N	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	50	0	0	17	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b6784f74-ad5e-4290-85b2-4a584a99a733	92dd9efd-4c65-dff7-c634-dc76ec01de1c	67cc5aa5-2ef5-8607-6549-b1c9b440f9d6	\N	\N	globex	s1	\N	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	f00d	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	-4062943125916008407	\N	\N	\N	1015	10	17	\N	1015	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9ab2cc50-55ec-4a3f-a8ef-d12b134b32d0	63cfc0e5-978e-2bd4-8cd8-b8194492f4d2	7d55de19-2c34-36d7-9c7a-53206e786ee7	68829ae9-4067-1be7-2571-535e67148a0c	\N	globex	s1	\N	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	f00d	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	5978218556076542806	\N	\N	\N	1017	10	17	\N	1017	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	73dec69e-c934-2f4b-2236-f9ee49a8262f	d1bf66ba-2e69-5544-a29d-2d2ef31d9959	f4f75fdb-1bf1-dab4-201a-2002e0ee7af8	267a97c1-cdae-f41f-69ba-6005894fece4	0080_pre_compat-17	\N	\N	r1	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	\N	812500	90000	\N	1013	10	17	\N	313	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d394898e-727c-f1e5-ba65-a74cec28491c	a4269dc2-5b4a-4e70-848e-6aac81238c88	48a5c97b-114f-a8fd-e63d-a7466dd51c07	\N	0080_pre_compat-13	acme	s1	r1	p1	span-1	\N	\N	\N	\N	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	\N	\N	\N	\N	1001	10	17	\N	1001	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e8406edc-9b92-991b-1fa4-15d4c083ede3	64212d55-f53b-6c84-80aa-396bc3161773	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0080_pre_compat-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 04:07:03.123456+00	2026-11-30 04:07:03.123456+00	\N	\N	\N	\N	1007	10	17	\N	1007	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f5fdc6dc-7eb1-d89d-75ee-cffafd492e12	6f52fd1f-d782-734e-fe8d-a4b594a7e438	1e34a8f1-f35e-e5c5-b934-1c869a109595	\N	0080_pre_compat-7	acme	s1	r1	p1	span-1	\N	\N	\N	\N	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
\.
