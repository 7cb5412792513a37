-- events from 2026-10-31T00:00:00+00:00 to 2026-12-01T00:00:00+00:00
COPY organisation (id, name, rate_limit_per_minute, created_at, spread, spread_at, attribution_policy, timezone, rate_limit_ceiling, raw_retention_days) FROM stdin;
23	of 0113_pre_holds	400	2026-11-30 18:31:12.828466+00	8	2026-11-30 18:31:15.604492+00	{"mode": "warn", "require": ["feature"]}	Europe/Berlin	500	60
\.
COPY price_version (id, source, source_version, content_hash, checked_at, org_id, checked_on, applied_by) FROM stdin;
72	contract		63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	2026-11-30 18:31:13.317001+00	23	2026-11-30	cli
73	contract		b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	2026-11-30 18:31:13.534055+00	23	2026-11-30	cli
74	contract		b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	2026-11-30 18:31:13.666071+00	23	2026-11-30	cli
75	contract		d9630dc87dc29e9c5493aefb5c27a6ecf3ae186f05910eff692e984f42ec93bc	2026-11-30 18:31:15.693089+00	23	2026-11-30	cli
76	contract		0e4a7160a6021a1a68d5cc2f7841d36f2bc59f5697a83a6938f6202fd3fe6477	2026-11-30 18:31:16.310175+00	23	2026-11-30	cli
\.
COPY budget (id, org_id, name, scope, scope_value, filter, each, metric, period, timezone, window_hours, week_start, billing_day, watch, floor_usd, unpriced_usd_per_million, channels, enabled, shadow, snoozed_until, created_at, created_by, updated_at, deleted_at, model_exact, enforce, degrade_to, degrade_at, degrade_limit, max_per_call_usd, clamp, on_unavailable, unknown_cost_usd, cut_off) FROM stdin;
06bcbd88-17e3-40a5-9c78-c3af1fae1983	23	b0	total	\N	{}	\N	cost_usd	daily	Asia/Tokyo	\N	0	1	{burn_rate,forecast}	5	\N	{somewhere}	t	f	\N	2026-11-30 18:07:03.123456+00	test	2026-11-30 18:07:03.123456+00	\N	f	observe	{}	0.8	\N	\N	f	open	\N	f
5866f1a8-4e67-4095-bc15-9a44aaf0d8f3	-23	test	total	\N	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 18:07:03.123456+00	test	2026-11-30 18:07:03.123456+00	\N	f	observe	{}	0.8	\N	\N	f	open	\N	f
616b5839-320b-4a5b-bb2b-baed0cda9e4d	23	b4	total	\N	{}	\N	cost_usd	rolling	UTC	24	0	1	{anomaly}	5	\N	{somewhere}	t	f	\N	2026-11-30 18:07:03.123456+00	test	2026-11-30 18:07:03.123456+00	\N	f	observe	{}	0.8	\N	\N	f	open	\N	f
76071c18-e7ab-4f3f-b241-723823658523	23	b5	total	\N	{}	run_id	cost_usd	run	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	2026-12-01 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	test	2026-11-30 18:07:03.123456+00	\N	f	observe	{}	0.8	\N	\N	f	open	\N	f
8435f6c0-c741-4f4a-a0bd-351b9fe4ad8c	23	b3	total	\N	{"feature": "chat"}	\N	events	quarterly	UTC	\N	0	1	{}	5	\N	{somewhere}	t	t	\N	2026-11-30 18:07:03.123456+00	test	2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	f	observe	{}	0.8	\N	\N	f	open	\N	f
9451696f-d641-41af-88cc-9c2c5b9cd16f	23	o3-mini alone	model	o3-mini	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 18:07:03.123456+00	test	2026-11-30 18:07:03.123456+00	\N	t	observe	{}	0.8	\N	\N	f	open	\N	f
986bc933-205e-46e6-a67f-aab0c63143a1	23	b1	total	\N	{}	tenant	cost_usd	weekly	Australia/Lord_Howe	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 18:07:03.123456+00	test	2026-11-30 18:07:03.123456+00	\N	f	observe	{}	0.8	\N	\N	f	open	\N	f
9b1944e6-2a91-41d3-bf90-30b3a9c8d38a	23	b2	team	red	{}	\N	tokens	monthly	UTC	\N	0	15	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 18:07:03.123456+00	test	2026-11-30 18:07:03.123456+00	\N	f	observe	{}	0.8	\N	\N	f	open	\N	f
9b6f0f91-3ef0-47bf-b080-caa78a006271	23	budget	total	\N	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 18:07:03.123456+00	test	2026-11-30 18:07:03.123456+00	\N	f	degrade	{"*": "gpt-4o-mini"}	0.8	2000	10	f	open	1	f
c8799e46-64b9-437f-942d-7affb8393bb8	23	any o3-mini	model	o3-mini	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 18:07:03.123456+00	test	2026-11-30 18:07:03.123456+00	\N	f	observe	{}	0.8	\N	\N	f	open	\N	f
\.
TRUNCATE counting_clock;
COPY counting_clock (only_one, version, forgotten_before) FROM stdin;
t	205	2026-08-22 18:07:03.123456+00
\.
COPY activity (user_key, org_id, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h, hour, session_id, run_id, parent_run_id, first_at, last_at) FROM stdin;
-7988884115602587038	-23	0789bcef-325d-214b-6f13-b3c184a44592		1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0	2026-11-26 04:00:00+00	s1			2026-11-26 04:05:14.123456+00	2026-11-26 04:05:14.123456+00
-7988884115602587038	-23	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0	2026-11-27 13:00:00+00	s1	r1	p1	2026-11-27 13:06:02.123456+00	2026-11-27 13:06:02.123456+00
-2663518995366916113	23	090b5a31-08d3-9cb0-a85f-f590a3746185		1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0	2026-11-28 00:00:00+00	JIRA-1/a	child	root	2026-11-28 00:03:50.623456+00	2026-11-28 00:03:52.123456+00
-2663518995366916113	23	512b570e-3552-9796-dc97-c536e7f65905	acme	1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0	2026-11-30 18:00:00+00	s2	r1		2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00
-2663518995366916113	23	54c500b0-c747-efd2-11e0-0622394e37de	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	2026-11-27 02:00:00+00	s2	r1		2026-11-27 02:03:35.123456+00	2026-11-27 02:03:35.123456+00
-2663518995366916113	23	54c500b0-c747-efd2-11e0-0622394e37de	acme	1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20	2026-11-28 00:00:00+00	s2	r1		2026-11-28 00:03:20.123456+00	2026-11-28 00:03:20.123456+00
-2663518995366916113	23	574ddfe7-b38e-98ee-eaa9-86b3fdabce2e	acme	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20	2026-11-25 06:00:00+00	s2	grandchild	child	2026-11-25 06:02:18.123456+00	2026-11-25 06:02:18.123456+00
-2663518995366916113	23	5a5e63f3-b6ec-24ef-e09d-3b455b80cc5d		1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-27 13:00:00+00	s1	r2	p1	2026-11-27 13:04:52.123456+00	2026-11-27 13:04:52.123456+00
-2663518995366916113	23	64db467a-0d92-4c18-4ccc-897d981173d8	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	2026-11-30 18:00:00+00	s2	r1		2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00
-2663518995366916113	23	84acc6cd-055c-b298-2f29-50f416e0977d		1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-30 18:00:00+00	s1	r2	p1	2026-11-30 18:05:03.123456+00	2026-11-30 18:05:03.123456+00
-2663518995366916113	23	84acc6cd-055c-b298-2f29-50f416e0977d		1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-28 11:00:00+00	s1	r2	p1	2026-11-28 11:03:46.123456+00	2026-11-28 11:03:46.123456+00
-2663518995366916113	23	8b76f3a3-2981-e09e-0b38-b2a882cac00d	acme	1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	0	0.000000	30	20	2026-11-26 04:00:00+00	s2	r1		2026-11-26 04:03:54.123456+00	2026-11-26 04:03:54.123456+00
-2663518995366916113	23	8b76f3a3-2981-e09e-0b38-b2a882cac00d	acme	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20	2026-11-28 00:00:00+00	s2	r1		2026-11-28 00:06:00.123456+00	2026-11-28 00:06:00.123456+00
-2663518995366916113	23	8b76f3a3-2981-e09e-0b38-b2a882cac00d	acme	2	0	0	0	2	0	2092	20	0	0	0	0	0.004364	0	0	0.000000	60	40	2026-11-26 15:00:00+00	s2	r1		2026-11-26 15:03:07.123456+00	2026-11-26 15:06:41.123456+00
-2663518995366916113	23	94725597-a160-84d3-dece-a31b79ac8e46		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-29 20:00:00+00	s1	r2	p1	2026-11-29 20:05:54.123456+00	2026-11-29 20:05:54.123456+00
-2663518995366916113	23	a1123809-1f55-4de7-c501-702b49764beb		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25 06:00:00+00	s1	r2	p1	2026-11-25 06:02:40.123456+00	2026-11-25 06:02:40.123456+00
-2663518995366916113	23	a1123809-1f55-4de7-c501-702b49764beb		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 18:00:00+00	s1	r2	p1	2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00
-2663518995366916113	23	a34c7da5-c433-29ef-2b47-dbdbb5a004b1		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26 04:00:00+00	s1	r2	p1	2026-11-26 04:02:30.123456+00	2026-11-26 04:02:30.123456+00
-2663518995366916113	23	a34c7da5-c433-29ef-2b47-dbdbb5a004b1		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28 00:00:00+00	s1	r2	p1	2026-11-28 00:06:41.123456+00	2026-11-28 00:06:41.123456+00
-2663518995366916113	23	a34c7da5-c433-29ef-2b47-dbdbb5a004b1		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 18:00:00+00	s1	r2	p1	2026-11-30 18:05:03.123456+00	2026-11-30 18:05:03.123456+00
-2663518995366916113	23	a9b9afa1-359d-f5e5-a043-6191f3d98d94		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-30 18:00:00+00	s1	r2	p1	2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00
-2663518995366916113	23	b593552b-ea25-d1d7-2d31-659e414c61bd	acme	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0	2026-11-28 11:00:00+00	s2	r1		2026-11-28 11:07:00.123456+00	2026-11-28 11:07:00.123456+00
-2663518995366916113	23	c37622c5-c695-828e-c25d-8007e206abab	acme	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	0	0	0	0	2026-11-27 02:00:00+00	JIRA-1/a	root		2026-11-27 02:04:06.623456+00	2026-11-27 02:04:08.123456+00
-2663518995366916113	23	c5a7bfa8-ea82-b5dc-4d9c-51fc0b1c6002		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 18:00:00+00	s1	r2	p1	2026-11-30 18:04:03.123456+00	2026-11-30 18:04:03.123456+00
-2663518995366916113	23	d991482e-a67d-2c4c-f517-8c2bfc3f78c7	acme	1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0	2026-11-30 18:00:00+00	s2	r1		2026-11-30 18:05:03.123456+00	2026-11-30 18:05:03.123456+00
-2663518995366916113	23	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28 00:00:00+00	s2	r1		2026-11-28 00:03:20.123456+00	2026-11-28 00:03:20.123456+00
-2663518995366916113	23	dd44ac99-ebc2-c405-768a-1142e9f020f8		1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0	2026-11-28 00:00:00+00	s1	r2	p1	2026-11-28 00:04:02.123456+00	2026-11-28 00:04:02.123456+00
-2663518995366916113	23	f5e91570-5c86-5e29-b193-32135ff7dac8		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-27 13:00:00+00	s1	r2	p1	2026-11-27 13:06:49.123456+00	2026-11-27 13:06:49.123456+00
-2663518995366916113	23	fa0e294a-b7b2-8e17-cbec-3ae001bef6ef	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0	2026-11-25 17:00:00+00	s2	r1		2026-11-25 17:03:51.123456+00	2026-11-25 17:03:51.123456+00
-2663518995366916113	23	fa998954-131e-6ec7-4e69-0d4c79e3f4b5	acme	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0	2026-11-27 02:00:00+00	s2	r1		2026-11-27 02:03:35.123456+00	2026-11-27 02:03:35.123456+00
-2663518995366916113	23	fba76923-320f-33c1-a7e8-d0f38462ac4f	acme	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0	2026-11-29 20:00:00+00	s2	r1		2026-11-29 20:02:14.123456+00	2026-11-29 20:02:14.123456+00
0	23	0a3923f9-7a00-7b15-e834-99dced36c737	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 18:00:00+00	s1	r2	p1	2026-11-30 18:04:03.123456+00	2026-11-30 18:04:03.123456+00
0	23	0ab1c46f-89f4-b065-c557-b38c5927ced3	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 18:00:00+00	s1	r2	p1	2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00
0	23	131b4f8d-fe52-2466-1a71-00096419198d	acme	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0	2026-11-28 22:00:00+00		r1	p1	2026-11-28 22:04:11.123456+00	2026-11-28 22:04:11.123456+00
0	23	13c23970-0e98-5c3f-1a5d-2dde0009d3d0	acme	1	0	0	0	1	0	1025	10	700	3	812500	1	0.001045	0	0	0.000000	0	0	2026-11-28 11:00:00+00		r1	p1	2026-11-28 11:02:45.310956+00	2026-11-28 11:02:46.123456+00
0	23	2a5124fe-2dd3-81de-2db8-ba1a20e43e98	acme	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0	2026-11-30 07:00:00+00		r1	p1	2026-11-30 07:03:46.123456+00	2026-11-30 07:03:46.123456+00
0	23	30e848aa-6100-f279-2cc0-5a49cc4d884d	acme	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0	2026-11-26 15:00:00+00		r1	p1	2026-11-26 15:03:03.123456+00	2026-11-26 15:06:02.123456+00
0	23	30e848aa-6100-f279-2cc0-5a49cc4d884d	acme	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0	2026-11-30 18:00:00+00		r1	p1	2026-11-30 18:05:03.123456+00	2026-11-30 18:07:03.123456+00
0	23	331bce6c-7835-f26d-64af-007cf3adcae4	globex	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0	2026-11-27 13:00:00+00	s1	r2	p1	2026-11-27 13:02:29.123456+00	2026-11-27 13:02:29.123456+00
0	23	45b77de8-ea7c-ff9a-d0b4-2667a3c9b285	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 18:00:00+00		r1	p1	2026-11-30 18:07:02.310956+00	2026-11-30 18:07:03.123456+00
0	23	483bf8c8-9b9b-6a54-4847-d08d28ea2210	globex	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	0.0011462	0	0	0	2026-11-28 00:00:00+00	s1	r2	p1	2026-11-28 00:04:11.123456+00	2026-11-28 00:04:11.123456+00
0	23	483bf8c8-9b9b-6a54-4847-d08d28ea2210	globex	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	0.0011858	0	0	0	2026-11-30 18:00:00+00	s1	r2	p1	2026-11-30 18:05:03.123456+00	2026-11-30 18:05:03.123456+00
0	23	483bf8c8-9b9b-6a54-4847-d08d28ea2210	globex	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0	2026-11-27 13:00:00+00	s1	r2	p1	2026-11-27 13:06:35.123456+00	2026-11-27 13:06:35.123456+00
0	23	4863e12d-7972-7532-de08-23b7d2b6eaa4	globex	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0	2026-11-27 02:00:00+00	s1	r2	p1	2026-11-27 02:04:27.123456+00	2026-11-27 02:04:27.123456+00
0	23	4c23004e-79e8-0ac7-13d9-6bd1a0bbb850	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27 13:00:00+00	s1	r2	p1	2026-11-27 13:02:29.123456+00	2026-11-27 13:02:29.123456+00
0	23	4db7ff20-3abc-e98a-741b-19432073d73b	globex	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0	2026-11-30 18:00:00+00	s1	r2	p1	2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00
0	23	6b15eddc-79a3-30b9-4f78-44b05f89421a	globex	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	2026-11-29 20:00:00+00	JIRA-1/a	child	root	2026-11-29 20:05:42.623456+00	2026-11-29 20:05:44.123456+00
0	23	6d3f1dc5-0ab7-930c-c228-eaff03604b8f	acme	1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	0	0	0	0	2026-11-28 22:00:00+00		r1	p1	2026-11-28 22:03:24.310956+00	2026-11-28 22:03:25.123456+00
0	23	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28 11:00:00+00	s1	r2	p1	2026-11-28 11:03:58.123456+00	2026-11-28 11:03:58.123456+00
0	23	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29 09:00:00+00	s1	r2	p1	2026-11-29 09:03:38.123456+00	2026-11-29 09:03:38.123456+00
0	23	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 18:00:00+00	s1	r2	p1	2026-11-30 18:05:03.123456+00	2026-11-30 18:05:03.123456+00
0	23	bd05db73-d0d6-3c4e-eb11-af638815c54d	acme	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0	2026-11-28 11:00:00+00		r1	p1	2026-11-28 11:05:00.310956+00	2026-11-28 11:05:01.123456+00
0	23	bd05db73-d0d6-3c4e-eb11-af638815c54d	acme	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	0	0	0	0	2026-11-28 22:00:00+00		r1	p1	2026-11-28 22:02:15.310956+00	2026-11-28 22:02:16.123456+00
0	23	bd05db73-d0d6-3c4e-eb11-af638815c54d	acme	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0	2026-11-25 17:00:00+00		r1	p1	2026-11-25 17:06:39.310956+00	2026-11-25 17:06:40.123456+00
0	23	bd05db73-d0d6-3c4e-eb11-af638815c54d	acme	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0	2026-11-30 18:00:00+00		r1	p1	2026-11-30 18:04:25.310956+00	2026-11-30 18:04:26.123456+00
0	23	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27 13:00:00+00	s1	r2	p1	2026-11-27 13:06:58.123456+00	2026-11-27 13:06:58.123456+00
0	23	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 18:00:00+00	s1	r2	p1	2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00
0	23	c6e9db00-3337-e861-e274-69e6b285888b	acme	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0	2026-11-30 18:00:00+00		r1	p1	2026-11-30 18:07:02.310956+00	2026-11-30 18:07:03.123456+00
0	23	d5b59586-ab48-0c67-acf5-76865a6c6f0a	acme	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	0	0	0	0	2026-11-28 11:00:00+00	JIRA-1/a	child	root	2026-11-28 11:03:21.623456+00	2026-11-28 11:03:23.123456+00
0	23	f5ec1f61-3a46-e5ee-abe4-4d3dcafc6455	globex	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0	2026-11-27 02:00:00+00	s1	r2	p1	2026-11-27 02:06:52.123456+00	2026-11-27 02:06:52.123456+00
4023553682945363644	-23	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20	2026-11-25 06:00:00+00	s2	r1		2026-11-25 06:05:13.123456+00	2026-11-25 06:05:13.123456+00
7172692460386599257	23	01dc51aa-0478-7b60-8530-b274b572978e		1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0	2026-11-27 13:00:00+00	JIRA-1/a	root		2026-11-27 13:03:24.623456+00	2026-11-27 13:03:26.123456+00
7172692460386599257	23	01e0ba0a-d8e6-f3b7-da3b-38f068cbdb0e		1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0	2026-11-27 02:00:00+00	s1			2026-11-27 02:05:29.123456+00	2026-11-27 02:05:29.123456+00
7172692460386599257	23	0789bcef-325d-214b-6f13-b3c184a44592		0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	2026-11-27 02:00:00+00	s1			2026-11-27 02:03:03.123456+00	2026-11-27 02:03:03.123456+00
7172692460386599257	23	11cc2b04-48bd-1553-e722-5111d5a450e4		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 18:00:00+00	s1			2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00
7172692460386599257	23	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0	2026-11-29 20:00:00+00	s1	r1	p1	2026-11-29 20:02:40.123456+00	2026-11-29 20:02:40.123456+00
7172692460386599257	23	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0	2026-11-28 11:00:00+00	s1	r1	p1	2026-11-28 11:04:59.123456+00	2026-11-28 11:04:59.123456+00
7172692460386599257	23	2dc9f510-b2e7-c344-d359-31373949970a		1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0	2026-11-30 18:00:00+00	s1			2026-11-30 18:05:03.123456+00	2026-11-30 18:05:03.123456+00
7172692460386599257	23	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0	2026-11-26 15:00:00+00	s1	r1	p1	2026-11-26 15:06:07.123456+00	2026-11-26 15:06:07.123456+00
7172692460386599257	23	47a70425-428a-3676-0a1e-399b1545a7eb	acme	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0	2026-11-28 22:00:00+00	s1	r1	p1	2026-11-28 22:05:20.123456+00	2026-11-28 22:05:20.123456+00
7172692460386599257	23	48bf2d53-a262-97cf-075b-c14f16c5c878		1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0	2026-11-28 22:00:00+00	s1	grandchild	child	2026-11-28 22:04:21.123456+00	2026-11-28 22:04:21.123456+00
7172692460386599257	23	5598de67-a1b5-caae-df4f-26fd87cf2114		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28 22:00:00+00	s1			2026-11-28 22:02:18.123456+00	2026-11-28 22:02:18.123456+00
7172692460386599257	23	69c3fff1-6a5a-0123-b1d0-37705694f4c4	acme	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	0	0	0	0	2026-11-30 18:00:00+00	JIRA-1/a	root	p1	2026-11-30 18:06:30.623456+00	2026-11-30 18:06:32.123456+00
7172692460386599257	23	74528141-a346-8a5a-572f-c1b68597d065		1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0	2026-11-28 22:00:00+00	s1			2026-11-28 22:02:18.123456+00	2026-11-28 22:02:18.123456+00
7172692460386599257	23	8748f44c-810e-6e90-261b-69266630125a	acme	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0	2026-11-27 13:00:00+00	s1	r1	p1	2026-11-27 13:03:56.123456+00	2026-11-27 13:03:56.123456+00
7172692460386599257	23	92f25d0f-7d89-d98a-3166-2066333ee101		1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0	2026-11-30 18:00:00+00	s1			2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00
7172692460386599257	23	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0	2026-11-27 13:00:00+00	s1	r1	p1	2026-11-27 13:02:34.123456+00	2026-11-27 13:02:34.123456+00
7172692460386599257	23	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	2026-11-25 06:00:00+00	s1	r1	p1	2026-11-25 06:04:13.123456+00	2026-11-25 06:04:13.123456+00
7172692460386599257	23	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	2026-11-27 02:00:00+00	s1	r1	p1	2026-11-27 02:02:55.123456+00	2026-11-27 02:02:55.123456+00
7172692460386599257	23	b42c7503-1be8-d8e7-9add-a8f4580358cc		1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0	2026-11-25 06:00:00+00	s1			2026-11-25 06:04:25.123456+00	2026-11-25 06:04:25.123456+00
7172692460386599257	23	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0	2026-11-27 13:00:00+00	s1	r1	p1	2026-11-27 13:03:11.123456+00	2026-11-27 13:03:11.123456+00
7172692460386599257	23	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0	2026-11-30 18:00:00+00	s1	r1	p1	2026-11-30 18:05:03.123456+00	2026-11-30 18:05:03.123456+00
7172692460386599257	23	b8d5c0ee-f78b-98f3-4b5a-881200ef1abc		1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0	2026-11-27 02:00:00+00	s1			2026-11-27 02:06:25.123456+00	2026-11-27 02:06:25.123456+00
7172692460386599257	23	bed16d01-bafc-fe93-38c1-a3f53c216f77		1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0	2026-11-27 02:00:00+00	s1			2026-11-27 02:03:03.123456+00	2026-11-27 02:03:03.123456+00
7172692460386599257	23	c0507639-86ad-c0c8-97a4-055e72f8d9ee		1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0	2026-11-26 15:00:00+00	s1			2026-11-26 15:03:13.123456+00	2026-11-26 15:03:13.123456+00
7172692460386599257	23	d76f0b77-8828-0100-30fc-ba700e9b1018		1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0	2026-11-29 20:00:00+00	s1			2026-11-29 20:05:21.123456+00	2026-11-29 20:05:21.123456+00
7172692460386599257	23	d76f0b77-8828-0100-30fc-ba700e9b1018		2	0	0	2	0	0	2106	20	0	0	0	0	0.004392	0.004	0	0	0	0	2026-11-27 02:00:00+00	s1			2026-11-27 02:05:36.123456+00	2026-11-27 02:06:10.123456+00
7172692460386599257	23	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	0	0	0	0	2026-11-27 02:00:00+00	s1	r1	p1	2026-11-27 02:02:55.123456+00	2026-11-27 02:02:55.123456+00
7172692460386599257	23	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	0	0	0	0	2026-11-25 06:00:00+00	s1	r1	p1	2026-11-25 06:04:13.123456+00	2026-11-25 06:04:13.123456+00
7172692460386599257	23	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	acme	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0	2026-11-30 07:00:00+00	s1	r1	p1	2026-11-30 07:03:03.123456+00	2026-11-30 07:03:03.123456+00
\.
COPY admin_act (id, org_id, at, actor, act, target, details) FROM stdin;
061badaa-8bf2-45d9-a019-0983f0c1e228	23	2026-11-30 18:31:16.819605+00	cli	organisation.limited	23	{"before": 600, "requests_a_minute": 500}
0b107da8-af9b-4c25-b2cb-3e38900b6713	23	2026-11-30 18:31:15.248607+00	test	budget.changed	986bc933-205e-46e6-a67f-aab0c63143a1	{"timezone": "Australia/Lord_Howe", "threshold_usd": "0.002"}
1303e378-1928-479e-8159-3da7a9e558af	23	2026-11-30 18:31:16.452095+00	cli	key.created	zqtottmrgqa9	{"mode": "live", "name": "another client's", "compat": "cogslayer", "scopes": ["admin", "gateway", "ingest", "read"], "expires_at": null}
19a26dae-d26b-41f1-9adb-ee3eaf04c758	23	2026-11-30 18:31:14.759841+00	test	budget.created	986bc933-205e-46e6-a67f-aab0c63143a1	{"each": "tenant", "name": "b1", "period": "weekly", "channels": ["somewhere"], "timezone": "America/New_York", "thresholds": ["1"], "threshold_usd": "0.001"}
1be281c2-1985-4e67-8499-dc05baf9324b	23	2026-11-30 18:31:15.592097+00	cli	channel.created	b5d00fa7a8c213a9e419dcc0	{"name": "pagerduty", "type": "pagerduty", "goes_to": "https://hooks.example.com/x?token=***"}
20af5339-2718-48ef-a8ad-73cdb601fe3a	23	2026-11-30 18:31:16.736585+00	cli	user.erased	43df396fbc649729ef5daa4983c9482a1543dd35c8624d0ec1fee6036a448be1	{"label": "erased-aae298ae1677"}
21b5302f-fe6d-4fc6-a4ca-5fba00bed02a	23	2026-11-30 18:31:16.712339+00	cli	organisation.moved	23	{"before": "UTC", "timezone": "Europe/Berlin"}
28b8e1db-4d17-4c7b-8630-55035a033a2e	23	2026-11-30 18:31:13.338611+00	cli	prices.proposed	110	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
2974efff-4817-4c5d-b5fc-46d2a4e34175	23	2026-11-30 18:31:16.315965+00	cli	prices.applied	115	{"prices": 1, "source": "contract", "aliases": 0, "version": 76, "discounts": 0}
2ce30140-bcde-4318-ba87-1d4309b25924	23	2026-11-30 18:31:13.665529+00	cli	prices.proposed	113	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
2ce6fd26-802d-4516-af32-8831bb2b66ec	23	2026-11-30 18:31:15.572894+00	cli	channel.created	5a222d987ac97fc9827d6120	{"name": "webhook", "type": "webhook", "goes_to": "https://hooks.example.com/x?token=***"}
378151b0-daa2-49ef-bd7d-d7923ba0a11a	23	2026-11-30 18:31:13.342734+00	cli	prices.proposed	111	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
3a8c2be5-3dc4-4fa2-8d43-8429acdad69f	23	2026-11-30 18:31:13.339715+00	cli	prices.rejected	110	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
3b221df6-a646-4cb0-b34e-4931c7c25c24	23	2026-11-30 18:31:15.616254+00	cli	organisation.spread	23	{"before": 4, "partitions": 8}
404dc4fb-7128-4418-9527-00adc8432d4d	23	2026-11-30 18:31:13.538115+00	cli	prices.applied	112	{"prices": 2, "source": "contract", "aliases": 0, "version": 73, "discounts": 0}
48eba007-bad9-4af7-a0ef-0ce0d233eddf	23	2026-11-30 18:31:16.821073+00	cli	organisation.retention	23	{"days": 60, "before": null}
49e42df7-881e-41cc-9cb8-eb32817312aa	23	2026-11-30 18:31:15.921442+00	test	budget.created	9451696f-d641-41af-88cc-9c2c5b9cd16f	{"name": "o3-mini alone", "scope": "model", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "model_exact": true, "scope_value": "o3-mini", "threshold_usd": "0.001"}
4c8b47db-d71b-4a7e-a5a4-7166f8c9bd12	-23	2026-11-30 18:31:15.220731+00	test	budget.created	5866f1a8-4e67-4095-bc15-9a44aaf0d8f3	{"name": "test", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "0.001"}
4fe3aea0-a972-4080-b788-9dc4b97af602	23	2026-11-30 18:31:14.28385+00	cli	key.created	eondzxc0e0xw	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
511773cc-98bc-4488-b788-3d5d8edc467d	23	2026-11-30 18:31:14.292091+00	cli	organisation.spread	23	{"before": 1, "partitions": 4}
582837a4-6ced-447a-b1e9-7a5072878562	23	2026-11-30 18:31:14.894391+00	test	budget.created	616b5839-320b-4a5b-bb2b-baed0cda9e4d	{"name": "b4", "watch": ["anomaly"], "period": "rolling", "channels": ["somewhere"], "thresholds": ["1"], "window_hours": 24, "threshold_usd": "0.001"}
5fde664c-6a1b-4ee0-9700-10d9d6361250	23	2026-11-30 18:31:15.281749+00	cli	budget.topped_up	06bcbd88-17e3-40a5-9c78-c3af1fae1983	{"amount": "0.001", "reason": "a launch", "ends_at": "2026-12-01T00:07:03.123456Z", "starts_at": "2026-11-30T18:07:03.123456Z"}
67a7378f-81a2-4de5-af57-7862395e6962	23	2026-11-30 18:31:15.283424+00	cli	budget.deleted	8435f6c0-c741-4f4a-a0bd-351b9fe4ad8c	{}
69ff66e3-5120-4bac-ab5c-cba1ffd0c170	23	2026-11-30 18:31:15.586771+00	cli	channel.created	0ee4f3f77059c54837459e39	{"name": "email", "type": "email", "goes_to": "ops@example.com"}
6faddae9-583e-48a5-afb5-8f25b5b07e2e	23	2026-11-30 18:31:14.2863+00	cli	key.rotated	eondzxc0e0xw	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": "2026-12-07T18:31:14.284372Z"}
795115a2-c65d-4e54-9950-476fe3fe0432	23	2026-11-30 18:31:16.820893+00	cli	organisation.limited	23	{"before": 500, "requests_a_minute": 400}
79f2f001-0fe6-4d4b-899c-7b4d9c055521	23	2026-11-30 18:31:14.854763+00	test	budget.created	8435f6c0-c741-4f4a-a0bd-351b9fe4ad8c	{"name": "b3", "filter": {"feature": "chat"}, "metric": "events", "period": "quarterly", "shadow": true, "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "3"}
7bfac668-ff70-4c66-8810-290e64ba16b5	23	2026-11-30 18:31:15.903193+00	test	budget.created	c8799e46-64b9-437f-942d-7affb8393bb8	{"name": "any o3-mini", "scope": "model", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "scope_value": "o3-mini", "threshold_usd": "0.001"}
7fed0774-f1d2-4c33-b3fe-5009e536e2e0	23	2026-11-30 18:31:14.275553+00	cli	key.created	quj8wv1lauq7	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
80de4639-cdba-42fa-85f9-7405da12a6cd	23	2026-11-30 18:31:13.174086+00	cli	key.created	7dz3zns6xpf3	{"mode": "live", "name": "all", "scopes": ["admin", "gateway", "ingest", "read"], "expires_at": "2027-02-28T18:07:03.123456Z"}
882c093c-0afe-457b-a0e2-b83d61809776	23	2026-11-30 18:31:15.583527+00	cli	channel.created	2008501dd6c7cd60d24be7b1	{"name": "slack", "type": "slack", "goes_to": "https://hooks.example.com/…"}
92f8ceec-d085-4721-a10a-8b9be2645467	23	2026-11-30 18:31:13.861739+00	cli	events.repriced	events	{"end": "2026-11-30T18:32:13.791856+00:00", "start": "2026-10-21T18:07:03.123456+00:00", "events": 4, "feature": "chat", "difference_usd": "-0.004064"}
944a0753-1cad-48f1-97a5-790acc9a7e30	23	2026-11-30 18:31:13.494547+00	me	period.closed	2026-10	{"cost_usd": "0", "event_count": 2}
95852293-5ce5-4431-961d-f09aeef89eec	23	2026-11-30 18:31:16.496832+00	cli	insight.muted	retry_waste	{"what": "scope", "feature": "chat"}
9b960d13-735a-4310-8f5a-c1ea6d90ca40	23	2026-11-30 18:31:12.831201+00	cli	organisation.created	23	{"name": "of 0113_pre_holds"}
9f1acb06-dd67-46fc-9052-8d3c59833102	23	2026-11-30 18:31:16.712531+00	cli	organisation.attribution	23	{"before": null, "policy": {"mode": "warn", "require": ["feature"]}}
a0aa3c50-5522-4742-b3d2-2d762f0e4534	23	2026-11-30 18:31:14.461474+00	test	budget.created	06bcbd88-17e3-40a5-9c78-c3af1fae1983	{"name": "b0", "watch": ["burn_rate", "forecast"], "period": "daily", "channels": ["somewhere"], "timezone": "Asia/Tokyo", "thresholds": ["1"], "threshold_usd": "0.001"}
a1c377f7-afa1-4e17-b86c-f9bfe3555fdb	23	2026-11-30 18:31:13.533622+00	cli	prices.proposed	112	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
ab308a59-2230-4760-b649-c7c4567b1c4d	23	2026-11-30 18:31:14.280236+00	cli	key.rotated	quj8wv1lauq7	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": null}
b2c32486-1f2b-4b17-ba2f-e60fc32810a9	23	2026-11-30 18:31:13.331627+00	cli	prices.applied	109	{"prices": 1, "source": "contract", "aliases": 1, "version": 72, "discounts": 1}
b9c7f7fa-05b5-4693-8e4d-fd454bf6f9a3	23	2026-11-30 18:31:15.153194+00	test	budget.created	76071c18-e7ab-4f3f-b241-723823658523	{"each": "run_id", "name": "b5", "period": "run", "channels": ["somewhere"], "thresholds": ["1"], "snoozed_until": "2026-12-01T18:07:03.123456Z", "threshold_usd": "0.001"}
bbe55f41-122a-41ba-9a0a-c0db49230504	0	2026-11-30 18:31:14.418449+00	cli	offsets.skipped	usage.0113_pre_holds/1	{"reason": "retention was too short", "next_offset": 9, "first_offset": 4}
c4cc4d6f-68d2-4990-8d5d-39e44274d906	23	2026-11-30 18:31:16.308027+00	cli	prices.proposed	115	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
caa4aaf7-8dd3-493a-9e58-5a9da463248e	23	2026-11-30 18:31:15.704287+00	cli	prices.applied	114	{"prices": 2, "source": "contract", "aliases": 0, "version": 75, "discounts": 0}
cb88bbb3-85f5-43e6-9c56-d4d1916f78fc	23	2026-11-30 18:31:16.710561+00	cli	key.created	kke6ewu30k3l	{"mode": "live", "name": "a team's", "scopes": ["ingest"], "allowed": {"models": ["gpt-4o"], "providers": ["openai"]}, "defaults": {"team": "growth"}, "expires_at": null}
d24d5dd3-a8d1-4980-8fcc-bffc420e234a	23	2026-11-30 18:31:13.179058+00	cli	key.revoked	3jqf7vss256k	{"mode": "live", "name": "revoked", "scopes": ["admin", "gateway", "ingest", "read"], "expires_at": null}
d3b239b6-da6c-45f0-ae31-6b97d9b8d651	23	2026-11-30 18:31:16.503074+00	cli	insight.muted	retry_waste	{"what": "kind", "feature": "chat"}
d5ec794d-2b30-4a51-a5ae-5d3e1a0d1991	23	2026-11-30 18:31:13.669606+00	cli	prices.applied	113	{"prices": 2, "source": "contract", "aliases": 0, "version": 74, "discounts": 0}
d674ccdd-3edf-4626-a2d4-b4f674c57341	23	2026-11-30 18:31:14.804596+00	test	budget.created	9b1944e6-2a91-41d3-bf90-30b3a9c8d38a	{"name": "b2", "scope": "team", "metric": "tokens", "period": "monthly", "channels": ["somewhere"], "thresholds": ["1"], "billing_day": 15, "scope_value": "red", "threshold_usd": "3"}
db0a1d47-7d81-404d-ba67-2004de6944f5	23	2026-11-30 18:31:16.833191+00	cli	provider.created	ef5115d43c62f68161b2622b	{"name": "openai", "base_url": "https://api.openai.com", "protocol": "openai"}
dd40e71d-f6a8-4e38-be81-55a679c329ca	23	2026-11-30 18:31:15.692695+00	cli	prices.proposed	114	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
e3cac9b5-3152-4c80-8bcb-1c0a32fffd39	23	2026-11-30 18:31:15.730194+00	cli	events.repriced	events	{"end": "2026-11-30T18:32:15.714086+00:00", "start": "2026-10-21T18:07:03.123456+00:00", "events": 8, "feature": "chat", "difference_usd": "-0.012756"}
f24742df-a65d-4819-8248-496adc935265	23	2026-11-30 18:31:15.596965+00	cli	channel.created	a6ae5b237c3b9bf7cd9ff859	{"name": "alertmanager", "type": "alertmanager", "goes_to": "https://hooks.example.com/x?token=***"}
f4337e71-25a8-4b49-9aa4-fc18dcefbe27	23	2026-11-30 18:31:16.856642+00	test	budget.created	9b6f0f91-3ef0-47bf-b080-caa78a006271	{"name": "budget", "period": "daily", "enforce": "degrade", "channels": ["somewhere"], "degrade_to": {"*": "gpt-4o-mini"}, "thresholds": ["1"], "degrade_limit": "2000", "threshold_usd": "1000", "max_per_call_usd": "10", "unknown_cost_usd": "1"}
f499ae0f-a763-43e1-bd6e-9ed9e6b8222c	-23	2026-11-30 18:31:13.175396+00	cli	key.created	d6hjsa4eim3k	{"mode": "test", "name": "test", "scopes": ["ingest"], "expires_at": null}
f7312587-23cf-4717-a3b0-b06f6d73d336	23	2026-11-30 18:31:13.316433+00	cli	prices.proposed	109	{"prices": 1, "source": "contract", "aliases": 1, "discounts": 1}
f8cb3f29-0a80-4d7f-a187-da5411defe1a	23	2026-11-30 18:31:13.574987+00	cli	events.repriced	events	{"end": "2026-11-30T18:32:13.545618+00:00", "start": "2026-10-21T18:07:03.123456+00:00", "events": 4, "feature": "chat", "difference_usd": "-0.479260"}
fa231c11-c77b-416a-9e82-e1c4831dbc58	23	2026-11-30 18:31:16.349946+00	cli	events.repriced	events	{"end": "2026-11-30T18:32:16.327730+00:00", "start": "2026-10-21T18:07:03.123456+00:00", "events": 28, "difference_usd": "-0.996075"}
fb36cd04-5cdc-4ae2-8bd1-175fb0f6da1b	23	2026-11-30 18:31:13.176717+00	cli	key.created	3jqf7vss256k	{"mode": "live", "name": "revoked", "scopes": ["admin", "gateway", "ingest", "read"], "expires_at": null}
\.
COPY alert_outbox (id, message_id, org_id, budget_id, fired_id, channels, stateful_only, message, created_at) FROM stdin;
195	4edfb3ea-36a0-41b3-b76e-066c9807aefc	23	06bcbd88-17e3-40a5-9c78-c3af1fae1983	4edfb3ea-36a0-41b3-b76e-066c9807aefc	{somewhere}	f	{"id": "4edfb3ea-36a0-41b3-b76e-066c9807aefc", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/06bcbd88-17e3-40a5-9c78-c3af1fae1983", "query": "/v1/costs/summary?start=2026-11-30T15%3A00%3A00%2B00%3A00&end=2026-12-01T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 8, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 8097, "feature": null, "cost_usd": 0.52896, "event_count": 9}, {"model": "gpt-4o", "tokens": 1024, "feature": "chat", "cost_usd": 0.004256, "event_count": 3}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}], "subject": null, "alert_id": "06bcbd88-17e3-40a5-9c78-c3af1fae1983", "spend_usd": 0.5427538, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-12-01T15:00:00Z", "scope_value": null, "window_start": "2026-11-30T15:00:00Z", "threshold_usd": 0.002}	2026-11-30 18:07:03.123456+00
196	701f3024-0da4-470b-9d18-abfd9873085d	23	616b5839-320b-4a5b-bb2b-baed0cda9e4d	701f3024-0da4-470b-9d18-abfd9873085d	{somewhere}	f	{"id": "701f3024-0da4-470b-9d18-abfd9873085d", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/616b5839-320b-4a5b-bb2b-baed0cda9e4d", "query": "/v1/costs/summary?start=2026-11-29T18%3A08%3A00%2B00%3A00&end=2026-11-30T18%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 8, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 7197, "feature": null, "cost_usd": 0.54126, "event_count": 9}, {"model": "gpt-4o", "tokens": 2070, "feature": "chat", "cost_usd": 0.0086, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}], "subject": null, "alert_id": "616b5839-320b-4a5b-bb2b-baed0cda9e4d", "spend_usd": 0.5593978, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-30T18:08:00Z", "scope_value": null, "window_start": "2026-11-29T18:08:00Z", "threshold_usd": 0.001}	2026-11-30 18:07:03.123456+00
197	271f7ea7-bfa3-409c-8d42-d25f394bca38	23	986bc933-205e-46e6-a67f-aab0c63143a1	271f7ea7-bfa3-409c-8d42-d25f394bca38	{somewhere}	f	{"id": "271f7ea7-bfa3-409c-8d42-d25f394bca38", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/986bc933-205e-46e6-a67f-aab0c63143a1", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 3, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 3099, "feature": null, "cost_usd": 0.50436, "event_count": 3}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.004344, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}], "subject": "acme", "alert_id": "986bc933-205e-46e6-a67f-aab0c63143a1", "spend_usd": 0.512882, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 18:07:03.123456+00
198	4ce1dd91-2176-4bde-a05c-93fe0ac5589b	23	986bc933-205e-46e6-a67f-aab0c63143a1	4ce1dd91-2176-4bde-a05c-93fe0ac5589b	{somewhere}	f	{"id": "4ce1dd91-2176-4bde-a05c-93fe0ac5589b", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/986bc933-205e-46e6-a67f-aab0c63143a1", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "drivers": [{"model": "gpt-4o", "tokens": 1024, "feature": "chat", "cost_usd": 0.004256, "event_count": 3}, {"model": "o3-mini", "tokens": 1048, "feature": "chat", "cost_usd": 0.0011858, "event_count": 1}], "subject": "globex", "alert_id": "986bc933-205e-46e6-a67f-aab0c63143a1", "spend_usd": 0.0054418, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 18:07:03.123456+00
199	8e9c7afa-4f4a-40bc-96ca-94b63bf65ee7	23	9b1944e6-2a91-41d3-bf90-30b3a9c8d38a	8e9c7afa-4f4a-40bc-96ca-94b63bf65ee7	{somewhere}	f	{"id": "8e9c7afa-4f4a-40bc-96ca-94b63bf65ee7", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/9b1944e6-2a91-41d3-bf90-30b3a9c8d38a", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"estimated_events": 1}, "drivers": [{"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.004344, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}], "subject": null, "alert_id": "9b1944e6-2a91-41d3-bf90-30b3a9c8d38a", "spend_usd": 6216, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	2026-11-30 18:07:03.123456+00
200	d7bd029f-e570-4319-9ec0-d3431b0b96f7	22	b24a4955-fbd0-4698-9de7-206ade667c4c	d7bd029f-e570-4319-9ec0-d3431b0b96f7	{somewhere}	f	{"id": "d7bd029f-e570-4319-9ec0-d3431b0b96f7", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b24a4955-fbd0-4698-9de7-206ade667c4c", "query": "/v1/costs/summary?start=2026-11-25T00%3A00%3A00%2B00%3A00&end=2026-11-26T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1084, "feature": null, "cost_usd": 0.0012254, "event_count": 1}], "subject": null, "alert_id": "b24a4955-fbd0-4698-9de7-206ade667c4c", "spend_usd": 0.0012254, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-26T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-25T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 18:07:03.123456+00
201	3f404044-4c7d-4c9f-95bb-d96219877f5f	22	b24a4955-fbd0-4698-9de7-206ade667c4c	3f404044-4c7d-4c9f-95bb-d96219877f5f	{somewhere}	f	{"id": "3f404044-4c7d-4c9f-95bb-d96219877f5f", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b24a4955-fbd0-4698-9de7-206ade667c4c", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 2108, "feature": null, "cost_usd": 0.0023848, "event_count": 2}], "subject": null, "alert_id": "b24a4955-fbd0-4698-9de7-206ade667c4c", "spend_usd": 0.0023848, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 18:07:03.123456+00
202	c1cb3583-b744-4174-9ac7-6bc9fa639389	23	06bcbd88-17e3-40a5-9c78-c3af1fae1983	c1cb3583-b744-4174-9ac7-6bc9fa639389	{somewhere}	f	{"id": "c1cb3583-b744-4174-9ac7-6bc9fa639389", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/06bcbd88-17e3-40a5-9c78-c3af1fae1983", "query": "/v1/costs/summary?start=2026-11-24T15%3A00%3A00%2B00%3A00&end=2026-11-25T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "nobody-knows-it", "tokens": 1028, "feature": "chat", "cost_usd": 0.002046, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": null, "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "06bcbd88-17e3-40a5-9c78-c3af1fae1983", "spend_usd": 0.002046, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-25T15:00:00Z", "scope_value": null, "window_start": "2026-11-24T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 18:07:03.123456+00
203	244bc6d4-a6e4-4269-b9e2-8901d143fa41	23	06bcbd88-17e3-40a5-9c78-c3af1fae1983	244bc6d4-a6e4-4269-b9e2-8901d143fa41	{somewhere}	f	{"id": "244bc6d4-a6e4-4269-b9e2-8901d143fa41", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/06bcbd88-17e3-40a5-9c78-c3af1fae1983", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 2}, "drivers": [{"model": "gpt-4o-mini", "tokens": 2097, "feature": null, "cost_usd": 0.5, "event_count": 2}, {"model": "gpt-4o", "tokens": 1056, "feature": null, "cost_usd": 0.004384, "event_count": 1}], "subject": null, "alert_id": "06bcbd88-17e3-40a5-9c78-c3af1fae1983", "spend_usd": 0.504384, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 18:07:03.123456+00
204	5f62b43d-0962-4092-9ab2-825617cbb4d4	23	06bcbd88-17e3-40a5-9c78-c3af1fae1983	5f62b43d-0962-4092-9ab2-825617cbb4d4	{somewhere}	f	{"id": "5f62b43d-0962-4092-9ab2-825617cbb4d4", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/06bcbd88-17e3-40a5-9c78-c3af1fae1983", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 4, "estimated_events": 4}, "drivers": [{"model": "gpt-4o", "tokens": 2058, "feature": null, "cost_usd": 0.504336, "event_count": 2}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "our-deployment", "tokens": 1037, "feature": null, "cost_usd": 0.0123, "event_count": 1}], "subject": null, "alert_id": "06bcbd88-17e3-40a5-9c78-c3af1fae1983", "spend_usd": 0.5534367, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 18:07:03.123456+00
205	0a1babb2-9cb8-47c2-93ce-5b264fbb07c0	23	06bcbd88-17e3-40a5-9c78-c3af1fae1983	0a1babb2-9cb8-47c2-93ce-5b264fbb07c0	{somewhere}	f	{"id": "0a1babb2-9cb8-47c2-93ce-5b264fbb07c0", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/06bcbd88-17e3-40a5-9c78-c3af1fae1983", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3, "estimated_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1061, "feature": null, "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.003234, "event_count": 2}, {"model": "o3-mini", "tokens": 1012, "feature": "chat", "cost_usd": 0.0011462, "event_count": 1}], "subject": null, "alert_id": "06bcbd88-17e3-40a5-9c78-c3af1fae1983", "spend_usd": 0.0177252, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 18:07:03.123456+00
206	2b0ef651-e9dc-4dd3-b5ed-c0b01fad730d	23	06bcbd88-17e3-40a5-9c78-c3af1fae1983	2b0ef651-e9dc-4dd3-b5ed-c0b01fad730d	{somewhere}	f	{"id": "2b0ef651-e9dc-4dd3-b5ed-c0b01fad730d", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/06bcbd88-17e3-40a5-9c78-c3af1fae1983", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 2127, "feature": null, "cost_usd": 0.5012045, "event_count": 2}, {"model": "gpt-4o", "tokens": 1013, "feature": null, "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1057, "feature": "search", "cost_usd": 0.004388, "event_count": 1}], "subject": null, "alert_id": "06bcbd88-17e3-40a5-9c78-c3af1fae1983", "spend_usd": 0.5210905, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 18:07:03.123456+00
207	de9caeaa-c9b4-424e-9e52-67b8b5f216a8	23	9451696f-d641-41af-88cc-9c2c5b9cd16f	de9caeaa-c9b4-424e-9e52-67b8b5f216a8	{somewhere}	f	{"id": "de9caeaa-c9b4-424e-9e52-67b8b5f216a8", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/9451696f-d641-41af-88cc-9c2c5b9cd16f", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1048, "feature": "chat", "cost_usd": 0.0011858, "event_count": 1}], "subject": null, "alert_id": "9451696f-d641-41af-88cc-9c2c5b9cd16f", "spend_usd": 0.0011858, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 18:07:03.123456+00
208	1a976611-514d-490e-8f54-509ba5b21391	23	986bc933-205e-46e6-a67f-aab0c63143a1	1a976611-514d-490e-8f54-509ba5b21391	{somewhere}	f	{"id": "1a976611-514d-490e-8f54-509ba5b21391", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/986bc933-205e-46e6-a67f-aab0c63143a1", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 6, "estimated_events": 6}, "drivers": [{"model": "gpt-4o", "tokens": 4146, "feature": null, "cost_usd": 0.50872, "event_count": 4}, {"model": "gpt-4o-mini", "tokens": 4155, "feature": null, "cost_usd": 0.5, "event_count": 4}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}], "subject": "acme", "alert_id": "986bc933-205e-46e6-a67f-aab0c63143a1", "spend_usd": 1.0419364, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 18:07:03.123456+00
209	ee880a32-10c0-4cf7-bb22-850790b35481	23	986bc933-205e-46e6-a67f-aab0c63143a1	ee880a32-10c0-4cf7-bb22-850790b35481	{somewhere}	f	{"id": "ee880a32-10c0-4cf7-bb22-850790b35481", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/986bc933-205e-46e6-a67f-aab0c63143a1", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"estimated_events": 1}, "drivers": [{"model": "our-deployment", "tokens": 1036, "feature": "chat", "cost_usd": 0.003168, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1060, "feature": "chat", "cost_usd": 0.001199, "event_count": 1}, {"model": "o3-mini", "tokens": 1012, "feature": "chat", "cost_usd": 0.0011462, "event_count": 1}], "subject": "globex", "alert_id": "986bc933-205e-46e6-a67f-aab0c63143a1", "spend_usd": 0.0055132, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 18:07:03.123456+00
210	4970074f-00ee-4ede-851d-451074044bb6	23	c8799e46-64b9-437f-942d-7affb8393bb8	4970074f-00ee-4ede-851d-451074044bb6	{somewhere}	f	{"id": "4970074f-00ee-4ede-851d-451074044bb6", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/c8799e46-64b9-437f-942d-7affb8393bb8", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 1064, "feature": "chat", "cost_usd": 0.0012034, "event_count": 1}, {"team": "blue", "tokens": 1063, "feature": "search", "cost_usd": 0.0012023, "event_count": 1}, {"team": null, "tokens": 1060, "feature": "chat", "cost_usd": 0.001199, "event_count": 1}], "subject": null, "alert_id": "c8799e46-64b9-437f-942d-7affb8393bb8", "spend_usd": 0.0036047, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 18:07:03.123456+00
211	3c1b9c03-3b02-4669-b2ce-3f006ebe7fdc	23	c8799e46-64b9-437f-942d-7affb8393bb8	3c1b9c03-3b02-4669-b2ce-3f006ebe7fdc	{somewhere}	f	{"id": "3c1b9c03-3b02-4669-b2ce-3f006ebe7fdc", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/c8799e46-64b9-437f-942d-7affb8393bb8", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1061, "feature": null, "cost_usd": 0.0123, "event_count": 1}, {"team": null, "tokens": 1012, "feature": "chat", "cost_usd": 0.0011462, "event_count": 1}], "subject": null, "alert_id": "c8799e46-64b9-437f-942d-7affb8393bb8", "spend_usd": 0.0134462, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 18:07:03.123456+00
212	1c3da1b5-4ef5-4540-81a7-7373cef473e0	23	c8799e46-64b9-437f-942d-7affb8393bb8	1c3da1b5-4ef5-4540-81a7-7373cef473e0	{somewhere}	f	{"id": "1c3da1b5-4ef5-4540-81a7-7373cef473e0", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/c8799e46-64b9-437f-942d-7affb8393bb8", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"team": null, "tokens": 1062, "feature": null, "cost_usd": 0.5, "event_count": 1}], "subject": null, "alert_id": "c8799e46-64b9-437f-942d-7affb8393bb8", "spend_usd": 0.5, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 18:07:03.123456+00
213	873112c6-148d-4479-84f5-de4259793665	23	c8799e46-64b9-437f-942d-7affb8393bb8	873112c6-148d-4479-84f5-de4259793665	{somewhere}	f	{"id": "873112c6-148d-4479-84f5-de4259793665", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/c8799e46-64b9-437f-942d-7affb8393bb8", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"team": null, "tokens": 1065, "feature": null, "cost_usd": 0.0012045, "event_count": 2}, {"team": null, "tokens": 1048, "feature": "chat", "cost_usd": 0.0011858, "event_count": 2}], "subject": null, "alert_id": "c8799e46-64b9-437f-942d-7affb8393bb8", "spend_usd": 0.0023903, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 18:07:03.123456+00
\.
COPY api_key (id, org_id, name, mode, scopes, secret_hash, created_at, expires_at, revoked_at, last_used_at, rotated_at, previous_secret_hash, previous_valid_until, compat, defaults, allowed) FROM stdin;
3jqf7vss256k	23	revoked	live	{admin,gateway,ingest,read}	\\x75d71a800f77b02eb492f502e85c00a6d568466c5715f8c6ac4be7a75d778fd8	2026-11-30 18:31:13.175832+00	\N	2026-11-30 18:31:13.177068+00	\N	\N	\N	\N	\N	{}	\N
7dz3zns6xpf3	23	all	live	{admin,gateway,ingest,read}	\\x9d1f398865530fe295577fedd8e9a84244678e2c5e51efe4fae873bec018217f	2026-11-30 18:31:13.17229+00	2027-02-28 18:07:03.123456+00	\N	\N	\N	\N	\N	\N	{}	\N
d6hjsa4eim3k	23	test	test	{ingest}	\\x52148e8da8656f5e336617c88e1c574771330d32c87e75f175d8c78f5d5d3ca8	2026-11-30 18:31:13.174615+00	\N	\N	\N	\N	\N	\N	\N	{}	\N
eondzxc0e0xw	23	rotated	live	{read}	\\x38d1a4ff4cc2c0a7d105633493cd3559e387ec75a3272a8dcc0e4333a5950484	2026-11-30 18:31:14.282462+00	\N	\N	\N	2026-11-30 18:31:14.284372+00	\\x35f8c301c3ba5360d75ce930ebecc0d3819a71158defe3197a7c8d604b5e934d	2026-12-07 18:31:14.284372+00	\N	{}	\N
kke6ewu30k3l	23	a team's	live	{ingest}	\\x73c80c77cc865f7d3e91467dd2a50296be70baf3fa588e66eb0df8f946980e82	2026-11-30 18:31:16.709402+00	\N	\N	\N	\N	\N	\N	\N	{"team": "growth"}	{"models": ["gpt-4o"], "providers": ["openai"]}
quj8wv1lauq7	23	rotated	live	{read}	\\xbe74c352b95a071d4e956563c34dfca20a3bcb87b81272d6bbbef499639fccdc	2026-11-30 18:31:14.273875+00	\N	\N	\N	2026-11-30 18:31:14.277631+00	\N	\N	\N	{}	\N
zqtottmrgqa9	23	another client's	live	{admin,gateway,ingest,read}	\\x23df5459b582859a142fd8737bceef946e58715de005dc90cc01f37c9506edd1	2026-11-30 18:31:16.449951+00	\N	\N	\N	\N	\N	\N	cogslayer	{}	\N
\.
COPY budget_counter (counting, window_start, subject, shard, cost_usd, tokens, event_count, estimated_count, unpriced_count, unpriced_tokens, first_at) FROM stdin;
160	2026-10-30 15:00:00+00		-1	0	3823	2	0	2	3823	2026-10-30 15:00:00+00
160	2026-11-24 15:00:00+00		-1	0.004082	1028	2	0	1	0	2026-11-24 15:00:00+00
160	2026-11-24 15:00:00+00		0	0.005521	2161	2	2	0	0	2026-11-25 06:02:18.123456+00
160	2026-11-24 15:00:00+00		8	-0.003095	0	0	0	0	0	2026-11-25 06:04:13.123456+00
160	2026-11-25 15:00:00+00		-1	0.5	1038	1	1	0	0	2026-11-25 15:00:00+00
160	2026-11-25 15:00:00+00		0	0.004384	2115	3	1	2	1059	2026-11-25 17:06:40.123456+00
160	2026-11-25 15:00:00+00		8	-0.002202	0	0	0	0	0	2026-11-26 04:03:54.123456+00
160	2026-11-26 15:00:00+00		-1	0.5550400	12408	13	4	4	4142	2026-11-26 15:00:00+00
160	2026-11-26 15:00:00+00		0	0.0348173	12901	12	3	0	0	2026-11-26 15:03:13.123456+00
160	2026-11-26 15:00:00+00		8	-0.509547	0	0	-1	-1	-1033	2026-11-26 15:03:07.123456+00
160	2026-11-27 15:00:00+00		-1	0.0021912	4090	6	1	3	2043	2026-11-27 15:00:00+00
160	2026-11-27 15:00:00+00		0	0.034504	6435	7	2	2	1089	2026-11-28 00:03:52.123456+00
160	2026-11-27 15:00:00+00		8	-0.001136	0	0	1	-1	-1032	2026-11-28 00:03:20.123456+00
160	2026-11-28 15:00:00+00		-1	0	2062	2	0	2	2062	2026-11-28 15:00:00+00
160	2026-11-28 15:00:00+00		0	0.0258436	9815	10	1	2	2178	2026-11-28 18:07:03.123456+00
160	2026-11-28 15:00:00+00		8	0.000953	0	0	0	-1	-1015	2026-11-28 22:02:18.123456+00
160	2026-11-29 15:00:00+00		-1	0.016644	2059	2	0	0	0	2026-11-29 15:00:00+00
160	2026-11-29 15:00:00+00		0	0.5088625	4254	5	2	0	0	2026-11-29 20:02:14.123456+00
160	2026-11-29 15:00:00+00		8	-0.005446	0	0	0	0	0	2026-11-29 20:02:40.123456+00
160	2026-11-30 15:00:00+00		-1	0.516556	9066	10	1	6	5991	2026-11-30 15:00:00+00
160	2026-11-30 15:00:00+00		0	0.0827418	11764	16	0	5	3225	2026-11-30 18:04:03.123456+00
160	2026-11-30 15:00:00+00		8	-0.488358	0	0	0	-6	-8797	2026-11-30 18:05:03.123456+00
161	2026-11-30 18:04:00+00		0	0	1071	3	0	2	1071	2026-11-30 18:04:03.123456+00
161	2026-11-30 18:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-30 18:05:03.123456+00
161	2026-11-30 18:05:00+00		8	-0.006356	0	0	0	0	0	2026-11-30 18:05:03.123456+00
161	2026-11-30 18:06:00+00		0	0.006544	4388	4	0	1	1101	2026-11-30 18:06:03.123456+00
161	2026-11-30 18:07:00+00		-1	0.516556	7153	9	1	5	4078	2026-11-30 18:07:00+00
161	2026-11-30 18:07:00+00		0	0.05	2	1	0	0	0	2026-11-30 18:07:03.123456+00
161	2026-11-30 18:07:00+00		8	-0.493684	0	0	0	-3	-3061	2026-11-30 18:07:03.123456+00
161	2026-11-30 18:31:00+00		-1	0	1913	1	0	1	1913	2026-11-30 18:31:00+00
161	2026-11-30 18:31:00+00		8	0.011682	0	0	0	-3	-5736	2026-11-30 18:31:13.503367+00
162	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
162	2026-11-25 06:00:00+00		-1	0.004082	1028	2	0	1	0	2026-11-25 06:00:00+00
162	2026-11-25 06:00:00+00		0	0.005521	2161	2	2	0	0	2026-11-25 06:02:18.123456+00
162	2026-11-25 06:00:00+00		8	-0.003095	0	0	0	0	0	2026-11-25 06:04:13.123456+00
162	2026-11-25 17:00:00+00		-1	0.5	1038	1	1	0	0	2026-11-25 17:00:00+00
162	2026-11-25 17:00:00+00		0	0	1059	1	0	1	1059	2026-11-25 17:06:40.123456+00
162	2026-11-26 04:00:00+00		0	0.004384	1056	2	1	1	0	2026-11-26 04:02:30.123456+00
162	2026-11-26 04:00:00+00		8	-0.002202	0	0	0	0	0	2026-11-26 04:03:54.123456+00
162	2026-11-26 15:00:00+00		-1	0.0259320	4148	4	2	2	2070	2026-11-26 15:00:00+00
162	2026-11-26 15:00:00+00		0	0.006549	2143	2	2	0	0	2026-11-26 15:03:13.123456+00
162	2026-11-26 15:00:00+00		8	-0.004301	0	0	0	0	0	2026-11-26 15:03:07.123456+00
162	2026-11-27 02:00:00+00		-1	0.508374	5147	5	1	2	2072	2026-11-27 02:00:00+00
162	2026-11-27 02:00:00+00		0	0.0081007	5374	5	0	0	0	2026-11-27 02:04:08.123456+00
162	2026-11-27 02:00:00+00		8	-0.499958	0	0	-1	-1	-1033	2026-11-27 02:02:55.123456+00
162	2026-11-27 13:00:00+00		-1	0.020734	3113	4	1	0	0	2026-11-27 13:00:00+00
162	2026-11-27 13:00:00+00		0	0.0201676	5384	5	1	0	0	2026-11-27 13:02:34.123456+00
162	2026-11-27 13:00:00+00		8	-0.005288	0	0	0	0	0	2026-11-27 13:02:29.123456+00
162	2026-11-28 00:00:00+00		-1	0.0011462	2044	3	0	2	1032	2026-11-28 00:00:00+00
162	2026-11-28 00:00:00+00		0	0.014530	2141	3	1	1	0	2026-11-28 00:03:52.123456+00
162	2026-11-28 00:00:00+00		8	0.002134	0	0	1	-1	-1032	2026-11-28 00:03:20.123456+00
162	2026-11-28 11:00:00+00		-1	0.001045	2046	3	1	1	1011	2026-11-28 11:00:00+00
162	2026-11-28 11:00:00+00		0	0.019974	4294	4	1	1	1089	2026-11-28 11:03:23.123456+00
162	2026-11-28 11:00:00+00		8	-0.003270	0	0	0	0	0	2026-11-28 11:04:59.123456+00
162	2026-11-28 18:00:00+00		0	0.0180626	5480	5	0	1	1095	2026-11-28 18:07:03.123456+00
162	2026-11-28 22:00:00+00		-1	0	2062	2	0	2	2062	2026-11-28 22:00:00+00
162	2026-11-28 22:00:00+00		0	0.007781	4335	4	1	1	1083	2026-11-28 22:03:25.123456+00
162	2026-11-28 22:00:00+00		8	0.000953	0	0	0	-1	-1015	2026-11-28 22:02:18.123456+00
162	2026-11-29 09:00:00+00		0	0	0	1	0	0	0	2026-11-29 09:03:38.123456+00
162	2026-11-29 20:00:00+00		-1	0.016644	2059	2	0	0	0	2026-11-29 20:00:00+00
162	2026-11-29 20:00:00+00		0	0.504388	2119	3	1	0	0	2026-11-29 20:02:14.123456+00
162	2026-11-29 20:00:00+00		8	-0.004386	0	0	0	0	0	2026-11-29 20:02:40.123456+00
162	2026-11-30 07:00:00+00		0	0.0044745	2135	2	1	0	0	2026-11-30 07:03:03.123456+00
162	2026-11-30 07:00:00+00		8	-0.001060	0	0	0	0	0	2026-11-30 07:03:03.123456+00
162	2026-11-30 18:00:00+00		-1	0.516556	9066	10	1	6	5991	2026-11-30 18:00:00+00
162	2026-11-30 18:00:00+00		0	0.0827418	11764	16	0	5	3225	2026-11-30 18:04:03.123456+00
162	2026-11-30 18:00:00+00		8	-0.488358	0	0	0	-6	-8797	2026-11-30 18:05:03.123456+00
163	2026-11-23 05:00:00+00	acme	-1	1.0435670	14455	14	5	5	5160	2026-11-23 05:00:00+00
163	2026-11-23 05:00:00+00	globex	-1	0.0054502	2048	4	1	0	0	2026-11-23 05:00:00+00
163	2026-11-30 05:00:00+00	acme	-1	0.5	3066	3	1	2	2040	2026-11-30 05:00:00+00
163	2026-11-30 05:00:00+00	globex	-1	0.004256	1024	2	0	0	0	2026-11-30 05:00:00+00
164	2026-11-15 00:00:00+00		-1	0.0381860	5164	5	1	0	0	2026-11-15 00:00:00+00
164	2026-11-15 00:00:00+00		0	0.0251794	9684	9	2	0	0	2026-11-27 13:02:34.123456+00
164	2026-11-15 00:00:00+00		8	-0.014706	0	0	0	0	0	2026-11-25 06:04:13.123456+00
165	2026-10-01 00:00:00+00		-1	0.0478922	8236	11	2	0	0	2026-10-01 00:00:00+00
166	2026-11-29 20:02:00+00		-1	0.004344	1046	1	0	0	0	2026-11-29 20:02:00+00
166	2026-11-29 20:02:00+00		0	0.5	1062	1	1	0	0	2026-11-29 20:02:14.123456+00
166	2026-11-29 20:02:00+00		8	-0.002182	0	0	0	0	0	2026-11-29 20:02:40.123456+00
166	2026-11-29 20:05:00+00		-1	0.0123	1013	1	0	0	0	2026-11-29 20:05:00+00
166	2026-11-29 20:05:00+00		0	0.004388	1057	2	0	0	0	2026-11-29 20:05:21.123456+00
166	2026-11-29 20:05:00+00		8	-0.002204	0	0	0	0	0	2026-11-29 20:05:21.123456+00
166	2026-11-30 07:03:00+00		0	0.0044745	2135	2	1	0	0	2026-11-30 07:03:03.123456+00
166	2026-11-30 07:03:00+00		8	-0.001060	0	0	0	0	0	2026-11-30 07:03:03.123456+00
166	2026-11-30 18:04:00+00		0	0	1071	3	0	2	1071	2026-11-30 18:04:03.123456+00
166	2026-11-30 18:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-30 18:05:03.123456+00
166	2026-11-30 18:05:00+00		8	-0.006356	0	0	0	0	0	2026-11-30 18:05:03.123456+00
166	2026-11-30 18:06:00+00		0	0.006544	4388	4	0	1	1101	2026-11-30 18:06:03.123456+00
166	2026-11-30 18:07:00+00		-1	0.516556	7153	9	1	5	4078	2026-11-30 18:07:00+00
166	2026-11-30 18:07:00+00		0	0.05	2	1	0	0	0	2026-11-30 18:07:03.123456+00
166	2026-11-30 18:07:00+00		8	-0.493684	0	0	0	-3	-3061	2026-11-30 18:07:03.123456+00
166	2026-11-30 18:31:00+00		-1	0	1913	1	0	1	1913	2026-11-30 18:31:00+00
166	2026-11-30 18:31:00+00		8	0.011682	0	0	0	-3	-5736	2026-11-30 18:31:13.503367+00
167	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
167	2026-11-25 06:00:00+00		-1	0.004082	1028	2	0	1	0	2026-11-25 06:00:00+00
167	2026-11-25 06:00:00+00		0	0.005521	2161	2	2	0	0	2026-11-25 06:02:18.123456+00
167	2026-11-25 06:00:00+00		8	-0.003095	0	0	0	0	0	2026-11-25 06:04:13.123456+00
167	2026-11-25 17:00:00+00		-1	0.5	1038	1	1	0	0	2026-11-25 17:00:00+00
167	2026-11-25 17:00:00+00		0	0	1059	1	0	1	1059	2026-11-25 17:06:40.123456+00
167	2026-11-26 04:00:00+00		0	0.004384	1056	2	1	1	0	2026-11-26 04:02:30.123456+00
167	2026-11-26 04:00:00+00		8	-0.002202	0	0	0	0	0	2026-11-26 04:03:54.123456+00
167	2026-11-26 15:00:00+00		-1	0.0259320	4148	4	2	2	2070	2026-11-26 15:00:00+00
167	2026-11-26 15:00:00+00		0	0.006549	2143	2	2	0	0	2026-11-26 15:03:13.123456+00
167	2026-11-26 15:00:00+00		8	-0.004301	0	0	0	0	0	2026-11-26 15:03:07.123456+00
167	2026-11-27 02:00:00+00		-1	0.508374	5147	5	1	2	2072	2026-11-27 02:00:00+00
167	2026-11-27 02:00:00+00		0	0.0081007	5374	5	0	0	0	2026-11-27 02:04:08.123456+00
167	2026-11-27 02:00:00+00		8	-0.499958	0	0	-1	-1	-1033	2026-11-27 02:02:55.123456+00
167	2026-11-27 13:00:00+00		-1	0.020734	3113	4	1	0	0	2026-11-27 13:00:00+00
167	2026-11-27 13:00:00+00		0	0.0201676	5384	5	1	0	0	2026-11-27 13:02:34.123456+00
167	2026-11-27 13:00:00+00		8	-0.005288	0	0	0	0	0	2026-11-27 13:02:29.123456+00
167	2026-11-28 00:00:00+00		-1	0.0011462	2044	3	0	2	1032	2026-11-28 00:00:00+00
167	2026-11-28 00:00:00+00		0	0.014530	2141	3	1	1	0	2026-11-28 00:03:52.123456+00
167	2026-11-28 00:00:00+00		8	0.002134	0	0	1	-1	-1032	2026-11-28 00:03:20.123456+00
167	2026-11-28 11:00:00+00		-1	0.001045	2046	3	1	1	1011	2026-11-28 11:00:00+00
167	2026-11-28 11:00:00+00		0	0.019974	4294	4	1	1	1089	2026-11-28 11:03:23.123456+00
167	2026-11-28 11:00:00+00		8	-0.003270	0	0	0	0	0	2026-11-28 11:04:59.123456+00
167	2026-11-28 18:00:00+00		0	0.0180626	5480	5	0	1	1095	2026-11-28 18:07:03.123456+00
167	2026-11-28 22:00:00+00		-1	0	2062	2	0	2	2062	2026-11-28 22:00:00+00
167	2026-11-28 22:00:00+00		0	0.007781	4335	4	1	1	1083	2026-11-28 22:03:25.123456+00
167	2026-11-28 22:00:00+00		8	0.000953	0	0	0	-1	-1015	2026-11-28 22:02:18.123456+00
167	2026-11-29 09:00:00+00		0	0	0	1	0	0	0	2026-11-29 09:03:38.123456+00
167	2026-11-29 20:00:00+00		-1	0.016644	2059	2	0	0	0	2026-11-29 20:00:00+00
167	2026-11-29 20:00:00+00		0	0.504388	2119	3	1	0	0	2026-11-29 20:02:14.123456+00
167	2026-11-29 20:00:00+00		8	-0.004386	0	0	0	0	0	2026-11-29 20:02:40.123456+00
167	2026-11-30 07:00:00+00		0	0.0044745	2135	2	1	0	0	2026-11-30 07:03:03.123456+00
167	2026-11-30 07:00:00+00		8	-0.001060	0	0	0	0	0	2026-11-30 07:03:03.123456+00
167	2026-11-30 18:00:00+00		-1	0.516556	9066	10	1	6	5991	2026-11-30 18:00:00+00
167	2026-11-30 18:00:00+00		0	0.0827418	11764	16	0	5	3225	2026-11-30 18:04:03.123456+00
167	2026-11-30 18:00:00+00		8	-0.488358	0	0	0	-6	-8797	2026-11-30 18:05:03.123456+00
168	1970-01-01 00:00:00+00	child	0	0	1089	3	0	2	1089	2026-11-28 00:03:52.123456+00
168	1970-01-01 00:00:00+00	grandchild	0	0.004510	2185	2	1	0	0	2026-11-25 06:02:18.123456+00
168	1970-01-01 00:00:00+00	r1	-1	1.5435670	17521	17	6	7	7200	2026-11-25 06:04:13.123456+00
168	1970-01-01 00:00:00+00	r1	0	0.5472949	24688	23	8	6	6462	2026-11-25 17:06:40.123456+00
168	1970-01-01 00:00:00+00	r1	8	-1.015995	0	0	0	-2	-2055	2026-11-25 06:04:13.123456+00
168	1970-01-01 00:00:00+00	r2	-1	0.0466062	6147	12	1	3	0	2026-11-25 06:02:40.123456+00
168	1970-01-01 00:00:00+00	r2	0	0.0675610	10725	16	0	3	0	2026-11-26 04:02:30.123456+00
168	1970-01-01 00:00:00+00	r2	8	-0.004300	0	0	0	0	0	2026-11-27 13:02:29.123456+00
168	1970-01-01 00:00:00+00	root	0	0.006572	3261	3	0	0	0	2026-11-27 02:04:08.123456+00
169	2026-11-25 00:00:00+00		-1	0	1020	1	0	1	1020	2026-11-25 00:00:00+00
169	2026-11-26 00:00:00+00		-1	0	1021	1	0	1	1021	2026-11-26 00:00:00+00
169	2026-11-27 00:00:00+00		-1	0	1022	1	0	1	1022	2026-11-27 00:00:00+00
170	2026-11-22 13:00:00+00	acme	-1	1.0392230	13409	13	5	5	5160	2026-11-22 13:00:00+00
170	2026-11-22 13:00:00+00	acme	0	0.0365884	18331	17	7	4	4326	2026-11-25 06:02:18.123456+00
170	2026-11-22 13:00:00+00	acme	8	-0.512717	0	0	0	-1	-1032	2026-11-25 06:04:13.123456+00
170	2026-11-22 13:00:00+00	globex	-1	0.0054502	2048	4	1	0	0	2026-11-22 13:00:00+00
170	2026-11-22 13:00:00+00	globex	0	0.0048752	4312	5	0	0	0	2026-11-27 02:04:27.123456+00
170	2026-11-22 13:00:00+00	globex	8	-0.002162	0	0	0	0	0	2026-11-27 13:02:29.123456+00
170	2026-11-29 13:00:00+00	acme	-1	0.504344	4112	4	1	2	2040	2026-11-29 13:00:00+00
170	2026-11-29 13:00:00+00	acme	0	0.5173685	10712	10	2	3	3225	2026-11-29 20:02:14.123456+00
170	2026-11-29 13:00:00+00	acme	8	-0.503278	0	0	0	-1	-1023	2026-11-29 20:02:40.123456+00
170	2026-11-29 13:00:00+00	globex	-1	0.004256	1024	2	0	0	0	2026-11-29 13:00:00+00
170	2026-11-29 13:00:00+00	globex	0	0.0011858	1048	4	0	0	0	2026-11-29 20:05:44.123456+00
170	2026-11-29 13:00:00+00	globex	8	-0.002138	0	0	0	0	0	2026-11-30 18:07:03.123456+00
171	2026-11-27 00:00:00+00		0	0.0060423	5343	5	0	0	0	2026-11-27 02:04:27.123456+00
171	2026-11-28 00:00:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-28 00:00:00+00
171	2026-11-28 00:00:00+00		0	0.0135386	2157	2	0	0	0	2026-11-28 00:04:02.123456+00
171	2026-11-29 00:00:00+00		0	0.5	1062	1	1	0	0	2026-11-29 20:02:14.123456+00
171	2026-11-30 00:00:00+00		-1	0.0011858	1048	1	0	0	0	2026-11-30 00:00:00+00
171	2026-11-30 00:00:00+00		0	0.0012045	1065	3	0	1	0	2026-11-30 07:03:46.123456+00
172	2026-11-27 00:00:00+00		0	0.0024376	2156	2	0	0	0	2026-11-27 02:04:27.123456+00
172	2026-11-28 00:00:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-28 00:00:00+00
172	2026-11-28 00:00:00+00		0	0.0012386	1096	1	0	0	0	2026-11-28 18:07:03.123456+00
172	2026-11-30 00:00:00+00		-1	0.0011858	1048	1	0	0	0	2026-11-30 00:00:00+00
173	2026-10-31 00:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 00:00:00+00
173	2026-11-25 00:00:00+00		-1	0.506508	5286	6	3	2	1059	2026-11-25 00:00:00+00
173	2026-11-26 00:00:00+00		-1	0.0303620	7347	8	5	3	2070	2026-11-26 00:00:00+00
173	2026-11-27 00:00:00+00		-1	0.0521303	19018	19	2	1	1039	2026-11-27 00:00:00+00
173	2026-11-28 00:00:00+00		-1	0.0442932	16922	19	5	6	4230	2026-11-28 00:00:00+00
173	2026-11-28 00:00:00+00		0	0.0180626	5480	5	0	1	1095	2026-11-28 18:07:03.123456+00
173	2026-11-29 00:00:00+00		-1	0.516646	4178	6	1	0	0	2026-11-29 00:00:00+00
173	2026-11-30 00:00:00+00		-1	0.0599763	19663	24	2	4	-682	2026-11-30 00:00:00+00
173	2026-11-30 00:00:00+00		0	0.054378	3302	4	0	1	1101	2026-11-30 18:06:03.123456+00
\.
COPY budget_grant (id, budget_id, amount, starts_at, ends_at, reason, granted_at, granted_by, looked_at_start, looked_at_end) FROM stdin;
ad14bb9e-a6de-4525-bef9-a1299e3a0705	06bcbd88-17e3-40a5-9c78-c3af1fae1983	0.001	2026-11-30 18:07:03.123456+00	2026-12-01 00:07:03.123456+00	a launch	2026-11-30 18:31:15.279765+00	cli	f	f
\.
COPY budget_hold (org_id, call_id, attempt, counting, window_start, subject, amount, deadline) FROM stdin;
23	41730a1a-25bb-433a-9c55-d2572a97d06d	1	173	2026-11-30 00:00:00+00		0.05	infinity
23	5472a73b-835f-410a-8128-bcf7c6940fb7	1	173	2026-11-30 00:00:00+00		0.090000	2026-11-30 18:32:16.974623+00
\.
COPY budget_limit (budget_id, version, amount, thresholds, since, set_by) FROM stdin;
06bcbd88-17e3-40a5-9c78-c3af1fae1983	1	0.001	{1}	2026-11-30 18:07:03.123456+00	test
5866f1a8-4e67-4095-bc15-9a44aaf0d8f3	1	0.001	{1}	2026-11-30 18:07:03.123456+00	test
616b5839-320b-4a5b-bb2b-baed0cda9e4d	1	0.001	{1}	2026-11-30 18:07:03.123456+00	test
76071c18-e7ab-4f3f-b241-723823658523	1	0.001	{1}	2026-11-30 18:07:03.123456+00	test
8435f6c0-c741-4f4a-a0bd-351b9fe4ad8c	1	3	{1}	2026-11-30 18:07:03.123456+00	test
9451696f-d641-41af-88cc-9c2c5b9cd16f	1	0.001	{1}	2026-11-30 18:07:03.123456+00	test
986bc933-205e-46e6-a67f-aab0c63143a1	1	0.001	{1}	2026-11-30 18:07:03.123456+00	test
986bc933-205e-46e6-a67f-aab0c63143a1	2	0.002	{1}	2026-11-30 18:07:03.123456+00	test
9b1944e6-2a91-41d3-bf90-30b3a9c8d38a	1	3	{1}	2026-11-30 18:07:03.123456+00	test
9b6f0f91-3ef0-47bf-b080-caa78a006271	1	1000	{1}	2026-11-30 18:07:03.123456+00	test
c8799e46-64b9-437f-942d-7affb8393bb8	1	0.001	{1}	2026-11-30 18:07:03.123456+00	test
\.
TRUNCATE budget_touch;
COPY budget_touch (id, countings, subjects, windows, budget_id) FROM stdin;
281	{160,160,160,160,160,160,164,166,166,168,168,170,170,170,171,172}	{"","","","","","","","","",r1,r2,acme,globex,acme,"",""}	{"2026-11-24 15:00:00+00","2026-11-26 15:00:00+00","2026-11-27 15:00:00+00","2026-11-28 15:00:00+00","2026-11-29 15:00:00+00","2026-11-30 15:00:00+00","2026-11-15 00:00:00+00","2026-11-30 07:03:00+00","2026-11-30 18:04:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00","2026-11-29 13:00:00+00","2026-11-27 00:00:00+00","2026-11-27 00:00:00+00"}	\N
282	{160,160,160,160,160,160,160,164,166,166,166,166,166,166,168,168,170,170,170,170}	{"","","","","","","","","","","","","","",r1,r2,acme,globex,acme,globex}	{"2026-11-24 15:00:00+00","2026-11-25 15:00:00+00","2026-11-26 15:00:00+00","2026-11-27 15:00:00+00","2026-11-28 15:00:00+00","2026-11-29 15:00:00+00","2026-11-30 15:00:00+00","2026-11-15 00:00:00+00","2026-11-29 20:02:00+00","2026-11-29 20:05:00+00","2026-11-30 07:03:00+00","2026-11-30 18:05:00+00","2026-11-30 18:07:00+00","2026-11-30 18:31:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00","2026-11-29 13:00:00+00","2026-11-29 13:00:00+00"}	\N
283	{160,160,160,160,164,168,168,170,170,171,172}	{"","","","","",r1,r2,acme,globex,"",""}	{"2026-11-25 15:00:00+00","2026-11-26 15:00:00+00","2026-11-27 15:00:00+00","2026-11-28 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00","2026-11-27 00:00:00+00","2026-11-27 00:00:00+00"}	\N
284	{160,160,160,160,160,160,164,166,166,168,168,168,170,170,170}	{"","","","","","","","","",child,grandchild,root,acme,acme,globex}	{"2026-11-24 15:00:00+00","2026-11-26 15:00:00+00","2026-11-27 15:00:00+00","2026-11-28 15:00:00+00","2026-11-29 15:00:00+00","2026-11-30 15:00:00+00","2026-11-15 00:00:00+00","2026-11-29 20:05:00+00","2026-11-30 18:06:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-29 13:00:00+00","2026-11-29 13:00:00+00"}	\N
285	{}	{}	{}	9b6f0f91-3ef0-47bf-b080-caa78a006271
286	{160,166,173}	{"","",""}	{"2026-11-30 15:00:00+00","2026-11-30 18:07:00+00","2026-11-30 00:00:00+00"}	\N
287	{160,164,168,168,170,170,171,172,173}	{"","",r1,r2,acme,globex,"","",""}	{"2026-11-28 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00","2026-11-28 00:00:00+00","2026-11-28 00:00:00+00","2026-11-28 00:00:00+00"}	\N
288	{160,164,166,168,170,173}	{"","","",r1,acme,""}	{"2026-11-30 15:00:00+00","2026-11-15 00:00:00+00","2026-11-30 18:06:00+00","1970-01-01 00:00:00+00","2026-11-29 13:00:00+00","2026-11-30 00:00:00+00"}	\N
\.
COPY channel (id, org_id, name, type, shown, sealed, key_id, created_at, changed_at, previous_secret_until, snoozed_until, leased_by, leased_until, attended_at, failing_since, retry_at, resent_at) FROM stdin;
0ee4f3f77059c54837459e39	23	email	email	ops@example.com	\\x7fcb4d5bac88c16a83aaa417211a78c650469eed1733aa50cc9ca8735f8127b498267a878e54c1f1bdf8ec606de972bff0e51892780dbc787b40029907a751de1d0720c0f81fc587f9961bfc6369c081063cb2e61ba78fedca0ddd3b8d41e83453e55168165c13a6c54cded8ca5fe341413a12a917	66687aad	2026-11-30 18:31:15.564291+00	2026-11-30 18:31:15.564291+00	\N	\N	\N	\N	\N	\N	\N	\N
2008501dd6c7cd60d24be7b1	23	slack	slack	https://hooks.example.com/…	\\xe052a536a1f16c495d26990f0384bd0a81121e999d9da61341b2b7a257b999e9b59bcf511a0ebf4c0ba06e269ef5ac3ed0592cbd6899e449f38e3d9204f92a33a84fb15dc783b57684462c79ed9f3c9f98ed90f6e3b3358b0ac56780288ff1d6727bae478fcc683da12ab059334b9efeb2744fcca6	66687aad	2026-11-30 18:31:15.564291+00	2026-11-30 18:31:15.564291+00	\N	\N	\N	\N	\N	\N	\N	\N
5a222d987ac97fc9827d6120	23	webhook	webhook	https://hooks.example.com/x?token=***	\\x0c91701ec042cbba4c498c3b64c932a32d0de65c4492abb7f818ce24e59da40093e03deec8bf072e8aac885d3d1c756387e8c4e6d675ca3ea7c46c2b27dc3cbca2baebf4e0acd0fad70a8a40cf6eb1697f7a87f51032dc1e075a70d1ec608fd8397a0ab8fb15399ee54412c0c1c6fad2595514aa87	66687aad	2026-11-30 18:31:15.564291+00	2026-11-30 18:31:15.564291+00	\N	\N	\N	\N	\N	\N	\N	\N
a6ae5b237c3b9bf7cd9ff859	23	alertmanager	alertmanager	https://hooks.example.com/x?token=***	\\xabacbd885971f02e47d34bb5bc0b818b7a9ae85fc27a2353e9b9f855806c2f523852debb3bda05d52d24c05a117877ce5cc50238ee37c645f63c29c14b6ef9b1dcf2d6bc081ed7d220bd81adebfabc435db7834f44898013d7ea26a9312ffd7fd44e93bcfb5110119f87b210aa7758bd246c9c8061	66687aad	2026-11-30 18:31:15.564291+00	2026-11-30 18:31:15.564291+00	\N	\N	\N	\N	\N	\N	\N	2026-11-30 18:31:16.24516+00
b5d00fa7a8c213a9e419dcc0	23	pagerduty	pagerduty	https://hooks.example.com/x?token=***	\\x1465bef64ada6535074a2641fe970dd92f1ad4ffed5c4945c1295c4c38c9ff9c1863269923cb675120969407544d75e2fcb1958491506c3cd690f38b1de6c578c64f6a6a5373a3f2af5d27674d69320c18edace4ed7615fe846de9f163db6ff283276cce6b7ef3d31060f2297df2d4ac3dc31fdcdb	66687aad	2026-11-30 18:31:15.564291+00	2026-11-30 18:31:15.564291+00	\N	\N	\N	\N	\N	\N	\N	\N
\.
COPY closed_period (org_id, month, closed_at, closed_by, event_count, cost_usd) FROM stdin;
23	2026-10-01	2026-11-30 18:31:13.492765+00	me	2	0
\.
COPY correction (org_id, event_id, event_time, seq, time, posted_at, difference_usd, cost_usd, list_cost_usd, price_id, discount_id, reason, dimension_set, folded_set, cache_saved_usd) FROM stdin;
23	05ac3bd9-9682-0616-afad-8891a2e4d281	2026-11-28 00:03:20.123456+00	2	2026-11-28 00:03:20.123456+00	2026-11-30 18:31:16.368882+00	0.002134	0.002134	\N	124	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	54c500b0-c747-efd2-11e0-0622394e37de	\N	0.000000
23	0eeb492b-5b3c-7d01-fc69-7e404e2dfd31	2026-11-30 18:07:03.123456+00	2	2026-11-30 18:07:03.123456+00	2026-11-30 18:31:16.368882+00	0.002116	0.002116	\N	124	\N	no_cache_read_price	c6e9db00-3337-e861-e274-69e6b285888b	\N	0.000000
23	1438da5a-88cd-7953-19b0-fc543c8980a0	2026-10-31 12:00:00+00	2	2026-11-30 18:31:16.368882+00	2026-11-30 18:31:16.368882+00	0.003892	0.003892	\N	124	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N
23	22c3fd19-e6ae-f8bd-5b6b-46bc11b4c7b3	2026-11-30 18:31:13.503367+00	2	2026-11-30 18:31:13.503367+00	2026-11-30 18:31:16.368882+00	0.003896	0.003896	\N	124	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N
23	230eaeb7-b42e-baf4-5bb6-33da966701ac	2026-11-30 18:05:03.123456+00	1	2026-11-30 18:05:03.123456+00	2026-11-30 18:31:16.368882+00	-0.002190	0.002170	\N	124	\N	\N	d991482e-a67d-2c4c-f517-8c2bfc3f78c7	\N	\N
23	28480fbb-ab40-4da4-821a-ed2ca5286ee8	2026-11-30 18:05:03.123456+00	1	2026-11-30 18:05:03.123456+00	2026-11-30 18:31:15.753592+00	-0.002084	0.002094	\N	123	\N	\N	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N
23	2bdcc4dd-bbe5-f040-f600-f1a6af72b381	2026-11-29 20:05:21.123456+00	1	2026-11-29 20:05:21.123456+00	2026-11-30 18:31:16.368882+00	-0.002204	0.002184	\N	124	\N	\N	d76f0b77-8828-0100-30fc-ba700e9b1018	\N	\N
23	397357d1-69de-2e31-843d-29dae142324c	2026-11-30 18:07:03.123456+00	2	2026-11-30 18:07:03.123456+00	2026-11-30 18:31:13.587541+00	0.005270	0.005270	\N	118	\N	\N	4db7ff20-3abc-e98a-741b-19432073d73b	\N	\N
23	397357d1-69de-2e31-843d-29dae142324c	2026-11-30 18:07:03.123456+00	3	2026-11-30 18:07:03.123456+00	2026-11-30 18:31:13.894713+00	-0.001014	0.004256	\N	120	\N	\N	4db7ff20-3abc-e98a-741b-19432073d73b	\N	\N
23	397357d1-69de-2e31-843d-29dae142324c	2026-11-30 18:07:03.123456+00	4	2026-11-30 18:07:03.123456+00	2026-11-30 18:31:15.753592+00	-0.001124	0.003132	\N	122	\N	\N	4db7ff20-3abc-e98a-741b-19432073d73b	\N	\N
23	397357d1-69de-2e31-843d-29dae142324c	2026-11-30 18:07:03.123456+00	5	2026-11-30 18:07:03.123456+00	2026-11-30 18:31:16.368882+00	-0.001014	0.002118	\N	124	\N	\N	4db7ff20-3abc-e98a-741b-19432073d73b	\N	\N
23	42c843bd-f002-6d0f-a3a9-a349028bc803	2026-11-26 15:03:13.123456+00	1	2026-11-26 15:03:13.123456+00	2026-11-30 18:31:16.368882+00	-0.001065	0.002220	\N	124	\N	no_cache_read_price+no_cache_write_5m_price	c0507639-86ad-c0c8-97a4-055e72f8d9ee	\N	0.000000
23	4b62fac0-8e00-bdc1-e433-40376a72303b	2026-11-27 02:05:36.123456+00	1	2026-11-27 02:05:36.123456+00	2026-11-30 18:31:16.368882+00	-0.002180	0.002160	\N	124	\N	\N	d76f0b77-8828-0100-30fc-ba700e9b1018	\N	\N
23	5340f2f5-8817-000b-cd7e-20d2870f49cc	2026-11-25 06:04:25.123456+00	1	2026-11-25 06:04:25.123456+00	2026-11-30 18:31:16.368882+00	-0.001059	0.002208	\N	124	\N	region_not_priced	b42c7503-1be8-d8e7-9add-a8f4580358cc	\N	\N
23	5a230a47-2757-4b4b-bb1f-485fbc96ddda	2026-11-27 13:03:11.123456+00	1	2026-11-27 13:03:11.123456+00	2026-11-30 18:31:15.753592+00	-0.002060	0.002070	\N	123	\N	\N	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N
23	6e2eb8b8-44e8-46f5-a82c-f235fb7f8a5c	2026-11-30 07:03:03.123456+00	1	2026-11-30 07:03:03.123456+00	2026-11-30 18:31:16.368882+00	-0.001060	0.002210	\N	124	\N	region_not_priced	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	\N
23	71a249e0-09c2-4375-ba7a-180131a6508f	2026-11-27 13:03:56.123456+00	1	2026-11-27 13:03:56.123456+00	2026-11-30 18:31:16.368882+00	-0.001066	0.002222	\N	124	\N	no_cache_read_price+no_cache_write_5m_price	8748f44c-810e-6e90-261b-69266630125a	\N	0.000000
23	74b4cb86-d503-e006-5189-a56af92c7673	2026-11-28 22:02:18.123456+00	2	2026-11-28 22:02:18.123456+00	2026-11-30 18:31:16.368882+00	0.002020	0.002020	\N	123	\N	\N	74528141-a346-8a5a-572f-c1b68597d065	\N	\N
23	74cefc34-f554-c829-db0c-83137ce601b6	2026-11-26 15:06:41.123456+00	1	2026-11-26 15:06:41.123456+00	2026-11-30 18:31:16.368882+00	-0.001058	0.002206	\N	124	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price+region_not_priced	8b76f3a3-2981-e09e-0b38-b2a882cac00d	\N	0.000000
23	77a47467-905b-1070-adaf-4495c9a3dd36	2026-11-26 04:03:54.123456+00	1	2026-11-26 04:03:54.123456+00	2026-11-30 18:31:16.368882+00	-0.002202	0.002182	\N	124	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	8b76f3a3-2981-e09e-0b38-b2a882cac00d	\N	0.000000
23	811077bb-cab4-dbb8-805c-5f138114aae8	2026-11-28 22:04:11.123456+00	1	2026-11-28 22:04:11.123456+00	2026-11-30 18:31:16.368882+00	-0.001067	0.002224	\N	124	\N	no_cache_read_price+no_cache_write_5m_price	131b4f8d-fe52-2466-1a71-00096419198d	\N	0.000000
23	8458a1e3-58aa-69ad-5964-1987e27e1a94	2026-11-27 02:03:03.123456+00	2	2026-11-27 02:03:03.123456+00	2026-11-30 18:31:16.368882+00	0.002136	0.002136	\N	124	\N	\N	bed16d01-bafc-fe93-38c1-a3f53c216f77	\N	\N
23	902e53a0-3808-41c1-8b22-cf0cc3157028	2026-11-28 11:04:59.123456+00	1	2026-11-28 11:04:59.123456+00	2026-11-30 18:31:15.753592+00	-0.001158	0.003234	\N	122	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N
23	902e53a0-3808-41c1-8b22-cf0cc3157028	2026-11-28 11:04:59.123456+00	2	2026-11-28 11:04:59.123456+00	2026-11-30 18:31:16.368882+00	-0.001048	0.002186	\N	124	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N
23	9590eadd-6fe9-f70d-a57b-b4245e48a810	2026-11-30 18:07:03.123456+00	2	2026-11-30 18:07:03.123456+00	2026-11-30 18:31:16.368882+00	-0.497878	0.002122	\N	124	\N	\N	512b570e-3552-9796-dc97-c536e7f65905	\N	\N
23	95d12fb1-3d3a-519e-abef-456d0f394158	2026-10-31 12:00:00+00	2	2026-11-30 18:31:16.368882+00	2026-11-30 18:31:16.368882+00	0.003894	0.003894	\N	124	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N
23	a8258222-53c6-7314-80eb-d20d0e762968	2026-11-26 15:03:07.123456+00	1	2026-11-26 15:03:07.123456+00	2026-11-30 18:31:16.368882+00	-0.002178	0.002158	\N	124	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	8b76f3a3-2981-e09e-0b38-b2a882cac00d	\N	0.000000
23	bdf955cc-7de7-4021-aa69-45e4c7509a06	2026-11-29 20:02:40.123456+00	1	2026-11-29 20:02:40.123456+00	2026-11-30 18:31:15.753592+00	-0.001146	0.003198	\N	122	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N
23	bdf955cc-7de7-4021-aa69-45e4c7509a06	2026-11-29 20:02:40.123456+00	2	2026-11-29 20:02:40.123456+00	2026-11-30 18:31:16.368882+00	-0.001036	0.002162	\N	124	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N
23	c8b6aaef-fec4-4851-b5fe-47c3cdf4d0d4	2026-11-25 06:04:13.123456+00	2	2026-11-25 06:04:13.123456+00	2026-11-30 18:31:13.587541+00	-0.244900	0.005100	\N	119	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
23	c8b6aaef-fec4-4851-b5fe-47c3cdf4d0d4	2026-11-25 06:04:13.123456+00	3	2026-11-25 06:04:13.123456+00	2026-11-30 18:31:13.894713+00	-0.001018	0.004082	\N	121	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
23	c8b6aaef-fec4-4851-b5fe-47c3cdf4d0d4	2026-11-25 06:04:13.123456+00	4	2026-11-25 06:04:13.123456+00	2026-11-30 18:31:15.753592+00	-0.002036	0.002046	\N	123	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
23	de2bc325-5caf-a49b-2b52-3bc48d50d370	2026-11-30 18:05:03.123456+00	1	2026-11-30 18:05:03.123456+00	2026-11-30 18:31:16.368882+00	-0.002082	0.002092	\N	123	\N	\N	2dc9f510-b2e7-c344-d359-31373949970a	\N	\N
23	e04ff9f6-a8e2-7c1c-a86d-5e81b5ba976c	2026-11-28 11:07:00.123456+00	1	2026-11-28 11:07:00.123456+00	2026-11-30 18:31:16.368882+00	-0.001064	0.002218	\N	124	\N	no_cache_read_price+no_cache_write_5m_price	b593552b-ea25-d1d7-2d31-659e414c61bd	\N	0.000000
23	e0df7e87-4b9c-5ab0-eb91-74401fd354cc	2026-11-30 18:07:03.123456+00	2	2026-11-30 18:07:03.123456+00	2026-11-30 18:31:16.368882+00	0.002124	0.002124	\N	124	\N	\N	92f25d0f-7d89-d98a-3166-2066333ee101	\N	\N
23	e6518e22-4b72-04ab-d719-80d988126882	2026-11-30 18:07:03.123456+00	2	2026-11-30 18:07:03.123456+00	2026-11-30 18:31:16.368882+00	0.002092	0.002092	\N	124	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N
23	e6c70976-94cd-12b6-1ac2-c8beabeeab73	2026-11-27 02:03:35.123456+00	2	2026-11-27 02:03:35.123456+00	2026-11-30 18:31:16.368882+00	-0.497902	0.002098	\N	124	\N	\N	fa998954-131e-6ec7-4e69-0d4c79e3f4b5	\N	\N
23	fa639562-fd73-4bbf-94bd-a29519c44f54	2026-11-27 02:02:55.123456+00	2	2026-11-27 02:02:55.123456+00	2026-11-30 18:31:13.587541+00	-0.244960	0.005040	\N	119	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
23	fa639562-fd73-4bbf-94bd-a29519c44f54	2026-11-27 02:02:55.123456+00	3	2026-11-27 02:02:55.123456+00	2026-11-30 18:31:13.894713+00	-0.001006	0.004034	\N	121	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
23	fa639562-fd73-4bbf-94bd-a29519c44f54	2026-11-27 02:02:55.123456+00	4	2026-11-27 02:02:55.123456+00	2026-11-30 18:31:15.753592+00	-0.002012	0.002022	\N	123	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
23	fff719c5-b507-5ef5-d7d6-9bfcc180f7d9	2026-11-27 13:02:29.123456+00	2	2026-11-27 13:02:29.123456+00	2026-11-30 18:31:13.587541+00	0.005330	0.005330	\N	118	\N	batch_not_priced+service_tier_not_priced	331bce6c-7835-f26d-64af-007cf3adcae4	\N	\N
23	fff719c5-b507-5ef5-d7d6-9bfcc180f7d9	2026-11-27 13:02:29.123456+00	3	2026-11-27 13:02:29.123456+00	2026-11-30 18:31:13.894713+00	-0.001026	0.004304	\N	120	\N	batch_not_priced+service_tier_not_priced	331bce6c-7835-f26d-64af-007cf3adcae4	\N	\N
23	fff719c5-b507-5ef5-d7d6-9bfcc180f7d9	2026-11-27 13:02:29.123456+00	4	2026-11-27 13:02:29.123456+00	2026-11-30 18:31:15.753592+00	-0.001136	0.003168	\N	122	\N	batch_not_priced+service_tier_not_priced	331bce6c-7835-f26d-64af-007cf3adcae4	\N	\N
23	fff719c5-b507-5ef5-d7d6-9bfcc180f7d9	2026-11-27 13:02:29.123456+00	5	2026-11-27 13:02:29.123456+00	2026-11-30 18:31:16.368882+00	-0.001026	0.002142	\N	124	\N	batch_not_priced+service_tier_not_priced	331bce6c-7835-f26d-64af-007cf3adcae4	\N	\N
\.
COPY correction_total (org_id, dimension_set, credit_usd, event_count, error_count, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output) FROM stdin;
23	0789bcef-325d-214b-6f13-b3c184a44592	0	-1	0	-1023	0	0	0	-10	0	0	0	0	0
23	0ab1c46f-89f4-b065-c557-b38c5927ced3	0	-1	0	-1014	0	0	0	-10	0	0	0	0	0
23	131b4f8d-fe52-2466-1a71-00096419198d	0.001067	0	0	0	0	0	0	0	0	0	0	0	0
23	2135fe5a-062a-4059-79c8-08fc2642a90d	0.004388	0	0	0	0	0	0	0	0	0	0	0	0
23	2dc9f510-b2e7-c344-d359-31373949970a	0.002082	0	0	0	0	0	0	0	0	0	0	0	0
23	331bce6c-7835-f26d-64af-007cf3adcae4	0.003188	1	0	1026	0	0	0	10	0	0	0	0	0
23	45b77de8-ea7c-ff9a-d0b4-2667a3c9b285	0	-1	0	-313	-700	0	0	-7	-3	0	0	0	0
23	4c23004e-79e8-0ac7-13d9-6bd1a0bbb850	0	-1	0	-1026	0	0	0	-10	0	0	0	0	0
23	4db7ff20-3abc-e98a-741b-19432073d73b	0.003152	1	0	1014	0	0	0	10	0	0	0	0	0
23	512b570e-3552-9796-dc97-c536e7f65905	0	1	0	1016	0	0	0	10	0	0	0	0	0
23	54c500b0-c747-efd2-11e0-0622394e37de	0.5	0	0	-37	0	30	20	-4	0	5	0	0	4
23	5598de67-a1b5-caae-df4f-26fd87cf2114	0	-1	0	-1005	0	0	0	-10	0	0	0	0	0
23	59bacef3-d037-9331-556c-f91cfe8e9d1f	0	-1	0	-1017	0	0	0	-10	0	0	0	0	0
23	64db467a-0d92-4c18-4ccc-897d981173d8	0.5	-1	0	-1016	0	0	0	-10	0	0	0	0	0
23	74528141-a346-8a5a-572f-c1b68597d065	0	1	0	1005	0	0	0	10	0	0	0	0	0
23	8748f44c-810e-6e90-261b-69266630125a	0.001066	0	0	0	0	0	0	0	0	0	0	0	0
23	8b76f3a3-2981-e09e-0b38-b2a882cac00d	0.005438	0	0	0	0	0	0	0	0	0	0	0	0
23	92f25d0f-7d89-d98a-3166-2066333ee101	0	1	0	1017	0	0	0	10	0	0	0	0	0
23	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0.50	-2	0	-2024	0	0	0	-20	0	0	0	0	0
23	b1d15cbe-104f-5ff7-deaf-30d168173af7	0	4	0	6707	0	0	0	40	0	0	0	0	0
23	b42c7503-1be8-d8e7-9add-a8f4580358cc	0.001059	0	0	0	0	0	0	0	0	0	0	0	0
23	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0.004144	0	0	0	0	0	0	0	0	0	0	0	0
23	b593552b-ea25-d1d7-2d31-659e414c61bd	0.001064	0	0	0	0	0	0	0	0	0	0	0	0
23	bed16d01-bafc-fe93-38c1-a3f53c216f77	0	1	0	1023	0	0	0	10	0	0	0	0	0
23	c0507639-86ad-c0c8-97a4-055e72f8d9ee	0.001065	0	0	0	0	0	0	0	0	0	0	0	0
23	c6e9db00-3337-e861-e274-69e6b285888b	0	1	0	313	700	0	0	7	3	0	0	0	0
23	d76f0b77-8828-0100-30fc-ba700e9b1018	0.004384	0	0	0	0	0	0	0	0	0	0	0	0
23	d991482e-a67d-2c4c-f517-8c2bfc3f78c7	0.002190	0	0	0	0	0	0	0	0	0	0	0	0
23	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	0	-1	0	-967	0	-30	-20	-6	0	-5	0	0	-4
23	da718855-2d55-1d12-609d-d734df2f5db2	0.006072	2	0	2024	0	0	0	20	0	0	0	0	0
23	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	0	-4	0	-6707	0	0	0	-40	0	0	0	0	0
23	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	0.001060	0	0	0	0	0	0	0	0	0	0	0	0
23	fa998954-131e-6ec7-4e69-0d4c79e3f4b5	0	1	0	1004	0	0	0	10	0	0	0	0	0
\.
COPY counting (id, org_id, budget_id, kind, conditions, each, calendar, counted_since, counted, retired, version, model_exact) FROM stdin;
160	23	06bcbd88-17e3-40a5-9c78-c3af1fae1983	window	{}	\N	["daily", "Asia/Tokyo", 0, 1, 0, 0]	2026-10-26 15:00:00+00	t	f	187	t
161	23	06bcbd88-17e3-40a5-9c78-c3af1fae1983	minute	{}	\N	["rolling", "UTC", 0, 1, 6, 60]	2026-11-30 12:07:00+00	t	f	188	t
162	23	06bcbd88-17e3-40a5-9c78-c3af1fae1983	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-26 18:00:00+00	t	f	189	t
163	23	986bc933-205e-46e6-a67f-aab0c63143a1	window	{}	tenant	["weekly", "America/New_York", 0, 1, 0, 0]	2026-10-26 04:00:00+00	t	t	197	t
164	23	9b1944e6-2a91-41d3-bf90-30b3a9c8d38a	window	{"team": "red"}	\N	["monthly", "UTC", 0, 15, 0, 0]	2026-10-15 00:00:00+00	t	f	191	t
165	23	8435f6c0-c741-4f4a-a0bd-351b9fe4ad8c	window	{"feature": "chat"}	\N	["quarterly", "UTC", 0, 1, 0, 0]	2026-10-01 00:00:00+00	t	t	201	t
166	23	616b5839-320b-4a5b-bb2b-baed0cda9e4d	window	{}	\N	["rolling", "UTC", 0, 1, 24, 60]	2026-11-29 18:07:00+00	t	f	193	t
167	23	616b5839-320b-4a5b-bb2b-baed0cda9e4d	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-26 18:00:00+00	t	f	194	t
168	23	76071c18-e7ab-4f3f-b241-723823658523	window	{}	run_id	["run", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	195	t
169	-23	5866f1a8-4e67-4095-bc15-9a44aaf0d8f3	window	{}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	196	t
170	23	986bc933-205e-46e6-a67f-aab0c63143a1	window	{}	tenant	["weekly", "Australia/Lord_Howe", 0, 1, 0, 0]	2026-10-25 13:00:00+00	t	f	198	t
171	23	c8799e46-64b9-437f-942d-7affb8393bb8	window	{"model": "o3-mini"}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	202	f
172	23	9451696f-d641-41af-88cc-9c2c5b9cd16f	window	{"model": "o3-mini"}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	203	t
173	23	9b6f0f91-3ef0-47bf-b080-caa78a006271	window	{}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	205	t
\.
COPY cube_15m (bucket, org_id, shard, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other, cache_saved_usd) FROM stdin;
2026-10-31 12:00:00+00	23	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 06:00:00+00	-23	0	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 06:00:00+00	23	0	574ddfe7-b38e-98ee-eaa9-86b3fdabce2e	1	0	1082	10	1027	0	30	20	6	0	5	0	0	4	0	0	0.002254	0	0	0.002054	0	0.000100	0.000054	0	0.000046	0.000000
2026-11-25 06:00:00+00	23	0	b42c7503-1be8-d8e7-9add-a8f4580358cc	1	0	1059	10	1059	0	0	0	10	0	0	0	0	0	0	0	0.003267	0	0.002	0.003177	0	0	0.000090	0	0	0
2026-11-25 06:00:00+00	23	1	a1123809-1f55-4de7-c501-702b49764beb	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 06:00:00+00	23	1	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25	0
2026-11-25 06:00:00+00	23	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1018	-10	-1018	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25	0
2026-11-25 06:00:00+00	23	8	b42c7503-1be8-d8e7-9add-a8f4580358cc	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001059	0	0.000	-0.001059	0	0	0.000000	0	0	0
2026-11-25 06:00:00+00	23	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.002046	0	0	0.002036	0	0	0.000010	0	0	0
2026-11-25 17:00:00+00	23	0	bd05db73-d0d6-3c4e-eb11-af638815c54d	1	0	1049	10	349	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-25 17:00:00+00	23	0	fa0e294a-b7b2-8e17-cbec-3ae001bef6ef	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-11-26 04:00:00+00	-23	0	0789bcef-325d-214b-6f13-b3c184a44592	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	0
2026-11-26 04:00:00+00	23	0	8b76f3a3-2981-e09e-0b38-b2a882cac00d	1	0	1046	10	991	0	30	20	6	0	5	0	0	4	0	0	0.004384	0	0	0.003964	0	0.000200	0.000120	0	0.000100	0.000000
2026-11-26 04:00:00+00	23	0	a34c7da5-c433-29ef-2b47-dbdbb5a004b1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 04:00:00+00	23	8	8b76f3a3-2981-e09e-0b38-b2a882cac00d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002202	0	0	-0.001982	0	-0.000100	-0.000066	0	-0.000054	0.000000
2026-11-26 15:00:00+00	23	0	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.0215960	0	0	0.0015360	0	0	0.000060	0	0.020	0
2026-11-26 15:00:00+00	23	0	8b76f3a3-2981-e09e-0b38-b2a882cac00d	1	0	1058	10	1003	0	30	20	6	0	5	0	0	4	0	0	0.003264	0	0	0.003009	0	0.000150	0.000054	0	0.000051	0.000000
2026-11-26 15:00:00+00	23	0	c0507639-86ad-c0c8-97a4-055e72f8d9ee	1	0	1065	10	565	400	100	0	10	0	0	0	0	0	0	0	0.003285	0	0	0.001695	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-26 15:00:00+00	23	1	30e848aa-6100-f279-2cc0-5a49cc4d884d	1	0	1019	10	1019	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 15:00:00+00	23	2	30e848aa-6100-f279-2cc0-5a49cc4d884d	1	0	1031	10	1031	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 15:00:00+00	23	2	8b76f3a3-2981-e09e-0b38-b2a882cac00d	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.004336	0	0	0.003916	0	0.000200	0.000120	0	0.000100	0.000000
2026-11-26 15:00:00+00	23	8	8b76f3a3-2981-e09e-0b38-b2a882cac00d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.003236	0	0	-0.002961	0	-0.000150	-0.000066	0	-0.000059	0.000000
2026-11-26 15:00:00+00	23	8	c0507639-86ad-c0c8-97a4-055e72f8d9ee	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001065	0	0	-0.000565	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-27 02:00:00+00	23	0	01e0ba0a-d8e6-f3b7-da3b-38f068cbdb0e	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 02:00:00+00	23	0	4863e12d-7972-7532-de08-23b7d2b6eaa4	1	0	1074	10	1074	0	0	0	10	0	0	0	0	0	0	0	0.0012254	0.0012254	0	0.0011814	0	0	0.0000440	0	0	0
2026-11-27 02:00:00+00	23	0	54c500b0-c747-efd2-11e0-0622394e37de	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-11-27 02:00:00+00	23	0	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25	0
2026-11-27 02:00:00+00	23	0	b8d5c0ee-f78b-98f3-4b5a-881200ef1abc	1	0	1053	10	1053	0	0	0	10	0	0	0	0	0	0	0	0.0012023	0.0012023	0	0.0011583	0	0	0.0000440	0	0	0
2026-11-27 02:00:00+00	23	0	c37622c5-c695-828e-c25d-8007e206abab	1	0	1076	10	1076	0	0	0	10	0	0	0	0	0	1500000	1	0.002242	0	0	0.002152	0	0	0.000090	0	0	0
2026-11-27 02:00:00+00	23	0	d76f0b77-8828-0100-30fc-ba700e9b1018	1	0	1071	10	1071	0	0	0	10	0	0	0	0	0	0	0	0.002232	0	0.002	0.002142	0	0	0.000090	0	0	0
2026-11-27 02:00:00+00	23	0	f5ec1f61-3a46-e5ee-abe4-4d3dcafc6455	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0	0
2026-11-27 02:00:00+00	23	1	0789bcef-325d-214b-6f13-b3c184a44592	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	0
2026-11-27 02:00:00+00	23	2	d76f0b77-8828-0100-30fc-ba700e9b1018	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0	0
2026-11-27 02:00:00+00	23	8	0789bcef-325d-214b-6f13-b3c184a44592	-1	0	-1023	-10	-1023	0	0	0	-10	0	0	0	0	0	0	0	0	0	-0.002	0	0	0	0	0	0	0
2026-11-27 02:00:00+00	23	8	54c500b0-c747-efd2-11e0-0622394e37de	-1	0	-1004	-10	-1004	0	0	0	-10	0	0	0	0	0	0	0	-0.5	0	0	0	0	0	0	0	-0.5	0
2026-11-27 02:00:00+00	23	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1006	-10	-1006	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25	0
2026-11-27 02:00:00+00	23	8	bed16d01-bafc-fe93-38c1-a3f53c216f77	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0.002136	0	0.002	0.002046	0	0	0.000090	0	0	0
2026-11-27 02:00:00+00	23	8	d76f0b77-8828-0100-30fc-ba700e9b1018	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002180	0	0.000	-0.002070	0	0	-0.000110	0	0	0
2026-11-27 02:00:00+00	23	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.002022	0	0	0.002012	0	0	0.000010	0	0	0
2026-11-27 02:00:00+00	23	8	fa998954-131e-6ec7-4e69-0d4c79e3f4b5	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.002098	0	0	0.002008	0	0	0.000090	0	0	0
2026-11-27 13:00:00+00	-23	0	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 13:00:00+00	23	0	01dc51aa-0478-7b60-8530-b274b572978e	1	0	1077	10	1077	0	0	0	10	0	0	0	0	0	1500000	1	0.002164	0	0	0.002154	0	0	0.000010	0	0	0
2026-11-27 13:00:00+00	23	0	483bf8c8-9b9b-6a54-4847-d08d28ea2210	1	1	1062	10	1062	0	0	0	10	0	0	0	0	0	0	0	0.0012122	0.0012122	0	0.0011682	0	0	0.0000440	0	0	0
2026-11-27 13:00:00+00	23	0	4c23004e-79e8-0ac7-13d9-6bd1a0bbb850	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 13:00:00+00	23	0	5a5e63f3-b6ec-24ef-e09d-3b455b80cc5d	1	0	1075	10	1075	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-27 13:00:00+00	23	0	8748f44c-810e-6e90-261b-69266630125a	1	0	1066	10	566	400	100	0	10	0	0	0	0	0	0	0	0.003288	0	0	0.001698	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-27 13:00:00+00	23	0	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	1054	10	1054	0	0	0	10	0	0	0	0	0	0	0	0.0012034	0.0012034	0	0.0011594	0	0	0.0000440	0	0	0
2026-11-27 13:00:00+00	23	0	f5e91570-5c86-5e29-b193-32135ff7dac8	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-27 13:00:00+00	23	1	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 13:00:00+00	23	2	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.004130	0	0	0.004120	0	0	0.000010	0	0	0
2026-11-27 13:00:00+00	23	8	331bce6c-7835-f26d-64af-007cf3adcae4	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0.002142	0	0	0.002052	0	0	0.000090	0	0	0
2026-11-27 13:00:00+00	23	8	4c23004e-79e8-0ac7-13d9-6bd1a0bbb850	-1	0	-1026	-10	-1026	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 13:00:00+00	23	8	8748f44c-810e-6e90-261b-69266630125a	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001066	0	0	-0.000566	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-27 13:00:00+00	23	8	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002060	0	0	-0.002060	0	0	0.000000	0	0	0
2026-11-28 00:00:00+00	23	0	090b5a31-08d3-9cb0-a85f-f590a3746185	1	0	0	0	0	0	0	0	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	0
2026-11-28 00:00:00+00	23	0	483bf8c8-9b9b-6a54-4847-d08d28ea2210	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0	0
2026-11-28 00:00:00+00	23	0	8b76f3a3-2981-e09e-0b38-b2a882cac00d	1	0	1070	10	1015	0	30	20	6	0	5	0	0	4	0	0	0.002230	0	0	0.002030	0	0.000100	0.000054	0	0.000046	0.000000
2026-11-28 00:00:00+00	23	0	dd44ac99-ebc2-c405-768a-1142e9f020f8	1	0	1051	10	1051	0	0	0	10	0	0	0	0	0	0	0	0.0123	0.0012001	0	0	0	0	0	0	0.0123	0
2026-11-28 00:00:00+00	23	1	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 00:00:00+00	23	2	a34c7da5-c433-29ef-2b47-dbdbb5a004b1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 00:00:00+00	23	8	54c500b0-c747-efd2-11e0-0622394e37de	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0.002134	0	0	0.001934	0	0.000100	0.000054	0	0.000046	0.000000
2026-11-28 00:00:00+00	23	8	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	-1	0	-1022	-10	-967	0	-30	-20	-6	0	-5	0	0	-4	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 11:00:00+00	23	0	13c23970-0e98-5c3f-1a5d-2dde0009d3d0	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.001045	0	0	0.000325	0.000700	0	0.000014	0.000006	0	0.000000
2026-11-28 11:00:00+00	23	0	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.004392	0	0	0.004192	0	0	0.000200	0	0	0
2026-11-28 11:00:00+00	23	0	84acc6cd-055c-b298-2f29-50f416e0977d	1	1	1063	10	1063	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-28 11:00:00+00	23	0	b593552b-ea25-d1d7-2d31-659e414c61bd	1	0	1064	10	564	400	100	0	10	0	0	0	0	0	0	0	0.003282	0	0	0.001692	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-28 11:00:00+00	23	0	bd05db73-d0d6-3c4e-eb11-af638815c54d	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-28 11:00:00+00	23	0	d5b59586-ab48-0c67-acf5-76865a6c6f0a	1	0	1079	10	1079	0	0	0	10	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	0
2026-11-28 11:00:00+00	23	2	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 11:00:00+00	23	8	2135fe5a-062a-4059-79c8-08fc2642a90d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002206	0	0	-0.002096	0	0	-0.000110	0	0	0
2026-11-28 11:00:00+00	23	8	b593552b-ea25-d1d7-2d31-659e414c61bd	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001064	0	0	-0.000564	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-28 18:00:00+00	23	0	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1084	10	1084	0	0	0	10	0	0	0	0	0	0	0	0.002258	0	0	0.002168	0	0	0.000090	0	0	0
2026-11-28 18:00:00+00	23	0	483bf8c8-9b9b-6a54-4847-d08d28ea2210	1	0	1086	10	1086	0	0	0	10	0	0	0	0	0	0	0	0.0012386	0.0012386	0	0.0011946	0	0	0.0000440	0	0	0
2026-11-28 18:00:00+00	23	0	84acc6cd-055c-b298-2f29-50f416e0977d	1	0	1087	10	1087	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-28 18:00:00+00	23	0	bd05db73-d0d6-3c4e-eb11-af638815c54d	1	0	1085	10	385	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-28 18:00:00+00	23	0	d991482e-a67d-2c4c-f517-8c2bfc3f78c7	1	0	1088	10	1088	0	0	0	10	0	0	0	0	0	0	0	0.002266	0	0	0.002176	0	0	0.000090	0	0	0
2026-11-28 22:00:00+00	23	0	131b4f8d-fe52-2466-1a71-00096419198d	1	0	1067	10	567	400	100	0	10	0	0	0	0	0	0	0	0.003291	0	0	0.001701	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-28 22:00:00+00	23	0	47a70425-428a-3676-0a1e-399b1545a7eb	1	0	1072	10	1072	0	0	0	10	0	0	0	0	0	0	0	0.002234	0	0	0.002144	0	0	0.000090	0	0	0
2026-11-28 22:00:00+00	23	0	48bf2d53-a262-97cf-075b-c14f16c5c878	1	0	1083	10	1083	0	0	0	10	0	0	0	0	0	0	0	0.002256	0	0.002	0.002166	0	0	0.000090	0	0	0
2026-11-28 22:00:00+00	23	0	5598de67-a1b5-caae-df4f-26fd87cf2114	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 22:00:00+00	23	0	6d3f1dc5-0ab7-930c-c228-eaff03604b8f	1	0	1073	10	373	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-28 22:00:00+00	23	2	bd05db73-d0d6-3c4e-eb11-af638815c54d	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-28 22:00:00+00	23	8	131b4f8d-fe52-2466-1a71-00096419198d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001067	0	0	-0.000567	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-28 22:00:00+00	23	8	5598de67-a1b5-caae-df4f-26fd87cf2114	-1	0	-1005	-10	-1005	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 22:00:00+00	23	8	74528141-a346-8a5a-572f-c1b68597d065	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0.002020	0	0	0.002010	0	0	0.000010	0	0	0
2026-11-29 09:00:00+00	23	0	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	23	0	6b15eddc-79a3-30b9-4f78-44b05f89421a	1	1	0	0	0	0	0	0	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	23	0	94725597-a160-84d3-dece-a31b79ac8e46	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-29 20:00:00+00	23	0	d76f0b77-8828-0100-30fc-ba700e9b1018	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.004388	0	0.002	0.004188	0	0	0.000200	0	0	0
2026-11-29 20:00:00+00	23	0	fba76923-320f-33c1-a7e8-d0f38462ac4f	1	0	1052	10	1052	0	0	0	10	0	0	0	0	0	0	0	0.5	0.0012012	0	0	0	0	0	0	0.5	0
2026-11-29 20:00:00+00	23	2	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.004344	0	0	0.004144	0	0	0.000200	0	0	0
2026-11-29 20:00:00+00	23	8	2135fe5a-062a-4059-79c8-08fc2642a90d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002182	0	0	-0.002072	0	0	-0.000110	0	0	0
2026-11-29 20:00:00+00	23	8	d76f0b77-8828-0100-30fc-ba700e9b1018	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002204	0	0.000	-0.002094	0	0	-0.000110	0	0	0
2026-11-30 07:00:00+00	23	0	2a5124fe-2dd3-81de-2db8-ba1a20e43e98	1	0	1055	10	1055	0	0	0	10	0	0	0	0	0	0	0	0.0012045	0.0012045	0	0.0011605	0	0	0.0000440	0	0	0
2026-11-30 07:00:00+00	23	0	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	1060	10	1060	0	0	0	10	0	0	0	0	0	0	0	0.003270	0	0	0.003180	0	0	0.000090	0	0	0
2026-11-30 07:00:00+00	23	8	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001060	0	0	-0.001060	0	0	0.000000	0	0	0
2026-11-30 18:00:00+00	23	0	0a3923f9-7a00-7b15-e834-99dced36c737	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	23	0	0ab1c46f-89f4-b065-c557-b38c5927ced3	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	23	0	2dc9f510-b2e7-c344-d359-31373949970a	2	0	2130	20	2130	0	0	0	20	0	0	0	0	0	0	0	0.006362	0	0	0.006342	0	0	0.000020	0	0	0
2026-11-30 18:00:00+00	23	0	30e848aa-6100-f279-2cc0-5a49cc4d884d	2	0	2134	20	2134	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	23	0	45b77de8-ea7c-ff9a-d0b4-2667a3c9b285	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	23	0	483bf8c8-9b9b-6a54-4847-d08d28ea2210	1	0	1038	10	1038	0	0	0	10	0	0	0	0	0	0	0	0.0011858	0.0011858	0	0.0011418	0	0	0.0000440	0	0	0
2026-11-30 18:00:00+00	23	0	59bacef3-d037-9331-556c-f91cfe8e9d1f	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	23	0	64db467a-0d92-4c18-4ccc-897d981173d8	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-11-30 18:00:00+00	23	0	69c3fff1-6a5a-0123-b1d0-37705694f4c4	1	0	1078	10	1078	0	0	0	10	0	0	0	0	0	1500000	1	0.002166	0	0	0.002156	0	0	0.000010	0	0	0
2026-11-30 18:00:00+00	23	0	84acc6cd-055c-b298-2f29-50f416e0977d	1	0	1039	10	1039	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-30 18:00:00+00	23	0	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	23	0	a34c7da5-c433-29ef-2b47-dbdbb5a004b1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	23	0	a9b9afa1-359d-f5e5-a043-6191f3d98d94	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-30 18:00:00+00	23	0	b44a3fe6-0ca9-9043-bca3-c62a38305e89	2	0	2132	20	2132	0	0	0	20	0	0	0	0	0	0	0	0.006368	0	0	0.006348	0	0	0.000020	0	0	0
2026-11-30 18:00:00+00	23	0	bd05db73-d0d6-3c4e-eb11-af638815c54d	1	1	1061	10	361	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	23	0	c5a7bfa8-ea82-b5dc-4d9c-51fc0b1c6002	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	23	0	d991482e-a67d-2c4c-f517-8c2bfc3f78c7	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.004360	0	0	0.004160	0	0	0.000200	0	0	0
2026-11-30 18:00:00+00	23	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1001	10	1001	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	23	0	e799f9ff-1005-3f9f-f91f-85c90fb2ef54	1	0	1	1	1	0	0	0	1	0	0	0	0	0	0	0	0.05	0	0	0	0	0	0	0	0.05	0
2026-11-30 18:00:00+00	23	3	30e848aa-6100-f279-2cc0-5a49cc4d884d	1	0	1007	10	1007	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	23	3	a1123809-1f55-4de7-c501-702b49764beb	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	23	3	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	23	8	0ab1c46f-89f4-b065-c557-b38c5927ced3	-1	0	-1014	-10	-1014	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	23	8	2dc9f510-b2e7-c344-d359-31373949970a	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002082	0	0	-0.002082	0	0	0.000000	0	0	0
2026-11-30 18:00:00+00	23	8	45b77de8-ea7c-ff9a-d0b4-2667a3c9b285	-1	0	-1013	-10	-313	-700	0	0	-7	-3	0	0	0	0	-812500	-1	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	23	8	4db7ff20-3abc-e98a-741b-19432073d73b	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0.002118	0	0	0.002028	0	0	0.000090	0	0	0
2026-11-30 18:00:00+00	23	8	512b570e-3552-9796-dc97-c536e7f65905	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.002122	0	0	0.002032	0	0	0.000090	0	0	0
2026-11-30 18:00:00+00	23	8	59bacef3-d037-9331-556c-f91cfe8e9d1f	-1	0	-1017	-10	-1017	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	23	8	64db467a-0d92-4c18-4ccc-897d981173d8	-1	0	-1016	-10	-1016	0	0	0	-10	0	0	0	0	0	0	0	-0.5	0	0	0	0	0	0	0	-0.5	0
2026-11-30 18:00:00+00	23	8	92f25d0f-7d89-d98a-3166-2066333ee101	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0.002124	0	0	0.002034	0	0	0.000090	0	0	0
2026-11-30 18:00:00+00	23	8	b1d15cbe-104f-5ff7-deaf-30d168173af7	1	0	1001	10	1001	0	0	0	10	0	0	0	0	0	0	0	0.002092	0	0	0.002002	0	0	0.000090	0	0	0
2026-11-30 18:00:00+00	23	8	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002084	0	0	-0.002084	0	0	0.000000	0	0	0
2026-11-30 18:00:00+00	23	8	c6e9db00-3337-e861-e274-69e6b285888b	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0.002116	0	0	0.000626	0.001400	0	0.000063	0.000027	0	0.000000
2026-11-30 18:00:00+00	23	8	d991482e-a67d-2c4c-f517-8c2bfc3f78c7	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002190	0	0	-0.002080	0	0	-0.000110	0	0	0
2026-11-30 18:00:00+00	23	8	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-1	0	-1001	-10	-1001	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:30:00+00	23	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1903	10	1903	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:30:00+00	23	8	b1d15cbe-104f-5ff7-deaf-30d168173af7	3	0	5706	30	5706	0	0	0	30	0	0	0	0	0	0	0	0.011682	0	0	0.011412	0	0	0.000270	0	0	0
2026-11-30 18:30:00+00	23	8	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-3	0	-5706	-30	-5706	0	0	0	-30	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
\.
COPY cube_day (org_id, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other, day, cache_saved_usd) FROM stdin;
-23	0789bcef-325d-214b-6f13-b3c184a44592	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	2026-11-26	0
-23	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27	0
-23	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	2026-11-25	0
23	01dc51aa-0478-7b60-8530-b274b572978e	1	0	1077	10	1077	0	0	0	10	0	0	0	0	0	1500000	1	0.002164	0	0	0.002154	0	0	0.000010	0	0	2026-11-27	0
23	01e0ba0a-d8e6-f3b7-da3b-38f068cbdb0e	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27	0
23	0789bcef-325d-214b-6f13-b3c184a44592	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	0	0	2026-11-27	0
23	090b5a31-08d3-9cb0-a85f-f590a3746185	1	0	0	0	0	0	0	0	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	2026-11-28	0
23	0a3923f9-7a00-7b15-e834-99dced36c737	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
23	0ab1c46f-89f4-b065-c557-b38c5927ced3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
23	131b4f8d-fe52-2466-1a71-00096419198d	1	0	1067	10	567	400	100	0	10	0	0	0	0	0	0	0	0.002224	0	0	0.001134	0.000800	0.000200	0.000090	0	0	2026-11-28	0.000000
23	13c23970-0e98-5c3f-1a5d-2dde0009d3d0	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.001045	0	0	0.000325	0.000700	0	0.000014	0.000006	0	2026-11-28	0.000000
23	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.002162	0	0	0.002072	0	0	0.000090	0	0	2026-11-29	0
23	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.002186	0	0	0.002096	0	0	0.000090	0	0	2026-11-28	0
23	2a5124fe-2dd3-81de-2db8-ba1a20e43e98	1	0	1055	10	1055	0	0	0	10	0	0	0	0	0	0	0	0.0012045	0.0012045	0	0.0011605	0	0	0.0000440	0	0	2026-11-30	0
23	2dc9f510-b2e7-c344-d359-31373949970a	1	0	1041	10	1041	0	0	0	10	0	0	0	0	0	0	0	0.002092	0	0	0.002082	0	0	0.000010	0	0	2026-11-30	0
23	30e848aa-6100-f279-2cc0-5a49cc4d884d	2	0	2050	20	2050	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26	0
23	30e848aa-6100-f279-2cc0-5a49cc4d884d	2	0	2050	20	2050	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
23	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.0215960	0	0	0.0015360	0	0	0.000060	0	0.020	2026-11-26	0
23	331bce6c-7835-f26d-64af-007cf3adcae4	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0.002142	0	0	0.002052	0	0	0.000090	0	0	2026-11-27	0
23	45b77de8-ea7c-ff9a-d0b4-2667a3c9b285	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
23	47a70425-428a-3676-0a1e-399b1545a7eb	1	0	1072	10	1072	0	0	0	10	0	0	0	0	0	0	0	0.002234	0	0	0.002144	0	0	0.000090	0	0	2026-11-28	0
23	483bf8c8-9b9b-6a54-4847-d08d28ea2210	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0	2026-11-28	0
23	483bf8c8-9b9b-6a54-4847-d08d28ea2210	1	0	1038	10	1038	0	0	0	10	0	0	0	0	0	0	0	0.0011858	0.0011858	0	0.0011418	0	0	0.0000440	0	0	2026-11-30	0
23	483bf8c8-9b9b-6a54-4847-d08d28ea2210	1	1	1062	10	1062	0	0	0	10	0	0	0	0	0	0	0	0.0012122	0.0012122	0	0.0011682	0	0	0.0000440	0	0	2026-11-27	0
23	4863e12d-7972-7532-de08-23b7d2b6eaa4	1	0	1074	10	1074	0	0	0	10	0	0	0	0	0	0	0	0.0012254	0.0012254	0	0.0011814	0	0	0.0000440	0	0	2026-11-27	0
23	48bf2d53-a262-97cf-075b-c14f16c5c878	1	0	1083	10	1083	0	0	0	10	0	0	0	0	0	0	0	0.002256	0	0.002	0.002166	0	0	0.000090	0	0	2026-11-28	0
23	4c23004e-79e8-0ac7-13d9-6bd1a0bbb850	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27	0
23	4db7ff20-3abc-e98a-741b-19432073d73b	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0.002118	0	0	0.002028	0	0	0.000090	0	0	2026-11-30	0
23	512b570e-3552-9796-dc97-c536e7f65905	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.002122	0	0	0.002032	0	0	0.000090	0	0	2026-11-30	0
23	54c500b0-c747-efd2-11e0-0622394e37de	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	0	0	0.0	2026-11-27	0
23	54c500b0-c747-efd2-11e0-0622394e37de	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0.002134	0	0	0.001934	0	0.000100	0.000054	0	0.000046	2026-11-28	0.000000
23	5598de67-a1b5-caae-df4f-26fd87cf2114	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28	0
23	574ddfe7-b38e-98ee-eaa9-86b3fdabce2e	1	0	1082	10	1027	0	30	20	6	0	5	0	0	4	0	0	0.002254	0	0	0.002054	0	0.000100	0.000054	0	0.000046	2026-11-25	0.000000
23	59bacef3-d037-9331-556c-f91cfe8e9d1f	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
23	5a5e63f3-b6ec-24ef-e09d-3b455b80cc5d	1	0	1075	10	1075	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-27	0
23	64db467a-0d92-4c18-4ccc-897d981173d8	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	0	0	0.0	2026-11-30	0
23	69c3fff1-6a5a-0123-b1d0-37705694f4c4	1	0	1078	10	1078	0	0	0	10	0	0	0	0	0	1500000	1	0.002166	0	0	0.002156	0	0	0.000010	0	0	2026-11-30	0
23	6b15eddc-79a3-30b9-4f78-44b05f89421a	1	1	0	0	0	0	0	0	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	2026-11-29	0
23	6d3f1dc5-0ab7-930c-c228-eaff03604b8f	1	0	1073	10	373	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-28	0
23	74528141-a346-8a5a-572f-c1b68597d065	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0.002020	0	0	0.002010	0	0	0.000010	0	0	2026-11-28	0
23	84acc6cd-055c-b298-2f29-50f416e0977d	1	0	1039	10	1039	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-30	0
23	84acc6cd-055c-b298-2f29-50f416e0977d	1	1	1063	10	1063	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-28	0
23	8748f44c-810e-6e90-261b-69266630125a	1	0	1066	10	566	400	100	0	10	0	0	0	0	0	0	0	0.002222	0	0	0.001132	0.000800	0.000200	0.000090	0	0	2026-11-27	0.000000
23	8b76f3a3-2981-e09e-0b38-b2a882cac00d	1	0	1070	10	1015	0	30	20	6	0	5	0	0	4	0	0	0.002230	0	0	0.002030	0	0.000100	0.000054	0	0.000046	2026-11-28	0.000000
23	8b76f3a3-2981-e09e-0b38-b2a882cac00d	3	0	3138	30	2973	0	90	60	18	0	15	0	0	12	0	0	0.006546	0	0	0.005946	0	0.000300	0.000162	0	0.000138	2026-11-26	0.000000
23	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28	0
23	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29	0
23	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
23	92f25d0f-7d89-d98a-3166-2066333ee101	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0.002124	0	0	0.002034	0	0	0.000090	0	0	2026-11-30	0
23	94725597-a160-84d3-dece-a31b79ac8e46	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-29	0
23	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	1054	10	1054	0	0	0	10	0	0	0	0	0	0	0	0.0012034	0.0012034	0	0.0011594	0	0	0.0000440	0	0	2026-11-27	0
23	a1123809-1f55-4de7-c501-702b49764beb	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25	0
23	a1123809-1f55-4de7-c501-702b49764beb	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
23	a34c7da5-c433-29ef-2b47-dbdbb5a004b1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26	0
23	a34c7da5-c433-29ef-2b47-dbdbb5a004b1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28	0
23	a34c7da5-c433-29ef-2b47-dbdbb5a004b1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
23	a9b9afa1-359d-f5e5-a043-6191f3d98d94	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-30	0
23	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-25	0
23	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-27	0
23	b1d15cbe-104f-5ff7-deaf-30d168173af7	4	0	6707	40	6707	0	0	0	40	0	0	0	0	0	0	0	0.013774	0	0	0.013414	0	0	0.000360	0	0	2026-11-30	0
23	b42c7503-1be8-d8e7-9add-a8f4580358cc	1	0	1059	10	1059	0	0	0	10	0	0	0	0	0	0	0	0.002208	0	0.002	0.002118	0	0	0.000090	0	0	2026-11-25	0
23	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.002070	0	0	0.002060	0	0	0.000010	0	0	2026-11-27	0
23	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.002094	0	0	0.002084	0	0	0.000010	0	0	2026-11-30	0
23	b593552b-ea25-d1d7-2d31-659e414c61bd	1	0	1064	10	564	400	100	0	10	0	0	0	0	0	0	0	0.002218	0	0	0.001128	0.000800	0.000200	0.000090	0	0	2026-11-28	0.000000
23	b8d5c0ee-f78b-98f3-4b5a-881200ef1abc	1	0	1053	10	1053	0	0	0	10	0	0	0	0	0	0	0	0.0012023	0.0012023	0	0.0011583	0	0	0.0000440	0	0	2026-11-27	0
23	bd05db73-d0d6-3c4e-eb11-af638815c54d	1	0	1049	10	349	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-25	0
23	bd05db73-d0d6-3c4e-eb11-af638815c54d	1	1	1061	10	361	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-30	0
23	bd05db73-d0d6-3c4e-eb11-af638815c54d	2	0	2038	20	638	1400	0	0	14	6	0	0	0	0	1625000	2	0	0	0	0	0	0	0	0	0	2026-11-28	0
23	bed16d01-bafc-fe93-38c1-a3f53c216f77	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0.002136	0	0.002	0.002046	0	0	0.000090	0	0	2026-11-27	0
23	c0507639-86ad-c0c8-97a4-055e72f8d9ee	1	0	1065	10	565	400	100	0	10	0	0	0	0	0	0	0	0.002220	0	0	0.001130	0.000800	0.000200	0.000090	0	0	2026-11-26	0.000000
23	c37622c5-c695-828e-c25d-8007e206abab	1	0	1076	10	1076	0	0	0	10	0	0	0	0	0	1500000	1	0.002242	0	0	0.002152	0	0	0.000090	0	0	2026-11-27	0
23	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27	0
23	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
23	c5a7bfa8-ea82-b5dc-4d9c-51fc0b1c6002	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
23	c6e9db00-3337-e861-e274-69e6b285888b	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0.002116	0	0	0.000626	0.001400	0	0.000063	0.000027	0	2026-11-30	0.000000
23	d5b59586-ab48-0c67-acf5-76865a6c6f0a	1	0	1079	10	1079	0	0	0	10	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	2026-11-28	0
23	d76f0b77-8828-0100-30fc-ba700e9b1018	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.002184	0	0.002	0.002094	0	0	0.000090	0	0	2026-11-29	0
23	d76f0b77-8828-0100-30fc-ba700e9b1018	2	0	2106	20	2106	0	0	0	20	0	0	0	0	0	0	0	0.004392	0	0.004	0.004212	0	0	0.000180	0	0	2026-11-27	0
23	d991482e-a67d-2c4c-f517-8c2bfc3f78c7	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.002170	0	0	0.002080	0	0	0.000090	0	0	2026-11-30	0
23	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28	0
23	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.002022	0	0	0.002012	0	0	0.000010	0	0	2026-11-27	0
23	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.002046	0	0	0.002036	0	0	0.000010	0	0	2026-11-25	0
23	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-2	0	-3803	-20	-3803	0	0	0	-20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
23	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-31	0
23	dd44ac99-ebc2-c405-768a-1142e9f020f8	1	0	1051	10	1051	0	0	0	10	0	0	0	0	0	0	0	0.0123	0.0012001	0	0	0	0	0	0	0.0123	2026-11-28	0
23	f5e91570-5c86-5e29-b193-32135ff7dac8	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-27	0
23	f5ec1f61-3a46-e5ee-abe4-4d3dcafc6455	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0	2026-11-27	0
23	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	1060	10	1060	0	0	0	10	0	0	0	0	0	0	0	0.002210	0	0	0.002120	0	0	0.000090	0	0	2026-11-30	0
23	fa0e294a-b7b2-8e17-cbec-3ae001bef6ef	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-25	0
23	fa998954-131e-6ec7-4e69-0d4c79e3f4b5	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.002098	0	0	0.002008	0	0	0.000090	0	0	2026-11-27	0
23	fba76923-320f-33c1-a7e8-d0f38462ac4f	1	0	1052	10	1052	0	0	0	10	0	0	0	0	0	0	0	0.5	0.0012012	0	0	0	0	0	0	0.5	2026-11-29	0
\.
COPY delivery (id, org_id, channel_id, event_id, type, message, metric, fired_id, opened, created_at, state, due_at, attempts, first_attempt_at, done_at, digest_id, alert_key) FROM stdin;
181	23	5a222d987ac97fc9827d6120	webhook-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 18:31:15.579149+00	delivered	2026-11-30 18:31:15.579149+00	1	2026-11-30 18:31:15.564291+00	2026-11-30 18:31:15.564291+00	\N	8f696f40-486a-4dd1-3a76-d12ecd61566f
182	23	5a222d987ac97fc9827d6120	webhook-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 18:31:15.579349+00	failed	2026-11-30 18:31:15.579349+00	1	2026-11-30 18:31:15.564291+00	2026-11-30 18:31:15.564291+00	\N	b2836d36-64eb-8a90-6529-20fe26f490b9
183	23	5a222d987ac97fc9827d6120	webhook-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 18:31:15.579376+00	pending	2026-11-30 18:31:15.579376+00	0	\N	\N	\N	8ad692f7-dfa9-b966-308b-d3d6cc96b482
184	23	2008501dd6c7cd60d24be7b1	slack-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 18:31:15.584099+00	delivered	2026-11-30 18:31:15.5841+00	1	2026-11-30 18:31:15.564291+00	2026-11-30 18:31:15.564291+00	\N	d4b25d28-42b3-932e-a167-90b819be7c7b
185	23	2008501dd6c7cd60d24be7b1	slack-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 18:31:15.584205+00	failed	2026-11-30 18:31:15.584205+00	1	2026-11-30 18:31:15.564291+00	2026-11-30 18:31:15.564291+00	\N	56c93b4a-b689-148b-a780-42758a1a5f82
186	23	2008501dd6c7cd60d24be7b1	slack-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 18:31:15.584231+00	pending	2026-11-30 18:31:15.584231+00	0	\N	\N	\N	5d7ebe4d-3c5b-6c6c-0262-2b74a9cc3d8e
187	23	0ee4f3f77059c54837459e39	email-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 18:31:15.587369+00	delivered	2026-11-30 18:31:15.587369+00	1	2026-11-30 18:31:15.564291+00	2026-11-30 18:31:15.564291+00	\N	71e82f13-7d4f-f66f-99c0-4b28c10ed340
188	23	0ee4f3f77059c54837459e39	email-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 18:31:15.58745+00	failed	2026-11-30 18:31:15.58745+00	1	2026-11-30 18:31:15.564291+00	2026-11-30 18:31:15.564291+00	\N	0a32339b-42ed-0223-e3c9-f3886b81d951
189	23	0ee4f3f77059c54837459e39	email-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 18:31:15.587474+00	pending	2026-11-30 18:31:15.587474+00	0	\N	\N	\N	d9bf3f88-ef73-6413-249c-ce7d6d3ccc88
190	23	b5d00fa7a8c213a9e419dcc0	pagerduty-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 18:31:15.594288+00	delivered	2026-11-30 18:31:15.594289+00	1	2026-11-30 18:31:15.564291+00	2026-11-30 18:31:15.564291+00	\N	11c41235-00b7-08a9-b9e4-65fc471ae375
191	23	b5d00fa7a8c213a9e419dcc0	pagerduty-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 18:31:15.594407+00	failed	2026-11-30 18:31:15.594407+00	1	2026-11-30 18:31:15.564291+00	2026-11-30 18:31:15.564291+00	\N	4e59de88-fe25-ce7f-1cc6-e22c6f3951c4
192	23	b5d00fa7a8c213a9e419dcc0	pagerduty-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 18:31:15.594439+00	pending	2026-11-30 18:31:15.594439+00	0	\N	\N	\N	da017602-08fa-2c43-b7d4-bbb0bd9395fd
193	23	a6ae5b237c3b9bf7cd9ff859	alertmanager-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 18:31:15.597529+00	delivered	2026-11-30 18:31:15.597529+00	1	2026-11-30 18:31:15.564291+00	2026-11-30 18:31:15.564291+00	\N	ac8ec04c-c42b-6ba6-432a-ca24e5fde4c8
194	23	a6ae5b237c3b9bf7cd9ff859	alertmanager-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 18:31:15.597606+00	failed	2026-11-30 18:31:15.597606+00	1	2026-11-30 18:31:15.564291+00	2026-11-30 18:31:15.564291+00	\N	e909670e-213e-16a5-5fa3-0a42bbd29898
195	23	a6ae5b237c3b9bf7cd9ff859	alertmanager-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 18:31:15.597632+00	pending	2026-11-30 18:31:15.597632+00	0	\N	\N	\N	0d28bb65-46c8-269d-7342-8f31527463bc
\.
COPY delivery_attempt (id, org_id, channel_id, sent_id, at, duration_ms, outcome, status_code, detail) FROM stdin;
121	23	5a222d987ac97fc9827d6120	webhook-0	2026-11-30 18:31:15.564291+00	12	delivered	200	
122	23	5a222d987ac97fc9827d6120	webhook-1	2026-11-30 18:31:15.564291+00	12	refused	500	
123	23	2008501dd6c7cd60d24be7b1	slack-0	2026-11-30 18:31:15.564291+00	12	delivered	200	
124	23	2008501dd6c7cd60d24be7b1	slack-1	2026-11-30 18:31:15.564291+00	12	refused	500	
125	23	0ee4f3f77059c54837459e39	email-0	2026-11-30 18:31:15.564291+00	12	delivered	200	
126	23	0ee4f3f77059c54837459e39	email-1	2026-11-30 18:31:15.564291+00	12	refused	500	
127	23	b5d00fa7a8c213a9e419dcc0	pagerduty-0	2026-11-30 18:31:15.564291+00	12	delivered	200	
128	23	b5d00fa7a8c213a9e419dcc0	pagerduty-1	2026-11-30 18:31:15.564291+00	12	refused	500	
129	23	a6ae5b237c3b9bf7cd9ff859	alertmanager-0	2026-11-30 18:31:15.564291+00	12	delivered	200	
130	23	a6ae5b237c3b9bf7cd9ff859	alertmanager-1	2026-11-30 18:31:15.564291+00	12	refused	500	
\.
COPY dimension_set (org_id, id, provider, model, operation, service_tier, feature, team, service, environment, project, gl_account, outcome, workload, variant, customer_tier, cost_status, model_family, model_alias) FROM stdin;
-23	0789bcef-325d-214b-6f13-b3c184a44592	openai	gpt-4o	\N	\N	search	blue	worker	\N	p1	6001	\N	\N	a	gold	unpriced	\N	\N
-23	640568ab-e828-1515-ffc7-4299c8521ad4	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	unpriced	\N	\N
-23	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	openai	gpt-4o	\N	\N	\N	\N	worker	prod	p1	6001	resolved	batch	\N	gold	unpriced	\N	\N
23	01dc51aa-0478-7b60-8530-b274b572978e	openai	nobody-knows-it	\N	\N	agents	blue	worker	\N	p1	6001	\N	\N	a	gold	priced	nobody-knows-it	\N
23	01e0ba0a-d8e6-f3b7-da3b-38f068cbdb0e	openai	gpt-4o-mini	\N	\N	search	blue	worker	\N	p1	6001	\N	\N	a	gold	unpriced	\N	\N
23	0789bcef-325d-214b-6f13-b3c184a44592	openai	gpt-4o	\N	\N	search	blue	worker	\N	p1	6001	\N	\N	a	gold	unpriced	\N	\N
23	090b5a31-08d3-9cb0-a85f-f590a3746185	openai	gpt-4o	\N	\N	agents	\N	\N	prod	p1	\N	\N	batch	b	gold	unpriced	gpt-4o	\N
23	0a3923f9-7a00-7b15-e834-99dced36c737	openai	o3-mini-2025-01-31	\N	\N	chat	\N	web	staging	p1	6001	\N	batch	a	\N	priced	o3-mini	\N
23	0ab1c46f-89f4-b065-c557-b38c5927ced3	openai	gpt-4o	chat	\N	chat	t1	web	staging	p1	6001	\N	batch	a	\N	unpriced	\N	\N
23	11cc2b04-48bd-1553-e722-5111d5a450e4	openai	gpt-4o	\N	\N	search	t4	worker	\N	p1	6001	\N	\N	a	gold	unpriced	\N	\N
23	131b4f8d-fe52-2466-1a71-00096419198d	openai	gpt-4o	\N	\N	cached	\N	\N	staging	\N	\N	resolved	batch	a	gold	estimated	gpt-4o	\N
23	13c23970-0e98-5c3f-1a5d-2dde0009d3d0	openai	our-model	\N	\N	\N	\N	\N	staging	\N	\N	resolved	batch	a	gold	estimated	our-model	\N
23	2135fe5a-062a-4059-79c8-08fc2642a90d	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	gpt-4o	\N
23	2a5124fe-2dd3-81de-2db8-ba1a20e43e98	openai	o3-mini-2025-01-31	\N	\N	\N	\N	\N	staging	\N	\N	resolved	batch	a	gold	priced	o3-mini	\N
23	2dc9f510-b2e7-c344-d359-31373949970a	openai	nobody-knows-it	\N	\N	search	blue	worker	\N	p1	6001	\N	\N	a	gold	priced	nobody-knows-it	\N
23	30e848aa-6100-f279-2cc0-5a49cc4d884d	openai	ft:gpt-4o:acme::x	\N	\N	\N	\N	\N	staging	\N	\N	resolved	batch	a	gold	unpriced	\N	\N
23	320ea466-ce88-49d0-32b6-b210ce3e7979	openai	our-model	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	our-model	\N
23	331bce6c-7835-f26d-64af-007cf3adcae4	azure	our-deployment	chat	flex	chat	\N	web	staging	p1	6001	\N	batch	a	\N	estimated	our-deployment	\N
23	45b77de8-ea7c-ff9a-d0b4-2667a3c9b285	openai	gpt-4o	\N	\N	\N	t0	\N	staging	\N	\N	resolved	batch	a	gold	unpriced	\N	\N
23	47a70425-428a-3676-0a1e-399b1545a7eb	openai	gpt-4o	tool	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	gpt-4o	\N
23	483bf8c8-9b9b-6a54-4847-d08d28ea2210	openai	o3-mini	chat	\N	chat	\N	web	staging	p1	6001	\N	batch	a	\N	priced	o3-mini	\N
23	4863e12d-7972-7532-de08-23b7d2b6eaa4	openai	o3-mini	agent	\N	chat	\N	web	staging	p1	6001	\N	batch	a	\N	priced	o3-mini	\N
23	48bf2d53-a262-97cf-075b-c14f16c5c878	openai	gpt-4o	\N	\N	search	blue	worker	\N	p1	6001	done	\N	a	gold	priced	gpt-4o	\N
23	4c23004e-79e8-0ac7-13d9-6bd1a0bbb850	azure	our-deployment	chat	flex	chat	\N	web	staging	p1	6001	\N	batch	a	\N	unpriced	our-deployment	\N
23	4db7ff20-3abc-e98a-741b-19432073d73b	openai	gpt-4o	chat	\N	chat	t1	web	staging	p1	6001	\N	batch	a	\N	priced	\N	\N
23	512b570e-3552-9796-dc97-c536e7f65905	openai	gpt-4o	\N	\N	\N	t3	worker	prod	p1	6001	resolved	batch	\N	gold	priced	\N	\N
23	54c500b0-c747-efd2-11e0-0622394e37de	openai	gpt-4o	\N	\N	\N	\N	worker	prod	p1	6001	resolved	batch	\N	gold	estimated	\N	\N
23	5598de67-a1b5-caae-df4f-26fd87cf2114	openai	nobody-knows-it	\N	\N	search	blue	worker	\N	p1	6001	\N	\N	a	gold	unpriced	\N	\N
23	574ddfe7-b38e-98ee-eaa9-86b3fdabce2e	openai	gpt-4o	\N	\N	\N	\N	worker	prod	p1	6001	done	batch	\N	gold	estimated	gpt-4o	\N
23	59bacef3-d037-9331-556c-f91cfe8e9d1f	openai	gpt-4o	\N	\N	search	__other__	worker	\N	p1	6001	\N	\N	a	gold	unpriced	\N	\N
23	5a5e63f3-b6ec-24ef-e09d-3b455b80cc5d	openai	gpt-4o	agent	\N	\N	\N	\N	prod	p1	\N	\N	batch	b	gold	reported	gpt-4o	\N
23	64db467a-0d92-4c18-4ccc-897d981173d8	openai	gpt-4o	\N	\N	\N	t3	worker	prod	p1	6001	resolved	batch	\N	gold	estimated	\N	\N
23	69c3fff1-6a5a-0123-b1d0-37705694f4c4	openai	nobody-knows-it	\N	\N	agents	red	web	prod	p1	6001	resolved	batch	a	gold	priced	nobody-knows-it	\N
23	6b15eddc-79a3-30b9-4f78-44b05f89421a	openai	gpt-4o	\N	\N	agents	\N	web	staging	p1	6001	\N	batch	a	\N	priced	gpt-4o	\N
23	6d3f1dc5-0ab7-930c-c228-eaff03604b8f	openai	gpt-4o-mini	tool	\N	\N	\N	\N	staging	\N	\N	resolved	batch	a	gold	unpriced	\N	\N
23	74528141-a346-8a5a-572f-c1b68597d065	openai	nobody-knows-it	\N	\N	search	blue	worker	\N	p1	6001	\N	\N	a	gold	priced	\N	\N
23	84acc6cd-055c-b298-2f29-50f416e0977d	openai	gpt-4o	\N	\N	\N	\N	\N	prod	p1	\N	\N	batch	b	gold	reported	gpt-4o	\N
23	8748f44c-810e-6e90-261b-69266630125a	openai	gpt-4o	\N	\N	cached	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	gpt-4o	\N
23	8b76f3a3-2981-e09e-0b38-b2a882cac00d	openai	gpt-4o	\N	\N	\N	\N	worker	prod	p1	6001	resolved	batch	\N	gold	estimated	gpt-4o	\N
23	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	openai	gpt-4o	\N	\N	chat	\N	web	staging	p1	6001	\N	batch	a	\N	priced	gpt-4o	\N
23	92f25d0f-7d89-d98a-3166-2066333ee101	openai	gpt-4o	\N	\N	search	t4	worker	\N	p1	6001	\N	\N	a	gold	priced	\N	\N
23	94725597-a160-84d3-dece-a31b79ac8e46	openai	gpt-4o	\N	\N	\N	\N	\N	prod	p1	\N	\N	batch	b	gold	reported	\N	\N
23	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	openai	o3-mini-2025-01-31	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	o3-mini	\N
23	a1123809-1f55-4de7-c501-702b49764beb	openai	gpt-4o	\N	\N	\N	\N	\N	prod	p1	\N	\N	batch	b	gold	unpriced	\N	\N
23	a34c7da5-c433-29ef-2b47-dbdbb5a004b1	openai	gpt-4o	\N	\N	\N	\N	\N	prod	p1	\N	\N	batch	b	gold	unpriced	gpt-4o	\N
23	a9b9afa1-359d-f5e5-a043-6191f3d98d94	openai	gpt-4o	\N	\N	\N	t2	\N	prod	p1	\N	\N	batch	b	gold	reported	\N	\N
23	abde1851-3fa8-faae-2fd1-0f86ad45b77b	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	\N	\N
23	b1d15cbe-104f-5ff7-deaf-30d168173af7	openai	gpt-4o	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	priced	\N	\N
23	b42c7503-1be8-d8e7-9add-a8f4580358cc	openai	gpt-4o	\N	\N	search	blue	worker	\N	p1	6001	\N	\N	a	gold	estimated	gpt-4o	\N
23	b44a3fe6-0ca9-9043-bca3-c62a38305e89	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	nobody-knows-it	\N
23	b593552b-ea25-d1d7-2d31-659e414c61bd	openai	gpt-4o	\N	\N	cached	\N	worker	prod	p1	6001	resolved	batch	\N	gold	estimated	gpt-4o	\N
23	b8d5c0ee-f78b-98f3-4b5a-881200ef1abc	openai	o3-mini-2025-01-31	\N	\N	search	blue	worker	\N	p1	6001	\N	\N	a	gold	priced	o3-mini	openai/o3-mini
23	bd05db73-d0d6-3c4e-eb11-af638815c54d	openai	gpt-4o-mini	\N	\N	\N	\N	\N	staging	\N	\N	resolved	batch	a	gold	unpriced	\N	\N
23	bed16d01-bafc-fe93-38c1-a3f53c216f77	openai	gpt-4o	\N	\N	search	blue	worker	\N	p1	6001	\N	\N	a	gold	priced	\N	\N
23	c0507639-86ad-c0c8-97a4-055e72f8d9ee	openai	gpt-4o	\N	\N	cached	blue	worker	\N	p1	6001	\N	\N	a	gold	estimated	gpt-4o	\N
23	c37622c5-c695-828e-c25d-8007e206abab	openai	gpt-4o	\N	\N	agents	\N	worker	prod	p1	6001	resolved	batch	\N	gold	priced	gpt-4o	\N
23	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	openai	gpt-4o	\N	\N	chat	\N	web	staging	p1	6001	\N	batch	a	\N	priced	\N	\N
23	c5a7bfa8-ea82-b5dc-4d9c-51fc0b1c6002	openai	o3-mini-2025-01-31	\N	\N	\N	\N	\N	prod	p1	\N	\N	batch	b	gold	unpriced	o3-mini	\N
23	c6e9db00-3337-e861-e274-69e6b285888b	openai	gpt-4o	\N	\N	\N	t0	\N	staging	\N	\N	resolved	batch	a	gold	estimated	\N	\N
23	d5b59586-ab48-0c67-acf5-76865a6c6f0a	openai	ft:gpt-4o:acme::x	\N	\N	agents	\N	\N	staging	\N	\N	resolved	batch	a	gold	unpriced	\N	\N
23	d76f0b77-8828-0100-30fc-ba700e9b1018	openai	gpt-4o	\N	\N	search	blue	worker	\N	p1	6001	\N	\N	a	gold	priced	gpt-4o	\N
23	d991482e-a67d-2c4c-f517-8c2bfc3f78c7	openai	gpt-4o	\N	\N	\N	\N	worker	prod	p1	6001	resolved	batch	\N	gold	priced	gpt-4o	\N
23	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	openai	gpt-4o	\N	\N	\N	\N	worker	prod	p1	6001	resolved	batch	\N	gold	unpriced	\N	\N
23	da718855-2d55-1d12-609d-d734df2f5db2	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	\N	\N
23	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	openai	gpt-4o	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unpriced	\N	\N
23	dd44ac99-ebc2-c405-768a-1142e9f020f8	openai	o3-mini-2025-01-31	\N	\N	\N	\N	\N	prod	p1	\N	\N	batch	b	gold	reported	o3-mini	\N
23	e799f9ff-1005-3f9f-f91f-85c90fb2ef54	openai	gpt-4o	\N	\N	chat	\N	\N	\N	\N	\N	\N	\N	\N	\N	reported	gpt-4o	\N
23	f5e91570-5c86-5e29-b193-32135ff7dac8	azure	our-deployment	\N	flex	\N	\N	\N	prod	p1	\N	\N	batch	b	gold	reported	our-deployment	\N
23	f5ec1f61-3a46-e5ee-abe4-4d3dcafc6455	openai	o3-mini-2025-01-31	chat	\N	chat	\N	web	staging	p1	6001	\N	batch	a	\N	priced	o3-mini	\N
23	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	gpt-4o	\N
23	fa0e294a-b7b2-8e17-cbec-3ae001bef6ef	openai	gpt-4o-mini	\N	\N	\N	\N	worker	prod	p1	6001	resolved	batch	\N	gold	estimated	\N	\N
23	fa998954-131e-6ec7-4e69-0d4c79e3f4b5	openai	gpt-4o	\N	\N	\N	\N	worker	prod	p1	6001	resolved	batch	\N	gold	priced	\N	\N
23	fba76923-320f-33c1-a7e8-d0f38462ac4f	openai	o3-mini-2025-01-31	\N	\N	\N	\N	worker	prod	p1	6001	resolved	batch	\N	gold	estimated	o3-mini	openai/o3-mini
\.
COPY dimension_value (org_id, utc_day, dimension, value) FROM stdin;
-23	2026-11-25	cost_status	unpriced
-23	2026-11-25	customer_tier	gold
-23	2026-11-25	dimension_set	d9e1100fb1a1f84a79b3ec6f31c1cee4
-23	2026-11-25	environment	prod
-23	2026-11-25	gl_account	6001
-23	2026-11-25	model	gpt-4o
-23	2026-11-25	outcome	resolved
-23	2026-11-25	project	p1
-23	2026-11-25	provider	openai
-23	2026-11-25	service	worker
-23	2026-11-25	workload	batch
-23	2026-11-26	cost_status	unpriced
-23	2026-11-26	customer_tier	gold
-23	2026-11-26	dimension_set	0789bcef325d214b6f13b3c184a44592
-23	2026-11-26	feature	search
-23	2026-11-26	gl_account	6001
-23	2026-11-26	model	gpt-4o
-23	2026-11-26	project	p1
-23	2026-11-26	provider	openai
-23	2026-11-26	service	worker
-23	2026-11-26	team	blue
-23	2026-11-26	variant	a
-23	2026-11-27	cost_status	unpriced
-23	2026-11-27	customer_tier	gold
-23	2026-11-27	dimension_set	640568abe8281515ffc74299c8521ad4
-23	2026-11-27	environment	prod
-23	2026-11-27	feature	chat
-23	2026-11-27	gl_account	6001
-23	2026-11-27	model	gpt-4o
-23	2026-11-27	outcome	resolved
-23	2026-11-27	project	p1
-23	2026-11-27	provider	openai
-23	2026-11-27	service	web
-23	2026-11-27	team	red
-23	2026-11-27	variant	a
-23	2026-11-27	workload	batch
23	2026-10-31	cost_status	unpriced
23	2026-10-31	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
23	2026-10-31	model	gpt-4o
23	2026-10-31	provider	openai
23	2026-11-25	cost_status	estimated
23	2026-11-25	cost_status	priced
23	2026-11-25	cost_status	unpriced
23	2026-11-25	customer_tier	gold
23	2026-11-25	dimension_set	574ddfe7b38e98eeeaa986b3fdabce2e
23	2026-11-25	dimension_set	a11238091f554de7c501702b49764beb
23	2026-11-25	dimension_set	abde18513fa8faae2fd10f86ad45b77b
23	2026-11-25	dimension_set	b42c75031be8d8e79adda8f4580358cc
23	2026-11-25	dimension_set	bd05db73d0d63c4eeb11af638815c54d
23	2026-11-25	dimension_set	da7188552d551d12609dd734df2f5db2
23	2026-11-25	dimension_set	fa0e294ab7b28e17cbec3ae001bef6ef
23	2026-11-25	environment	prod
23	2026-11-25	environment	staging
23	2026-11-25	feature	chat
23	2026-11-25	feature	search
23	2026-11-25	gl_account	6001
23	2026-11-25	model	gpt-4o
23	2026-11-25	model	gpt-4o-mini
23	2026-11-25	model	nobody-knows-it
23	2026-11-25	outcome	done
23	2026-11-25	outcome	resolved
23	2026-11-25	project	p1
23	2026-11-25	provider	openai
23	2026-11-25	service	web
23	2026-11-25	service	worker
23	2026-11-25	team	blue
23	2026-11-25	team	red
23	2026-11-25	variant	a
23	2026-11-25	variant	b
23	2026-11-25	workload	batch
23	2026-11-26	cost_status	estimated
23	2026-11-26	cost_status	unpriced
23	2026-11-26	customer_tier	gold
23	2026-11-26	dimension_set	30e848aa6100f2792cc05a49cc4d884d
23	2026-11-26	dimension_set	320ea466ce8849d032b6b210ce3e7979
23	2026-11-26	dimension_set	8b76f3a32981e09e0b38b2a882cac00d
23	2026-11-26	dimension_set	a34c7da5c43329ef2b47dbdbb5a004b1
23	2026-11-26	dimension_set	c050763986adc0c897a4055e72f8d9ee
23	2026-11-26	environment	prod
23	2026-11-26	environment	staging
23	2026-11-26	feature	cached
23	2026-11-26	feature	chat
23	2026-11-26	gl_account	6001
23	2026-11-26	model	ft:gpt-4o:acme::x
23	2026-11-26	model	gpt-4o
23	2026-11-26	model	our-model
23	2026-11-26	outcome	resolved
23	2026-11-26	project	p1
23	2026-11-26	provider	openai
23	2026-11-26	service	web
23	2026-11-26	service	worker
23	2026-11-26	team	blue
23	2026-11-26	team	red
23	2026-11-26	variant	a
23	2026-11-26	variant	b
23	2026-11-26	workload	batch
23	2026-11-27	cost_status	estimated
23	2026-11-27	cost_status	priced
23	2026-11-27	cost_status	reported
23	2026-11-27	cost_status	unpriced
23	2026-11-27	customer_tier	gold
23	2026-11-27	dimension_set	01dc51aa04787b608530b274b572978e
23	2026-11-27	dimension_set	01e0ba0ad8e6f3b7da3b38f068cbdb0e
23	2026-11-27	dimension_set	0789bcef325d214b6f13b3c184a44592
23	2026-11-27	dimension_set	331bce6c7835f26d64af007cf3adcae4
23	2026-11-27	dimension_set	483bf8c89b9b6a544847d08d28ea2210
23	2026-11-27	dimension_set	4863e12d79727532de0823b7d2b6eaa4
23	2026-11-27	dimension_set	4c23004e79e80ac713d96bd1a0bbb850
23	2026-11-27	dimension_set	54c500b0c747efd211e00622394e37de
23	2026-11-27	dimension_set	5a5e63f3b6ec24efe09d3b455b80cc5d
23	2026-11-27	dimension_set	8748f44c810e6e90261b69266630125a
23	2026-11-27	dimension_set	9ef8fb0584afe98ef0b31f99a30f50e4
23	2026-11-27	dimension_set	abde18513fa8faae2fd10f86ad45b77b
23	2026-11-27	dimension_set	b44a3fe60ca99043bca3c62a38305e89
23	2026-11-27	dimension_set	b8d5c0eef78b98f34b5a881200ef1abc
23	2026-11-27	dimension_set	bed16d01bafcfe9338c1a3f53c216f77
23	2026-11-27	dimension_set	c37622c5c695828ec25d8007e206abab
23	2026-11-27	dimension_set	c460fbe41e2a6c2903ec9a273429d0eb
23	2026-11-27	dimension_set	d76f0b778828010030fcba700e9b1018
23	2026-11-27	dimension_set	da7188552d551d12609dd734df2f5db2
23	2026-11-27	dimension_set	f5e915705c865e29b19332135ff7dac8
23	2026-11-27	dimension_set	f5ec1f613a46e5eeabe44d3dcafc6455
23	2026-11-27	dimension_set	fa998954131e6ec74e690d4c79e3f4b5
23	2026-11-27	environment	prod
23	2026-11-27	environment	staging
23	2026-11-27	feature	agents
23	2026-11-27	feature	cached
23	2026-11-27	feature	chat
23	2026-11-27	feature	search
23	2026-11-27	gl_account	6001
23	2026-11-27	model	gpt-4o
23	2026-11-27	model	gpt-4o-mini
23	2026-11-27	model	nobody-knows-it
23	2026-11-27	model	o3-mini
23	2026-11-27	model	o3-mini-2025-01-31
23	2026-11-27	model	our-deployment
23	2026-11-27	operation	agent
23	2026-11-27	operation	chat
23	2026-11-27	outcome	resolved
23	2026-11-27	project	p1
23	2026-11-27	provider	azure
23	2026-11-27	provider	openai
23	2026-11-27	service	web
23	2026-11-27	service	worker
23	2026-11-27	service_tier	flex
23	2026-11-27	team	blue
23	2026-11-27	team	red
23	2026-11-27	variant	a
23	2026-11-27	variant	b
23	2026-11-27	workload	batch
23	2026-11-28	cost_status	estimated
23	2026-11-28	cost_status	priced
23	2026-11-28	cost_status	reported
23	2026-11-28	cost_status	unpriced
23	2026-11-28	customer_tier	gold
23	2026-11-28	dimension_set	090b5a3108d39cb0a85ff590a3746185
23	2026-11-28	dimension_set	131b4f8dfe5224661a7100096419198d
23	2026-11-28	dimension_set	13c239700e985c3f1a5d2dde0009d3d0
23	2026-11-28	dimension_set	2135fe5a062a405979c808fc2642a90d
23	2026-11-28	dimension_set	47a70425428a36760a1e399b1545a7eb
23	2026-11-28	dimension_set	483bf8c89b9b6a544847d08d28ea2210
23	2026-11-28	dimension_set	48bf2d53a26297cf075bc14f16c5c878
23	2026-11-28	dimension_set	54c500b0c747efd211e00622394e37de
23	2026-11-28	dimension_set	5598de67a1b5caaedf4f26fd87cf2114
23	2026-11-28	dimension_set	6d3f1dc50ab7930cc228eaff03604b8f
23	2026-11-28	dimension_set	74528141a3468a5a572fc1b68597d065
23	2026-11-28	dimension_set	84acc6cd055cb2982f2950f416e0977d
23	2026-11-28	dimension_set	8b76f3a32981e09e0b38b2a882cac00d
23	2026-11-28	dimension_set	8da3d73ce6e39ae2c6c636207958ed27
23	2026-11-28	dimension_set	a34c7da5c43329ef2b47dbdbb5a004b1
23	2026-11-28	dimension_set	b593552bea25d1d72d31659e414c61bd
23	2026-11-28	dimension_set	bd05db73d0d63c4eeb11af638815c54d
23	2026-11-28	dimension_set	d5b59586ab480c67acf576865a6c6f0a
23	2026-11-28	dimension_set	d991482ea67d2c4cf5178c2bfc3f78c7
23	2026-11-28	dimension_set	d9e1100fb1a1f84a79b3ec6f31c1cee4
23	2026-11-28	dimension_set	dd44ac99ebc2c405768a1142e9f020f8
23	2026-11-28	environment	prod
23	2026-11-28	environment	staging
23	2026-11-28	feature	agents
23	2026-11-28	feature	cached
23	2026-11-28	feature	chat
23	2026-11-28	feature	search
23	2026-11-28	gl_account	6001
23	2026-11-28	model	ft:gpt-4o:acme::x
23	2026-11-28	model	gpt-4o
23	2026-11-28	model	gpt-4o-mini
23	2026-11-28	model	nobody-knows-it
23	2026-11-28	model	o3-mini
23	2026-11-28	model	o3-mini-2025-01-31
23	2026-11-28	model	our-model
23	2026-11-28	operation	chat
23	2026-11-28	operation	tool
23	2026-11-28	outcome	done
23	2026-11-28	outcome	resolved
23	2026-11-28	project	p1
23	2026-11-28	provider	openai
23	2026-11-28	service	web
23	2026-11-28	service	worker
23	2026-11-28	team	blue
23	2026-11-28	team	red
23	2026-11-28	variant	a
23	2026-11-28	variant	b
23	2026-11-28	workload	batch
23	2026-11-29	cost_status	estimated
23	2026-11-29	cost_status	priced
23	2026-11-29	cost_status	reported
23	2026-11-29	customer_tier	gold
23	2026-11-29	dimension_set	2135fe5a062a405979c808fc2642a90d
23	2026-11-29	dimension_set	6b15eddc79a330b94f7844b05f89421a
23	2026-11-29	dimension_set	8da3d73ce6e39ae2c6c636207958ed27
23	2026-11-29	dimension_set	94725597a16084d3decea31b79ac8e46
23	2026-11-29	dimension_set	d76f0b778828010030fcba700e9b1018
23	2026-11-29	dimension_set	fba76923320f33c1a7e8d0f38462ac4f
23	2026-11-29	environment	prod
23	2026-11-29	environment	staging
23	2026-11-29	feature	agents
23	2026-11-29	feature	chat
23	2026-11-29	feature	search
23	2026-11-29	gl_account	6001
23	2026-11-29	model	gpt-4o
23	2026-11-29	model	o3-mini-2025-01-31
23	2026-11-29	outcome	resolved
23	2026-11-29	project	p1
23	2026-11-29	provider	openai
23	2026-11-29	service	web
23	2026-11-29	service	worker
23	2026-11-29	team	blue
23	2026-11-29	team	red
23	2026-11-29	variant	a
23	2026-11-29	variant	b
23	2026-11-29	workload	batch
23	2026-11-30	cost_status	estimated
23	2026-11-30	cost_status	priced
23	2026-11-30	cost_status	reported
23	2026-11-30	cost_status	unpriced
23	2026-11-30	customer_tier	gold
23	2026-11-30	dimension_set	0a3923f97a007b15e83499dced36c737
23	2026-11-30	dimension_set	0ab1c46f89f4b065c557b38c5927ced3
23	2026-11-30	dimension_set	2a5124fe2dd381de2db8ba1a20e43e98
23	2026-11-30	dimension_set	2dc9f510b2e7c344d35931373949970a
23	2026-11-30	dimension_set	30e848aa6100f2792cc05a49cc4d884d
23	2026-11-30	dimension_set	45b77de8ea7cff9ad0b42667a3c9b285
23	2026-11-30	dimension_set	483bf8c89b9b6a544847d08d28ea2210
23	2026-11-30	dimension_set	4db7ff203abce98a741b19432073d73b
23	2026-11-30	dimension_set	512b570e35529796dc97c536e7f65905
23	2026-11-30	dimension_set	59bacef3d0379331556cf91cfe8e9d1f
23	2026-11-30	dimension_set	64db467a0d924c184ccc897d981173d8
23	2026-11-30	dimension_set	69c3fff16a5a0123b1d037705694f4c4
23	2026-11-30	dimension_set	84acc6cd055cb2982f2950f416e0977d
23	2026-11-30	dimension_set	8da3d73ce6e39ae2c6c636207958ed27
23	2026-11-30	dimension_set	92f25d0f7d89d98a31662066333ee101
23	2026-11-30	dimension_set	a11238091f554de7c501702b49764beb
23	2026-11-30	dimension_set	a34c7da5c43329ef2b47dbdbb5a004b1
23	2026-11-30	dimension_set	a9b9afa1359df5e5a0436191f3d98d94
23	2026-11-30	dimension_set	b1d15cbe104f5ff7deaf30d168173af7
23	2026-11-30	dimension_set	b44a3fe60ca99043bca3c62a38305e89
23	2026-11-30	dimension_set	bd05db73d0d63c4eeb11af638815c54d
23	2026-11-30	dimension_set	c460fbe41e2a6c2903ec9a273429d0eb
23	2026-11-30	dimension_set	c5a7bfa8ea82b5dc4d9c51fc0b1c6002
23	2026-11-30	dimension_set	c6e9db003337e861e27469e6b285888b
23	2026-11-30	dimension_set	d991482ea67d2c4cf5178c2bfc3f78c7
23	2026-11-30	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
23	2026-11-30	dimension_set	e799f9ff10053f9ff91f85c90fb2ef54
23	2026-11-30	dimension_set	f85d2e95f20bec391fd3e85876dbfa65
23	2026-11-30	environment	prod
23	2026-11-30	environment	staging
23	2026-11-30	feature	agents
23	2026-11-30	feature	chat
23	2026-11-30	feature	search
23	2026-11-30	gl_account	6001
23	2026-11-30	model	ft:gpt-4o:acme::x
23	2026-11-30	model	gpt-4o
23	2026-11-30	model	gpt-4o-mini
23	2026-11-30	model	nobody-knows-it
23	2026-11-30	model	o3-mini
23	2026-11-30	model	o3-mini-2025-01-31
23	2026-11-30	operation	chat
23	2026-11-30	outcome	resolved
23	2026-11-30	project	p1
23	2026-11-30	provider	openai
23	2026-11-30	service	web
23	2026-11-30	service	worker
23	2026-11-30	team	__other__
23	2026-11-30	team	blue
23	2026-11-30	team	red
23	2026-11-30	team	t0
23	2026-11-30	team	t1
23	2026-11-30	team	t2
23	2026-11-30	team	t3
23	2026-11-30	team	t4
23	2026-11-30	variant	a
23	2026-11-30	variant	b
23	2026-11-30	workload	batch
\.
COPY dirty_period (org_id, hour) FROM stdin;
23	2026-11-28 18:00:00+00
23	2026-11-30 18:00:00+00
23	2026-11-30 18:00:00+00
\.
COPY discount (id, version_id, org_id, provider, model, effective_from, percent) FROM stdin;
20	72	23	openai	gpt-4o-mini	2026-01-01 00:00:00+00	12.5
\.
COPY entity_15m (bucket, user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
2026-10-31 12:00:00+00	0	23	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0
2026-10-31 12:00:00+00	0	23	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0
2026-11-25 06:00:00+00	-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 06:00:00+00	-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20
2026-11-25 06:00:00+00	0	-23	t	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20
2026-11-25 06:00:00+00	0	23	t	574ddfe7-b38e-98ee-eaa9-86b3fdabce2e	acme	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20
2026-11-25 06:00:00+00	0	23	t	a1123809-1f55-4de7-c501-702b49764beb		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 06:00:00+00	0	23	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0
2026-11-25 06:00:00+00	0	23	t	b42c7503-1be8-d8e7-9add-a8f4580358cc		1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0
2026-11-25 06:00:00+00	0	23	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	0	0	0	0
2026-11-25 06:00:00+00	4023553682945363644	-23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20
2026-11-25 06:00:00+00	7172692460386599257	23	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0
2026-11-25 06:00:00+00	7172692460386599257	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	0	0	0	0
2026-11-25 17:00:00+00	-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0
2026-11-25 17:00:00+00	0	23	t	bd05db73-d0d6-3c4e-eb11-af638815c54d	acme	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0
2026-11-25 17:00:00+00	0	23	t	fa0e294a-b7b2-8e17-cbec-3ae001bef6ef	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0
2026-11-25 17:00:00+00	0	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0
2026-11-26 04:00:00+00	-7988884115602587038	-23	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0
2026-11-26 04:00:00+00	-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 04:00:00+00	-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	0	0.000000	30	20
2026-11-26 04:00:00+00	0	-23	t	0789bcef-325d-214b-6f13-b3c184a44592		1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0
2026-11-26 04:00:00+00	0	23	t	8b76f3a3-2981-e09e-0b38-b2a882cac00d	acme	1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	0	0.000000	30	20
2026-11-26 04:00:00+00	0	23	t	a34c7da5-c433-29ef-2b47-dbdbb5a004b1		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 15:00:00+00	-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	0	2	0	2092	20	0	0	0	0	0.004364	0	0	0.000000	60	40
2026-11-26 15:00:00+00	0	23	t	30e848aa-6100-f279-2cc0-5a49cc4d884d	acme	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0
2026-11-26 15:00:00+00	0	23	t	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0
2026-11-26 15:00:00+00	0	23	t	8b76f3a3-2981-e09e-0b38-b2a882cac00d	acme	2	0	0	0	2	0	2092	20	0	0	0	0	0.004364	0	0	0.000000	60	40
2026-11-26 15:00:00+00	0	23	t	c0507639-86ad-c0c8-97a4-055e72f8d9ee		1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0
2026-11-26 15:00:00+00	0	23	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0
2026-11-26 15:00:00+00	7172692460386599257	23	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0
2026-11-26 15:00:00+00	7172692460386599257	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0
2026-11-27 02:00:00+00	-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2080	20	0	0	1500000	1	0.004340	0	0	0	0	0
2026-11-27 02:00:00+00	0	23	t	01e0ba0a-d8e6-f3b7-da3b-38f068cbdb0e		1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0
2026-11-27 02:00:00+00	0	23	t	0789bcef-325d-214b-6f13-b3c184a44592		0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0
2026-11-27 02:00:00+00	0	23	t	4863e12d-7972-7532-de08-23b7d2b6eaa4	globex	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0
2026-11-27 02:00:00+00	0	23	t	54c500b0-c747-efd2-11e0-0622394e37de	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0
2026-11-27 02:00:00+00	0	23	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0
2026-11-27 02:00:00+00	0	23	t	b8d5c0ee-f78b-98f3-4b5a-881200ef1abc		1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0
2026-11-27 02:00:00+00	0	23	t	bed16d01-bafc-fe93-38c1-a3f53c216f77		1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0
2026-11-27 02:00:00+00	0	23	t	c37622c5-c695-828e-c25d-8007e206abab	acme	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	0	0	0	0
2026-11-27 02:00:00+00	0	23	t	d76f0b77-8828-0100-30fc-ba700e9b1018		2	0	0	2	0	0	2106	20	0	0	0	0	0.004392	0.004	0	0	0	0
2026-11-27 02:00:00+00	0	23	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	0	0	0	0
2026-11-27 02:00:00+00	0	23	t	f5ec1f61-3a46-e5ee-abe4-4d3dcafc6455	globex	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0
2026-11-27 02:00:00+00	0	23	t	fa998954-131e-6ec7-4e69-0d4c79e3f4b5	acme	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0
2026-11-27 02:00:00+00	0	23	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	2	0	0	2124	20	0	0	0	0	0.0024244	0	0.0024244	0	0	0
2026-11-27 02:00:00+00	7172692460386599257	23	u	00000000-0000-0000-0000-000000000000		5	0	0	4	0	1	5211	50	0	0	0	0	0.0077303	0.006	0.0012023	0	0	0
2026-11-27 02:00:00+00	7172692460386599257	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	0	0	0	0
2026-11-27 13:00:00+00	-7988884115602587038	-23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0
2026-11-27 13:00:00+00	-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000		2	0	2	0	0	0	2102	20	0	0	0	0	0.0246	0	0	0	0	0
2026-11-27 13:00:00+00	0	-23	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0
2026-11-27 13:00:00+00	0	23	t	01dc51aa-0478-7b60-8530-b274b572978e		1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0
2026-11-27 13:00:00+00	0	23	t	331bce6c-7835-f26d-64af-007cf3adcae4	globex	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0
2026-11-27 13:00:00+00	0	23	t	483bf8c8-9b9b-6a54-4847-d08d28ea2210	globex	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0
2026-11-27 13:00:00+00	0	23	t	4c23004e-79e8-0ac7-13d9-6bd1a0bbb850	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 13:00:00+00	0	23	t	5a5e63f3-b6ec-24ef-e09d-3b455b80cc5d		1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-27 13:00:00+00	0	23	t	8748f44c-810e-6e90-261b-69266630125a	acme	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0
2026-11-27 13:00:00+00	0	23	t	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0
2026-11-27 13:00:00+00	0	23	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0
2026-11-27 13:00:00+00	0	23	t	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 13:00:00+00	0	23	t	f5e91570-5c86-5e29-b193-32135ff7dac8		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-27 13:00:00+00	0	23	u	00000000-0000-0000-0000-000000000000	globex	3	2	0	2	1	0	2088	20	0	0	0	0	0.0033542	0	0.0012122	0	0	0
2026-11-27 13:00:00+00	7172692460386599257	23	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0
2026-11-27 13:00:00+00	7172692460386599257	23	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	2	1	0	3150	30	400	0	0	0	0.0054954	0	0.0012034	0.000000	100	0
2026-11-28 00:00:00+00	-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000		3	0	1	0	0	2	1051	10	0	0	1500000	1	0.0123	0	0.0012001	0	0	0
2026-11-28 00:00:00+00	-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	0	2	0	2092	20	0	0	0	0	0.004364	0	0	0.000000	60	40
2026-11-28 00:00:00+00	0	23	t	090b5a31-08d3-9cb0-a85f-f590a3746185		1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0
2026-11-28 00:00:00+00	0	23	t	483bf8c8-9b9b-6a54-4847-d08d28ea2210	globex	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	0.0011462	0	0	0
2026-11-28 00:00:00+00	0	23	t	54c500b0-c747-efd2-11e0-0622394e37de	acme	1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20
2026-11-28 00:00:00+00	0	23	t	8b76f3a3-2981-e09e-0b38-b2a882cac00d	acme	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20
2026-11-28 00:00:00+00	0	23	t	a34c7da5-c433-29ef-2b47-dbdbb5a004b1		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 00:00:00+00	0	23	t	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 00:00:00+00	0	23	t	dd44ac99-ebc2-c405-768a-1142e9f020f8		1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0
2026-11-28 00:00:00+00	0	23	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	0.0011462	0	0	0
2026-11-28 11:00:00+00	-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000		1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-28 11:00:00+00	-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0
2026-11-28 11:00:00+00	0	23	t	13c23970-0e98-5c3f-1a5d-2dde0009d3d0	acme	1	0	0	0	1	0	1025	10	700	3	812500	1	0.001045	0	0	0.000000	0	0
2026-11-28 11:00:00+00	0	23	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0
2026-11-28 11:00:00+00	0	23	t	84acc6cd-055c-b298-2f29-50f416e0977d		1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-28 11:00:00+00	0	23	t	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 11:00:00+00	0	23	t	b593552b-ea25-d1d7-2d31-659e414c61bd	acme	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0
2026-11-28 11:00:00+00	0	23	t	bd05db73-d0d6-3c4e-eb11-af638815c54d	acme	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0
2026-11-28 11:00:00+00	0	23	t	d5b59586-ab48-0c67-acf5-76865a6c6f0a	acme	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	0	0	0	0
2026-11-28 11:00:00+00	0	23	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	0	1	2	3105	30	1400	6	3125000	3	0.001045	0	0	0.000000	0	0
2026-11-28 11:00:00+00	0	23	u	00000000-0000-0000-0000-000000000000	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 11:00:00+00	7172692460386599257	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0
2026-11-28 22:00:00+00	0	23	t	131b4f8d-fe52-2466-1a71-00096419198d	acme	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0
2026-11-28 22:00:00+00	0	23	t	47a70425-428a-3676-0a1e-399b1545a7eb	acme	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0
2026-11-28 22:00:00+00	0	23	t	48bf2d53-a262-97cf-075b-c14f16c5c878		1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0
2026-11-28 22:00:00+00	0	23	t	5598de67-a1b5-caae-df4f-26fd87cf2114		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 22:00:00+00	0	23	t	6d3f1dc5-0ab7-930c-c228-eaff03604b8f	acme	1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	0	0	0	0
2026-11-28 22:00:00+00	0	23	t	74528141-a346-8a5a-572f-c1b68597d065		1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0
2026-11-28 22:00:00+00	0	23	t	bd05db73-d0d6-3c4e-eb11-af638815c54d	acme	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	0	0	0	0
2026-11-28 22:00:00+00	0	23	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	0	1	2	3177	30	1800	6	1625000	2	0.002224	0	0	0.000000	100	0
2026-11-28 22:00:00+00	7172692460386599257	23	u	00000000-0000-0000-0000-000000000000		2	0	0	2	0	0	2088	20	0	0	0	0	0.004276	0.002	0	0	0	0
2026-11-28 22:00:00+00	7172692460386599257	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0
2026-11-29 09:00:00+00	0	23	t	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 09:00:00+00	0	23	u	00000000-0000-0000-0000-000000000000	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 20:00:00+00	-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-29 20:00:00+00	-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0
2026-11-29 20:00:00+00	0	23	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0
2026-11-29 20:00:00+00	0	23	t	6b15eddc-79a3-30b9-4f78-44b05f89421a	globex	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0
2026-11-29 20:00:00+00	0	23	t	94725597-a160-84d3-dece-a31b79ac8e46		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-29 20:00:00+00	0	23	t	d76f0b77-8828-0100-30fc-ba700e9b1018		1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0
2026-11-29 20:00:00+00	0	23	t	fba76923-320f-33c1-a7e8-d0f38462ac4f	acme	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0
2026-11-29 20:00:00+00	0	23	u	00000000-0000-0000-0000-000000000000	globex	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0
2026-11-29 20:00:00+00	7172692460386599257	23	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0
2026-11-29 20:00:00+00	7172692460386599257	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0
2026-11-30 07:00:00+00	0	23	t	2a5124fe-2dd3-81de-2db8-ba1a20e43e98	acme	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0
2026-11-30 07:00:00+00	0	23	t	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	acme	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0
2026-11-30 07:00:00+00	0	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0
2026-11-30 07:00:00+00	7172692460386599257	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0
2026-11-30 18:00:00+00	-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000		5	0	2	0	0	3	2054	20	0	0	0	0	0.0246	0	0	0	0	0
2026-11-30 18:00:00+00	-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2056	20	0	0	0	0	0.004292	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	0a3923f9-7a00-7b15-e834-99dced36c737	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	0ab1c46f-89f4-b065-c557-b38c5927ced3	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	2dc9f510-b2e7-c344-d359-31373949970a		1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	30e848aa-6100-f279-2cc0-5a49cc4d884d	acme	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	45b77de8-ea7c-ff9a-d0b4-2667a3c9b285	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	483bf8c8-9b9b-6a54-4847-d08d28ea2210	globex	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	0.0011858	0	0	0
2026-11-30 18:00:00+00	0	23	t	4db7ff20-3abc-e98a-741b-19432073d73b	globex	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	512b570e-3552-9796-dc97-c536e7f65905	acme	1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	59bacef3-d037-9331-556c-f91cfe8e9d1f		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	64db467a-0d92-4c18-4ccc-897d981173d8	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	69c3fff1-6a5a-0123-b1d0-37705694f4c4	acme	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	84acc6cd-055c-b298-2f29-50f416e0977d		1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	92f25d0f-7d89-d98a-3166-2066333ee101		1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	a1123809-1f55-4de7-c501-702b49764beb		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	a34c7da5-c433-29ef-2b47-dbdbb5a004b1		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	a9b9afa1-359d-f5e5-a043-6191f3d98d94		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	b1d15cbe-104f-5ff7-deaf-30d168173af7		1	0	0	1	0	0	1001	10	0	0	0	0	0.002092	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	bd05db73-d0d6-3c4e-eb11-af638815c54d	acme	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	c5a7bfa8-ea82-b5dc-4d9c-51fc0b1c6002		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	c6e9db00-3337-e861-e274-69e6b285888b	acme	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0
2026-11-30 18:00:00+00	0	23	t	d991482e-a67d-2c4c-f517-8c2bfc3f78c7	acme	1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1001	10	0	0	0	0	0.002092	0	0	0	0	0
2026-11-30 18:00:00+00	0	23	u	00000000-0000-0000-0000-000000000000	acme	4	1	0	0	1	3	4124	40	1400	6	1625000	2	0.002116	0	0	0.000000	0	0
2026-11-30 18:00:00+00	0	23	u	00000000-0000-0000-0000-000000000000	globex	5	3	0	5	0	0	2052	20	0	0	0	0	0.0033038	0	0.0011858	0	0	0
2026-11-30 18:00:00+00	7172692460386599257	23	u	00000000-0000-0000-0000-000000000000		2	0	0	2	0	0	2058	20	0	0	0	0	0.004216	0	0	0	0	0
2026-11-30 18:00:00+00	7172692460386599257	23	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2120	20	0	0	1500000	1	0.004260	0	0	0	0	0
2026-11-30 18:30:00+00	0	23	t	b1d15cbe-104f-5ff7-deaf-30d168173af7		3	0	0	3	0	0	5706	30	0	0	0	0	0.011682	0	0	0	0	0
2026-11-30 18:30:00+00	0	23	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	0	0	0	0
2026-11-30 18:30:00+00	0	23	u	00000000-0000-0000-0000-000000000000		1	0	0	3	0	-2	1903	10	0	0	0	0	0.011682	0	0	0	0	0
\.
COPY entity_day (user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, day, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
-7988884115602587038	-23	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-26	0	0	0	0
-7988884115602587038	-23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-27	0	0	0	0
-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-25	0	0	0	0
-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-26	0	0	0	0
-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	2026-11-29	0	0	0	0
-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000		2	0	2	0	0	0	2102	20	0	0	0	0	0.0246	0	2026-11-27	0	0	0	0
-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000		4	1	2	0	0	2	2114	20	0	0	1500000	1	0.0246	0	2026-11-28	0.0012001	0	0	0
-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000		5	0	2	0	0	3	2054	20	0	0	0	0	0.0246	0	2026-11-30	0	0	0	0
-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-29	0.0012012	0	0	0
-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	0	2	0	2110	20	0	0	0	0	0.502254	0	2026-11-25	0	0.000000	30	20
-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2056	20	0	0	0	0	0.004292	0	2026-11-30	0	0	0	0
-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2080	20	0	0	1500000	1	0.004340	0	2026-11-27	0	0	0	0
-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	0	3	0	3138	30	0	0	0	0	0.006546	0	2026-11-26	0	0.000000	90	60
-2663518995366916113	23	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	0	3	0	3156	30	400	0	0	0	0.006582	0	2026-11-28	0	0.000000	160	40
0	-23	t	0789bcef-325d-214b-6f13-b3c184a44592		1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-26	0	0	0	0
0	-23	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-27	0	0	0	0
0	-23	t	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-25	0	0	30	20
0	23	t	01dc51aa-0478-7b60-8530-b274b572978e		1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	2026-11-27	0	0	0	0
0	23	t	01e0ba0a-d8e6-f3b7-da3b-38f068cbdb0e		1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-27	0	0	0	0
0	23	t	0789bcef-325d-214b-6f13-b3c184a44592		0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	2026-11-27	0	0	0	0
0	23	t	090b5a31-08d3-9cb0-a85f-f590a3746185		1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	2026-11-28	0	0	0	0
0	23	t	0a3923f9-7a00-7b15-e834-99dced36c737	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	23	t	0ab1c46f-89f4-b065-c557-b38c5927ced3	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	23	t	131b4f8d-fe52-2466-1a71-00096419198d	acme	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	2026-11-28	0	0.000000	100	0
0	23	t	13c23970-0e98-5c3f-1a5d-2dde0009d3d0	acme	1	0	0	0	1	0	1025	10	700	3	812500	1	0.001045	0	2026-11-28	0	0.000000	0	0
0	23	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	2026-11-29	0	0	0	0
0	23	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	2026-11-28	0	0	0	0
0	23	t	2a5124fe-2dd3-81de-2db8-ba1a20e43e98	acme	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	2026-11-30	0.0012045	0	0	0
0	23	t	2dc9f510-b2e7-c344-d359-31373949970a		1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	2026-11-30	0	0	0	0
0	23	t	30e848aa-6100-f279-2cc0-5a49cc4d884d	acme	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	2026-11-26	0	0	0	0
0	23	t	30e848aa-6100-f279-2cc0-5a49cc4d884d	acme	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	23	t	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	2026-11-26	0	0	0	0
0	23	t	331bce6c-7835-f26d-64af-007cf3adcae4	globex	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	2026-11-27	0	0	0	0
0	23	t	45b77de8-ea7c-ff9a-d0b4-2667a3c9b285	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	23	t	47a70425-428a-3676-0a1e-399b1545a7eb	acme	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	2026-11-28	0	0	0	0
0	23	t	483bf8c8-9b9b-6a54-4847-d08d28ea2210	globex	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-28	0.0011462	0	0	0
0	23	t	483bf8c8-9b9b-6a54-4847-d08d28ea2210	globex	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	2026-11-30	0.0011858	0	0	0
0	23	t	483bf8c8-9b9b-6a54-4847-d08d28ea2210	globex	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	2026-11-27	0.0012122	0	0	0
0	23	t	4863e12d-7972-7532-de08-23b7d2b6eaa4	globex	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	2026-11-27	0.0012254	0	0	0
0	23	t	48bf2d53-a262-97cf-075b-c14f16c5c878		1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	2026-11-28	0	0	0	0
0	23	t	4c23004e-79e8-0ac7-13d9-6bd1a0bbb850	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27	0	0	0	0
0	23	t	4db7ff20-3abc-e98a-741b-19432073d73b	globex	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	2026-11-30	0	0	0	0
0	23	t	512b570e-3552-9796-dc97-c536e7f65905	acme	1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	2026-11-30	0	0	0	0
0	23	t	54c500b0-c747-efd2-11e0-0622394e37de	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	2026-11-27	0	0	0	0
0	23	t	54c500b0-c747-efd2-11e0-0622394e37de	acme	1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	2026-11-28	0	0.000000	30	20
0	23	t	5598de67-a1b5-caae-df4f-26fd87cf2114		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28	0	0	0	0
0	23	t	574ddfe7-b38e-98ee-eaa9-86b3fdabce2e	acme	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	2026-11-25	0	0.000000	30	20
0	23	t	59bacef3-d037-9331-556c-f91cfe8e9d1f		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	23	t	5a5e63f3-b6ec-24ef-e09d-3b455b80cc5d		1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	2026-11-27	0	0	0	0
0	23	t	64db467a-0d92-4c18-4ccc-897d981173d8	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	2026-11-30	0	0	0	0
0	23	t	69c3fff1-6a5a-0123-b1d0-37705694f4c4	acme	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	2026-11-30	0	0	0	0
0	23	t	6b15eddc-79a3-30b9-4f78-44b05f89421a	globex	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	2026-11-29	0	0	0	0
0	23	t	6d3f1dc5-0ab7-930c-c228-eaff03604b8f	acme	1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	2026-11-28	0	0	0	0
0	23	t	74528141-a346-8a5a-572f-c1b68597d065		1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	2026-11-28	0	0	0	0
0	23	t	84acc6cd-055c-b298-2f29-50f416e0977d		1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	2026-11-30	0	0	0	0
0	23	t	84acc6cd-055c-b298-2f29-50f416e0977d		1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	2026-11-28	0	0	0	0
0	23	t	8748f44c-810e-6e90-261b-69266630125a	acme	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	2026-11-27	0	0.000000	100	0
0	23	t	8b76f3a3-2981-e09e-0b38-b2a882cac00d	acme	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	2026-11-28	0	0.000000	30	20
0	23	t	8b76f3a3-2981-e09e-0b38-b2a882cac00d	acme	3	0	0	0	3	0	3138	30	0	0	0	0	0.006546	0	2026-11-26	0	0.000000	90	60
0	23	t	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-28	0	0	0	0
0	23	t	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-29	0	0	0	0
0	23	t	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	23	t	92f25d0f-7d89-d98a-3166-2066333ee101		1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	2026-11-30	0	0	0	0
0	23	t	94725597-a160-84d3-dece-a31b79ac8e46		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	2026-11-29	0	0	0	0
0	23	t	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	2026-11-27	0.0012034	0	0	0
0	23	t	a1123809-1f55-4de7-c501-702b49764beb		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-25	0	0	0	0
0	23	t	a1123809-1f55-4de7-c501-702b49764beb		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	23	t	a34c7da5-c433-29ef-2b47-dbdbb5a004b1		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-26	0	0	0	0
0	23	t	a34c7da5-c433-29ef-2b47-dbdbb5a004b1		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-28	0	0	0	0
0	23	t	a34c7da5-c433-29ef-2b47-dbdbb5a004b1		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	23	t	a9b9afa1-359d-f5e5-a043-6191f3d98d94		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	2026-11-30	0	0	0	0
0	23	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-25	0	0	0	0
0	23	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-27	0	0	0	0
0	23	t	b1d15cbe-104f-5ff7-deaf-30d168173af7		4	0	0	4	0	0	6707	40	0	0	0	0	0.013774	0	2026-11-30	0	0	0	0
0	23	t	b42c7503-1be8-d8e7-9add-a8f4580358cc		1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	2026-11-25	0	0	0	0
0	23	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-27	0	0	0	0
0	23	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	2026-11-30	0	0	0	0
0	23	t	b593552b-ea25-d1d7-2d31-659e414c61bd	acme	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	2026-11-28	0	0.000000	100	0
0	23	t	b8d5c0ee-f78b-98f3-4b5a-881200ef1abc		1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	2026-11-27	0.0012023	0	0	0
0	23	t	bd05db73-d0d6-3c4e-eb11-af638815c54d	acme	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	2026-11-25	0	0	0	0
0	23	t	bd05db73-d0d6-3c4e-eb11-af638815c54d	acme	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	2026-11-30	0	0	0	0
0	23	t	bd05db73-d0d6-3c4e-eb11-af638815c54d	acme	2	0	0	0	0	2	2038	20	1400	6	1625000	2	0	0	2026-11-28	0	0	0	0
0	23	t	bed16d01-bafc-fe93-38c1-a3f53c216f77		1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	2026-11-27	0	0	0	0
0	23	t	c0507639-86ad-c0c8-97a4-055e72f8d9ee		1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	2026-11-26	0	0.000000	100	0
0	23	t	c37622c5-c695-828e-c25d-8007e206abab	acme	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	2026-11-27	0	0	0	0
0	23	t	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-27	0	0	0	0
0	23	t	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	globex	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	23	t	c5a7bfa8-ea82-b5dc-4d9c-51fc0b1c6002		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	23	t	c6e9db00-3337-e861-e274-69e6b285888b	acme	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	2026-11-30	0	0.000000	0	0
0	23	t	d5b59586-ab48-0c67-acf5-76865a6c6f0a	acme	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	2026-11-28	0	0	0	0
0	23	t	d76f0b77-8828-0100-30fc-ba700e9b1018		1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	2026-11-29	0	0	0	0
0	23	t	d76f0b77-8828-0100-30fc-ba700e9b1018		2	0	0	2	0	0	2106	20	0	0	0	0	0.004392	0.004	2026-11-27	0	0	0	0
0	23	t	d991482e-a67d-2c4c-f517-8c2bfc3f78c7	acme	1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	2026-11-30	0	0	0	0
0	23	t	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28	0	0	0	0
0	23	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	2026-11-27	0	0	0	0
0	23	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	2026-11-25	0	0	0	0
0	23	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	23	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31	0	0	0	0
0	23	t	dd44ac99-ebc2-c405-768a-1142e9f020f8		1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	2026-11-28	0.0012001	0	0	0
0	23	t	f5e91570-5c86-5e29-b193-32135ff7dac8		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-27	0	0	0	0
0	23	t	f5ec1f61-3a46-e5ee-abe4-4d3dcafc6455	globex	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	2026-11-27	0.0011990	0	0	0
0	23	t	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	acme	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	2026-11-30	0	0	0	0
0	23	t	fa0e294a-b7b2-8e17-cbec-3ae001bef6ef	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-25	0	0	0	0
0	23	t	fa998954-131e-6ec7-4e69-0d4c79e3f4b5	acme	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	2026-11-27	0	0	0	0
0	23	t	fba76923-320f-33c1-a7e8-d0f38462ac4f	acme	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-29	0.0012012	0	0	0
0	23	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31	0	0	0	0
0	23	u	00000000-0000-0000-0000-000000000000		2	0	0	4	0	-2	2904	20	0	0	0	0	0.013774	0	2026-11-30	0	0	0	0
0	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	2026-11-25	0	0	0	0
0	23	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	2026-11-26	0	0	0	0
0	23	u	00000000-0000-0000-0000-000000000000	acme	5	1	0	1	1	3	5179	50	1400	6	1625000	2	0.0033205	0	2026-11-30	0.0012045	0.000000	0	0
0	23	u	00000000-0000-0000-0000-000000000000	acme	6	0	0	0	2	4	6282	60	3200	12	4750000	5	0.003269	0	2026-11-28	0	0.000000	100	0
0	23	u	00000000-0000-0000-0000-000000000000	globex	2	1	0	2	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-28	0.0011462	0	0	0
0	23	u	00000000-0000-0000-0000-000000000000	globex	2	2	0	2	0	0	0	0	0	0	1500000	1	0	0	2026-11-29	0	0	0	0
0	23	u	00000000-0000-0000-0000-000000000000	globex	5	2	0	4	1	0	4212	40	0	0	0	0	0.0057786	0	2026-11-27	0.0036366	0	0	0
0	23	u	00000000-0000-0000-0000-000000000000	globex	5	3	0	5	0	0	2052	20	0	0	0	0	0.0033038	0	2026-11-30	0.0011858	0	0	0
4023553682945363644	-23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-25	0	0	30	20
7172692460386599257	23	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	2026-11-25	0	0	0	0
7172692460386599257	23	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	2026-11-26	0	0.000000	100	0
7172692460386599257	23	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	2026-11-29	0	0	0	0
7172692460386599257	23	u	00000000-0000-0000-0000-000000000000		2	0	0	2	0	0	2058	20	0	0	0	0	0.004216	0	2026-11-30	0	0	0	0
7172692460386599257	23	u	00000000-0000-0000-0000-000000000000		2	0	0	2	0	0	2088	20	0	0	0	0	0.004276	0.002	2026-11-28	0	0	0	0
7172692460386599257	23	u	00000000-0000-0000-0000-000000000000		6	0	0	5	0	1	6288	60	0	0	1500000	1	0.0098943	0.006	2026-11-27	0.0012023	0	0	0
7172692460386599257	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	2026-11-26	0	0	0	0
7172692460386599257	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	2026-11-25	0	0	0	0
7172692460386599257	23	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	2026-11-29	0	0	0	0
7172692460386599257	23	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2120	20	0	0	0	0	0.004420	0	2026-11-28	0	0	0	0
7172692460386599257	23	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	2	1	0	3180	30	0	0	1500000	1	0.006470	0	2026-11-30	0	0	0	0
7172692460386599257	23	u	00000000-0000-0000-0000-000000000000	acme	4	0	0	3	1	0	4156	40	400	0	0	0	0.0075174	0	2026-11-27	0.0012034	0.000000	100	0
\.
COPY erased_person (org_id, user_hash, label, erased_at) FROM stdin;
23	\\x43df396fbc649729ef5daa4983c9482a1543dd35c8624d0ec1fee6036a448be1	erased-aae298ae1677	2026-11-30 18:31:16.714376+00
\.
COPY event_conflict (id, org_id, event_id, event_key, time, received_at, content_hash, sent_time) FROM stdin;
43	23	e6518e22-4b72-04ab-d719-80d988126882	0113_pre_holds-twice	2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	66d69c74-6f3e-1569-145b-e0a2241f0dd3	2026-11-30 18:07:03.123456+00
44	23	e6518e22-4b72-04ab-d719-80d988126882	0113_pre_holds-twice	2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	b7e13ee4-e774-75e3-d880-2e83d43806a9	2026-11-30 17:07:03.123456+00
\.
COPY facet_15m (bucket, org_id, dimension_set, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h, region, status_code, error_type, source) FROM stdin;
2026-10-31 12:00:00+00	23	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 06:00:00+00	-23	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20	\N	\N	\N	\N
2026-11-25 06:00:00+00	23	574ddfe7-b38e-98ee-eaa9-86b3fdabce2e	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20	\N	\N	\N	\N
2026-11-25 06:00:00+00	23	a1123809-1f55-4de7-c501-702b49764beb	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 06:00:00+00	23	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 06:00:00+00	23	b42c7503-1be8-d8e7-9add-a8f4580358cc	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0	eu	200	\N	\N
2026-11-25 06:00:00+00	23	da718855-2d55-1d12-609d-d734df2f5db2	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 17:00:00+00	23	bd05db73-d0d6-3c4e-eb11-af638815c54d	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 17:00:00+00	23	fa0e294a-b7b2-8e17-cbec-3ae001bef6ef	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0	us	\N	\N	\N
2026-11-26 04:00:00+00	-23	0789bcef-325d-214b-6f13-b3c184a44592	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-26 04:00:00+00	23	8b76f3a3-2981-e09e-0b38-b2a882cac00d	1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	0	0.000000	30	20	\N	\N	\N	\N
2026-11-26 04:00:00+00	23	a34c7da5-c433-29ef-2b47-dbdbb5a004b1	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	sdk
2026-11-26 15:00:00+00	23	30e848aa-6100-f279-2cc0-5a49cc4d884d	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 15:00:00+00	23	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0	eu	\N	\N	\N
2026-11-26 15:00:00+00	23	8b76f3a3-2981-e09e-0b38-b2a882cac00d	1	0	0	0	1	0	1034	10	0	0	0	0	0.002158	0	0	0.000000	30	20	\N	\N	\N	\N
2026-11-26 15:00:00+00	23	8b76f3a3-2981-e09e-0b38-b2a882cac00d	1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	0	0.000000	30	20	eu	200	\N	\N
2026-11-26 15:00:00+00	23	c0507639-86ad-c0c8-97a4-055e72f8d9ee	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0	\N	\N	\N	\N
2026-11-27 02:00:00+00	23	01e0ba0a-d8e6-f3b7-da3b-38f068cbdb0e	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0	us	\N	\N	\N
2026-11-27 02:00:00+00	23	0789bcef-325d-214b-6f13-b3c184a44592	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	\N	\N	\N	\N
2026-11-27 02:00:00+00	23	4863e12d-7972-7532-de08-23b7d2b6eaa4	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0	\N	\N	\N	sdk
2026-11-27 02:00:00+00	23	54c500b0-c747-efd2-11e0-0622394e37de	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N	\N
2026-11-27 02:00:00+00	23	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N	\N
2026-11-27 02:00:00+00	23	b8d5c0ee-f78b-98f3-4b5a-881200ef1abc	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0	\N	\N	\N	\N
2026-11-27 02:00:00+00	23	bed16d01-bafc-fe93-38c1-a3f53c216f77	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-27 02:00:00+00	23	c37622c5-c695-828e-c25d-8007e206abab	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	0	0	0	0	\N	\N	\N	\N
2026-11-27 02:00:00+00	23	d76f0b77-8828-0100-30fc-ba700e9b1018	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-27 02:00:00+00	23	d76f0b77-8828-0100-30fc-ba700e9b1018	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	0	0	0	0	\N	\N	\N	sdk
2026-11-27 02:00:00+00	23	da718855-2d55-1d12-609d-d734df2f5db2	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	0	0	0	0	\N	\N	\N	\N
2026-11-27 02:00:00+00	23	f5ec1f61-3a46-e5ee-abe4-4d3dcafc6455	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0	\N	\N	\N	\N
2026-11-27 02:00:00+00	23	fa998954-131e-6ec7-4e69-0d4c79e3f4b5	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0	\N	\N	\N	\N
2026-11-27 13:00:00+00	-23	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-27 13:00:00+00	23	01dc51aa-0478-7b60-8530-b274b572978e	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0	\N	\N	\N	\N
2026-11-27 13:00:00+00	23	331bce6c-7835-f26d-64af-007cf3adcae4	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0	\N	\N	\N	\N
2026-11-27 13:00:00+00	23	483bf8c8-9b9b-6a54-4847-d08d28ea2210	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0	\N	429	rate_limit	\N
2026-11-27 13:00:00+00	23	4c23004e-79e8-0ac7-13d9-6bd1a0bbb850	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-27 13:00:00+00	23	5a5e63f3-b6ec-24ef-e09d-3b455b80cc5d	1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	sdk
2026-11-27 13:00:00+00	23	8748f44c-810e-6e90-261b-69266630125a	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0	\N	\N	\N	\N
2026-11-27 13:00:00+00	23	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0	\N	\N	\N	\N
2026-11-27 13:00:00+00	23	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0	\N	\N	\N	\N
2026-11-27 13:00:00+00	23	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-27 13:00:00+00	23	f5e91570-5c86-5e29-b193-32135ff7dac8	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 00:00:00+00	23	090b5a31-08d3-9cb0-a85f-f590a3746185	1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 00:00:00+00	23	483bf8c8-9b9b-6a54-4847-d08d28ea2210	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	0.0011462	0	0	0	\N	\N	\N	\N
2026-11-28 00:00:00+00	23	54c500b0-c747-efd2-11e0-0622394e37de	1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20	\N	\N	\N	\N
2026-11-28 00:00:00+00	23	8b76f3a3-2981-e09e-0b38-b2a882cac00d	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20	\N	\N	\N	sdk
2026-11-28 00:00:00+00	23	a34c7da5-c433-29ef-2b47-dbdbb5a004b1	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 00:00:00+00	23	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 00:00:00+00	23	dd44ac99-ebc2-c405-768a-1142e9f020f8	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0	\N	\N	\N	\N
2026-11-28 11:00:00+00	23	13c23970-0e98-5c3f-1a5d-2dde0009d3d0	1	0	0	0	1	0	1025	10	700	3	812500	1	0.001045	0	0	0.000000	0	0	eu	\N	\N	\N
2026-11-28 11:00:00+00	23	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 11:00:00+00	23	84acc6cd-055c-b298-2f29-50f416e0977d	1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-28 11:00:00+00	23	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-28 11:00:00+00	23	b593552b-ea25-d1d7-2d31-659e414c61bd	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0	\N	\N	\N	\N
2026-11-28 11:00:00+00	23	bd05db73-d0d6-3c4e-eb11-af638815c54d	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 11:00:00+00	23	d5b59586-ab48-0c67-acf5-76865a6c6f0a	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 22:00:00+00	23	131b4f8d-fe52-2466-1a71-00096419198d	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0	\N	\N	\N	\N
2026-11-28 22:00:00+00	23	47a70425-428a-3676-0a1e-399b1545a7eb	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0	\N	\N	\N	sdk
2026-11-28 22:00:00+00	23	48bf2d53-a262-97cf-075b-c14f16c5c878	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-28 22:00:00+00	23	5598de67-a1b5-caae-df4f-26fd87cf2114	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 22:00:00+00	23	6d3f1dc5-0ab7-930c-c228-eaff03604b8f	1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	sdk
2026-11-28 22:00:00+00	23	74528141-a346-8a5a-572f-c1b68597d065	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 22:00:00+00	23	bd05db73-d0d6-3c4e-eb11-af638815c54d	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-29 09:00:00+00	23	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	sdk
2026-11-29 20:00:00+00	23	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0	\N	\N	\N	\N
2026-11-29 20:00:00+00	23	6b15eddc-79a3-30b9-4f78-44b05f89421a	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-29 20:00:00+00	23	94725597-a160-84d3-dece-a31b79ac8e46	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-11-29 20:00:00+00	23	d76f0b77-8828-0100-30fc-ba700e9b1018	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-29 20:00:00+00	23	fba76923-320f-33c1-a7e8-d0f38462ac4f	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0	\N	\N	\N	\N
2026-11-30 07:00:00+00	23	2a5124fe-2dd3-81de-2db8-ba1a20e43e98	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0	\N	\N	\N	\N
2026-11-30 07:00:00+00	23	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0	eu	200	\N	\N
2026-11-30 18:00:00+00	23	0a3923f9-7a00-7b15-e834-99dced36c737	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-30 18:00:00+00	23	0ab1c46f-89f4-b065-c557-b38c5927ced3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	2dc9f510-b2e7-c344-d359-31373949970a	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	30e848aa-6100-f279-2cc0-5a49cc4d884d	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	45b77de8-ea7c-ff9a-d0b4-2667a3c9b285	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	483bf8c8-9b9b-6a54-4847-d08d28ea2210	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	0.0011858	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	4db7ff20-3abc-e98a-741b-19432073d73b	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	512b570e-3552-9796-dc97-c536e7f65905	1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	59bacef3-d037-9331-556c-f91cfe8e9d1f	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	64db467a-0d92-4c18-4ccc-897d981173d8	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	69c3fff1-6a5a-0123-b1d0-37705694f4c4	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	84acc6cd-055c-b298-2f29-50f416e0977d	1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-30 18:00:00+00	23	92f25d0f-7d89-d98a-3166-2066333ee101	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	a1123809-1f55-4de7-c501-702b49764beb	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	a34c7da5-c433-29ef-2b47-dbdbb5a004b1	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	a9b9afa1-359d-f5e5-a043-6191f3d98d94	1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	b1d15cbe-104f-5ff7-deaf-30d168173af7	1	0	0	1	0	0	1001	10	0	0	0	0	0.002092	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	bd05db73-d0d6-3c4e-eb11-af638815c54d	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-30 18:00:00+00	23	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-30 18:00:00+00	23	c5a7bfa8-ea82-b5dc-4d9c-51fc0b1c6002	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	c6e9db00-3337-e861-e274-69e6b285888b	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	d991482e-a67d-2c4c-f517-8c2bfc3f78c7	1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:00:00+00	23	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:30:00+00	23	b1d15cbe-104f-5ff7-deaf-30d168173af7	3	0	0	3	0	0	5706	30	0	0	0	0	0.011682	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 18:30:00+00	23	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
\.
COPY facet_day (org_id, dimension_set, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h, region, status_code, error_type, day, source) FROM stdin;
-23	0789bcef-325d-214b-6f13-b3c184a44592	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0	\N	\N	\N	2026-11-26	\N
-23	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
-23	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20	\N	\N	\N	2026-11-25	\N
23	01dc51aa-0478-7b60-8530-b274b572978e	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
23	01e0ba0a-d8e6-f3b7-da3b-38f068cbdb0e	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0	us	\N	\N	2026-11-27	\N
23	0789bcef-325d-214b-6f13-b3c184a44592	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	\N	\N	\N	2026-11-27	\N
23	090b5a31-08d3-9cb0-a85f-f590a3746185	1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0	\N	\N	\N	2026-11-28	\N
23	0a3923f9-7a00-7b15-e834-99dced36c737	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30	\N
23	0ab1c46f-89f4-b065-c557-b38c5927ced3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	131b4f8d-fe52-2466-1a71-00096419198d	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0	\N	\N	\N	2026-11-28	\N
23	13c23970-0e98-5c3f-1a5d-2dde0009d3d0	1	0	0	0	1	0	1025	10	700	3	812500	1	0.001045	0	0	0.000000	0	0	eu	\N	\N	2026-11-28	\N
23	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0	\N	\N	\N	2026-11-29	\N
23	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0	\N	\N	\N	2026-11-28	\N
23	2a5124fe-2dd3-81de-2db8-ba1a20e43e98	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0	\N	\N	\N	2026-11-30	\N
23	2dc9f510-b2e7-c344-d359-31373949970a	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	30e848aa-6100-f279-2cc0-5a49cc4d884d	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
23	30e848aa-6100-f279-2cc0-5a49cc4d884d	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0	eu	\N	\N	2026-11-26	\N
23	331bce6c-7835-f26d-64af-007cf3adcae4	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
23	45b77de8-ea7c-ff9a-d0b4-2667a3c9b285	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	47a70425-428a-3676-0a1e-399b1545a7eb	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0	\N	\N	\N	2026-11-28	sdk
23	483bf8c8-9b9b-6a54-4847-d08d28ea2210	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	0.0011462	0	0	0	\N	\N	\N	2026-11-28	\N
23	483bf8c8-9b9b-6a54-4847-d08d28ea2210	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	0.0011858	0	0	0	\N	\N	\N	2026-11-30	\N
23	483bf8c8-9b9b-6a54-4847-d08d28ea2210	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0	\N	429	rate_limit	2026-11-27	\N
23	4863e12d-7972-7532-de08-23b7d2b6eaa4	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0	\N	\N	\N	2026-11-27	sdk
23	48bf2d53-a262-97cf-075b-c14f16c5c878	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0	\N	\N	\N	2026-11-28	\N
23	4c23004e-79e8-0ac7-13d9-6bd1a0bbb850	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
23	4db7ff20-3abc-e98a-741b-19432073d73b	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	512b570e-3552-9796-dc97-c536e7f65905	1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	54c500b0-c747-efd2-11e0-0622394e37de	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
23	54c500b0-c747-efd2-11e0-0622394e37de	1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20	\N	\N	\N	2026-11-28	\N
23	5598de67-a1b5-caae-df4f-26fd87cf2114	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-28	\N
23	574ddfe7-b38e-98ee-eaa9-86b3fdabce2e	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20	\N	\N	\N	2026-11-25	\N
23	59bacef3-d037-9331-556c-f91cfe8e9d1f	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	5a5e63f3-b6ec-24ef-e09d-3b455b80cc5d	1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-27	sdk
23	64db467a-0d92-4c18-4ccc-897d981173d8	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	69c3fff1-6a5a-0123-b1d0-37705694f4c4	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	6b15eddc-79a3-30b9-4f78-44b05f89421a	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	\N	429	rate_limit	2026-11-29	\N
23	6d3f1dc5-0ab7-930c-c228-eaff03604b8f	1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	2026-11-28	sdk
23	74528141-a346-8a5a-572f-c1b68597d065	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0	\N	\N	\N	2026-11-28	\N
23	84acc6cd-055c-b298-2f29-50f416e0977d	1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	84acc6cd-055c-b298-2f29-50f416e0977d	1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0	\N	429	rate_limit	2026-11-28	\N
23	8748f44c-810e-6e90-261b-69266630125a	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0	\N	\N	\N	2026-11-27	\N
23	8b76f3a3-2981-e09e-0b38-b2a882cac00d	1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	0	0.000000	30	20	eu	200	\N	2026-11-26	\N
23	8b76f3a3-2981-e09e-0b38-b2a882cac00d	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20	\N	\N	\N	2026-11-28	sdk
23	8b76f3a3-2981-e09e-0b38-b2a882cac00d	2	0	0	0	2	0	2080	20	0	0	0	0	0.004340	0	0	0.000000	60	40	\N	\N	\N	2026-11-26	\N
23	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-28	\N
23	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-29	sdk
23	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30	\N
23	92f25d0f-7d89-d98a-3166-2066333ee101	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	94725597-a160-84d3-dece-a31b79ac8e46	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-29	\N
23	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0	\N	\N	\N	2026-11-27	\N
23	a1123809-1f55-4de7-c501-702b49764beb	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
23	a1123809-1f55-4de7-c501-702b49764beb	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	a34c7da5-c433-29ef-2b47-dbdbb5a004b1	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-26	sdk
23	a34c7da5-c433-29ef-2b47-dbdbb5a004b1	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-28	\N
23	a34c7da5-c433-29ef-2b47-dbdbb5a004b1	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	a9b9afa1-359d-f5e5-a043-6191f3d98d94	1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
23	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
23	b1d15cbe-104f-5ff7-deaf-30d168173af7	4	0	0	4	0	0	6707	40	0	0	0	0	0.013774	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	b42c7503-1be8-d8e7-9add-a8f4580358cc	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0	eu	200	\N	2026-11-25	\N
23	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
23	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	b593552b-ea25-d1d7-2d31-659e414c61bd	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0	\N	\N	\N	2026-11-28	\N
23	b8d5c0ee-f78b-98f3-4b5a-881200ef1abc	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0	\N	\N	\N	2026-11-27	\N
23	bd05db73-d0d6-3c4e-eb11-af638815c54d	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
23	bd05db73-d0d6-3c4e-eb11-af638815c54d	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30	\N
23	bd05db73-d0d6-3c4e-eb11-af638815c54d	2	0	0	0	0	2	2038	20	1400	6	1625000	2	0	0	0	0	0	0	\N	\N	\N	2026-11-28	\N
23	bed16d01-bafc-fe93-38c1-a3f53c216f77	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0	\N	\N	\N	2026-11-27	\N
23	c0507639-86ad-c0c8-97a4-055e72f8d9ee	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0	\N	\N	\N	2026-11-26	\N
23	c37622c5-c695-828e-c25d-8007e206abab	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
23	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-27	\N
23	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30	\N
23	c5a7bfa8-ea82-b5dc-4d9c-51fc0b1c6002	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	c6e9db00-3337-e861-e274-69e6b285888b	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0	\N	\N	\N	2026-11-30	\N
23	d5b59586-ab48-0c67-acf5-76865a6c6f0a	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	0	0	0	0	\N	\N	\N	2026-11-28	\N
23	d76f0b77-8828-0100-30fc-ba700e9b1018	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0	\N	\N	\N	2026-11-27	\N
23	d76f0b77-8828-0100-30fc-ba700e9b1018	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0	\N	\N	\N	2026-11-29	\N
23	d76f0b77-8828-0100-30fc-ba700e9b1018	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	0	0	0	0	\N	\N	\N	2026-11-27	sdk
23	d991482e-a67d-2c4c-f517-8c2bfc3f78c7	1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-28	\N
23	da718855-2d55-1d12-609d-d734df2f5db2	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
23	da718855-2d55-1d12-609d-d734df2f5db2	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
23	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
23	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-10-31	\N
23	dd44ac99-ebc2-c405-768a-1142e9f020f8	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0	\N	\N	\N	2026-11-28	\N
23	f5e91570-5c86-5e29-b193-32135ff7dac8	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
23	f5ec1f61-3a46-e5ee-abe4-4d3dcafc6455	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0	\N	\N	\N	2026-11-27	\N
23	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0	eu	200	\N	2026-11-30	\N
23	fa0e294a-b7b2-8e17-cbec-3ae001bef6ef	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0	us	\N	\N	2026-11-25	\N
23	fa998954-131e-6ec7-4e69-0d4c79e3f4b5	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
23	fba76923-320f-33c1-a7e8-d0f38462ac4f	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0	\N	\N	\N	2026-11-29	\N
\.
COPY fired_alert (id, org_id, budget_id, type, subject, window_key, threshold, window_end, fired_at, message, muted, recovered_at, rearmed_at, channels, limit_seen) FROM stdin;
0a1babb2-9cb8-47c2-93ce-5b264fbb07c0	23	06bcbd88-17e3-40a5-9c78-c3af1fae1983	budget.threshold		2026-11-27 15:00:00+00	1	2026-11-28 15:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "0a1babb2-9cb8-47c2-93ce-5b264fbb07c0", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/06bcbd88-17e3-40a5-9c78-c3af1fae1983", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3, "estimated_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1061, "feature": null, "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.003234, "event_count": 2}, {"model": "o3-mini", "tokens": 1012, "feature": "chat", "cost_usd": 0.0011462, "event_count": 1}], "subject": null, "alert_id": "06bcbd88-17e3-40a5-9c78-c3af1fae1983", "spend_usd": 0.0177252, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
1a976611-514d-490e-8f54-509ba5b21391	23	986bc933-205e-46e6-a67f-aab0c63143a1	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "1a976611-514d-490e-8f54-509ba5b21391", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/986bc933-205e-46e6-a67f-aab0c63143a1", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 6, "estimated_events": 6}, "drivers": [{"model": "gpt-4o", "tokens": 4146, "feature": null, "cost_usd": 0.50872, "event_count": 4}, {"model": "gpt-4o-mini", "tokens": 4155, "feature": null, "cost_usd": 0.5, "event_count": 4}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}], "subject": "acme", "alert_id": "986bc933-205e-46e6-a67f-aab0c63143a1", "spend_usd": 1.0419364, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
1c3da1b5-4ef5-4540-81a7-7373cef473e0	23	c8799e46-64b9-437f-942d-7affb8393bb8	budget.threshold		2026-11-29 00:00:00+00	1	2026-11-30 00:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "1c3da1b5-4ef5-4540-81a7-7373cef473e0", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/c8799e46-64b9-437f-942d-7affb8393bb8", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"team": null, "tokens": 1062, "feature": null, "cost_usd": 0.5, "event_count": 1}], "subject": null, "alert_id": "c8799e46-64b9-437f-942d-7affb8393bb8", "spend_usd": 0.5, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
244bc6d4-a6e4-4269-b9e2-8901d143fa41	23	06bcbd88-17e3-40a5-9c78-c3af1fae1983	budget.threshold		2026-11-25 15:00:00+00	1	2026-11-26 15:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "244bc6d4-a6e4-4269-b9e2-8901d143fa41", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/06bcbd88-17e3-40a5-9c78-c3af1fae1983", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 2}, "drivers": [{"model": "gpt-4o-mini", "tokens": 2097, "feature": null, "cost_usd": 0.5, "event_count": 2}, {"model": "gpt-4o", "tokens": 1056, "feature": null, "cost_usd": 0.004384, "event_count": 1}], "subject": null, "alert_id": "06bcbd88-17e3-40a5-9c78-c3af1fae1983", "spend_usd": 0.504384, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
271f7ea7-bfa3-409c-8d42-d25f394bca38	23	986bc933-205e-46e6-a67f-aab0c63143a1	budget.threshold	acme	2026-11-29 13:00:00+00	1	2026-12-06 13:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "271f7ea7-bfa3-409c-8d42-d25f394bca38", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/986bc933-205e-46e6-a67f-aab0c63143a1", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 3, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 3099, "feature": null, "cost_usd": 0.50436, "event_count": 3}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.004344, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}], "subject": "acme", "alert_id": "986bc933-205e-46e6-a67f-aab0c63143a1", "spend_usd": 0.512882, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
2b0ef651-e9dc-4dd3-b5ed-c0b01fad730d	23	06bcbd88-17e3-40a5-9c78-c3af1fae1983	budget.threshold		2026-11-29 15:00:00+00	1	2026-11-30 15:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "2b0ef651-e9dc-4dd3-b5ed-c0b01fad730d", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/06bcbd88-17e3-40a5-9c78-c3af1fae1983", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 2127, "feature": null, "cost_usd": 0.5012045, "event_count": 2}, {"model": "gpt-4o", "tokens": 1013, "feature": null, "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1057, "feature": "search", "cost_usd": 0.004388, "event_count": 1}], "subject": null, "alert_id": "06bcbd88-17e3-40a5-9c78-c3af1fae1983", "spend_usd": 0.5210905, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
3c1b9c03-3b02-4669-b2ce-3f006ebe7fdc	23	c8799e46-64b9-437f-942d-7affb8393bb8	budget.threshold		2026-11-28 00:00:00+00	1	2026-11-29 00:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "3c1b9c03-3b02-4669-b2ce-3f006ebe7fdc", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/c8799e46-64b9-437f-942d-7affb8393bb8", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1061, "feature": null, "cost_usd": 0.0123, "event_count": 1}, {"team": null, "tokens": 1012, "feature": "chat", "cost_usd": 0.0011462, "event_count": 1}], "subject": null, "alert_id": "c8799e46-64b9-437f-942d-7affb8393bb8", "spend_usd": 0.0134462, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
3f404044-4c7d-4c9f-95bb-d96219877f5f	22	b24a4955-fbd0-4698-9de7-206ade667c4c	budget.threshold		2026-11-28 00:00:00+00	1	2026-11-29 00:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "3f404044-4c7d-4c9f-95bb-d96219877f5f", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b24a4955-fbd0-4698-9de7-206ade667c4c", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 2108, "feature": null, "cost_usd": 0.0023848, "event_count": 2}], "subject": null, "alert_id": "b24a4955-fbd0-4698-9de7-206ade667c4c", "spend_usd": 0.0023848, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
4970074f-00ee-4ede-851d-451074044bb6	23	c8799e46-64b9-437f-942d-7affb8393bb8	budget.threshold		2026-11-27 00:00:00+00	1	2026-11-28 00:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "4970074f-00ee-4ede-851d-451074044bb6", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/c8799e46-64b9-437f-942d-7affb8393bb8", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 1064, "feature": "chat", "cost_usd": 0.0012034, "event_count": 1}, {"team": "blue", "tokens": 1063, "feature": "search", "cost_usd": 0.0012023, "event_count": 1}, {"team": null, "tokens": 1060, "feature": "chat", "cost_usd": 0.001199, "event_count": 1}], "subject": null, "alert_id": "c8799e46-64b9-437f-942d-7affb8393bb8", "spend_usd": 0.0036047, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
4ce1dd91-2176-4bde-a05c-93fe0ac5589b	23	986bc933-205e-46e6-a67f-aab0c63143a1	budget.threshold	globex	2026-11-29 13:00:00+00	1	2026-12-06 13:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "4ce1dd91-2176-4bde-a05c-93fe0ac5589b", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/986bc933-205e-46e6-a67f-aab0c63143a1", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "drivers": [{"model": "gpt-4o", "tokens": 1024, "feature": "chat", "cost_usd": 0.004256, "event_count": 3}, {"model": "o3-mini", "tokens": 1048, "feature": "chat", "cost_usd": 0.0011858, "event_count": 1}], "subject": "globex", "alert_id": "986bc933-205e-46e6-a67f-aab0c63143a1", "spend_usd": 0.0054418, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
4edfb3ea-36a0-41b3-b76e-066c9807aefc	23	06bcbd88-17e3-40a5-9c78-c3af1fae1983	budget.threshold		2026-11-30 15:00:00+00	1	2026-12-01 15:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "4edfb3ea-36a0-41b3-b76e-066c9807aefc", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/06bcbd88-17e3-40a5-9c78-c3af1fae1983", "query": "/v1/costs/summary?start=2026-11-30T15%3A00%3A00%2B00%3A00&end=2026-12-01T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 8, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 8097, "feature": null, "cost_usd": 0.52896, "event_count": 9}, {"model": "gpt-4o", "tokens": 1024, "feature": "chat", "cost_usd": 0.004256, "event_count": 3}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}], "subject": null, "alert_id": "06bcbd88-17e3-40a5-9c78-c3af1fae1983", "spend_usd": 0.5427538, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-12-01T15:00:00Z", "scope_value": null, "window_start": "2026-11-30T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
5f62b43d-0962-4092-9ab2-825617cbb4d4	23	06bcbd88-17e3-40a5-9c78-c3af1fae1983	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "5f62b43d-0962-4092-9ab2-825617cbb4d4", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/06bcbd88-17e3-40a5-9c78-c3af1fae1983", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 4, "estimated_events": 4}, "drivers": [{"model": "gpt-4o", "tokens": 2058, "feature": null, "cost_usd": 0.504336, "event_count": 2}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "our-deployment", "tokens": 1037, "feature": null, "cost_usd": 0.0123, "event_count": 1}], "subject": null, "alert_id": "06bcbd88-17e3-40a5-9c78-c3af1fae1983", "spend_usd": 0.5534367, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
701f3024-0da4-470b-9d18-abfd9873085d	23	616b5839-320b-4a5b-bb2b-baed0cda9e4d	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-30 18:07:03.123456+00	{"id": "701f3024-0da4-470b-9d18-abfd9873085d", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/616b5839-320b-4a5b-bb2b-baed0cda9e4d", "query": "/v1/costs/summary?start=2026-11-29T18%3A08%3A00%2B00%3A00&end=2026-11-30T18%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 8, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 7197, "feature": null, "cost_usd": 0.54126, "event_count": 9}, {"model": "gpt-4o", "tokens": 2070, "feature": "chat", "cost_usd": 0.0086, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}], "subject": null, "alert_id": "616b5839-320b-4a5b-bb2b-baed0cda9e4d", "spend_usd": 0.5593978, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-30T18:08:00Z", "scope_value": null, "window_start": "2026-11-29T18:08:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
873112c6-148d-4479-84f5-de4259793665	23	c8799e46-64b9-437f-942d-7affb8393bb8	budget.threshold		2026-11-30 00:00:00+00	1	2026-12-01 00:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "873112c6-148d-4479-84f5-de4259793665", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/c8799e46-64b9-437f-942d-7affb8393bb8", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"team": null, "tokens": 1065, "feature": null, "cost_usd": 0.0012045, "event_count": 2}, {"team": null, "tokens": 1048, "feature": "chat", "cost_usd": 0.0011858, "event_count": 2}], "subject": null, "alert_id": "c8799e46-64b9-437f-942d-7affb8393bb8", "spend_usd": 0.0023903, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
87dff67b-550a-4fad-bb02-e49ef7e7c433	22	19ca4af8-d4d9-40c6-9689-f2537dce3f2c	budget.threshold	root	1970-01-01 00:00:00+00	1	\N	2026-11-30 18:07:03.123456+00	{"id": "87dff67b-550a-4fad-bb02-e49ef7e7c433", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/19ca4af8-d4d9-40c6-9689-f2537dce3f2c", "query": "/v1/costs/summary?start=2026-11-27T12%3A04%3A16.123456%2B00%3A00&end=2026-11-30T18%3A07%3A03.123456%2B00%3A00&run_id=root&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "drivers": [], "subject": "root", "alert_id": "19ca4af8-d4d9-40c6-9689-f2537dce3f2c", "spend_usd": 0.006572, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-27T12:04:16.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
8e9c7afa-4f4a-40bc-96ca-94b63bf65ee7	23	9b1944e6-2a91-41d3-bf90-30b3a9c8d38a	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "8e9c7afa-4f4a-40bc-96ca-94b63bf65ee7", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/9b1944e6-2a91-41d3-bf90-30b3a9c8d38a", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"estimated_events": 1}, "drivers": [{"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.004344, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}], "subject": null, "alert_id": "9b1944e6-2a91-41d3-bf90-30b3a9c8d38a", "spend_usd": 6216, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	\N	\N	\N	{somewhere}	3
bdd7fed5-ad54-44f3-be55-145482a7d912	23	76071c18-e7ab-4f3f-b241-723823658523	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-30 18:07:03.123456+00	{"id": "bdd7fed5-ad54-44f3-be55-145482a7d912", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/76071c18-e7ab-4f3f-b241-723823658523", "query": "/v1/costs/summary?start=2026-11-25T06%3A02%3A40.123456%2B00%3A00&end=2026-11-30T18%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 4, "estimated_events": 1}, "drivers": [], "subject": "r2", "alert_id": "76071c18-e7ab-4f3f-b241-723823658523", "spend_usd": 0.060092, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-25T06:02:40.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
c1cb3583-b744-4174-9ac7-6bc9fa639389	23	06bcbd88-17e3-40a5-9c78-c3af1fae1983	budget.threshold		2026-11-24 15:00:00+00	1	2026-11-25 15:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "c1cb3583-b744-4174-9ac7-6bc9fa639389", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/06bcbd88-17e3-40a5-9c78-c3af1fae1983", "query": "/v1/costs/summary?start=2026-11-24T15%3A00%3A00%2B00%3A00&end=2026-11-25T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "nobody-knows-it", "tokens": 1028, "feature": "chat", "cost_usd": 0.002046, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": null, "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "06bcbd88-17e3-40a5-9c78-c3af1fae1983", "spend_usd": 0.002046, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-25T15:00:00Z", "scope_value": null, "window_start": "2026-11-24T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
cfdda415-5b0b-4c31-97ae-abb61415bf1e	22	19ca4af8-d4d9-40c6-9689-f2537dce3f2c	budget.threshold	grandchild	1970-01-01 00:00:00+00	1	\N	2026-11-30 18:07:03.123456+00	{"id": "cfdda415-5b0b-4c31-97ae-abb61415bf1e", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/19ca4af8-d4d9-40c6-9689-f2537dce3f2c", "query": "/v1/costs/summary?start=2026-11-25T16%3A02%3A51.123456%2B00%3A00&end=2026-11-30T18%3A07%3A03.123456%2B00%3A00&run_id=grandchild&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"estimated_events": 1}, "drivers": [], "subject": "grandchild", "alert_id": "19ca4af8-d4d9-40c6-9689-f2537dce3f2c", "spend_usd": 0.00451, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-25T16:02:51.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
d7bd029f-e570-4319-9ec0-d3431b0b96f7	22	b24a4955-fbd0-4698-9de7-206ade667c4c	budget.threshold		2026-11-25 00:00:00+00	1	2026-11-26 00:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "d7bd029f-e570-4319-9ec0-d3431b0b96f7", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b24a4955-fbd0-4698-9de7-206ade667c4c", "query": "/v1/costs/summary?start=2026-11-25T00%3A00%3A00%2B00%3A00&end=2026-11-26T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1084, "feature": null, "cost_usd": 0.0012254, "event_count": 1}], "subject": null, "alert_id": "b24a4955-fbd0-4698-9de7-206ade667c4c", "spend_usd": 0.0012254, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-26T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-25T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
d9cd5819-abb6-42ad-9cee-a57c7b93fdeb	23	76071c18-e7ab-4f3f-b241-723823658523	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-30 18:07:03.123456+00	{"id": "d9cd5819-abb6-42ad-9cee-a57c7b93fdeb", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/76071c18-e7ab-4f3f-b241-723823658523", "query": "/v1/costs/summary?start=2026-11-25T06%3A04%3A13.123456%2B00%3A00&end=2026-11-30T18%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 8, "estimated_events": 6}, "drivers": [], "subject": "r1", "alert_id": "76071c18-e7ab-4f3f-b241-723823658523", "spend_usd": 1.552105, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-25T06:04:13.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
de9caeaa-c9b4-424e-9e52-67b8b5f216a8	23	9451696f-d641-41af-88cc-9c2c5b9cd16f	budget.threshold		2026-11-30 00:00:00+00	1	2026-12-01 00:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "de9caeaa-c9b4-424e-9e52-67b8b5f216a8", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/9451696f-d641-41af-88cc-9c2c5b9cd16f", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1048, "feature": "chat", "cost_usd": 0.0011858, "event_count": 1}], "subject": null, "alert_id": "9451696f-d641-41af-88cc-9c2c5b9cd16f", "spend_usd": 0.0011858, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
ee880a32-10c0-4cf7-bb22-850790b35481	23	986bc933-205e-46e6-a67f-aab0c63143a1	budget.threshold	globex	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-30 18:07:03.123456+00	{"id": "ee880a32-10c0-4cf7-bb22-850790b35481", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/986bc933-205e-46e6-a67f-aab0c63143a1", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"estimated_events": 1}, "drivers": [{"model": "our-deployment", "tokens": 1036, "feature": "chat", "cost_usd": 0.003168, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1060, "feature": "chat", "cost_usd": 0.001199, "event_count": 1}, {"model": "o3-mini", "tokens": 1012, "feature": "chat", "cost_usd": 0.0011462, "event_count": 1}], "subject": "globex", "alert_id": "986bc933-205e-46e6-a67f-aab0c63143a1", "spend_usd": 0.0055132, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T18:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
\.
COPY gateway_call (org_id, call_id, attempt, key_id, state, began_at, deadline, event, estimate_usd, input_tokens, output_tokens, decision, budgets, reserved_usd, actual_usd, settled_at, rejected, landed_event) FROM stdin;
23	12ee6410-1949-40ed-b068-03a7ae174251	1	key	landed	2026-11-30 18:07:03.123456+00	infinity	{"model": "gpt-4o", "feature": "chat", "provider": "openai", "timestamp": "2026-11-30T18:07:03.123456Z"}	0.090000	0	10000	allow	[{"id": "9b6f0f91-3ef0-47bf-b080-caa78a006271", "held": "0.090000", "limit": "1000", "spent": "4.0599763", "subject": "", "reserved": "0.180000"}]	0.05	0.05	2026-11-30 18:31:17.035193+00	\N	12ee6410194940edb06803a7ae174251
23	41730a1a-25bb-433a-9c55-d2572a97d06d	1	key	settled	2026-11-30 18:07:03.123456+00	infinity	{"model": "gpt-4o", "feature": "chat", "provider": "openai", "timestamp": "2026-11-30T18:07:03.123456Z"}	0.090000	0	10000	allow	[{"id": "9b6f0f91-3ef0-47bf-b080-caa78a006271", "held": "0.090000", "limit": "1000", "spent": "4.0599763", "subject": "", "reserved": "0.090000"}]	0.05	0.05	2026-11-30 18:31:17.031623+00	\N	\N
23	5472a73b-835f-410a-8128-bcf7c6940fb7	1	key	open	2026-11-30 18:07:03.123456+00	2026-11-30 18:32:16.974623+00	{"model": "gpt-4o", "feature": "chat", "provider": "openai", "timestamp": "2026-11-30T18:07:03.123456Z"}	0.090000	0	10000	allow	[{"id": "9b6f0f91-3ef0-47bf-b080-caa78a006271", "held": "0.090000", "limit": "1000", "spent": "4.0599763", "subject": "", "reserved": "0"}]	0.090000	\N	\N	\N	\N
\.
COPY idempotency_key (org_id, operation, key_hash, created_id, created_at) FROM stdin;
23	POST /v1/keys	72a90ea3-da8b-5dd0-1bde-2f27314e02e2	abcdefghijkl	2026-11-30 18:31:14.248364+00
\.
COPY insight_mute (org_id, kind, scope, muted_at, muted_by) FROM stdin;
23	retry_waste		2026-11-30 18:31:16.497427+00	cli
23	retry_waste	eyJmZWF0dXJlIjoiY2hhdCJ9	2026-11-30 18:31:16.490612+00	cli
\.
COPY ledger_offset (topic, partition, next_offset, epoch, owner, updated_at) FROM stdin;
usage.0113_pre_holds	0	4	1	aggregator-1	2026-11-30 18:31:14.312179+00
usage.0113_pre_holds	1	9	2	aggregator-1	2026-11-30 18:31:14.414579+00
\.
COPY lost_range (id, topic, partition, first_offset, next_offset, found_at, skipped_at, skipped_by, reason) FROM stdin;
29	usage.0113_pre_holds	0	4	9	2026-11-30 18:31:14.395693+00	\N	\N	\N
30	usage.0113_pre_holds	1	4	9	2026-11-30 18:31:14.41406+00	2026-11-30 18:31:14.414579+00	cli	retention was too short
\.
COPY metric_series (org_id, provider, model) FROM stdin;
23	azure	our-deployment
23	openai	ft:gpt-4o:acme::x
23	openai	gpt-4o
23	openai	gpt-4o-mini
23	openai	nobody-knows-it
23	openai	o3-mini
23	openai	our-model
\.
COPY org_alias (id, version_id, org_id, provider, kind, name, target_provider, target_model) FROM stdin;
20	72	23	azure	exact	our-deployment	openai	gpt-4o
\.
COPY outcome (org_id, outcome_id, time, name, success, value_usd, of_kind, of_id, received_at) FROM stdin;
23	outcome-0	2026-11-30 18:07:03.123456+00	solved	t	\N	session_id	of-0	2026-11-30 18:31:16.696546+00
23	outcome-1	2026-11-30 17:07:03.123456+00	solved	f	0.1	run_id	of-1	2026-11-30 18:31:16.696546+00
23	outcome-2	2026-11-30 16:07:03.123456+00	solved	t	-2	user_id	of-2	2026-11-30 18:31:16.696546+00
23	outcome-3	2026-11-30 15:07:03.123456+00	solved	t	\N	feature	of-3	2026-11-30 18:31:16.696546+00
\.
COPY price (id, version_id, org_id, provider, model, effective_from, rates, terms) FROM stdin;
117	72	23	openai	our-model	2026-01-01 00:00:00+00	{"input": {"base": "1.5"}, "output": {"base": "6"}}	{"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}
118	73	23	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "20"}}	{}
119	73	23	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "1"}}	{}
120	74	23	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "20"}}	{}
121	74	23	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "1"}}	{}
122	75	23	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "3"}, "output": {"base": "9"}}	{}
123	75	23	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "2"}, "output": {"base": "1"}}	{}
124	76	23	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "2"}, "output": {"base": "9"}}	{}
\.
COPY price_proposal (id, org_id, source, source_version, checked_on, content_hash, changes, proposed_at, proposed_by, state, version_id) FROM stdin;
109	23	contract		2026-11-30	63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	[[["openai", "our-model", "2026-01-01T00:00:00Z", {"input": {"base": "1.5"}, "output": {"base": "6"}}, {"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}]], [["openai", "gpt-4o-mini", "2026-01-01T00:00:00Z", "12.5"]], [["azure", "exact", "our-deployment", "openai", "gpt-4o"]]]	2026-11-30 18:31:13.312771+00	cli	applied	72
110	23	contract		2026-11-30	8a41b090e00c4f000368537e9b37bf3f91816527c562e063fa6eee167d590484	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "7"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-30 18:31:13.33715+00	cli	rejected	\N
111	23	contract		2026-11-30	f2d9c956da020f94211a39e1d63a4c72c3e651144a7a81622330141e714c759e	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "8"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-30 18:31:13.340822+00	cli	proposed	\N
112	23	contract		2026-11-30	b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-30 18:31:13.532224+00	cli	applied	73
113	23	contract		2026-11-30	b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-30 18:31:13.663801+00	cli	applied	74
114	23	contract		2026-11-30	d9630dc87dc29e9c5493aefb5c27a6ecf3ae186f05910eff692e984f42ec93bc	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "3"}, "output": {"base": "9"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "2"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-30 18:31:15.690701+00	cli	applied	75
115	23	contract		2026-11-30	0e4a7160a6021a1a68d5cc2f7841d36f2bc59f5697a83a6938f6202fd3fe6477	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "2"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-30 18:31:16.30605+00	cli	applied	76
\.
COPY provider (id, org_id, name, spec, sealed, key_id, version, created_at, changed_at) FROM stdin;
ef5115d43c62f68161b2622b	23	openai	{"base_url": "https://api.openai.com", "protocol": "openai"}	\\x9f49ad4f7436630c1f155b0a317f77cf8513ca1e91c470350658a0d0330719c4	66687aad	1	2026-11-30 18:31:16.830705+00	2026-11-30 18:31:16.830705+00
\.
COPY rate_bucket (org_id, tokens, at) FROM stdin;
23	12.5	2026-11-30 18:31:14.294625+00
\.
COPY rate_lease (org_id, replica, tokens, demand, at) FROM stdin;
23	b27c098e-9fa0-437d-9d81-737098f898e1	3	0.5	2026-11-30 18:31:14.295539+00
\.
COPY recent_key (org_id, key, time, event_id, seen_at) FROM stdin;
23	06baf59a-7202-ef68-e052-02844c3c14a6	2026-11-30 18:07:03.123456+00	06baf59a-7202-ef68-e052-02844c3c14a6	2026-11-30 18:31:12.959669+00
23	27260367-938c-6d61-d6df-b740f2b1c5ed	2026-11-26 15:06:02.123456+00	27260367-938c-6d61-d6df-b740f2b1c5ed	2026-11-30 18:31:14.312179+00
23	4b62fac0-8e00-bdc1-e433-40376a72303b	2026-11-27 02:05:36.123456+00	4b62fac0-8e00-bdc1-e433-40376a72303b	2026-11-30 18:31:14.399016+00
23	5a230a47-2757-4b4b-bb1f-485fbc96ddda	2026-11-27 13:03:11.123456+00	5a230a47-2757-4b4b-bb1f-485fbc96ddda	2026-11-30 18:31:14.312179+00
23	5cf8d41c-4ec3-7d41-8982-fadcd741f614	2026-11-28 22:02:16.123456+00	5cf8d41c-4ec3-7d41-8982-fadcd741f614	2026-11-30 18:31:14.399016+00
23	674909bf-5494-2f41-934a-91ba92aa79bd	2026-11-28 11:03:58.123456+00	674909bf-5494-2f41-934a-91ba92aa79bd	2026-11-30 18:31:14.312179+00
23	941137b4-034c-46bc-76fa-4f4eaa1ac562	2026-11-30 18:07:03.123456+00	941137b4-034c-46bc-76fa-4f4eaa1ac562	2026-11-30 18:31:12.959669+00
23	a8258222-53c6-7314-80eb-d20d0e762968	2026-11-26 15:03:07.123456+00	a8258222-53c6-7314-80eb-d20d0e762968	2026-11-30 18:31:14.399016+00
23	aa7eb136-d791-4c3a-81f6-3c7681cfa664	2026-11-28 00:06:41.123456+00	aa7eb136-d791-4c3a-81f6-3c7681cfa664	2026-11-30 18:31:14.312179+00
23	bdf955cc-7de7-4021-aa69-45e4c7509a06	2026-11-29 20:02:40.123456+00	bdf955cc-7de7-4021-aa69-45e4c7509a06	2026-11-30 18:31:14.399016+00
23	f4a8aa14-02d3-422a-bb2c-91f2e3d6c8bb	2026-11-30 18:07:03.123456+00	f4a8aa14-02d3-422a-bb2c-91f2e3d6c8bb	2026-11-30 18:31:12.959669+00
\.
COPY run (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, run_id, parent_run_id, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
-23	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-25 06:05:13.123456+00	2026-11-25 06:05:13.123456+00	2026-11-25 06:00:00+00	r1		0	0	30	20
-23	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-26 04:05:14.123456+00	2026-11-26 04:05:14.123456+00	2026-11-26 04:00:00+00			0	0	0	0
-23	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-27 13:06:02.123456+00	2026-11-27 13:06:02.123456+00	2026-11-27 13:00:00+00	r1	p1	0	0	0	0
23	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-25 06:02:40.123456+00	2026-11-25 06:02:40.123456+00	2026-11-25 06:00:00+00	r2	p1	0	0	0	0
23	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-26 04:02:30.123456+00	2026-11-26 04:02:30.123456+00	2026-11-26 04:00:00+00	r2	p1	0	0	0	0
23	1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	2026-11-28 00:03:52.123456+00	2026-11-28 00:03:52.123456+00	2026-11-28 00:00:00+00	child	root	0	0	0	0
23	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	2026-11-25 17:06:40.123456+00	2026-11-25 17:06:40.123456+00	2026-11-25 17:00:00+00	r1	p1	0	0	0	0
23	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	2026-11-28 11:03:23.123456+00	2026-11-28 11:03:23.123456+00	2026-11-28 11:00:00+00	child	root	0	0	0	0
23	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-25 17:03:51.123456+00	2026-11-25 17:03:51.123456+00	2026-11-25 17:00:00+00	r1		0	0	0	0
23	1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	2026-11-26 04:03:54.123456+00	2026-11-26 04:03:54.123456+00	2026-11-26 04:00:00+00	r1		0	0.000000	30	20
23	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-29 20:02:14.123456+00	2026-11-29 20:02:14.123456+00	2026-11-29 20:00:00+00	r1		0.0012012	0	0	0
23	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	2026-11-25 06:04:25.123456+00	2026-11-25 06:04:25.123456+00	2026-11-25 06:00:00+00			0	0	0	0
23	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	2026-11-28 11:07:00.123456+00	2026-11-28 11:07:00.123456+00	2026-11-28 11:00:00+00	r1		0	0.000000	100	0
23	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	2026-11-26 15:03:13.123456+00	2026-11-26 15:03:13.123456+00	2026-11-26 15:00:00+00			0	0.000000	100	0
23	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	2026-11-25 06:02:18.123456+00	2026-11-25 06:02:18.123456+00	2026-11-25 06:00:00+00	grandchild	child	0	0.000000	30	20
23	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	2026-11-27 02:03:35.123456+00	2026-11-27 02:03:35.123456+00	2026-11-27 02:00:00+00	r1		0	0	0	0
23	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	2026-11-28 22:02:18.123456+00	2026-11-28 22:02:18.123456+00	2026-11-28 22:00:00+00			0	0	0	0
23	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	2026-11-27 02:02:55.123456+00	2026-11-27 02:02:55.123456+00	2026-11-27 02:00:00+00	r1	p1	0	0	0	0
23	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	2026-11-25 06:04:13.123456+00	2026-11-25 06:04:13.123456+00	2026-11-25 06:00:00+00	r1	p1	0	0	0	0
23	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	2026-11-29 20:02:40.123456+00	2026-11-29 20:02:40.123456+00	2026-11-29 20:00:00+00	r1	p1	0	0	0	0
23	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	2026-11-29 20:05:21.123456+00	2026-11-29 20:05:21.123456+00	2026-11-29 20:00:00+00			0	0	0	0
23	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	2026-11-27 02:04:08.123456+00	2026-11-27 02:04:08.123456+00	2026-11-27 02:00:00+00	root		0	0	0	0
23	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	2026-11-27 13:03:26.123456+00	2026-11-27 13:03:26.123456+00	2026-11-27 13:00:00+00	root		0	0	0	0
23	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	2026-11-30 18:06:32.123456+00	2026-11-30 18:06:32.123456+00	2026-11-30 18:00:00+00	root	p1	0	0	0	0
23	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	2026-11-28 22:04:21.123456+00	2026-11-28 22:04:21.123456+00	2026-11-28 22:00:00+00	grandchild	child	0	0	0	0
23	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	2026-11-29 20:05:54.123456+00	2026-11-29 20:05:54.123456+00	2026-11-29 20:00:00+00	r2	p1	0	0	0	0
23	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-29 09:03:38.123456+00	2026-11-29 09:03:38.123456+00	2026-11-29 09:00:00+00	r2	p1	0	0	0	0
23	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	2026-11-29 20:05:44.123456+00	2026-11-29 20:05:44.123456+00	2026-11-29 20:00:00+00	child	root	0	0	0	0
23	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00			0	0	0	0
23	2	0	0	0	2	0	2092	20	0	0	0	0	0.004364	0	2026-11-26 15:03:07.123456+00	2026-11-26 15:06:41.123456+00	2026-11-26 15:00:00+00	r1		0	0.000000	60	40
23	2	0	0	0	2	0	2092	20	0	0	0	0	0.004364	0	2026-11-28 00:03:20.123456+00	2026-11-28 00:06:00.123456+00	2026-11-28 00:00:00+00	r1		0	0.000000	60	40
23	2	0	0	1	1	0	2115	20	0	0	0	0	0.0034145	0	2026-11-30 07:03:03.123456+00	2026-11-30 07:03:46.123456+00	2026-11-30 07:00:00+00	r1	p1	0.0012045	0	0	0
23	2	0	0	2	0	0	2056	20	0	0	0	0	0.004292	0	2026-11-30 18:05:03.123456+00	2026-11-30 18:07:03.123456+00	2026-11-30 18:00:00+00	r1		0	0	0	0
23	2	0	0	2	0	0	2124	20	0	0	0	0	0.0024244	0	2026-11-27 02:04:27.123456+00	2026-11-27 02:06:52.123456+00	2026-11-27 02:00:00+00	r2	p1	0.0024244	0	0	0
23	2	2	1	1	0	0	1063	10	0	0	0	0	0.0123	0	2026-11-28 11:03:46.123456+00	2026-11-28 11:03:58.123456+00	2026-11-28 11:00:00+00	r2	p1	0	0	0	0
23	3	0	0	0	1	2	3074	30	0	0	0	0	0.0215960	0	2026-11-26 15:03:03.123456+00	2026-11-26 15:06:07.123456+00	2026-11-26 15:00:00+00	r1	p1	0	0	0	0
23	3	0	0	1	1	1	3074	30	1400	6	1625000	2	0.003231	0	2026-11-28 11:02:46.123456+00	2026-11-28 11:05:01.123456+00	2026-11-28 11:00:00+00	r1	p1	0	0.000000	0	0
23	3	0	0	2	1	0	3150	30	400	0	0	0	0.0054954	0	2026-11-27 13:02:34.123456+00	2026-11-27 13:03:56.123456+00	2026-11-27 13:00:00+00	r1	p1	0.0012034	0.000000	100	0
23	3	0	1	1	0	1	2053	20	0	0	0	0	0.0134462	0	2026-11-28 00:04:02.123456+00	2026-11-28 00:06:41.123456+00	2026-11-28 00:00:00+00	r2	p1	0.0023463	0	0	0
23	4	0	0	1	1	2	4249	40	1800	6	1625000	2	0.004458	0	2026-11-28 22:02:16.123456+00	2026-11-28 22:05:20.123456+00	2026-11-28 22:00:00+00	r1	p1	0	0.000000	100	0
23	4	0	0	6	0	-2	4962	40	0	0	0	0	0.017990	0	2026-11-30 18:05:03.123456+00	2026-11-30 18:31:16.368882+00	2026-11-30 18:00:00+00			0	0	0	0
23	5	0	0	4	0	1	5211	50	0	0	0	0	0.0077303	0.006	2026-11-27 02:03:03.123456+00	2026-11-27 02:06:25.123456+00	2026-11-27 02:00:00+00			0.0012023	0	0	0
23	5	1	0	1	1	3	5166	50	1400	6	1625000	2	0.004210	0	2026-11-30 18:04:26.123456+00	2026-11-30 18:07:03.123456+00	2026-11-30 18:00:00+00	r1	p1	0	0.000000	0	0
23	5	2	2	2	1	0	4190	40	0	0	0	0	0.0279542	0	2026-11-27 13:02:29.123456+00	2026-11-27 13:06:58.123456+00	2026-11-27 13:00:00+00	r2	p1	0.0012122	0	0	0
23	10	3	2	5	0	3	4106	40	0	0	0	0	0.0279038	0	2026-11-30 18:04:03.123456+00	2026-11-30 18:07:03.123456+00	2026-11-30 18:00:00+00	r2	p1	0.0011858	0	0	0
\.
COPY service_usage (org_id, day, key_id, requests, events, bytes) FROM stdin;
23	2026-11-30	kke6ewu30k3l	2	30	4000
\.
COPY session (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, session_id, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
-23	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-25 06:05:13.123456+00	2026-11-25 06:05:13.123456+00	2026-11-25 06:00:00+00	s2	0	0	30	20
-23	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-26 04:05:14.123456+00	2026-11-26 04:05:14.123456+00	2026-11-26 04:00:00+00	s1	0	0	0	0
-23	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-27 13:06:02.123456+00	2026-11-27 13:06:02.123456+00	2026-11-27 13:00:00+00	s1	0	0	0	0
23	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-26 04:02:30.123456+00	2026-11-26 04:02:30.123456+00	2026-11-26 04:00:00+00	s1	0	0	0	0
23	1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	2026-11-28 00:03:52.123456+00	2026-11-28 00:03:52.123456+00	2026-11-28 00:00:00+00	JIRA-1/a	0	0	0	0
23	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	2026-11-25 17:06:40.123456+00	2026-11-25 17:06:40.123456+00	2026-11-25 17:00:00+00		0	0	0	0
23	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	2026-11-28 11:03:23.123456+00	2026-11-28 11:03:23.123456+00	2026-11-28 11:00:00+00	JIRA-1/a	0	0	0	0
23	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-25 17:03:51.123456+00	2026-11-25 17:03:51.123456+00	2026-11-25 17:00:00+00	s2	0	0	0	0
23	1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	2026-11-26 04:03:54.123456+00	2026-11-26 04:03:54.123456+00	2026-11-26 04:00:00+00	s2	0	0.000000	30	20
23	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-29 20:02:14.123456+00	2026-11-29 20:02:14.123456+00	2026-11-29 20:00:00+00	s2	0.0012012	0	0	0
23	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	2026-11-30 07:03:03.123456+00	2026-11-30 07:03:03.123456+00	2026-11-30 07:00:00+00	s1	0	0	0	0
23	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	2026-11-28 11:07:00.123456+00	2026-11-28 11:07:00.123456+00	2026-11-28 11:00:00+00	s2	0	0.000000	100	0
23	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	2026-11-25 06:02:18.123456+00	2026-11-25 06:02:18.123456+00	2026-11-25 06:00:00+00	s2	0	0.000000	30	20
23	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	2026-11-27 02:03:35.123456+00	2026-11-27 02:03:35.123456+00	2026-11-27 02:00:00+00	s2	0	0	0	0
23	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	2026-11-30 07:03:46.123456+00	2026-11-30 07:03:46.123456+00	2026-11-30 07:00:00+00		0.0012045	0	0	0
23	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	2026-11-27 02:04:08.123456+00	2026-11-27 02:04:08.123456+00	2026-11-27 02:00:00+00	JIRA-1/a	0	0	0	0
23	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	2026-11-27 13:03:26.123456+00	2026-11-27 13:03:26.123456+00	2026-11-27 13:00:00+00	JIRA-1/a	0	0	0	0
23	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	2026-11-30 18:06:32.123456+00	2026-11-30 18:06:32.123456+00	2026-11-30 18:00:00+00	JIRA-1/a	0	0	0	0
23	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-29 09:03:38.123456+00	2026-11-29 09:03:38.123456+00	2026-11-29 09:00:00+00	s1	0	0	0	0
23	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	2026-11-29 20:05:44.123456+00	2026-11-29 20:05:44.123456+00	2026-11-29 20:00:00+00	JIRA-1/a	0	0	0	0
23	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	2026-11-26 15:03:03.123456+00	2026-11-26 15:06:02.123456+00	2026-11-26 15:00:00+00		0	0	0	0
23	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00		0	0	0	0
23	2	0	0	0	1	1	2026	20	1400	6	1625000	2	0.001045	0	2026-11-28 11:02:46.123456+00	2026-11-28 11:05:01.123456+00	2026-11-28 11:00:00+00		0	0.000000	0	0
23	2	0	0	0	2	0	2089	20	400	0	0	0	0.0238160	0	2026-11-26 15:03:13.123456+00	2026-11-26 15:06:07.123456+00	2026-11-26 15:00:00+00	s1	0	0.000000	100	0
23	2	0	0	0	2	0	2092	20	0	0	0	0	0.004364	0	2026-11-26 15:03:07.123456+00	2026-11-26 15:06:41.123456+00	2026-11-26 15:00:00+00	s2	0	0.000000	60	40
23	2	0	0	0	2	0	2092	20	0	0	0	0	0.004364	0	2026-11-28 00:03:20.123456+00	2026-11-28 00:06:00.123456+00	2026-11-28 00:00:00+00	s2	0	0.000000	60	40
23	2	0	0	2	0	0	2056	20	0	0	0	0	0.004292	0	2026-11-30 18:05:03.123456+00	2026-11-30 18:07:03.123456+00	2026-11-30 18:00:00+00	s2	0	0	0	0
23	3	0	0	0	1	2	3177	30	1800	6	1625000	2	0.002224	0	2026-11-28 22:02:16.123456+00	2026-11-28 22:04:11.123456+00	2026-11-28 22:00:00+00		0	0.000000	100	0
23	3	0	0	1	1	1	2077	20	0	0	0	0	0.004254	0.002	2026-11-25 06:02:40.123456+00	2026-11-25 06:04:25.123456+00	2026-11-25 06:00:00+00	s1	0	0	0	0
23	3	0	0	3	0	0	3160	30	0	0	0	0	0.006510	0.002	2026-11-28 22:02:18.123456+00	2026-11-28 22:05:20.123456+00	2026-11-28 22:00:00+00	s1	0	0	0	0
23	3	0	1	1	0	1	2053	20	0	0	0	0	0.0134462	0	2026-11-28 00:04:02.123456+00	2026-11-28 00:06:41.123456+00	2026-11-28 00:00:00+00	s1	0.0023463	0	0	0
23	3	0	1	2	0	0	3086	30	0	0	0	0	0.016646	0.002	2026-11-29 20:02:40.123456+00	2026-11-29 20:05:54.123456+00	2026-11-29 20:00:00+00	s1	0	0	0	0
23	3	2	1	2	0	0	2111	20	0	0	0	0	0.014486	0	2026-11-28 11:03:46.123456+00	2026-11-28 11:04:59.123456+00	2026-11-28 11:00:00+00	s1	0	0	0	0
23	6	1	0	4	1	1	7028	60	1400	6	1625000	2	0.015890	0	2026-11-30 18:04:26.123456+00	2026-11-30 18:31:16.368882+00	2026-11-30 18:00:00+00		0	0.000000	0	0
23	8	0	0	7	0	1	8341	80	0	0	0	0	0.0121767	0.006	2026-11-27 02:02:55.123456+00	2026-11-27 02:06:52.123456+00	2026-11-27 02:00:00+00	s1	0.0036267	0	0	0
23	8	2	2	4	2	0	7340	70	400	0	0	0	0.0334496	0	2026-11-27 13:02:29.123456+00	2026-11-27 13:06:58.123456+00	2026-11-27 13:00:00+00	s1	0.0024156	0.000000	100	0
23	13	3	2	8	0	3	7206	70	0	0	0	0	0.0342138	0	2026-11-30 18:04:03.123456+00	2026-11-30 18:07:03.123456+00	2026-11-30 18:00:00+00	s1	0.0011858	0	0	0
\.
COPY subject (org_id, user_key, user_id) FROM stdin;
-23	-7988884115602587038	u1
-23	4023553682945363644	u2
23	-2663518995366916113	\N
23	7172692460386599257	u1
\.
COPY unseen_calls (org_id, provider, calls) FROM stdin;
23	openai	12
23	other	1
\.
COPY usage_event (time, received_at, user_key, latency_us, ttft_us, total_tokens, input_tokens, output_tokens, org_id, price_id, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, seq, event_count, error_count, attempt, status_code, is_stream, is_batch, has_tool_calls, event_id, content_hash, dimension_set, folded_set, event_key, tenant, session_id, run_id, parent_run_id, span_id, parent_span_id, request_id, response_id, model_requested, endpoint, error_type, prompt_fingerprint, usage_source, cost_source, reason, saving_technique, cost_usd, list_cost_usd, cost_reported_usd, saved_usd, units, extra, region, discount_id, posted_for, cache_saved_usd, finish_reason, max_output_tokens, operation_id, source) FROM stdin;
2026-10-31 12:00:00+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1901	10	23	\N	1901	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1438da5a-88cd-7953-19b0-fc543c8980a0	615dfcb0-49e3-b997-46ae-d857e3751fe6	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0113_pre_holds-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-10-31 12:00:00+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1902	10	23	\N	1902	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	95d12fb1-3d3a-519e-abef-456d0f394158	dabdcff3-b3b7-7c20-db72-7a863415ba52	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0113_pre_holds-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 06:02:18.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1082	10	23	124	1027	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	ce0d9e21-9d94-88cd-b848-4aa8543ecae7	750a3397-b4ab-2eb3-47c7-d6c3e98a10bb	574ddfe7-b38e-98ee-eaa9-86b3fdabce2e	\N	0113_pre_holds-82	acme	s2	grandchild	child	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.002254	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-25 06:02:40.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	50	0	0	23	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0b2f4458-1bc4-42df-b118-72ab1cdb34a8	5c18c23a-89f9-3276-f719-83bb3185253e	a1123809-1f55-4de7-c501-702b49764beb	\N	\N	\N	s1	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 06:04:13.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1018	10	23	\N	1018	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c8b6aaef-fec4-4851-b5fe-47c3cdf4d0d4	27727b5e-aff1-2da6-51cc-fc5eaaaab3de	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 06:04:13.123456+00	2026-11-30 18:31:13.587541+00	7172692460386599257	\N	\N	\N	-1018	-10	23	\N	-1018	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	c8b6aaef-fec4-4851-b5fe-47c3cdf4d0d4	27727b5e-aff1-2da6-51cc-fc5eaaaab3de	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 06:04:13.123456+00	2026-11-30 18:31:13.587541+00	7172692460386599257	\N	\N	\N	1018	10	23	119	1018	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	c8b6aaef-fec4-4851-b5fe-47c3cdf4d0d4	27727b5e-aff1-2da6-51cc-fc5eaaaab3de	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005100	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 06:04:13.123456+00	2026-11-30 18:31:13.894713+00	7172692460386599257	\N	\N	\N	0	0	23	121	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	c8b6aaef-fec4-4851-b5fe-47c3cdf4d0d4	27727b5e-aff1-2da6-51cc-fc5eaaaab3de	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001018	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 06:04:13.123456+00	2026-11-30 18:31:15.753592+00	7172692460386599257	\N	\N	\N	0	0	23	123	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	c8b6aaef-fec4-4851-b5fe-47c3cdf4d0d4	27727b5e-aff1-2da6-51cc-fc5eaaaab3de	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002036	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 06:04:25.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1059	10	23	122	1059	0	0	0	10	0	0	0	0	0	0	1	0	\N	200	\N	\N	\N	5340f2f5-8817-000b-cd7e-20d2870f49cc	a4ccb1d2-c34a-84ea-8bb1-77310626b668	b42c7503-1be8-d8e7-9add-a8f4580358cc	\N	0113_pre_holds-59	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	region_not_priced	prompt_caching	0.003267	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-25 06:04:25.123456+00	2026-11-30 18:31:16.368882+00	7172692460386599257	\N	\N	\N	0	0	23	124	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	200	\N	\N	\N	5340f2f5-8817-000b-cd7e-20d2870f49cc	a4ccb1d2-c34a-84ea-8bb1-77310626b668	b42c7503-1be8-d8e7-9add-a8f4580358cc	\N	0113_pre_holds-59	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	region_not_priced	prompt_caching	-0.001059	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-25 06:05:13.123456+00	2026-11-30 18:07:03.123456+00	4023553682945363644	\N	\N	\N	1010	10	-23	\N	955	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	8bbcfdd1-ccb2-af66-fb45-bdf38a5d52b5	5c990094-115a-b627-9c46-3536bd621611	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	\N	0113_pre_holds-10	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 17:03:51.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1028	10	23	\N	1028	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ffcd85db-2aff-398b-065b-bc0dda9d9550	96f5082b-e24d-555b-8545-48abb7f7e39d	fa0e294a-b7b2-8e17-cbec-3ae001bef6ef	\N	0113_pre_holds-28	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	us	\N	\N	\N	\N	\N	\N	\N
2026-11-25 17:06:40.123456+00	2026-11-30 18:07:03.123456+00	\N	812500	90000	\N	1049	10	23	\N	349	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e94c781c-d0f8-c350-2241-709867ca41d8	1e1817bc-2ee0-50f2-d708-983cdef3a763	bd05db73-d0d6-3c4e-eb11-af638815c54d	\N	0113_pre_holds-49	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 04:02:30.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	50	0	0	23	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a7d1721a-6960-44d6-8089-da630c793379	da181123-c431-4b41-f09a-52c414d5def5	a34c7da5-c433-29ef-2b47-dbdbb5a004b1	\N	\N	\N	s1	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	length	100	op	sdk
2026-11-26 04:03:54.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1046	10	23	120	991	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	77a47467-905b-1070-adaf-4495c9a3dd36	64690cdb-380f-64c2-f27a-56e55f6f21d4	8b76f3a3-2981-e09e-0b38-b2a882cac00d	\N	0113_pre_holds-46	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004384	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-26 04:03:54.123456+00	2026-11-30 18:31:16.368882+00	-2663518995366916113	\N	\N	\N	0	0	23	124	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	77a47467-905b-1070-adaf-4495c9a3dd36	64690cdb-380f-64c2-f27a-56e55f6f21d4	8b76f3a3-2981-e09e-0b38-b2a882cac00d	\N	0113_pre_holds-46	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.002202	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-26 04:05:14.123456+00	2026-11-30 18:07:03.123456+00	-7988884115602587038	\N	\N	\N	1011	10	-23	\N	1011	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8c3141b6-08ae-0a51-e66c-4c35c8562c27	fe486a9e-8e2d-0628-7735-5d12c459f9e1	0789bcef-325d-214b-6f13-b3c184a44592	\N	0113_pre_holds-11	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 15:03:03.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1019	10	23	\N	1019	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	84dd44c6-bfe1-417b-4aff-41a698289e70	fa42cd38-4893-1cd9-a6a0-8244cbc5fd4a	30e848aa-6100-f279-2cc0-5a49cc4d884d	\N	0113_pre_holds-19	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 15:03:07.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1034	10	23	120	979	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	a8258222-53c6-7314-80eb-d20d0e762968	48a3777f-96ca-d5e4-969f-e6423246637c	8b76f3a3-2981-e09e-0b38-b2a882cac00d	\N	0113_pre_holds-34	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004336	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-26 15:03:07.123456+00	2026-11-30 18:31:16.368882+00	-2663518995366916113	\N	\N	\N	0	0	23	124	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	a8258222-53c6-7314-80eb-d20d0e762968	48a3777f-96ca-d5e4-969f-e6423246637c	8b76f3a3-2981-e09e-0b38-b2a882cac00d	\N	0113_pre_holds-34	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.002178	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-26 15:03:13.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1065	10	23	122	565	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	42c843bd-f002-6d0f-a3a9-a349028bc803	2b405c44-7b3d-7b10-fc3b-438428959e3f	c0507639-86ad-c0c8-97a4-055e72f8d9ee	\N	0113_pre_holds-65	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	no_cache_read_price+no_cache_write_5m_price	\N	0.003285	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-26 15:03:13.123456+00	2026-11-30 18:31:16.368882+00	7172692460386599257	\N	\N	\N	0	0	23	124	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	42c843bd-f002-6d0f-a3a9-a349028bc803	2b405c44-7b3d-7b10-fc3b-438428959e3f	c0507639-86ad-c0c8-97a4-055e72f8d9ee	\N	0113_pre_holds-65	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	no_cache_read_price+no_cache_write_5m_price	\N	-0.001065	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-26 15:06:02.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1031	10	23	\N	1031	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	27260367-938c-6d61-d6df-b740f2b1c5ed	47ad19b0-bac4-7e29-6f3f-3468eaec36fd	30e848aa-6100-f279-2cc0-5a49cc4d884d	\N	0113_pre_holds-31	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 15:06:07.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1024	10	23	117	1024	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5fdbcda8-1ce7-4805-9220-884592ab98d3	ad1caa2b-0358-c442-98f0-305455112a22	320ea466-ce88-49d0-32b6-b210ce3e7979	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	0.0215960	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-26 15:06:41.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1058	10	23	122	1003	0	30	20	6	0	5	0	0	4	0	1	0	\N	200	\N	\N	\N	74cefc34-f554-c829-db0c-83137ce601b6	e4da2e46-c9b7-7051-724f-89e0c7eaab51	8b76f3a3-2981-e09e-0b38-b2a882cac00d	\N	0113_pre_holds-58	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price+region_not_priced	\N	0.003264	\N	\N	\N	\N	\N	eu	\N	\N	0.000000	\N	\N	\N	\N
2026-11-26 15:06:41.123456+00	2026-11-30 18:31:16.368882+00	-2663518995366916113	\N	\N	\N	0	0	23	124	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	200	\N	\N	\N	74cefc34-f554-c829-db0c-83137ce601b6	e4da2e46-c9b7-7051-724f-89e0c7eaab51	8b76f3a3-2981-e09e-0b38-b2a882cac00d	\N	0113_pre_holds-58	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price+region_not_priced	\N	-0.001058	\N	\N	\N	\N	\N	eu	\N	\N	0.000000	\N	\N	\N	\N
2026-11-27 02:02:55.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1006	10	23	\N	1006	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	fa639562-fd73-4bbf-94bd-a29519c44f54	ca009ff6-2687-e47a-76c8-a5ff54650579	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:02:55.123456+00	2026-11-30 18:31:13.587541+00	7172692460386599257	\N	\N	\N	-1006	-10	23	\N	-1006	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	fa639562-fd73-4bbf-94bd-a29519c44f54	ca009ff6-2687-e47a-76c8-a5ff54650579	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:02:55.123456+00	2026-11-30 18:31:13.587541+00	7172692460386599257	\N	\N	\N	1006	10	23	119	1006	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	fa639562-fd73-4bbf-94bd-a29519c44f54	ca009ff6-2687-e47a-76c8-a5ff54650579	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005040	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:02:55.123456+00	2026-11-30 18:31:13.894713+00	7172692460386599257	\N	\N	\N	0	0	23	121	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	fa639562-fd73-4bbf-94bd-a29519c44f54	ca009ff6-2687-e47a-76c8-a5ff54650579	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001006	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:02:55.123456+00	2026-11-30 18:31:15.753592+00	7172692460386599257	\N	\N	\N	0	0	23	123	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	fa639562-fd73-4bbf-94bd-a29519c44f54	ca009ff6-2687-e47a-76c8-a5ff54650579	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002012	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:03:03.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1023	10	23	\N	1023	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8458a1e3-58aa-69ad-5964-1987e27e1a94	04d96d82-6927-8862-8dec-61eb89719f04	0789bcef-325d-214b-6f13-b3c184a44592	\N	0113_pre_holds-23	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:03:03.123456+00	2026-11-30 18:31:16.368882+00	7172692460386599257	\N	\N	\N	-1023	-10	23	\N	-1023	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	8458a1e3-58aa-69ad-5964-1987e27e1a94	04d96d82-6927-8862-8dec-61eb89719f04	0789bcef-325d-214b-6f13-b3c184a44592	\N	0113_pre_holds-23	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	unknown_model	prompt_caching	\N	\N	\N	-0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:03:03.123456+00	2026-11-30 18:31:16.368882+00	7172692460386599257	\N	\N	\N	1023	10	23	124	1023	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	8458a1e3-58aa-69ad-5964-1987e27e1a94	04d96d82-6927-8862-8dec-61eb89719f04	bed16d01-bafc-fe93-38c1-a3f53c216f77	\N	0113_pre_holds-23	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	prompt_caching	0.002136	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:03:35.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1004	10	23	\N	1004	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e6c70976-94cd-12b6-1ac2-c8beabeeab73	122c92d8-b096-f796-c176-0a400c75a21b	54c500b0-c747-efd2-11e0-0622394e37de	\N	0113_pre_holds-4	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:03:35.123456+00	2026-11-30 18:31:16.368882+00	-2663518995366916113	\N	\N	\N	-1004	-10	23	\N	-1004	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	e6c70976-94cd-12b6-1ac2-c8beabeeab73	122c92d8-b096-f796-c176-0a400c75a21b	54c500b0-c747-efd2-11e0-0622394e37de	\N	0113_pre_holds-4	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	registered	registered	\N	-0.5	\N	-0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:03:35.123456+00	2026-11-30 18:31:16.368882+00	-2663518995366916113	\N	\N	\N	1004	10	23	124	1004	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	e6c70976-94cd-12b6-1ac2-c8beabeeab73	122c92d8-b096-f796-c176-0a400c75a21b	fa998954-131e-6ec7-4e69-0d4c79e3f4b5	\N	0113_pre_holds-4	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	registered	\N	\N	0.002098	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:04:08.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	1500000	\N	\N	1076	10	23	124	1076	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d63c9c4a-6399-7a62-3666-a9888ce56d8e	f0881b77-9158-55f2-9268-16257149d229	c37622c5-c695-828e-c25d-8007e206abab	\N	0113_pre_holds-76	acme	JIRA-1/a	root	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	registered	\N	\N	0.002242	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:04:27.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1074	10	23	1	1074	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	56804250-9086-952d-48cc-72f34b43885a	abdfc55c-95b2-1a47-cdf0-ebd126b613b7	4863e12d-7972-7532-de08-23b7d2b6eaa4	\N	0113_pre_holds-74	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.0012254	0.0012254	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-27 02:05:29.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1029	10	23	\N	1029	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b3a0e96e-c6ec-bfbc-526c-9174f6460f87	2278dfb2-d0d3-d31a-a50e-1ebed8abd927	01e0ba0a-d8e6-f3b7-da3b-38f068cbdb0e	\N	0113_pre_holds-29	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	us	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:05:36.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1035	10	23	120	1035	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4b62fac0-8e00-bdc1-e433-40376a72303b	4ad15681-fb6b-d11c-5f24-530e72133342	d76f0b77-8828-0100-30fc-ba700e9b1018	\N	0113_pre_holds-35	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	prompt_caching	0.004340	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:05:36.123456+00	2026-11-30 18:31:16.368882+00	7172692460386599257	\N	\N	\N	0	0	23	124	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	4b62fac0-8e00-bdc1-e433-40376a72303b	4ad15681-fb6b-d11c-5f24-530e72133342	d76f0b77-8828-0100-30fc-ba700e9b1018	\N	0113_pre_holds-35	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	prompt_caching	-0.002180	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:06:10.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1071	10	23	124	1071	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c3695a53-ca54-76b3-99cc-fbe6bac43018	d19133c9-b02f-c97c-a135-e744bf195954	d76f0b77-8828-0100-30fc-ba700e9b1018	\N	0113_pre_holds-71	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	prompt_caching	0.002232	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	length	100	op	sdk
2026-11-27 02:06:25.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1053	10	23	1	1053	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c01353a0-cfbf-981f-ec00-6286657c877d	095b31f4-76cb-0b28-1cda-3e2b1dccd30c	b8d5c0ee-f78b-98f3-4b5a-881200ef1abc	\N	0113_pre_holds-53	\N	s1	\N	\N	\N	\N	req-1	\N	openai/o3-mini	\N	\N	\N	sender	\N	\N	\N	0.0012023	0.0012023	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 02:06:52.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1050	10	23	1	1050	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	af6c8101-a2b8-f5c7-5bf0-e65764388876	707b7872-4f8f-ff54-782d-d160d49f7117	f5ec1f61-3a46-e5ee-abe4-4d3dcafc6455	\N	0113_pre_holds-50	globex	s1	r2	p1	span-1	\N	req-1	\N	o3-mini	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.0011990	0.0011990	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 13:02:29.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1026	10	23	\N	1026	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	t	t	fff719c5-b507-5ef5-d7d6-9bfcc180f7d9	a9ae3ad6-7775-5609-a701-4ec4ba5022b2	4c23004e-79e8-0ac7-13d9-6bd1a0bbb850	\N	0113_pre_holds-26	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 13:02:29.123456+00	2026-11-30 18:31:13.587541+00	\N	\N	\N	\N	-1026	-10	23	\N	-1026	0	0	0	-10	0	0	0	0	0	1	-1	0	2	\N	t	t	t	fff719c5-b507-5ef5-d7d6-9bfcc180f7d9	a9ae3ad6-7775-5609-a701-4ec4ba5022b2	4c23004e-79e8-0ac7-13d9-6bd1a0bbb850	\N	0113_pre_holds-26	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 13:02:29.123456+00	2026-11-30 18:31:13.587541+00	\N	\N	\N	\N	1026	10	23	118	1026	0	0	0	10	0	0	0	0	0	2	1	0	2	\N	t	t	t	fff719c5-b507-5ef5-d7d6-9bfcc180f7d9	a9ae3ad6-7775-5609-a701-4ec4ba5022b2	331bce6c-7835-f26d-64af-007cf3adcae4	\N	0113_pre_holds-26	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	batch_not_priced+service_tier_not_priced	\N	0.005330	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 13:02:29.123456+00	2026-11-30 18:31:13.894713+00	\N	\N	\N	\N	0	0	23	120	0	0	0	0	0	0	0	0	0	0	3	0	0	2	\N	t	t	t	fff719c5-b507-5ef5-d7d6-9bfcc180f7d9	a9ae3ad6-7775-5609-a701-4ec4ba5022b2	331bce6c-7835-f26d-64af-007cf3adcae4	\N	0113_pre_holds-26	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	batch_not_priced+service_tier_not_priced	\N	-0.001026	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 13:02:29.123456+00	2026-11-30 18:31:15.753592+00	\N	\N	\N	\N	0	0	23	122	0	0	0	0	0	0	0	0	0	0	4	0	0	2	\N	t	t	t	fff719c5-b507-5ef5-d7d6-9bfcc180f7d9	a9ae3ad6-7775-5609-a701-4ec4ba5022b2	331bce6c-7835-f26d-64af-007cf3adcae4	\N	0113_pre_holds-26	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	batch_not_priced+service_tier_not_priced	\N	-0.001136	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 13:02:29.123456+00	2026-11-30 18:31:16.368882+00	\N	\N	\N	\N	0	0	23	124	0	0	0	0	0	0	0	0	0	0	5	0	0	2	\N	t	t	t	fff719c5-b507-5ef5-d7d6-9bfcc180f7d9	a9ae3ad6-7775-5609-a701-4ec4ba5022b2	331bce6c-7835-f26d-64af-007cf3adcae4	\N	0113_pre_holds-26	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	batch_not_priced+service_tier_not_priced	\N	-0.001026	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 13:02:34.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1054	10	23	1	1054	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ff20f447-695b-4c97-887a-de09d9895539	2f78d177-bfa3-49dd-338e-e6b02ef28b8e	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	our-model	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.0012034	0.0012034	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 13:03:11.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1030	10	23	121	1030	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5a230a47-2757-4b4b-bb1f-485fbc96ddda	d00b0c4b-6183-fc0d-f6e2-2e612305e132	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004130	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 13:03:11.123456+00	2026-11-30 18:31:15.753592+00	7172692460386599257	\N	\N	\N	0	0	23	123	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	5a230a47-2757-4b4b-bb1f-485fbc96ddda	d00b0c4b-6183-fc0d-f6e2-2e612305e132	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002060	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 13:03:26.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	1500000	\N	\N	1077	10	23	123	1077	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	58c3f38b-5e91-100e-ffb2-427c19054d01	0eebabc3-0b8f-c0a0-ff52-d2548cd8c96e	01dc51aa-0478-7b60-8530-b274b572978e	\N	0113_pre_holds-77	\N	JIRA-1/a	root	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	\N	0.002164	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 13:03:56.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1066	10	23	122	566	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	71a249e0-09c2-4375-ba7a-180131a6508f	a042e4f5-bb75-a4bd-3dda-e8e4431fa62e	8748f44c-810e-6e90-261b-69266630125a	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	0.003288	\N	0.25	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-27 13:03:56.123456+00	2026-11-30 18:31:16.368882+00	7172692460386599257	\N	\N	\N	0	0	23	124	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	71a249e0-09c2-4375-ba7a-180131a6508f	a042e4f5-bb75-a4bd-3dda-e8e4431fa62e	8748f44c-810e-6e90-261b-69266630125a	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	-0.001066	\N	0.00	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-27 13:04:52.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1075	10	23	124	1075	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0f122bd2-9d2b-4bae-85d9-fc8c6ac41bf1	dd94823a-06f1-c4ef-0e16-6751e9262de7	5a5e63f3-b6ec-24ef-e09d-3b455b80cc5d	\N	\N	\N	s1	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-27 13:06:02.123456+00	2026-11-30 18:07:03.123456+00	-7988884115602587038	\N	\N	\N	1012	10	-23	\N	1012	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4fc37903-93d6-4764-b707-dbe3fe925a9d	686a27f2-aebc-aa1e-3edd-06bbbedfd6fe	640568ab-e828-1515-ffc7-4299c8521ad4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 13:06:35.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1062	10	23	1	1062	0	0	0	10	0	0	0	0	0	0	1	1	2	429	t	\N	t	19bc9800-fb37-2b50-f70a-a5ab257c3063	2882807f-6f74-f240-7c4d-676f0707fbd4	483bf8c8-9b9b-6a54-4847-d08d28ea2210	\N	0113_pre_holds-62	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	rate_limit	\N	\N	\N	\N	\N	0.0012122	0.0012122	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 13:06:49.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1027	10	23	\N	1027	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	t	\N	f02dc20e-1c35-41db-a23c-58e1a9be0a59	c82cc33b-9c12-a96c-4ce7-6a6839f14b0a	f5e91570-5c86-5e29-b193-32135ff7dac8	\N	\N	\N	s1	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 13:06:58.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	0	0	23	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	39cf0eb8-75e9-5b98-b4ee-2f4744ed5e15	0a2330b9-217e-c4cf-c94a-60f39e573323	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	\N	0113_pre_holds-20	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	rate_limit	\N	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 00:03:20.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1022	10	23	\N	967	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	05ac3bd9-9682-0616-afad-8891a2e4d281	750ee057-f4ae-f406-b836-ff8cd4147c0b	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	\N	0113_pre_holds-22	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 00:03:20.123456+00	2026-11-30 18:31:16.368882+00	-2663518995366916113	\N	\N	\N	-1022	-10	23	\N	-967	0	-30	-20	-6	0	-5	0	0	-4	1	-1	0	\N	\N	\N	\N	\N	05ac3bd9-9682-0616-afad-8891a2e4d281	750ee057-f4ae-f406-b836-ff8cd4147c0b	d9e1100f-b1a1-f84a-79b3-ec6f31c1cee4	\N	0113_pre_holds-22	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 00:03:20.123456+00	2026-11-30 18:31:16.368882+00	-2663518995366916113	\N	\N	\N	1022	10	23	124	967	0	30	20	6	0	5	0	0	4	2	1	0	\N	\N	\N	\N	\N	05ac3bd9-9682-0616-afad-8891a2e4d281	750ee057-f4ae-f406-b836-ff8cd4147c0b	54c500b0-c747-efd2-11e0-0622394e37de	\N	0113_pre_holds-22	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.002134	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-28 00:03:52.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	1500000	\N	50	0	0	23	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	fb1e4017-b9bc-4dab-ab9f-1c1224e67c6e	2f459be0-3546-0a57-9ad4-681ccb64c16b	090b5a31-08d3-9cb0-a85f-f590a3746185	\N	\N	\N	JIRA-1/a	child	root	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 00:04:02.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1051	10	23	1	1051	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9c7f7372-0986-4234-b025-72a9d888b778	61f8a34c-3b4f-dc89-8086-a10d9b25e3a5	dd44ac99-ebc2-c405-768a-1142e9f020f8	\N	\N	\N	s1	r2	p1	span-1	\N	\N	\N	o3-mini	\N	\N	f00d	\N	provider	\N	\N	0.0123	0.0012001	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 00:04:11.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1002	10	23	1	1002	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	efcd520a-5a24-e436-a20f-6b528048c2bc	c8bd0f5a-335b-4568-0b74-ea23d324874f	483bf8c8-9b9b-6a54-4847-d08d28ea2210	\N	0113_pre_holds-2	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.0011462	0.0011462	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 00:06:00.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1070	10	23	124	1015	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	2d5ba11a-9663-c38d-2729-36a195fb0766	e673cc10-aaca-8361-049f-06a0229de69b	8b76f3a3-2981-e09e-0b38-b2a882cac00d	\N	0113_pre_holds-70	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.002230	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	length	100	op	sdk
2026-11-28 00:06:41.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	50	0	0	23	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	aa7eb136-d791-4c3a-81f6-3c7681cfa664	98a5ec96-e561-3b19-db82-515b8cc6e350	a34c7da5-c433-29ef-2b47-dbdbb5a004b1	\N	\N	\N	s1	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:02:46.123456+00	2026-11-30 18:07:03.123456+00	\N	812500	90000	\N	1025	10	23	117	325	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	11731748-e0c6-b9fd-8f3b-b7f34c2592be	07b72e4e-04cb-6792-7874-91ff206991c1	13c23970-0e98-5c3f-1a5d-2dde0009d3d0	\N	0113_pre_holds-25	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	units_not_priced+no_cache_read_price+region_not_priced	\N	0.001045	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N	0.000000	\N	\N	\N	\N
2026-11-28 11:03:23.123456+00	2026-11-30 18:07:03.123456+00	\N	1500000	\N	\N	1079	10	23	\N	1079	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c06e6268-4a88-09d0-4e06-b2e0f4d719ce	e5928a7c-2b58-7b6a-bbec-8bda19f51e1e	d5b59586-ab48-0c67-acf5-76865a6c6f0a	\N	0113_pre_holds-79	acme	JIRA-1/a	child	root	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:03:46.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1063	10	23	122	1063	0	0	0	10	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	ddb92304-8480-4cec-a3dd-cd894d396cc2	2626f113-7e08-f7e3-c331-65c0e48406a1	84acc6cd-055c-b298-2f29-50f416e0977d	\N	\N	\N	s1	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	rate_limit	f00d	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:03:58.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	0	0	23	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	674909bf-5494-2f41-934a-91ba92aa79bd	95b283dc-7a97-da45-fd53-367b806c3612	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	\N	0113_pre_holds-32	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	rate_limit	\N	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:04:59.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1048	10	23	120	1048	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	902e53a0-3808-41c1-8b22-cf0cc3157028	2e5899f7-e204-1b2c-87cf-f37b834fadb1	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004392	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:04:59.123456+00	2026-11-30 18:31:15.753592+00	7172692460386599257	\N	\N	\N	0	0	23	122	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	902e53a0-3808-41c1-8b22-cf0cc3157028	2e5899f7-e204-1b2c-87cf-f37b834fadb1	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001158	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:04:59.123456+00	2026-11-30 18:31:16.368882+00	7172692460386599257	\N	\N	\N	0	0	23	124	0	0	0	0	0	0	0	0	0	0	2	0	0	\N	\N	\N	\N	\N	902e53a0-3808-41c1-8b22-cf0cc3157028	2e5899f7-e204-1b2c-87cf-f37b834fadb1	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001048	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:05:01.123456+00	2026-11-30 18:07:03.123456+00	\N	812500	90000	\N	1001	10	23	\N	301	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	fe47b891-fef6-3fed-701a-e9615c0ae4a7	4c329636-27f2-90e9-85d2-f0cff9e6907b	bd05db73-d0d6-3c4e-eb11-af638815c54d	\N	0113_pre_holds-1	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:07:00.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1064	10	23	122	564	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e04ff9f6-a8e2-7c1c-a86d-5e81b5ba976c	d84b618d-b14d-1ebc-65ba-a845220f2bd4	b593552b-ea25-d1d7-2d31-659e414c61bd	\N	0113_pre_holds-64	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	registered	no_cache_read_price+no_cache_write_5m_price	\N	0.003282	\N	0.5	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-28 11:07:00.123456+00	2026-11-30 18:31:16.368882+00	-2663518995366916113	\N	\N	\N	0	0	23	124	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	e04ff9f6-a8e2-7c1c-a86d-5e81b5ba976c	d84b618d-b14d-1ebc-65ba-a845220f2bd4	b593552b-ea25-d1d7-2d31-659e414c61bd	\N	0113_pre_holds-64	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	registered	no_cache_read_price+no_cache_write_5m_price	\N	-0.001064	\N	0.0	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-28 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1084	10	23	124	1084	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	844e8148-b422-4dc4-8e66-1c4a5e1f0446	4e44f2ae-4598-2791-60b8-18508f9713a8	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002258	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	\N	812500	90000	\N	1085	10	23	\N	385	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8c65ccf6-d295-341a-58ac-9e0e4b603803	091465d2-d5dc-6e04-398c-223f79794021	bd05db73-d0d6-3c4e-eb11-af638815c54d	\N	0113_pre_holds-85	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1086	10	23	1	1086	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	6c8eee5d-1931-19af-0a0d-f9d91d3dd64a	29201c75-bc31-e337-0d61-4dda38d3eb99	483bf8c8-9b9b-6a54-4847-d08d28ea2210	\N	0113_pre_holds-86	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.0012386	0.0012386	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1087	10	23	124	1087	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	defc4647-9fc6-4b45-877f-461ef5f21088	bc801daa-28a1-46eb-4785-23bb005df067	84acc6cd-055c-b298-2f29-50f416e0977d	\N	\N	\N	s1	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1088	10	23	124	1088	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	aec986ab-48b4-969b-abe5-7911c6f1afed	da01f765-10ad-da79-8e0a-a1e0fa453d90	d991482e-a67d-2c4c-f517-8c2bfc3f78c7	\N	0113_pre_holds-88	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	registered	\N	\N	0.002266	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 22:02:16.123456+00	2026-11-30 18:07:03.123456+00	\N	812500	90000	\N	1037	10	23	\N	337	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5cf8d41c-4ec3-7d41-8982-fadcd741f614	c02f9fa7-500f-7203-4364-9e908436d7af	bd05db73-d0d6-3c4e-eb11-af638815c54d	\N	0113_pre_holds-37	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 22:02:18.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1005	10	23	\N	1005	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	74b4cb86-d503-e006-5189-a56af92c7673	8c3725c1-25ec-9bf9-a856-8ed473a8abb1	5598de67-a1b5-caae-df4f-26fd87cf2114	\N	0113_pre_holds-5	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 22:02:18.123456+00	2026-11-30 18:31:16.368882+00	7172692460386599257	\N	\N	\N	-1005	-10	23	\N	-1005	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	74b4cb86-d503-e006-5189-a56af92c7673	8c3725c1-25ec-9bf9-a856-8ed473a8abb1	5598de67-a1b5-caae-df4f-26fd87cf2114	\N	0113_pre_holds-5	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 22:02:18.123456+00	2026-11-30 18:31:16.368882+00	7172692460386599257	\N	\N	\N	1005	10	23	123	1005	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	74b4cb86-d503-e006-5189-a56af92c7673	8c3725c1-25ec-9bf9-a856-8ed473a8abb1	74528141-a346-8a5a-572f-c1b68597d065	\N	0113_pre_holds-5	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	\N	0.002020	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 22:03:25.123456+00	2026-11-30 18:07:03.123456+00	\N	812500	90000	\N	1073	10	23	\N	373	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	08b17106-e848-a118-22e3-6cce5e772874	d9d453e6-b4b0-aa13-eebf-210ac560f613	6d3f1dc5-0ab7-930c-c228-eaff03604b8f	\N	0113_pre_holds-73	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-28 22:04:11.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1067	10	23	122	567	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	811077bb-cab4-dbb8-805c-5f138114aae8	2143a59b-ab85-d42c-d517-afbf24e56d0c	131b4f8d-fe52-2466-1a71-00096419198d	\N	0113_pre_holds-67	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	no_cache_read_price+no_cache_write_5m_price	\N	0.003291	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-28 22:04:11.123456+00	2026-11-30 18:31:16.368882+00	\N	\N	\N	\N	0	0	23	124	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	811077bb-cab4-dbb8-805c-5f138114aae8	2143a59b-ab85-d42c-d517-afbf24e56d0c	131b4f8d-fe52-2466-1a71-00096419198d	\N	0113_pre_holds-67	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	no_cache_read_price+no_cache_write_5m_price	\N	-0.001067	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-28 22:04:21.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1083	10	23	124	1083	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b9ac5769-4fc4-807f-d001-d4f2f7938b27	950fab9d-23c1-b8aa-1dc2-b6730366c2d9	48bf2d53-a262-97cf-075b-c14f16c5c878	\N	0113_pre_holds-83	\N	s1	grandchild	child	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	prompt_caching	0.002256	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 22:05:20.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1072	10	23	124	1072	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	83e88137-acb8-4764-b561-ea073dbc1754	44818546-b1c5-a099-c0ad-a58ea07dfaec	47a70425-428a-3676-0a1e-399b1545a7eb	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002234	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-29 09:03:38.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	0	0	23	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	71313bcd-ad52-8224-d0cc-c98613e1f6e9	626d2096-1376-49c8-981a-e3c0b808b11d	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	\N	0113_pre_holds-68	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	rate_limit	\N	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	length	100	op	sdk
2026-11-29 20:02:14.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1052	10	23	1	1052	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7a47af3f-7e67-efdb-21ee-24006e9643c4	ec41444f-c4c1-ab5d-86bf-d94b4f16ee11	fba76923-320f-33c1-a7e8-d0f38462ac4f	\N	0113_pre_holds-52	acme	s2	r1	\N	\N	\N	req-1	\N	openai/o3-mini	\N	\N	\N	provider	registered	registered	\N	0.5	0.0012012	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:02:40.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1036	10	23	120	1036	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	bdf955cc-7de7-4021-aa69-45e4c7509a06	1564d978-7e15-4391-30f8-f09c57be1fff	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004344	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:02:40.123456+00	2026-11-30 18:31:15.753592+00	7172692460386599257	\N	\N	\N	0	0	23	122	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	bdf955cc-7de7-4021-aa69-45e4c7509a06	1564d978-7e15-4391-30f8-f09c57be1fff	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001146	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:02:40.123456+00	2026-11-30 18:31:16.368882+00	7172692460386599257	\N	\N	\N	0	0	23	124	0	0	0	0	0	0	0	0	0	0	2	0	0	\N	\N	\N	\N	\N	bdf955cc-7de7-4021-aa69-45e4c7509a06	1564d978-7e15-4391-30f8-f09c57be1fff	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001036	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:21.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1047	10	23	120	1047	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	2bdcc4dd-bbe5-f040-f600-f1a6af72b381	dcfb291a-0ff2-dfff-a7e8-d5a8bf64e6df	d76f0b77-8828-0100-30fc-ba700e9b1018	\N	0113_pre_holds-47	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	prompt_caching	0.004388	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:21.123456+00	2026-11-30 18:31:16.368882+00	7172692460386599257	\N	\N	\N	0	0	23	124	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	2bdcc4dd-bbe5-f040-f600-f1a6af72b381	dcfb291a-0ff2-dfff-a7e8-d5a8bf64e6df	d76f0b77-8828-0100-30fc-ba700e9b1018	\N	0113_pre_holds-47	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	prompt_caching	-0.002204	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:44.123456+00	2026-11-30 18:07:03.123456+00	\N	1500000	\N	\N	0	0	23	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	af7b0519-e0fc-a84c-da07-5892707cb83e	270ca791-5550-00d4-f7ea-f579b58ac54e	6b15eddc-79a3-30b9-4f78-44b05f89421a	\N	0113_pre_holds-80	globex	JIRA-1/a	child	root	span-1	\N	req-1	\N	\N	/v1/chat/completions	rate_limit	\N	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 20:05:54.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1003	10	23	\N	1003	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7351d235-1815-4370-9d42-e1c35780b230	4d43dddc-8cf4-5270-d954-6df436a2ec72	94725597-a160-84d3-dece-a31b79ac8e46	\N	\N	\N	s1	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 07:03:03.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1060	10	23	122	1060	0	0	0	10	0	0	0	0	0	0	1	0	\N	200	\N	\N	\N	6e2eb8b8-44e8-46f5-a82c-f235fb7f8a5c	25b2216c-e5b5-67ed-9f34-fd43010f4ca5	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	0.003270	\N	\N	\N	\N	\N	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-30 07:03:03.123456+00	2026-11-30 18:31:16.368882+00	7172692460386599257	\N	\N	\N	0	0	23	124	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	200	\N	\N	\N	6e2eb8b8-44e8-46f5-a82c-f235fb7f8a5c	25b2216c-e5b5-67ed-9f34-fd43010f4ca5	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	-0.001060	\N	\N	\N	\N	\N	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-30 07:03:46.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1055	10	23	1	1055	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4c331fb6-5311-e539-ed59-7a6fc2bb7104	ffb59cce-23eb-f195-27e4-e641b8bbf336	2a5124fe-2dd3-81de-2db8-ba1a20e43e98	\N	0113_pre_holds-55	acme	\N	r1	p1	\N	\N	req-1	\N	our-model	\N	\N	\N	\N	\N	\N	\N	0.0012045	0.0012045	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:04:03.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	50	0	0	23	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7e6074de-d910-4dc7-8593-6e2be714961f	92a4e6c0-b33c-64a4-5c9f-270c5e93843e	c5a7bfa8-ea82-b5dc-4d9c-51fc0b1c6002	\N	\N	\N	s1	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:04:03.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	0	0	23	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	f0df1f4e-789e-ce7c-4dd2-1ff79ee90202	255591c5-ec3e-593e-3ea2-71ea97b675c3	0a3923f9-7a00-7b15-e834-99dced36c737	\N	0113_pre_holds-56	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	rate_limit	\N	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:04:26.123456+00	2026-11-30 18:07:03.123456+00	\N	812500	90000	\N	1061	10	23	\N	361	700	0	0	7	3	0	0	0	0	0	1	1	\N	429	\N	\N	\N	fb7e8794-f73e-a382-231e-5aee7f5bf86c	e5e8bbf7-6014-e593-8573-710b811d0019	bd05db73-d0d6-3c4e-eb11-af638815c54d	\N	0113_pre_holds-61	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	rate_limit	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:05:03.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	50	0	0	23	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f10a240c-666b-44a0-b1d7-c324ed251b31	e4ad079e-bf0a-1886-ff51-edb3e06b9256	a34c7da5-c433-29ef-2b47-dbdbb5a004b1	\N	\N	\N	s1	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:05:03.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1039	10	23	120	1039	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	37dfcf81-ca00-4fc4-9415-0407ee9706bd	275465b9-1a2e-fd01-396e-54c034505654	84acc6cd-055c-b298-2f29-50f416e0977d	\N	\N	\N	s1	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:05:03.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1040	10	23	120	1040	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	230eaeb7-b42e-baf4-5bb6-33da966701ac	b505a188-4847-9911-b3e1-d7f396aebe68	d991482e-a67d-2c4c-f517-8c2bfc3f78c7	\N	0113_pre_holds-40	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	registered	\N	\N	0.004360	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:05:03.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1041	10	23	121	1041	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	de2bc325-5caf-a49b-2b52-3bc48d50d370	ec68f8f8-ccad-1cb2-fa25-a218ec17ea08	2dc9f510-b2e7-c344-d359-31373949970a	\N	0113_pre_holds-41	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	\N	0.004174	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:05:03.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1042	10	23	121	1042	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	28480fbb-ab40-4da4-821a-ed2ca5286ee8	dca13e60-5cc4-6720-edd0-69904ed5fd34	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004178	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:05:03.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	0	0	23	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	dc4e2bef-b680-77ac-717d-64cf1b78feb7	8475e063-1be6-371e-d71b-108127a566fc	8da3d73c-e6e3-9ae2-c6c6-36207958ed27	\N	0113_pre_holds-44	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	rate_limit	\N	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:05:03.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1038	10	23	1	1038	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	3953bbf7-ff54-4b18-cde8-44dc7e581ce0	898c6a4e-522d-878c-b230-3ab4d51fcf38	483bf8c8-9b9b-6a54-4847-d08d28ea2210	\N	0113_pre_holds-38	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.0011858	0.0011858	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:05:03.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1043	10	23	\N	1043	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a7104f26-87c6-e4c5-1731-0386c27daabe	7d0d4d12-bc03-5511-7c9c-4c5ec4087f5e	30e848aa-6100-f279-2cc0-5a49cc4d884d	\N	0113_pre_holds-43	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:05:03.123456+00	2026-11-30 18:31:15.753592+00	7172692460386599257	\N	\N	\N	0	0	23	123	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	28480fbb-ab40-4da4-821a-ed2ca5286ee8	dca13e60-5cc4-6720-edd0-69904ed5fd34	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002084	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:05:03.123456+00	2026-11-30 18:31:16.368882+00	-2663518995366916113	\N	\N	\N	0	0	23	124	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	230eaeb7-b42e-baf4-5bb6-33da966701ac	b505a188-4847-9911-b3e1-d7f396aebe68	d991482e-a67d-2c4c-f517-8c2bfc3f78c7	\N	0113_pre_holds-40	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	registered	\N	\N	-0.002190	\N	0.0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:05:03.123456+00	2026-11-30 18:31:16.368882+00	7172692460386599257	\N	\N	\N	0	0	23	123	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	de2bc325-5caf-a49b-2b52-3bc48d50d370	ec68f8f8-ccad-1cb2-fa25-a218ec17ea08	2dc9f510-b2e7-c344-d359-31373949970a	\N	0113_pre_holds-41	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	\N	-0.002082	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:06:03.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1089	10	23	123	1089	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	6bddef35-e406-d4d2-b65f-af283d87adf7	70187758-142e-6e25-2ee8-d0222a0fb06d	2dc9f510-b2e7-c344-d359-31373949970a	\N	0113_pre_holds-89	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	\N	0.002188	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:06:03.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1090	10	23	123	1090	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e52d60bb-2d4b-417b-a9a7-631d1d4594c6	c39b1dd6-8fcf-d7db-1b34-1e0fcaa9cf59	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002190	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:06:03.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1091	10	23	\N	1091	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7139ad8d-f494-eaad-6db3-e4c68fac44f5	ffef2fe1-a35b-1fed-1c54-3eb1c7edb66f	30e848aa-6100-f279-2cc0-5a49cc4d884d	\N	0113_pre_holds-91	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:06:32.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	1500000	\N	\N	1078	10	23	123	1078	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ba5b4372-f522-4b52-9a94-a0ed5684c08b	24886da9-c810-b16a-811f-8741b54daf55	69c3fff1-6a5a-0123-b1d0-37705694f4c4	\N	\N	acme	JIRA-1/a	root	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002166	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	50	0	0	23	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f4a8aa14-02d3-422a-bb2c-91f2e3d6c8bb	02f79a29-443b-a852-cfc0-b13727d04845	a1123809-1f55-4de7-c501-702b49764beb	\N	\N	\N	s1	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1015	10	23	\N	1015	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d532e1a4-d3d4-4976-a78a-24a25dbc9200	b896764f-24f2-602b-2845-937fb37f0b9a	a9b9afa1-359d-f5e5-a043-6191f3d98d94	\N	\N	\N	s1	r2	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	-2663518995366916113	\N	\N	\N	1016	10	23	\N	1016	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9590eadd-6fe9-f70d-a57b-b4245e48a810	0effea0e-074e-4631-97cd-7e2805fa7914	64db467a-0d92-4c18-4ccc-897d981173d8	\N	0113_pre_holds-16	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	7172692460386599257	\N	\N	\N	1017	10	23	\N	1017	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e0df7e87-4b9c-5ab0-eb91-74401fd354cc	9669ee9c-1b31-ba89-621a-e20a0b8de202	11cc2b04-48bd-1553-e722-5111d5a450e4	59bacef3-d037-9331-556c-f91cfe8e9d1f	0113_pre_holds-17	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	\N	812500	90000	\N	1013	10	23	\N	313	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0eeb492b-5b3c-7d01-fc69-7e404e2dfd31	4a724657-ab35-8a7b-723f-d5b6bac72cfa	45b77de8-ea7c-ff9a-d0b4-2667a3c9b285	\N	0113_pre_holds-13	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	0	0	23	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	941137b4-034c-46bc-76fa-4f4eaa1ac562	ab80db29-9292-c47f-2669-d6f3f561d408	c460fbe4-1e2a-6c29-03ec-9a273429d0eb	\N	0113_pre_holds-8	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	rate_limit	\N	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1	1	23	124	1	0	0	0	1	0	0	0	0	0	0	1	0	1	\N	\N	\N	\N	12ee6410-1949-40ed-b068-03a7ae174251	e5b40632-5e6c-57a6-ac1f-5adf2b998cc5	e799f9ff-1005-3f9f-f91f-85c90fb2ef54	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	provider	\N	\N	0.05	\N	0.05	\N	\N	\N	\N	\N	\N	\N	\N	\N	12ee6410-1949-40ed-b068-03a7ae174251	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1001	10	23	\N	1001	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e6518e22-4b72-04ab-d719-80d988126882	726af3f3-0108-8352-7df4-60db656633a1	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0113_pre_holds-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1007	10	23	\N	1007	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	06baf59a-7202-ef68-e052-02844c3c14a6	3c659bc7-99fe-658a-6b90-419581b3589c	30e848aa-6100-f279-2cc0-5a49cc4d884d	\N	0113_pre_holds-7	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1014	10	23	\N	1014	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	397357d1-69de-2e31-843d-29dae142324c	22458a14-17f7-7e39-c187-132d84202ad6	0ab1c46f-89f4-b065-c557-b38c5927ced3	\N	0113_pre_holds-14	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:31:13.587541+00	\N	\N	\N	\N	-1014	-10	23	\N	-1014	0	0	0	-10	0	0	0	0	0	1	-1	0	2	\N	t	\N	t	397357d1-69de-2e31-843d-29dae142324c	22458a14-17f7-7e39-c187-132d84202ad6	0ab1c46f-89f4-b065-c557-b38c5927ced3	\N	0113_pre_holds-14	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:31:13.587541+00	\N	\N	\N	\N	1014	10	23	118	1014	0	0	0	10	0	0	0	0	0	2	1	0	2	\N	t	\N	t	397357d1-69de-2e31-843d-29dae142324c	22458a14-17f7-7e39-c187-132d84202ad6	4db7ff20-3abc-e98a-741b-19432073d73b	\N	0113_pre_holds-14	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.005270	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:31:13.894713+00	\N	\N	\N	\N	0	0	23	120	0	0	0	0	0	0	0	0	0	0	3	0	0	2	\N	t	\N	t	397357d1-69de-2e31-843d-29dae142324c	22458a14-17f7-7e39-c187-132d84202ad6	4db7ff20-3abc-e98a-741b-19432073d73b	\N	0113_pre_holds-14	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	\N	\N	-0.001014	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:31:15.753592+00	\N	\N	\N	\N	0	0	23	122	0	0	0	0	0	0	0	0	0	0	4	0	0	2	\N	t	\N	t	397357d1-69de-2e31-843d-29dae142324c	22458a14-17f7-7e39-c187-132d84202ad6	4db7ff20-3abc-e98a-741b-19432073d73b	\N	0113_pre_holds-14	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	\N	\N	-0.001124	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:31:16.368882+00	-2663518995366916113	\N	\N	\N	-1016	-10	23	\N	-1016	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	9590eadd-6fe9-f70d-a57b-b4245e48a810	0effea0e-074e-4631-97cd-7e2805fa7914	64db467a-0d92-4c18-4ccc-897d981173d8	\N	0113_pre_holds-16	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	registered	registered	\N	-0.5	\N	-0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:31:16.368882+00	-2663518995366916113	\N	\N	\N	1016	10	23	124	1016	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	9590eadd-6fe9-f70d-a57b-b4245e48a810	0effea0e-074e-4631-97cd-7e2805fa7914	512b570e-3552-9796-dc97-c536e7f65905	\N	0113_pre_holds-16	acme	s2	r1	\N	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	provider	registered	\N	\N	0.002122	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:31:16.368882+00	7172692460386599257	\N	\N	\N	-1017	-10	23	\N	-1017	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	e0df7e87-4b9c-5ab0-eb91-74401fd354cc	9669ee9c-1b31-ba89-621a-e20a0b8de202	11cc2b04-48bd-1553-e722-5111d5a450e4	59bacef3-d037-9331-556c-f91cfe8e9d1f	0113_pre_holds-17	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:31:16.368882+00	7172692460386599257	\N	\N	\N	1017	10	23	124	1017	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	e0df7e87-4b9c-5ab0-eb91-74401fd354cc	9669ee9c-1b31-ba89-621a-e20a0b8de202	92f25d0f-7d89-d98a-3166-2066333ee101	\N	0113_pre_holds-17	\N	s1	\N	\N	\N	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	\N	0.002124	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:31:16.368882+00	\N	-812500	-90000	\N	-1013	-10	23	\N	-313	-700	0	0	-7	-3	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	0eeb492b-5b3c-7d01-fc69-7e404e2dfd31	4a724657-ab35-8a7b-723f-d5b6bac72cfa	45b77de8-ea7c-ff9a-d0b4-2667a3c9b285	\N	0113_pre_holds-13	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:31:16.368882+00	\N	812500	90000	\N	1013	10	23	124	313	700	0	0	7	3	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	0eeb492b-5b3c-7d01-fc69-7e404e2dfd31	4a724657-ab35-8a7b-723f-d5b6bac72cfa	c6e9db00-3337-e861-e274-69e6b285888b	\N	0113_pre_holds-13	acme	\N	r1	p1	\N	\N	req-1	\N	gpt-4o-latest	\N	\N	\N	\N	\N	no_cache_read_price	\N	0.002116	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:31:16.368882+00	\N	\N	\N	\N	-1001	-10	23	\N	-1001	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	e6518e22-4b72-04ab-d719-80d988126882	726af3f3-0108-8352-7df4-60db656633a1	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0113_pre_holds-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:31:16.368882+00	\N	\N	\N	\N	0	0	23	124	0	0	0	0	0	0	0	0	0	0	5	0	0	2	\N	t	\N	t	397357d1-69de-2e31-843d-29dae142324c	22458a14-17f7-7e39-c187-132d84202ad6	4db7ff20-3abc-e98a-741b-19432073d73b	\N	0113_pre_holds-14	globex	s1	r2	p1	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	\N	\N	-0.001014	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:07:03.123456+00	2026-11-30 18:31:16.368882+00	\N	\N	\N	\N	1001	10	23	124	1001	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	e6518e22-4b72-04ab-d719-80d988126882	726af3f3-0108-8352-7df4-60db656633a1	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0113_pre_holds-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.002092	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 18:31:13.503367+00	2026-11-30 18:07:03.123456+00	\N	\N	\N	\N	1903	10	23	\N	1903	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	22c3fd19-e6ae-f8bd-5b6b-46bc11b4c7b3	5e2177ca-6f22-2be2-1395-1fd800453c5e	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0113_pre_holds-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 18:31:13.503367+00	2026-11-30 18:31:16.368882+00	\N	\N	\N	\N	-1903	-10	23	\N	-1903	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	22c3fd19-e6ae-f8bd-5b6b-46bc11b4c7b3	5e2177ca-6f22-2be2-1395-1fd800453c5e	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0113_pre_holds-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 18:31:13.503367+00	2026-11-30 18:31:16.368882+00	\N	\N	\N	\N	1903	10	23	124	1903	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	22c3fd19-e6ae-f8bd-5b6b-46bc11b4c7b3	5e2177ca-6f22-2be2-1395-1fd800453c5e	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0113_pre_holds-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.003896	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 18:31:16.368882+00	2026-11-30 18:31:16.368882+00	\N	\N	\N	\N	-1902	-10	23	\N	-1902	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	95d12fb1-3d3a-519e-abef-456d0f394158	dabdcff3-b3b7-7c20-db72-7a863415ba52	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0113_pre_holds-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 18:31:16.368882+00	2026-11-30 18:31:16.368882+00	\N	\N	\N	\N	-1901	-10	23	\N	-1901	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	1438da5a-88cd-7953-19b0-fc543c8980a0	615dfcb0-49e3-b997-46ae-d857e3751fe6	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0113_pre_holds-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 18:31:16.368882+00	2026-11-30 18:31:16.368882+00	\N	\N	\N	\N	1901	10	23	124	1901	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	1438da5a-88cd-7953-19b0-fc543c8980a0	615dfcb0-49e3-b997-46ae-d857e3751fe6	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0113_pre_holds-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.003892	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 18:31:16.368882+00	2026-11-30 18:31:16.368882+00	\N	\N	\N	\N	1902	10	23	124	1902	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	95d12fb1-3d3a-519e-abef-456d0f394158	dabdcff3-b3b7-7c20-db72-7a863415ba52	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0113_pre_holds-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.003894	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
\.
