<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_SG" sourcelanguage="en_SG">
<context>
    <name>PaySG Desktop</name>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>&amp;About PaySG Desktop</source>
        <translation>关于 PaySG Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Backups and storage…</source>
        <translation>备份与存储(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Developer</source>
        <translation>开发者(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export deliveries…</source>
        <translation>导出投递(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Finance</source>
        <translation>财务(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Many from a file…</source>
        <translation>从文件批量创建(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New payment…</source>
        <translation>新付款(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Notify again</source>
        <translation>重新通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Private screen</source>
        <translation>隐私屏幕(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>设置向导(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Workspaces…</source>
        <translation>工作区(&amp;W)…</translation>
    </message>
    <message>
        <source>(end)</source>
        <translation>（结尾）</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>+{n} unknown</source>
        <translation>+{n} 笔不详</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>，以及</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>，然后</translation>
    </message>
    <message>
        <source>, {n} not taken</source>
        <translation>，{n} 次未被接受</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>1 min, 5 min, 2 h</source>
        <translation>1 min, 5 min, 2 h</translation>
    </message>
    <message>
        <source>1 or more; choose “For ever” to keep them</source>
        <translation>1 或以上；要一直保留请选“永久”</translation>
    </message>
    <message>
        <source>127.0.0.1: only this computer reaches the listener. Else one further address of this computer, for the proxies that are named below and for nobody else.</source>
        <translation>127.0.0.1：只有本机能访问监听器。否则填本机的另一个地址，只供下面列出的代理使用，其他一律不可。</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 天</translation>
    </message>
    <message>
        <source>2026-01-31</source>
        <translation>2026-01-31</translation>
    </message>
    <message>
        <source>2026-01-31 18:00</source>
        <translation>2026-01-31 18:00</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 天</translation>
    </message>
    <message>
        <source>300 s or 5 min</source>
        <translation>300 s 或 5 min</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>A backup is a whole copy of the database, checked after it was written. It holds payers' data in the clear: keep it where only you can read it.</source>
        <translation>备份是数据库的完整副本，写好后经过检查。它含有未加密的付款人资料：请存放在只有您能读取的地方。</translation>
    </message>
    <message>
        <source>A backup that is whole</source>
        <translation>一份完整的备份</translation>
    </message>
    <message>
        <source>A burst</source>
        <translation>突发大量</translation>
    </message>
    <message>
        <source>A byte order mark at the start of the body makes the difference: {form}.</source>
        <translation>差别在于正文开头的字节顺序标记：{form}。</translation>
    </message>
    <message>
        <source>A byte order mark was put before the body</source>
        <translation>正文前被加上字节顺序标记</translation>
    </message>
    <message>
        <source>A command, a view, an account, a reference …</source>
        <translation>命令、视图、账户、参考编号…</translation>
    </message>
    <message>
        <source>A copy came, and its signature does not hold</source>
        <translation>收到一份副本，但其签名无效</translation>
    </message>
    <message>
        <source>A copy came, and its signature holds</source>
        <translation>收到一份副本，其签名有效</translation>
    </message>
    <message>
        <source>A currency is written as three letters, such as SGD.</source>
        <translation>货币写作三个字母，例如 SGD。</translation>
    </message>
    <message>
        <source>A day is written like 2026-01-31. The period stays as it was.</source>
        <translation>日期写成 2026-01-31 这样。期间保持不变。</translation>
    </message>
    <message>
        <source>A delivery that does not count</source>
        <translation>一次不计入的投递</translation>
    </message>
    <message>
        <source>A destination is your own app: what comes to an endpoint is passed on to it, tried again while it fails, and every attempt is listed here with what was sent and what came back. The sender has its answer before that.</source>
        <translation>转发目标是您自己的应用：端点收到的内容会转交给它，失败时重试，每次尝试的发送和返回内容都列在此。发送方在此之前已得到响应。</translation>
    </message>
    <message>
        <source>A few lines in your e-service, or in its nginx, send a copy here. Its answer stays as it is.</source>
        <translation>在您的电子服务或其 nginx 中加几行，即可向这里发送副本。其响应保持不变。</translation>
    </message>
    <message>
        <source>A file in PEM form with the certificate authorities that programs of ways in and self-tests are to trust, where your network opens TLS. Empty: those of the operating system.</source>
        <translation>若贵网络会拆解 TLS，这里是 PEM 格式的证书颁发机构文件，供入口程序和自检信任。留空：使用操作系统的证书颁发机构。</translation>
    </message>
    <message>
        <source>A file in PEM form with the certificate, and its chain behind it, for the further address. Empty: plain HTTP.</source>
        <translation>PEM 格式的文件，内含上述另一地址的证书及其后的证书链。留空：使用普通 HTTP。</translation>
    </message>
    <message>
        <source>A folder can't be named so: none of / \ : * ? " &lt; &gt; |, and no dot at its end. Nothing was made.</source>
        <translation>文件夹名称不能这样：不可含 / \ : * ? " &lt; &gt; |，结尾也不可有句点。没有创建任何内容。</translation>
    </message>
    <message>
        <source>A further attempt {span}, at {time}.</source>
        <translation>{span}再尝试一次，时间 {time}。</translation>
    </message>
    <message>
        <source>A good receiver</source>
        <translation>合格的接收方</translation>
    </message>
    <message>
        <source>A good receiver: {what}</source>
        <translation>合格的接收方：{what}</translation>
    </message>
    <message>
        <source>A key belongs to a person's e-mail address and goes on working after they have left. Have a new one issued, best to a group mailbox; once it works, have the old one revoked, and take the person out of the dashboard.</source>
        <translation>API 密钥属于某人的电邮地址，其离职后仍然有效。请申请新的密钥，最好发给团队邮箱；新密钥可用后，请撤销旧密钥，并从后台移除此人。</translation>
    </message>
    <message>
        <source>A key for LIVE: what it reads is real money.</source>
        <translation>LIVE 的密钥：所读取的是真实款项。</translation>
    </message>
    <message>
        <source>A key for TEST: not real money.</source>
        <translation>TEST 的密钥：非真实款项。</translation>
    </message>
    <message>
        <source>A key goes on working until it is revoked, also after its holder has left. It still lies in this computer's keychain, under the name that the list of secrets says.</source>
        <translation>密钥在撤销之前一直有效，即使持有人已离职。旧密钥仍在本机的钥匙串中，名称见密钥列表。</translation>
    </message>
    <message>
        <source>A key occurs twice in the body; whoever writes it anew loses one of the two.</source>
        <translation>正文中有一个键出现两次；重新写出正文时会丢失其中一个。</translation>
    </message>
    <message>
        <source>A key of the sandbox on this computer: made up.</source>
        <translation>本机沙盒的密钥：内容为虚构。</translation>
    </message>
    <message>
        <source>A key reads all payments and acts on them; a webhook tells at once. Either is enough to begin with, and the other can follow.</source>
        <translation>API 密钥可读取所有付款并对其操作；webhook 会即时告知。任选其一即可开始，另一个可稍后再加。</translation>
    </message>
    <message>
        <source>A kind of signature that this secret cannot check</source>
        <translation>此密钥无法检查的签名类型</translation>
    </message>
    <message>
        <source>A line end at the end of the body makes the difference: {form}.</source>
        <translation>差别在于正文末尾的行结束符：{form}。</translation>
    </message>
    <message>
        <source>A new refund can be made then. If this one was done after all, the payer gets it twice.</source>
        <translation>此后可再发起退款。如果这笔其实已退款，付款人会得到两次退款。</translation>
    </message>
    <message>
        <source>A notification when LIVE was heard before and then not for so many hours, while we listen. 0: never.</source>
        <translation>曾收到 LIVE 的 webhook，其后在监听期间连续这么多小时没有收到时，发出通知。0：从不。</translation>
    </message>
    <message>
        <source>A notification when a delivery is refused because its signature is wrong or missing.</source>
        <translation>投递因签名错误或缺失而被拒绝时，发出通知。</translation>
    </message>
    <message>
        <source>A notification when a tunnel or address by which the outside reaches this computer stops working.</source>
        <translation>供外部访问本机的隧道或地址停止工作时，发出通知。</translation>
    </message>
    <message>
        <source>A notification when something is paid while another window is in front: amount and environment, no names.</source>
        <translation>其他窗口在前台时有付款完成，即发出通知：只含金额和环境，不含姓名。</translation>
    </message>
    <message>
        <source>A payer has completed a payment.</source>
        <translation>付款人已完成一笔付款。</translation>
    </message>
    <message>
        <source>A payment did not go through. Not promised by Yoco: it may never come.</source>
        <translation>一笔付款未成功。Yoco 不保证发送：可能永远不会收到。</translation>
    </message>
    <message>
        <source>A payment is created by the provider's API, which needs an account and its key.</source>
        <translation>付款由服务商的 API 创建，需要账户及其密钥。</translation>
    </message>
    <message>
        <source>A payment report, a payout or a bank statement as CSV. Nothing is taken in before you say so.</source>
        <translation>付款报表、拨付或银行结单的 CSV。未经您确认，不会导入任何内容。</translation>
    </message>
    <message>
        <source>A payment succeeded.</source>
        <translation>付款成功。</translation>
    </message>
    <message>
        <source>A payment was refunded, in whole or in part.</source>
        <translation>一笔付款已全部或部分退款。</translation>
    </message>
    <message>
        <source>A port is a whole number from {least} to {most}.</source>
        <translation>端口是 {least} 至 {most} 的整数。</translation>
    </message>
    <message>
        <source>A probe is on its way to the public address and back…</source>
        <translation>探测请求正在往返公共地址…</translation>
    </message>
    <message>
        <source>A proxy that changes the host or path spoils such signatures.</source>
        <translation>更改主机或路径的代理会破坏这类签名。</translation>
    </message>
    <message>
        <source>A purge that had been interrupted was finished, too.</source>
        <translation>此前中断的一次清除也已完成。</translation>
    </message>
    <message>
        <source>A real payer can then no longer pay this.</source>
        <translation>真实的付款人此后将无法支付这笔款项。</translation>
    </message>
    <message>
        <source>A real payer gets this e-mail.</source>
        <translation>真实的付款人会收到此电邮。</translation>
    </message>
    <message>
        <source>A receiver of yours on this computer hears the sandbox's webhooks. All in them is made up.</source>
        <translation>由您在本机的接收方接收沙盒的 webhook。其中内容全属虚构。</translation>
    </message>
    <message>
        <source>A record of a customer was changed; no payment moved.</source>
        <translation>客户记录已更改；没有款项变动。</translation>
    </message>
    <message>
        <source>A record of a customer was made; no payment moved.</source>
        <translation>客户记录已创建；没有款项变动。</translation>
    </message>
    <message>
        <source>A refund could not be made.</source>
        <translation>一笔退款无法完成。</translation>
    </message>
    <message>
        <source>A refund was started; nothing has gone back yet.</source>
        <translation>退款已开始；款项尚未退回。</translation>
    </message>
    <message>
        <source>A refund went through.</source>
        <translation>退款已完成。</translation>
    </message>
    <message>
        <source>A regular expression for the address in what the program prints.</source>
        <translation>正则表达式，用于从程序的输出中找出地址。</translation>
    </message>
    <message>
        <source>A row for each payment. Nothing is sent before you have seen every row and confirmed.</source>
        <translation>每行一笔付款。在您看过所有行并确认之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>A second person approves refunds above</source>
        <translation>退款超过此额须第二人批准</translation>
    </message>
    <message>
        <source>A secret is empty or can't be read, so deliveries fail. Set it again.</source>
        <translation>有密钥为空或无法读取，因此投递会失败。请重新设定。</translation>
    </message>
    <message>
        <source>A server of yours that this computer reaches by ssh. Nobody else sees the data.</source>
        <translation>您自己的服务器，本机以 ssh 连接。数据不会被其他人看到。</translation>
    </message>
    <message>
        <source>A signature covers bytes. Whatever stands in between must hand the request body on as it came: it may not read the JSON and write it again, even where both mean the same. Compare the size that the sender logs with the size of the delivery here; if they differ, the body was changed on its way.</source>
        <translation>签名涵盖的是字节。中间的任何环节都必须原样转交请求正文：不得读取 JSON 后重新写出，即使两者含义相同。请将发送方记录的大小与此处投递的大小对比；如果不同，正文就在途中被更改了。</translation>
    </message>
    <message>
        <source>A signed probe goes out and comes in through the public address. It is no delivery, and is not kept.</source>
        <translation>一个已签名的探测请求会从公共地址绕一圈回来。它不是投递，也不会保留。</translation>
    </message>
    <message>
        <source>A signed probe goes out and comes in through the public address: the whole way, proven.</source>
        <translation>一个已签名的探测请求会从公共地址绕一圈回来：证明全程畅通。</translation>
    </message>
    <message>
        <source>A status is a number from {least} to {most}, like 503.</source>
        <translation>状态是 {least} 至 {most} 的数字，例如 503。</translation>
    </message>
    <message>
        <source>A third party sees payers' data</source>
        <translation>第三方会看到付款人资料</translation>
    </message>
    <message>
        <source>A third party's address, with an account there. ngrok sees the data.</source>
        <translation>第三方的地址，须有其账户。ngrok 会看到数据。</translation>
    </message>
    <message>
        <source>A verified backup is put there each day while the program runs. It holds payers' data in the clear: choose a folder that is yours, on another disk. Empty: none is made.</source>
        <translation>程序运行期间，每天在此存放一份经过验证的备份。备份含有未加密的付款人资料：请选择您自己的、位于另一磁盘的文件夹。留空：不备份。</translation>
    </message>
    <message>
        <source>A verified copy of everything, each day.</source>
        <translation>每天一份经过验证的完整副本。</translation>
    </message>
    <message>
        <source>A way in from outside</source>
        <translation>来自外部的入口</translation>
    </message>
    <message>
        <source>A way in is down</source>
        <translation>有入口中断</translation>
    </message>
    <message>
        <source>A webhook secret</source>
        <translation>webhook 密钥</translation>
    </message>
    <message>
        <source>A workbook whose last sheet says filters, as-of and time zone. Opens in Excel and LibreOffice.</source>
        <translation>工作簿，最后一张工作表注明筛选条件、截至时间和时区。可用 Excel 和 LibreOffice 打开。</translation>
    </message>
    <message>
        <source>A workspace has its own payments, endpoints, accounts and settings, and nothing of another. It opens in a window of its own, beside this one.</source>
        <translation>每个工作区都有自己的付款、端点、账户和设置，与其他工作区互不相干。它会在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>A&amp;cting on payments…</source>
        <translation>付款操作(&amp;C)…</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>API gateways</source>
        <translation>API 网关</translation>
    </message>
    <message>
        <source>API gateways do this to binary bodies: let yours pass this content type on as text.</source>
        <translation>API 网关会这样处理二进制正文：请让您的网关把此内容类型按文本转交。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>API key of {names} ({environment})</source>
        <translation>{names} 的 API 密钥（{environment}）</translation>
    </message>
    <message>
        <source>AWS: use a proxy integration, without a mapping template; where a function is told isBase64Encoded: true, it must decode the body before passing it on. Kong: take the request-transformer plugin off this route. Azure API Management: take the set-body policy away.</source>
        <translation>AWS：使用不带映射模板的代理集成；函数收到 isBase64Encoded: true 时，须先解码正文再转交。Kong：从此路由移除 request-transformer 插件。Azure API Management：移除 set-body 策略。</translation>
    </message>
    <message>
        <source>About PaySG Desktop</source>
        <translation>关于 PaySG Desktop</translation>
    </message>
    <message>
        <source>About Payment</source>
        <translation>付款事由</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>相关信息</translation>
    </message>
    <message>
        <source>Accept the old one for</source>
        <translation>旧密钥再接受</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Accounts, currencies and statuses are never added to each other.</source>
        <translation>不同账户、货币和状态绝不相加。</translation>
    </message>
    <message>
        <source>Acting on payments</source>
        <translation>付款操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Action inspector</source>
        <translation>操作详情栏</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Activity, newest first</source>
        <translation>操作记录，最新的在前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>添加转发目标</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>添加标头</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Add a way in</source>
        <translation>添加入口</translation>
    </message>
    <message>
        <source>Add a way in…</source>
        <translation>添加入口…</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>添加端点</translation>
    </message>
    <message>
        <source>Add another payment service</source>
        <translation>再添加一项付款服务</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>再添加一个…</translation>
    </message>
    <message>
        <source>Add custom information</source>
        <translation>添加自定义信息</translation>
    </message>
    <message>
        <source>Add the endpoint…</source>
        <translation>添加端点…</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>添加此备注</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>正在合计…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address deleted</source>
        <translation>地址被删除</translation>
    </message>
    <message>
        <source>Address of the sandbox</source>
        <translation>沙盒地址</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Address to send to</source>
        <translation>发送到的地址</translation>
    </message>
    <message>
        <source>Addresses or networks of the reverse proxies and gateways that may pass webhooks on to this computer, and whose word is taken for who had sent them. All others are refused.</source>
        <translation>可向本机转交 webhook 的反向代理和网关的地址或网段，其所述的原发送方会被采信。其他一律拒绝。</translation>
    </message>
    <message>
        <source>Addresses that lead to this computer</source>
        <translation>通向本机的地址</translation>
    </message>
    <message>
        <source>After</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理程序</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Agree and switch on</source>
        <translation>同意并启用</translation>
    </message>
    <message>
        <source>Agree to LIVE data…</source>
        <translation>同意 LIVE 数据…</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>All are taken, within the provider's limit.</source>
        <translation>在服务商的时限内全部接收。</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>所有转发目标</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>所有端点</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All headers are the same.</source>
        <translation>所有标头相同。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>All of the case</source>
        <translation>用例的全部内容</translation>
    </message>
    <message>
        <source>All of the destination</source>
        <translation>转发目标的全部内容</translation>
    </message>
    <message>
        <source>All of the endpoint</source>
        <translation>端点的全部内容</translation>
    </message>
    <message>
        <source>All of the exception</source>
        <translation>异常的全部内容</translation>
    </message>
    <message>
        <source>All of the way in</source>
        <translation>入口的全部内容</translation>
    </message>
    <message>
        <source>All of them hold now, and they count.</source>
        <translation>现在全部有效，并已计入。</translation>
    </message>
    <message>
        <source>All of {services} is here: {payments}, as of {time}.</source>
        <translation>{services}的内容已全部读取：{payments}，截至 {time}。</translation>
    </message>
    <message>
        <source>All payments of every account were last read {time}</source>
        <translation>所有账户的全部付款最近读取于 {time}</translation>
    </message>
    <message>
        <source>All payments, now and then every 15 minutes. Refunds and cancellations are among them.</source>
        <translation>所有付款，现在读取一次，以后每 15 分钟一次，包括退款和取消。</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>所有运行</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>所有服务</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>所有设置…</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>All that is left: {amount}</source>
        <translation>全部余额：{amount}</translation>
    </message>
    <message>
        <source>All {n} services</source>
        <translation>全部 {n} 项服务</translation>
    </message>
    <message>
        <source>All {payments} created</source>
        <translation>{payments}已全部创建</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Also each delivery with its signature, addresses, forwarding, replaying and a sandbox.</source>
        <translation>还有每次投递及其签名、地址、转发、重放和沙盒。</translation>
    </message>
    <message>
        <source>Among genuine events others whose signature does not hold.</source>
        <translation>真实事件中夹杂签名无效的事件。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount (SGD)</source>
        <translation>金额 (SGD)</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>金额不符</translation>
    </message>
    <message>
        <source>Amount in rand</source>
        <translation>金额（兰特）</translation>
    </message>
    <message>
        <source>Amount to refund</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Amount: {range}</source>
        <translation>金额：{range}</translation>
    </message>
    <message>
        <source>Amount…</source>
        <translation>金额…</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>An API key is set where the signing secret belongs</source>
        <translation>应设签名密钥之处设了 API 密钥</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>某个地址</translation>
    </message>
    <message>
        <source>An address of its own, to which a provider sends its events. Each one is checked and kept.</source>
        <translation>一个专用地址，服务商把事件发送到这里。每个事件都会检查并保留。</translation>
    </message>
    <message>
        <source>An address on this computer: copy it, send a signed event, and see it verified. A minute.</source>
        <translation>本机上的一个地址：复制它，发送已签名的事件，看它通过验证。只需一分钟。</translation>
    </message>
    <message>
        <source>An attempt to pay failed.</source>
        <translation>一次付款尝试失败。</translation>
    </message>
    <message>
        <source>An e-mail may have gone out before. Tick that it is to be sent once more.</source>
        <translation>此前可能已发送过电邮。请勾选要再发送一次。</translation>
    </message>
    <message>
        <source>An endpoint is an address to which PaySG, Yoco or a gateway sends its events. Each delivery is checked with the endpoint's secret, kept as it came, and answered.</source>
        <translation>端点是一个地址，PaySG、Yoco 或网关把事件发送到这里。每次投递都用端点的密钥检查、原样保留并响应。</translation>
    </message>
    <message>
        <source>An endpoint of this workspace is LIVE, and what comes this way passes through somebody else's computers, where payers' names, addresses and identifiers can be read. It stands once you agree.</source>
        <translation>此工作区有端点属于 LIVE，而由此进来的内容会经过他人的电脑，付款人的姓名、地址和身份编号可被读取。您同意后才会连通。</translation>
    </message>
    <message>
        <source>An endpoint of this workspace is LIVE. Tick that its data may pass through a third party's computers, or choose a way in of your own. Nothing was saved.</source>
        <translation>此工作区有端点属于 LIVE。请勾选其数据可经过第三方的电脑，或选择您自己的入口。没有保存任何内容。</translation>
    </message>
    <message>
        <source>An endpoint of this workspace is LIVE. Whoever runs this way in can read payers' names, addresses and identifiers. Better: an own address, or ssh to a server of yours. It is asked once, and the way in stays marked.</source>
        <translation>此工作区有端点属于 LIVE。此入口的运营者可以读取付款人的姓名、地址和身份编号。更好的做法：使用自己的地址，或以 ssh 连到自己的服务器。只询问一次，之后此入口会一直标明此情况。</translation>
    </message>
    <message>
        <source>An endpoint with the same secret</source>
        <translation>使用相同密钥的端点</translation>
    </message>
    <message>
        <source>Another address on this computer…</source>
        <translation>本机的另一地址…</translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation>另一代理程序</translation>
    </message>
    <message>
        <source>Another endpoint has this path already. Choose another one, or leave it empty.</source>
        <translation>另一端点已使用此路径。请另选路径，或留空。</translation>
    </message>
    <message>
        <source>Another filter has this name. Choose a different one.</source>
        <translation>已有同名的筛选。请另取名称。</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Another gateway</source>
        <translation>另一网关</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>另一程序</translation>
    </message>
    <message>
        <source>Another program receives for this workspace and has its files open. End that program, open this window again, and restore then. Nothing was changed.</source>
        <translation>另一个程序正在为此工作区接收，并打开着其文件。请结束该程序，重新打开此窗口，然后再还原。没有作任何更改。</translation>
    </message>
    <message>
        <source>Another window could not be started: {why}.</source>
        <translation>无法启动另一窗口：{why}。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>这样响应</translation>
    </message>
    <message>
        <source>Answer otherwise…</source>
        <translation>改变响应…</translation>
    </message>
    <message>
        <source>Answer the sender what this answers</source>
        <translation>以它的响应回复发送方</translation>
    </message>
    <message>
        <source>Answer when accepted</source>
        <translation>接受时的响应</translation>
    </message>
    <message>
        <source>Answer when rejected</source>
        <translation>拒绝时的响应</translation>
    </message>
    <message>
        <source>Answered {status}</source>
        <translation>已响应 {status}</translation>
    </message>
    <message>
        <source>Answered {status} after {took}, and kept as delivery {id}.</source>
        <translation>已在 {took} 后响应 {status}，并保留为投递 {id}。</translation>
    </message>
    <message>
        <source>Answered {status} by the destination {name}.</source>
        <translation>由转发目标 {name} 响应 {status}。</translation>
    </message>
    <message>
        <source>Answered {status} by the override.</source>
        <translation>由自定响应回复 {status}。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Answers for us</source>
        <translation>代我们响应</translation>
    </message>
    <message>
        <source>Answers {good} when a delivery is taken in, {bad} when its signature does not hold.</source>
        <translation>接收投递时响应 {good}，签名无效时响应 {bad}。</translation>
    </message>
    <message>
        <source>Answers {status} on purpose</source>
        <translation>有意响应 {status}</translation>
    </message>
    <message>
        <source>Any signature</source>
        <translation>任何签名</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>任何来源</translation>
    </message>
    <message>
        <source>Any that signs the body with an HMAC: which header, which digest and which fields can be set.</source>
        <translation>任何以 HMAC 对正文签名的网关：可设定用哪个标头、哪种摘要和哪些字段。</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>任何类型</translation>
    </message>
    <message>
        <source>Anybody who knows the address can send to it; without a signature nothing of it is counted.</source>
        <translation>知道地址的人都能向它发送；没有签名的内容一律不计入。</translation>
    </message>
    <message>
        <source>Apache</source>
        <translation>Apache</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation>批准并发送</translation>
    </message>
    <message>
        <source>Approve “{what}”?</source>
        <translation>要批准“{what}”吗？</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>Arriving there proves nothing: that it is paid is told by Yoco's webhook.</source>
        <translation>到达该页并不证明已付款：付款与否由 Yoco 的 webhook 告知。</translation>
    </message>
    <message>
        <source>As if they had come to</source>
        <translation>视为发送到</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>As it came, valid JSON, {size}.</source>
        <translation>保持原样，有效的 JSON，{size}。</translation>
    </message>
    <message>
        <source>As many as your agency's schedule says. Empty or 0: for ever.</source>
        <translation>按您机构的保留期限表填写。留空或 0：永久。</translation>
    </message>
    <message>
        <source>As of {when}, Singapore time: the file cannot know of anything later.</source>
        <translation>截至 {when}，新加坡时间：其后的事，文件无法得知。</translation>
    </message>
    <message>
        <source>As of, Singapore time</source>
        <translation>截至（新加坡时间）</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>收到时的原样</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>As the sandbox prints it; only an address of this computer is taken.</source>
        <translation>照沙盒显示的填写；只接受本机的地址。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>按原有间隔</translation>
    </message>
    <message>
        <source>As they came, in their order</source>
        <translation>保持原样和原有顺序</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Ask about it again on</source>
        <translation>再次询问日期</translation>
    </message>
    <message>
        <source>Ask for it before the old one ends. Nothing is to be changed here until you have it.</source>
        <translation>请在旧密钥失效之前申请。拿到新密钥之前，这里无需更改。</translation>
    </message>
    <message>
        <source>Ask for {amount}</source>
        <translation>申请退款 {amount}</translation>
    </message>
    <message>
        <source>Ask the payer, or look at {provider}'s dashboard, before you send it once more. It is kept under Activity.</source>
        <translation>再次发送之前，请询问付款人，或查看 {provider} 的后台。此事记录在“操作记录”中。</translation>
    </message>
    <message>
        <source>Ask the sender how it signs, and compare it with what this endpoint expects.</source>
        <translation>请询问发送方如何签名，并与此端点的要求对比。</translation>
    </message>
    <message>
        <source>Ask the sender which encoding it promises; where the endpoint has a setting for it, set that one.</source>
        <translation>请询问发送方承诺采用哪种编码；如端点有相应设置，请照此设定。</translation>
    </message>
    <message>
        <source>Ask the sender which hash it promises; where the endpoint has a setting for it, set that one.</source>
        <translation>请询问发送方承诺采用哪种哈希；如端点有相应设置，请照此设定。</translation>
    </message>
    <message>
        <source>Ask what to do, keep listening beside the clock, or quit. While it does not run, nothing is received.</source>
        <translation>询问如何处理、在系统托盘继续监听，或退出。程序不运行时，不会收到任何内容。</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Asked for the answer</source>
        <translation>为取得响应而发送</translation>
    </message>
    <message>
        <source>Asked only this once. Settings can change it.</source>
        <translation>只询问这一次。可在“设置”中更改。</translation>
    </message>
    <message>
        <source>Asking for what has changed…</source>
        <translation>正在查询更改…</translation>
    </message>
    <message>
        <source>Asking {account} what has changed: {left}</source>
        <translation>正在向 {account} 查询更改：{left}</translation>
    </message>
    <message>
        <source>Asking {host} for its host key…</source>
        <translation>正在向 {host} 获取其主机密钥…</translation>
    </message>
    <message>
        <source>Asking {provider} …</source>
        <translation>正在询问 {provider}…</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>At least one account was never read from end to end by its API, so what is missing there cannot be seen.</source>
        <translation>至少有一个账户从未经 API 完整读取，因此无法得知其中缺少什么。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>At most: {amount}</source>
        <translation>最多：{amount}</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Attempt inspector</source>
        <translation>尝试详情栏</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>尝试 {number}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Attempts, newest first</source>
        <translation>尝试，最新的在前</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <translation>恢复默认值：{value}</translation>
    </message>
    <message>
        <source>Back to usual</source>
        <translation>恢复惯常响应</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Backed up {entries}, {size}. The copy was checked and is whole: {file}</source>
        <translation>已备份 {entries}，{size}。副本经检查完整：{file}</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>要还原的备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups and archives (*.db *.zip)</source>
        <translation>备份和压缩包 (*.db *.zip)</translation>
    </message>
    <message>
        <source>Backups and storage</source>
        <translation>备份与存储</translation>
    </message>
    <message>
        <source>Backups and storage…</source>
        <translation>备份与存储…</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Bank differs</source>
        <translation>银行金额不符</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>银行结单</translation>
    </message>
    <message>
        <source>Bastion</source>
        <translation>堡垒机</translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <translation>发送之前</translation>
    </message>
    <message>
        <source>Before: {needs}</source>
        <translation>事先准备：{needs}</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Behind: {n} to look at</source>
        <translation>落后：{n} 项待处理</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Besides: {form}.</source>
        <translation>此外：{form}。</translation>
    </message>
    <message>
        <source>Better: an own address, or ssh to a server of yours.</source>
        <translation>更好的做法：使用自己的地址，或以 ssh 连到自己的服务器。</translation>
    </message>
    <message>
        <source>Bodies of nearly a megabyte.</source>
        <translation>将近 1 MB 的正文。</translation>
    </message>
    <message>
        <source>Bodies that arrive over several seconds.</source>
        <translation>历时数秒才传完的正文。</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>树状正文</translation>
    </message>
    <message>
        <source>Body as a tree, values can be changed</source>
        <translation>树状正文，值可以更改</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>收到的正文</translation>
    </message>
    <message>
        <source>Body as text</source>
        <translation>正文文本</translation>
    </message>
    <message>
        <source>Body in hexadecimal</source>
        <translation>十六进制正文</translation>
    </message>
    <message>
        <source>Body, re-indented</source>
        <translation>重新缩进的正文</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者都有</translation>
    </message>
    <message>
        <source>Both amounts count. Payments in another currency are left out: amounts of two are not compared.</source>
        <translation>包含这两个金额。其他货币的付款不在内：不同货币的金额不作比较。</translation>
    </message>
    <message>
        <source>Both are accepted for a while</source>
        <translation>一段时间内两者都接受</translation>
    </message>
    <message>
        <source>Both bodies are the same, byte for byte.</source>
        <translation>两个正文逐字节相同。</translation>
    </message>
    <message>
        <source>Both bodies say the same. They are only written differently: {what}. Text and Hex show where.</source>
        <translation>两个正文内容相同，只是写法不同：{what}。“文本”和“十六进制”会显示位置。</translation>
    </message>
    <message>
        <source>Both days count whole, in Singapore time (+08:00).</source>
        <translation>首日和末日均全天计入，为新加坡时间 (+08:00)。</translation>
    </message>
    <message>
        <source>Both values</source>
        <translation>两个值</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>中途断开</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>构建自</translation>
    </message>
    <message>
        <source>Bulk stands still at {progress}</source>
        <translation>批量创建停在 {progress}</translation>
    </message>
    <message>
        <source>Bulk: {progress}</source>
        <translation>批量创建：{progress}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Byte {position}</source>
        <translation>第 {position} 字节</translation>
    </message>
    <message>
        <source>Bytes that differ</source>
        <translation>不同的字节</translation>
    </message>
    <message>
        <source>Bytes we checked</source>
        <translation>我们检查的字节</translation>
    </message>
    <message>
        <source>C&amp;hange a secret or a key…</source>
        <translation>更换密钥(&amp;H)…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Came back: {answer}</source>
        <translation>返回：{answer}</translation>
    </message>
    <message>
        <source>Can't tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel a payment</source>
        <translation>取消付款</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>取消付款</translation>
    </message>
    <message>
        <source>Cancel payment…</source>
        <translation>取消付款…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>取消这笔付款</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>取消付款</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Capture the request again, whole; look for limits of body sizes on the way.</source>
        <translation>请重新完整捕获该请求；检查途中有没有正文大小的限制。</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>已捕获</translation>
    </message>
    <message>
        <source>Captures (*.har *.json *.jsonl *.ndjson *.http *.txt *.sh)</source>
        <translation>捕获文件 (*.har *.json *.jsonl *.ndjson *.http *.txt *.sh)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Cases, in the order in which they are played</source>
        <translation>用例，按执行顺序</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Certificates of your network</source>
        <translation>您网络的证书</translation>
    </message>
    <message>
        <source>Change a secret or a key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Changed last {time}.</source>
        <translation>上次更换于 {time}。</translation>
    </message>
    <message>
        <source>Changed, valid JSON, {size}.</source>
        <translation>已更改，有效的 JSON，{size}。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Changes of the body</source>
        <translation>正文的更改</translation>
    </message>
    <message>
        <source>Changes of the headers</source>
        <translation>标头的更改</translation>
    </message>
    <message>
        <source>Character sets and line ends</source>
        <translation>字符集和行结束符</translation>
    </message>
    <message>
        <source>Characters beyond ASCII were written otherwise: what was signed is {form}.</source>
        <translation>ASCII 以外的字符写法不同：被签名的是{form}。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check again now</source>
        <translation>立即重新核对</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>核对失败</translation>
    </message>
    <message>
        <source>Check failed · last {time}</source>
        <translation>核对失败 · 上次 {time}</translation>
    </message>
    <message>
        <source>Check, with nothing sent</source>
        <translation>检查，不发送任何内容</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Checked against {provider}</source>
        <translation>已向 {provider} 核对</translation>
    </message>
    <message>
        <source>Checked by us</source>
        <translation>我方已核对</translation>
    </message>
    <message>
        <source>Checked · {time}</source>
        <translation>已核对 · {time}</translation>
    </message>
    <message>
        <source>Checked, whole</source>
        <translation>已检查，完整</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>正在检查备份…</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>正在检查副本</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Checkouts</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Checkouts and refunds by its API, webhooks signed by Standard Webhooks with a secret a mode.</source>
        <translation>以其 API 创建结账和退款；webhook 按 Standard Webhooks 签名，每种模式各有一个密钥。</translation>
    </message>
    <message>
        <source>Choose a case to see what was sent.</source>
        <translation>选择一个用例，查看发送的内容。</translation>
    </message>
    <message>
        <source>Choose a delivery to see it exactly as it came.</source>
        <translation>选择一次投递，查看其收到时的原样。</translation>
    </message>
    <message>
        <source>Choose a destination to see all of it.</source>
        <translation>选择一个转发目标，查看其全部内容。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a file first. “Save a template…” gives one to begin with.</source>
        <translation>请先选择文件。“保存模板…”可提供一个范本。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a payment to see its story.</source>
        <translation>选择一笔付款，查看其经过。</translation>
    </message>
    <message>
        <source>Choose a rehearsal: each attempt to deliver its events stands here, with the answer and when the next one follows.</source>
        <translation>选择一个演练：其事件的每次投递尝试都列在此，附有响应和下一次的时间。</translation>
    </message>
    <message>
        <source>Choose a row to read all that is wrong with it.</source>
        <translation>选择一行，查看其所有问题。</translation>
    </message>
    <message>
        <source>Choose a row to see its link, or why there is none.</source>
        <translation>选择一行，查看其链接，或没有链接的原因。</translation>
    </message>
    <message>
        <source>Choose a way in to see all of it.</source>
        <translation>选择一个入口，查看其全部内容。</translation>
    </message>
    <message>
        <source>Choose an action to see what became of it.</source>
        <translation>选择一项操作，查看其结果。</translation>
    </message>
    <message>
        <source>Choose an attempt to see what was sent and what came back.</source>
        <translation>选择一次尝试，查看发送和返回的内容。</translation>
    </message>
    <message>
        <source>Choose an endpoint to see all of it.</source>
        <translation>选择一个端点，查看其全部内容。</translation>
    </message>
    <message>
        <source>Choose an exception to see what differs and what to do.</source>
        <translation>选择一项异常，查看有何不同及如何处理。</translation>
    </message>
    <message>
        <source>Choose anew…</source>
        <translation>重新选择…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose filters first; then they can be saved here</source>
        <translation>请先选择筛选条件，然后可在此保存</translation>
    </message>
    <message>
        <source>Choose how long things are kept…</source>
        <translation>选择保留期限…</translation>
    </message>
    <message>
        <source>Choose one type of event at least, or all events.</source>
        <translation>请至少选择一种事件类型，或选择所有事件。</translation>
    </message>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>在日历中选择日期</translation>
    </message>
    <message>
        <source>Choose the file, or drop it on this window. Its figures say as of when they are true.</source>
        <translation>请选择文件，或拖到此窗口。其数字会注明截至时间。</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose whether it was done. Where you can't tell, leave it open.</source>
        <translation>请选择是否已执行。如果无法确定，请保持未判定。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close and restore…</source>
        <translation>关闭并还原…</translation>
    </message>
    <message>
        <source>Close the action</source>
        <translation>关闭此操作</translation>
    </message>
    <message>
        <source>Close the attempt</source>
        <translation>关闭此尝试</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>关闭此用例</translation>
    </message>
    <message>
        <source>Close the delivery</source>
        <translation>关闭此投递</translation>
    </message>
    <message>
        <source>Close the destination</source>
        <translation>关闭此转发目标</translation>
    </message>
    <message>
        <source>Close the endpoint</source>
        <translation>关闭此端点</translation>
    </message>
    <message>
        <source>Close the exception</source>
        <translation>关闭此异常</translation>
    </message>
    <message>
        <source>Close the payment</source>
        <translation>关闭此付款</translation>
    </message>
    <message>
        <source>Close the way in</source>
        <translation>关闭此入口详情</translation>
    </message>
    <message>
        <source>Closing this window does not stop it: Payments and Activity show how it ends.</source>
        <translation>关闭此窗口不会停止操作：结果见“付款”和“操作记录”。</translation>
    </message>
    <message>
        <source>Closing this window does not stop it: the payment's story and Activity tell how it ends.</source>
        <translation>关闭此窗口不会停止操作：结果见付款经过和“操作记录”。</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare named tunnel</source>
        <translation>Cloudflare 命名隧道</translation>
    </message>
    <message>
        <source>Cloudflare quick tunnel</source>
        <translation>Cloudflare 快速隧道</translation>
    </message>
    <message>
        <source>Cloudflare sees payers' data</source>
        <translation>Cloudflare 会看到付款人资料</translation>
    </message>
    <message>
        <source>Cloudflare, Tailscale, dev tunnels, or any that prints its address.</source>
        <translation>Cloudflare、Tailscale、开发隧道，或任何会输出其地址的程序。</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>{field} 所在的列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare it with what whoever runs the server tells you; there, ssh-keygen -lf shows it. Only this key is taken from then on.</source>
        <translation>请与服务器管理者告诉您的对比；在服务器上可用 ssh-keygen -lf 显示。从此只接受此密钥。</translation>
    </message>
    <message>
        <source>Compare the fingerprint, and tick that it is the one that you were told.</source>
        <translation>请对比指纹，并勾选它与告知您的一致。</translation>
    </message>
    <message>
        <source>Compare the header above with the sender's documentation; a proxy may have joined or cut it.</source>
        <translation>请将上面的标头与发送方的文档对比；代理可能合并或截断了它。</translation>
    </message>
    <message>
        <source>Compare the secret with the sender's.</source>
        <translation>请将密钥与发送方的对比。</translation>
    </message>
    <message>
        <source>Compare this computer's clock with the right time, and let the system keep it.</source>
        <translation>请将本机时钟与准确时间对比，并让系统保持校时。</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Compare with the delivery of this number</source>
        <translation>与此编号的投递对比</translation>
    </message>
    <message>
        <source>Comparing the two …</source>
        <translation>正在对比…</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirm. This workspace creates each row at most once, also where the program ends half way. What another desk runs it can't know.</source>
        <translation>请确认。即使程序中途结束，此工作区对每行最多创建一次。但它无法得知其他使用者运行了什么。</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Conflict: the same event came with another body</source>
        <translation>冲突：同一事件以不同的正文到达</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect PaySG</source>
        <translation>连接 PaySG</translation>
    </message>
    <message>
        <source>Connect Yoco</source>
        <translation>连接 Yoco</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>连接网关</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>连接账户</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>连接账户…</translation>
    </message>
    <message>
        <source>Connect another provider</source>
        <translation>连接另一服务商</translation>
    </message>
    <message>
        <source>Connect the account, or import a report of the same days, and they are compared.</source>
        <translation>请连接账户，或导入同一期间的报表，即可对比。</translation>
    </message>
    <message>
        <source>Connect the account, or import a report, to know them.</source>
        <translation>连接账户或导入报表，即可得知。</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copied as {form}, personal data included, which was noted.</source>
        <translation>已复制为 {form}，含个人资料，此事已记录。</translation>
    </message>
    <message>
        <source>Copied. {what}</source>
        <translation>已复制。{what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy registration</source>
        <translation>复制注册内容</translation>
    </message>
    <message>
        <source>Copy the API key</source>
        <translation>复制 API 密钥</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy the address of the provider's page</source>
        <translation>复制服务商页面的地址</translation>
    </message>
    <message>
        <source>Copy the address {address}</source>
        <translation>复制地址 {address}</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>复制正文</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy the delivery's number</source>
        <translation>复制投递编号</translation>
    </message>
    <message>
        <source>Copy the differences</source>
        <translation>复制差异</translation>
    </message>
    <message>
        <source>Copy the headers</source>
        <translation>复制标头</translation>
    </message>
    <message>
        <source>Copy the id of the payment service {name}</source>
        <translation>复制付款服务 {name} 的 id</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Copy the public address</source>
        <translation>复制公共地址</translation>
    </message>
    <message>
        <source>Copy the sandbox's address</source>
        <translation>复制沙盒地址</translation>
    </message>
    <message>
        <source>Copy the signing secret</source>
        <translation>复制签名密钥</translation>
    </message>
    <message>
        <source>Copy the signing secret once more from where it was given, and set it on this endpoint.</source>
        <translation>请从签名密钥的来源处再复制一次，并设定到此端点。</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Copy {address}</source>
        <translation>复制 {address}</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>复制：{what}</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Could be refunded until {day}; the 90 days are over</source>
        <translation>可退款期至 {day}；90 天已过</translation>
    </message>
    <message>
        <source>Counting what is old enough…</source>
        <translation>正在统计已到期的内容…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>再创建一笔</translation>
    </message>
    <message>
        <source>Create them once more all the same</source>
        <translation>仍要再创建一次</translation>
    </message>
    <message>
        <source>Create {payments}</source>
        <translation>创建 {payments}</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>创建人</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Creating it</source>
        <translation>创建付款</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Custom information</source>
        <translation>自定义信息</translation>
    </message>
    <message>
        <source>Custom information {number}</source>
        <translation>自定义信息 {number}</translation>
    </message>
    <message>
        <source>Custom information: two rows have the name “{name}”. Give each one of its own.</source>
        <translation>自定义信息：有两行同名“{name}”。请各取不同的名称。</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>保留的每日备份数</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day not told</source>
        <translation>日期未提供</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days that raw bodies are kept</source>
        <translation>原始正文保留天数</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Decline “{what}”?</source>
        <translation>要拒绝“{what}”吗？</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Deliveries are stored and count as ever; only the sender is told something else. One whose signature does not hold is refused as usual. It ends with the program at the latest.</source>
        <translation>投递照常保存和计入；只是告诉发送方的内容不同。签名无效的投递照常拒绝。最迟在程序结束时失效。</translation>
    </message>
    <message>
        <source>Deliveries of</source>
        <translation>转发哪些投递</translation>
    </message>
    <message>
        <source>Deliveries that followed</source>
        <translation>随后的投递</translation>
    </message>
    <message>
        <source>Deliveries that it has not looked at yet</source>
        <translation>尚未处理的投递</translation>
    </message>
    <message>
        <source>Deliveries that told of this payment</source>
        <translation>告知此付款的投递</translation>
    </message>
    <message>
        <source>Deliveries {count}</source>
        <translation>投递 {count}</translation>
    </message>
    <message>
        <source>Deliveries, newest first</source>
        <translation>投递，最新的在前</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Delivery inspector</source>
        <translation>投递详情栏</translation>
    </message>
    <message>
        <source>Delivery no.</source>
        <translation>投递编号</translation>
    </message>
    <message>
        <source>Delivery {number}: {why}</source>
        <translation>投递 {number}：{why}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>转发目标</translation>
    </message>
    <message>
        <source>Destination or attempt</source>
        <translation>转发目标或尝试</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>转发目标</translation>
    </message>
    <message>
        <source>Destinations are paused: what waits may have been sent since. Resume them to send it again.</source>
        <translation>转发目标已暂停：等待中的内容可能其后已经发送。要再次发送，请恢复它们。</translation>
    </message>
    <message>
        <source>Destinations are paused; resume them in Forwarding.</source>
        <translation>转发目标已暂停；请在“转发”中恢复。</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>开发者</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Disable “{name}”?</source>
        <translation>要停用“{name}”吗？</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Disabled: senders get the answer 404. What was received is kept.</source>
        <translation>已停用：发送方得到 404 响应。已收到的内容会保留。</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Don't create it again, here or on {provider}'s dashboard: the payer could be asked twice. It is kept under Activity, and looked up after each reading of {provider}, when the program starts, and when you ask here. If it was created, it appears in Payments.</source>
        <translation>请勿再次创建，无论在此或在 {provider} 的后台：付款人可能会被要求付款两次。此事记录在“操作记录”中，每次读取 {provider} 之后、程序启动时，以及您在此要求时，都会查询。如果已创建，会显示在“付款”中。</translation>
    </message>
    <message>
        <source>Don't turn it around: a desktop computer sleeps, restarts and loses its network. Never let it stand between PaySG and your e-service. What it misses it reads from PaySG later, with a key.</source>
        <translation>请勿反过来：台式电脑会休眠、重启和断网。绝不要让它处在 PaySG 与您的电子服务之间。它错过的内容，之后可用 API 密钥从 PaySG 读取。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one.</source>
        <translation>将 CSV 文件拖到这里，或选择文件。</translation>
    </message>
    <message>
        <source>Drop the file to look at it</source>
        <translation>放下文件以查看</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Due Date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电邮</translation>
    </message>
    <message>
        <source>E-mail status</source>
        <translation>电邮状态</translation>
    </message>
    <message>
        <source>E-mail to the payer</source>
        <translation>向付款人发送电邮</translation>
    </message>
    <message>
        <source>E-mail: {why}</source>
        <translation>电邮：{why}</translation>
    </message>
    <message>
        <source>E-mailed</source>
        <translation>已发电邮</translation>
    </message>
    <message>
        <source>E-mailed to {address}</source>
        <translation>已发电邮至 {address}</translation>
    </message>
    <message>
        <source>Each account was read with it; last {time}.</source>
        <translation>每个账户都已用它读取；最近一次在 {time}。</translation>
    </message>
    <message>
        <source>Each event a second time, although it was taken.</source>
        <translation>每个事件虽已被接收，仍发送第二次。</translation>
    </message>
    <message>
        <source>Each is checked by its own rules; figures of two providers are never added.</source>
        <translation>各按自己的规则检查；不同服务商的数字绝不相加。</translation>
    </message>
    <message>
        <source>Each is taken once.</source>
        <translation>每个接收一次。</translation>
    </message>
    <message>
        <source>Each payment appears here the moment PaySG tells of it.</source>
        <translation>PaySG 一告知付款，就会显示在此。</translation>
    </message>
    <message>
        <source>Each payment created, sent, cancelled or refunded from here stands in this list: by whom, why, and what came of it. It begins with “New payment”, or with a payment that you open.</source>
        <translation>从这里创建、发送、取消或退款的每笔付款都列在此：由谁操作、原因和结果。从“新付款”或打开一笔付款开始。</translation>
    </message>
    <message>
        <source>Each request is judged as if it had come to the endpoint, and kept as a capture.</source>
        <translation>每个请求都按发送到该端点的情形检查，并作为捕获保留。</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>编辑“{name}”</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电邮</translation>
    </message>
    <message>
        <source>Email Status</source>
        <translation>电邮状态</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>End the private screen</source>
        <translation>结束隐私屏幕</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Ended, not all</source>
        <translation>已结束，未全部创建</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Endpoint or way in</source>
        <translation>端点或入口</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>English, Chinese (zh), Malay (ms) or Tamil (ta) in the window, or as the operating system says. The command line and files that are written stay English.</source>
        <translation>窗口使用英文、中文 (zh)、马来文 (ms) 或泰米尔文 (ta)，或跟随操作系统。命令行和写出的文件保持英文。</translation>
    </message>
    <message>
        <source>Enter a newer one…</source>
        <translation>输入更新的密钥…</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>Enter the new key</source>
        <translation>输入新 API 密钥</translation>
    </message>
    <message>
        <source>Enter the new key…</source>
        <translation>输入新 API 密钥…</translation>
    </message>
    <message>
        <source>Enter the new secret</source>
        <translation>输入新签名密钥</translation>
    </message>
    <message>
        <source>Enter the new secret…</source>
        <translation>输入新签名密钥…</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>输入签名密钥…</translation>
    </message>
    <message>
        <source>Enter these secrets again: {names}.</source>
        <translation>请重新输入这些密钥：{names}。</translation>
    </message>
    <message>
        <source>Entered {time}, and tested.</source>
        <translation>已于 {time} 输入并测试。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>事件 id</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events out of their order.</source>
        <translation>事件不按顺序到达。</translation>
    </message>
    <message>
        <source>Events that it signs</source>
        <translation>它所签名的事件</translation>
    </message>
    <message>
        <source>Events, a line each</source>
        <translation>每行一个事件</translation>
    </message>
    <message>
        <source>Events, each once.</source>
        <translation>事件各发送一次。</translation>
    </message>
    <message>
        <source>Every account is read once with the new key.</source>
        <translation>每个账户都会用新密钥读取一次。</translation>
    </message>
    <message>
        <source>Every request to an endpoint is kept here as it came, byte for byte.</source>
        <translation>发到端点的每个请求都逐字节原样保留在此。</translation>
    </message>
    <message>
        <source>Every row of the file is in.</source>
        <translation>文件的每一行都已导入。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>全部一致</translation>
    </message>
    <message>
        <source>Everything is kept for ever. Choose first how long things are kept.</source>
        <translation>所有内容永久保留。请先选择保留期限。</translation>
    </message>
    <message>
        <source>Everything older than {n} year goes.</source>
        <translation>超过 {n} 年的所有内容都会清除。</translation>
    </message>
    <message>
        <source>Everything older than {n} years goes.</source>
        <translation>超过 {n} 年的所有内容都会清除。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各处通用</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Examine a receiver</source>
        <translation>检验接收方</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Exceptions, the most urgent first</source>
        <translation>异常，最紧急的在前</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export deliveries</source>
        <translation>导出投递</translation>
    </message>
    <message>
        <source>Export into this folder</source>
        <translation>导出到此文件夹</translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>导出付款</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>导出操作记录</translation>
    </message>
    <message>
        <source>Export the exceptions</source>
        <translation>导出异常</translation>
    </message>
    <message>
        <source>Export this delivery…</source>
        <translation>导出此投递…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Express</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>仅失败的</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失败中</translation>
    </message>
    <message>
        <source>Failing, next try {span}</source>
        <translation>失败中，下次尝试 {span}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Fee differs</source>
        <translation>手续费不符</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Fetch ngrok's agent</source>
        <translation>下载 ngrok 的代理程序</translation>
    </message>
    <message>
        <source>Fetch the host key</source>
        <translation>获取主机密钥</translation>
    </message>
    <message>
        <source>Fetch the server's host key, and compare its fingerprint. Nothing was saved.</source>
        <translation>请获取服务器的主机密钥，并对比其指纹。没有保存任何内容。</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>您的自定义字段</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File and account</source>
        <translation>文件和账户</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Finance shows payments and freshness; Developer also shows deliveries, addresses and milliseconds.</source>
        <translation>“财务”显示付款和数据时效；“开发者”还显示投递、地址和毫秒。</translation>
    </message>
    <message>
        <source>Find event id, payment or reference</source>
        <translation>查找事件 id、付款或参考编号</translation>
    </message>
    <message>
        <source>Find payer, reference, id, staff or reason</source>
        <translation>查找付款人、参考编号、id、人员或原因</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>First difference, byte {position}</source>
        <translation>首个差异，第 {position} 字节</translation>
    </message>
    <message>
        <source>Flask and Django</source>
        <translation>Flask 和 Django</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>For</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>一小时(&amp;H)</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>For any gateway that signs the body with an HMAC. Its headers and fields can be set.</source>
        <translation>适用于任何以 HMAC 对正文签名的网关。其标头和字段可以设定。</translation>
    </message>
    <message>
        <source>For each currency the amount above which you are notified, such as "SGD 500". 0, or a currency that is not named: every payment.</source>
        <translation>按货币设定金额，超过时通知您，例如 "SGD 500"。设为 0 或未列出的货币：每笔付款都通知。</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>持续多久</translation>
    </message>
    <message>
        <source>For one endpoint only: choose it above. A sender gets one answer.</source>
        <translation>只适用于单个端点：请在上面选择。每个发送方只得到一个响应。</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>供技术支持</translation>
    </message>
    <message>
        <source>For support: with verdicts and findings, and never with personal data.</source>
        <translation>供技术支持：含结论和诊断结果，绝不含个人资料。</translation>
    </message>
    <message>
        <source>For the next</source>
        <translation>限定次数</translation>
    </message>
    <message>
        <source>Forgeries</source>
        <translation>伪造</translation>
    </message>
    <message>
        <source>Form of the request</source>
        <translation>请求的形式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>已转发</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实为</translation>
    </message>
    <message>
        <source>Free inside</source>
        <translation>内部空闲</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>From 1 on, counted from the day something came in.</source>
        <translation>从 1 起，由收到之日算起。</translation>
    </message>
    <message>
        <source>From 1 to {most} events.</source>
        <translation>1 至 {most} 个事件。</translation>
    </message>
    <message>
        <source>From a report</source>
        <translation>来自报表</translation>
    </message>
    <message>
        <source>From an environment variable</source>
        <translation>来自环境变量</translation>
    </message>
    <message>
        <source>From so many o'clock in Singapore on, the backup of the day is due.</source>
        <translation>新加坡时间几点起进行当天的备份。</translation>
    </message>
    <message>
        <source>From the last byte to our answer</source>
        <translation>从最后一个字节到我们的响应</translation>
    </message>
    <message>
        <source>From this day on the window asks once more how long LIVE data is kept, where nobody chose yet. Empty: as soon as LIVE is used.</source>
        <translation>从这一天起，如仍无人选择，窗口会再次询问 LIVE 数据保留多久。留空：一使用 LIVE 就询问。</translation>
    </message>
    <message>
        <source>From {began} to {ended} ({span}) nothing could come in: {why}.</source>
        <translation>{began} 至 {ended}（{span}）无法接收任何内容：{why}。</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>Further host names</source>
        <translation>其他主机名</translation>
    </message>
    <message>
        <source>Further messages</source>
        <translation>更多消息</translation>
    </message>
    <message>
        <source>GET of this address gives a number that rises whenever the receiver books something.</source>
        <translation>GET 此地址会得到一个数字，接收方每次入账时该数字就增加。</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>Get a new key from {provider}</source>
        <translation>向 {provider} 申请新 API 密钥</translation>
    </message>
    <message>
        <source>Get a new secret from {provider}</source>
        <translation>向 {provider} 申请新签名密钥</translation>
    </message>
    <message>
        <source>Give it a name, so that its figures can be told apart from others.</source>
        <translation>请取一个名称，以便将其数字与其他账户区分。</translation>
    </message>
    <message>
        <source>Give it the secret that your e-service verifies with; it may keep the e-service's path.</source>
        <translation>请给它您的电子服务用来验证的密钥；它可以沿用电子服务的路径。</translation>
    </message>
    <message>
        <source>Give the address of your receiver first.</source>
        <translation>请先填写您的接收方的地址。</translation>
    </message>
    <message>
        <source>Give the address that your app listens on, like http://localhost:3000/webhooks.</source>
        <translation>请填写您的应用所监听的地址，例如 http://localhost:3000/webhooks。</translation>
    </message>
    <message>
        <source>Give the command that leads requests here, with {port} for the port.</source>
        <translation>请填写把请求引到这里的命令，以 {port} 代表端口。</translation>
    </message>
    <message>
        <source>Give the event a new id</source>
        <translation>给事件新的 id</translation>
    </message>
    <message>
        <source>Give the id of each payment service. PaySG shows it in its dashboard.</source>
        <translation>请填写每项付款服务的 id。PaySG 的后台会显示。</translation>
    </message>
    <message>
        <source>Give the public address, like {url}.</source>
        <translation>请填写公共地址，例如 {url}。</translation>
    </message>
    <message>
        <source>Give your name: it is kept with what you say.</source>
        <translation>请填写您的姓名：它会与您的说明一同保存。</translation>
    </message>
    <message>
        <source>Give your name: it is kept with your answer.</source>
        <translation>请填写您的姓名：它会与您的答复一同保存。</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go to {view}</source>
        <translation>前往{view}</translation>
    </message>
    <message>
        <source>Goes through Tailscale</source>
        <translation>经过 Tailscale</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>无误</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>毛额</translation>
    </message>
    <message>
        <source>Gross received today</source>
        <translation>今日收款毛额</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>HAR: for browsers' developer tools and other HTTP programs.</source>
        <translation>HAR：供浏览器开发者工具和其他 HTTP 程序使用。</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML 页面 (*.html)</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>交接(&amp;O)…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Handing over the workspace “{name}”, {day}</source>
        <translation>交接工作区“{name}”，{day}</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Have your proxy pass requests on to {place}, with path, headers and body as they came. Under Settings, Receiving, it can also stand on another computer.</source>
        <translation>请让您的代理把请求原样转到 {place}，路径、标头和正文保持不变。在“设置”的“接收”中，也可以让代理位于另一台电脑。</translation>
    </message>
    <message>
        <source>Have {provider} revoke the old one</source>
        <translation>请 {provider} 撤销旧密钥</translation>
    </message>
    <message>
        <source>Header as it came</source>
        <translation>收到的标头</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Headers and body were purged on {day}. Digests, verdict and event are kept.</source>
        <translation>标头和正文已于 {day}清除。摘要值、结论和事件保留。</translation>
    </message>
    <message>
        <source>Headers {count}</source>
        <translation>标头 {count}</translation>
    </message>
    <message>
        <source>Headers, names and values can be changed</source>
        <translation>标头，名称和值可以更改</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Hearing from {sender}</source>
        <translation>正接收 {sender} 的 webhook</translation>
    </message>
    <message>
        <source>Hearing of newer versions. Nothing is installed by itself.</source>
        <translation>得知新版本。不会自行安装任何东西。</translation>
    </message>
    <message>
        <source>Hearing · {time}</source>
        <translation>接收中 · {time}</translation>
    </message>
    <message>
        <source>Here payments are compared between PaySG's webhooks, its API, reports, payouts and the bank. Connect an account, or import a report.</source>
        <translation>这里在 PaySG 的 webhook、API、报表、拨付和银行之间对比付款。请连接账户或导入报表。</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Hidden by the private screen.</source>
        <translation>已由隐私屏幕隐藏。</translation>
    </message>
    <message>
        <source>Hidden: type another value</source>
        <translation>已隐藏：请输入另一个值</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>重新隐藏</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>隐藏密钥</translation>
    </message>
    <message>
        <source>Hide why some is off</source>
        <translation>收起不可用的原因</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>主机密钥</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>Hour of the backup</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Hour, and how many are kept…</source>
        <translation>时间和保留份数…</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>您想如何开始？</translation>
    </message>
    <message>
        <source>How it ended is not known. Look into Activity.</source>
        <translation>结果未知。请查看“操作记录”。</translation>
    </message>
    <message>
        <source>How it is set up</source>
        <translation>设定方式</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>现况</translation>
    </message>
    <message>
        <source>How large the text of the window is, in per cent, with what holds it; or as the operating system says.</source>
        <translation>窗口文字及其所在部分的大小，以百分比表示；或跟随操作系统。</translation>
    </message>
    <message>
        <source>How long a refund can still be made</source>
        <translation>还可退款多久</translation>
    </message>
    <message>
        <source>How long is payers' data kept?</source>
        <translation>付款人资料保留多久？</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>保留期限</translation>
    </message>
    <message>
        <source>How many deliveries</source>
        <translation>多少次投递</translation>
    </message>
    <message>
        <source>How many events</source>
        <translation>事件数量</translation>
    </message>
    <message>
        <source>How many events: {rehearsal}</source>
        <translation>事件数量：{rehearsal}</translation>
    </message>
    <message>
        <source>How much the log tells. Secrets and personal data are masked at every level.</source>
        <translation>日志的详细程度。密钥和个人资料在任何级别都会遮盖。</translation>
    </message>
    <message>
        <source>How old a signature may be, or how far ahead of this computer's clock.</source>
        <translation>签名时间最多可早于或晚于本机时钟多久。</translation>
    </message>
    <message>
        <source>How old a signed time may be, or how far ahead of this computer's clock.</source>
        <translation>签名时间最多可早于或晚于本机时钟多久。</translation>
    </message>
    <message>
        <source>How old payers' identifiers, e-mail, addresses and raw bodies are when purging takes them. Nothing is purged by itself. 180 is a good choice. 0: kept for ever.</source>
        <translation>付款人的身份编号、电邮、地址和原始正文存放多少天后可被清除。程序不会自行清除。建议 180 天。0：永久保留。</translation>
    </message>
    <message>
        <source>How providers outside reach the endpoints of this workspace.</source>
        <translation>外部服务商如何访问此工作区的端点。</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>文件的开头</translation>
    </message>
    <message>
        <source>How the providers are reached: empty for what the environment variables say, "none", an http:// URL, or "pac:" and the URL of a proxy script.</source>
        <translation>连接服务商的方式：留空则采用环境变量的设定，也可填 "none"、http:// URL，或 "pac:" 加代理脚本的 URL。</translation>
    </message>
    <message>
        <source>How the signature may be written: hex, base64, or both.</source>
        <translation>签名可用的写法：hex、base64，或两者皆可。</translation>
    </message>
    <message>
        <source>How this program reaches others.</source>
        <translation>本程序如何连接外部。</translation>
    </message>
    <message>
        <source>How to keep bodies unchanged</source>
        <translation>如何保持正文不变</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>改正方法</translation>
    </message>
    <message>
        <source>How to read the file</source>
        <translation>如何读取文件</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>信息来源</translation>
    </message>
    <message>
        <source>How, for nginx and others</source>
        <translation>做法（nginx 等）</translation>
    </message>
    <message>
        <source>Huge bodies</source>
        <translation>超大正文</translation>
    </message>
    <message>
        <source>I agree that payers' data passes through a third party's computers</source>
        <translation>我同意付款人资料经过第三方的电脑</translation>
    </message>
    <message>
        <source>I build or look after the integration</source>
        <translation>我负责开发或维护对接</translation>
    </message>
    <message>
        <source>I know that payers' data leaves this computer</source>
        <translation>我知道付款人资料会离开本机</translation>
    </message>
    <message>
        <source>I look after the money</source>
        <translation>我负责款项</translation>
    </message>
    <message>
        <source>I looked on the dashboard: at least this much is left</source>
        <translation>我已查看后台：至少还剩这么多</translation>
    </message>
    <message>
        <source>I looked: at least this much is left</source>
        <translation>我已查看：至少还剩这么多</translation>
    </message>
    <message>
        <source>Id, reference …</source>
        <translation>id、参考编号…</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>幂等键</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>身份编号</translation>
    </message>
    <message>
        <source>Identifiers, addresses and bodies older than {n} day go.</source>
        <translation>超过 {n} 天的身份编号、地址和正文都会清除。</translation>
    </message>
    <message>
        <source>Identifiers, addresses and bodies older than {n} days go.</source>
        <translation>超过 {n} 天的身份编号、地址和正文都会清除。</translation>
    </message>
    <message>
        <source>Identifiers, addresses and raw bodies</source>
        <translation>身份编号、地址和原始正文</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>id</translation>
    </message>
    <message>
        <source>If another program of yours passes deliveries on, let it send the bytes it received, not its own JSON.</source>
        <translation>如果您的另一个程序转交投递，请让它发送收到的字节，而不是它自己写出的 JSON。</translation>
    </message>
    <message>
        <source>If it is right, tell the sender that its own is not.</source>
        <translation>如果时钟准确，请告知发送方其时钟不准。</translation>
    </message>
    <message>
        <source>If it needs more time, rotate the secret again and accept the old one for longer.</source>
        <translation>如果发送方需要更多时间，请再次轮换密钥，并让旧密钥接受得更久。</translation>
    </message>
    <message>
        <source>If neither helps, treat the delivery as forged.</source>
        <translation>如果两者都无效，请将此投递视为伪造。</translation>
    </message>
    <message>
        <source>If nothing stands in between, the sender signs another form than it sends.</source>
        <translation>如果中间没有其他环节，则是发送方所签的形式与所发的不同。</translation>
    </message>
    <message>
        <source>If the address is right, the secrets of the two endpoints may have been mixed up.</source>
        <translation>如果地址正确，则可能是两个端点的密钥弄混了。</translation>
    </message>
    <message>
        <source>If the sender should sign, look at what stands between: a proxy may remove headers it does not know.</source>
        <translation>如果发送方应当签名，请检查中间环节：代理可能会移除它不认识的标头。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import a report</source>
        <translation>导入报表</translation>
    </message>
    <message>
        <source>Import a report of those dates</source>
        <translation>导入该期间的报表</translation>
    </message>
    <message>
        <source>Import a report…</source>
        <translation>导入报表…</translation>
    </message>
    <message>
        <source>Import another…</source>
        <translation>再导入一个…</translation>
    </message>
    <message>
        <source>Import ca&amp;ptures…</source>
        <translation>导入捕获(&amp;P)…</translation>
    </message>
    <message>
        <source>Import captures</source>
        <translation>导入捕获</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import the CSV of a payout, and then the bank's: each payout is matched with its payments and with the bank's line, fees and net to the cent.</source>
        <translation>请先导入拨付的 CSV，再导入银行的：每笔拨付会与其付款和银行结单的行对应，手续费和净额精确到分。</translation>
    </message>
    <message>
        <source>Import the next report when it is there. A key or a webhook can be added at any time.</source>
        <translation>有下一份报表时再导入。随时可添加 API 密钥或 webhook。</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In LIVE, what was replayed or captured changes no payment and no total.</source>
        <translation>在 LIVE 中，重放或捕获的内容不改变付款和合计。</translation>
    </message>
    <message>
        <source>In full: {amount}</source>
        <translation>全额：{amount}</translation>
    </message>
    <message>
        <source>In that form the signature fits the secret {secret}. Nothing was counted.</source>
        <translation>以该形式，签名与密钥 {secret} 相符。没有计入任何内容。</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <source>In this scheme the secret's text is the key, its prefix included.</source>
        <translation>在此方案中，密钥的文本（包括前缀）就是 HMAC 密钥。</translation>
    </message>
    <message>
        <source>In this view</source>
        <translation>在此视图中</translation>
    </message>
    <message>
        <source>In whole dollars or rand, for all of a payment's refunds together. Empty or 0: nobody has to.</source>
        <translation>以整元或整兰特计，为一笔付款的所有退款合计。留空或 0：无需批准。</translation>
    </message>
    <message>
        <source>Information only. Headers can be made up; the signature is the proof.</source>
        <translation>仅供参考。标头可以伪造；签名才是证明。</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>拟执行</translation>
    </message>
    <message>
        <source>Intended, or waiting for approval</source>
        <translation>拟执行或待批准</translation>
    </message>
    <message>
        <source>It accepts nothing any more.</source>
        <translation>它不再接受任何内容。</translation>
    </message>
    <message>
        <source>It answered {status}: not taken, and a redirect is not followed.</source>
        <translation>响应 {status}：未被接受，且不跟随重定向。</translation>
    </message>
    <message>
        <source>It answered {status}: not taken.</source>
        <translation>响应 {status}：未被接受。</translation>
    </message>
    <message>
        <source>It answered {status}: taken.</source>
        <translation>响应 {status}：已被接受。</translation>
    </message>
    <message>
        <source>It came back in {took}, at {time}. The whole way works.</source>
        <translation>已在 {time} 返回，用时 {took}。全程畅通。</translation>
    </message>
    <message>
        <source>It came, and its signature does not hold</source>
        <translation>已收到，但其签名无效</translation>
    </message>
    <message>
        <source>It came, and its signature holds</source>
        <translation>已收到，其签名有效</translation>
    </message>
    <message>
        <source>It came, and was not checked</source>
        <translation>已收到，未经检查</translation>
    </message>
    <message>
        <source>It can be changed at any time: Endpoints, in the Developer layout.</source>
        <translation>随时可更改：在“开发者”布局的“端点”中。</translation>
    </message>
    <message>
        <source>It can be changed at any time: View › Layout.</source>
        <translation>随时可更改：视图 › 布局。</translation>
    </message>
    <message>
        <source>It can be done anew then.</source>
        <translation>此后可以重新操作。</translation>
    </message>
    <message>
        <source>It carries the signature header of another kind of sender, and none of this endpoint's.</source>
        <translation>它带有另一类发送方的签名标头，而没有此端点的签名标头。</translation>
    </message>
    <message>
        <source>It checks what comes from now on. What did not hold before can be verified again with it.</source>
        <translation>从现在起用它检查收到的内容。此前无效的可以用它重新验证。</translation>
    </message>
    <message>
        <source>It comes in</source>
        <translation>收到事件</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>It counts as refunded from then on.</source>
        <translation>从此计为已退款。</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>只计一次。</translation>
    </message>
    <message>
        <source>It did not come as a POST</source>
        <translation>请求不是以 POST 发来</translation>
    </message>
    <message>
        <source>It does.</source>
        <translation>已改用。</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>It failed at the address's name.</source>
        <translation>失败于地址的名称。</translation>
    </message>
    <message>
        <source>It failed at the certificate.</source>
        <translation>失败于证书。</translation>
    </message>
    <message>
        <source>It failed at the listener.</source>
        <translation>失败于监听器。</translation>
    </message>
    <message>
        <source>It failed on the way in.</source>
        <translation>失败于入口。</translation>
    </message>
    <message>
        <source>It gives an answer {seconds} s.</source>
        <translation>它等待响应 {seconds} 秒。</translation>
    </message>
    <message>
        <source>It goes into the keychain; the program reads it from a private file.</source>
        <translation>存入钥匙串；程序从一个专用文件读取它。</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>关闭此窗口后仍会继续。</translation>
    </message>
    <message>
        <source>It has a counter</source>
        <translation>它有计数器</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>It has no secret yet: what comes is kept, and not checked.</source>
        <translation>尚无密钥：收到的内容会保留，但不检查。</translation>
    </message>
    <message>
        <source>It has this address. The first webhook comes with the next payment.</source>
        <translation>对方已有此地址。第一个 webhook 会随下一笔付款到来。</translation>
    </message>
    <message>
        <source>It is above {limit}</source>
        <translation>金额超过 {limit}</translation>
    </message>
    <message>
        <source>It is answered only once it is on this disk, and counts only when its signature holds.</source>
        <translation>存入本机磁盘后才会响应，且只有签名有效才计入。</translation>
    </message>
    <message>
        <source>It is disabled, so it answers nobody.</source>
        <translation>已停用，因此不作任何响应。</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>It is done. What went is gone for ever.</source>
        <translation>已完成。清除的内容已永久消失。</translation>
    </message>
    <message>
        <source>It is kept in this computer's keychain, and in no file of ours.</source>
        <translation>保存在本机的钥匙串中，不写入我们的任何文件。</translation>
    </message>
    <message>
        <source>It is looked up when the program starts, after each reading of {provider}, and when you ask here. Until it is known, nothing else can be started on this payment here; {again}.</source>
        <translation>程序启动时、每次读取 {provider} 之后，以及您在此要求时，都会查询。在结果明确之前，不能在此对这笔付款进行其他操作；{again}。</translation>
    </message>
    <message>
        <source>It is not the header of this endpoint's sender.</source>
        <translation>这不是此端点发送方的标头。</translation>
    </message>
    <message>
        <source>It is not tried again by itself: switch it off and on when that is done.</source>
        <translation>它不会自动重试：处理好后，请关闭再启用。</translation>
    </message>
    <message>
        <source>It is on its way. Don't do it again; how it ends is shown in the payment's story.</source>
        <translation>操作正在进行。请勿重复操作；结果会显示在付款经过中。</translation>
    </message>
    <message>
        <source>It is over. The attempts are kept.</source>
        <translation>已结束。尝试记录会保留。</translation>
    </message>
    <message>
        <source>It is packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>It is revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>It is sent again with the same key, so it can't be created twice.</source>
        <translation>会以相同的幂等键再次发送，因此不会重复创建。</translation>
    </message>
    <message>
        <source>It is sent again with the same key, so it can't be done twice.</source>
        <translation>会以相同的幂等键再次发送，因此不会重复执行。</translation>
    </message>
    <message>
        <source>It is sent at once when you approve it.</source>
        <translation>您一批准就会立即发送。</translation>
    </message>
    <message>
        <source>It is short for a signing secret: a part of it may be missing.</source>
        <translation>作为签名密钥偏短：可能缺了一部分。</translation>
    </message>
    <message>
        <source>It is stored first, and sent here while the sender waits; each delivery of the endpoint is.</source>
        <translation>先保存，再在发送方等待时发送到这里；该端点的每次投递都如此。</translation>
    </message>
    <message>
        <source>It is tested against each account before it takes the old one's place.</source>
        <translation>取代旧密钥之前，会先用每个账户测试。</translation>
    </message>
    <message>
        <source>It is the one that I was told</source>
        <translation>与告知我的一致</translation>
    </message>
    <message>
        <source>It is under way: no answer has come yet.</source>
        <translation>正在进行：尚无响应。</translation>
    </message>
    <message>
        <source>It is written into the audit log, and the way in then stands whenever deliveries are taken in.</source>
        <translation>此事会写入审计记录，之后只要接收投递，此入口就保持连通。</translation>
    </message>
    <message>
        <source>It is: {count}</source>
        <translation>应填：{count}</translation>
    </message>
    <message>
        <source>It is: {name}</source>
        <translation>应填：{name}</translation>
    </message>
    <message>
        <source>It is: {reference}</source>
        <translation>应填：{reference}</translation>
    </message>
    <message>
        <source>It makes an endpoint: an address with this secret, at which each webhook is checked and kept. The secret stays in this computer's keychain.</source>
        <translation>这会创建一个端点：一个带此密钥的地址，每个 webhook 都在这里检查并保留。密钥留在本机的钥匙串中。</translation>
    </message>
    <message>
        <source>It may be another one after each start. You are told then, with a message for the provider.</source>
        <translation>每次启动后可能不同。届时会通知您，并附上给服务商的消息。</translation>
    </message>
    <message>
        <source>It may have been created or not. It is looked up before anything is sent again.</source>
        <translation>可能已创建，也可能没有。再次发送之前会先查询。</translation>
    </message>
    <message>
        <source>It proves that the server is yours. Name host and port first.</source>
        <translation>它证明服务器是您的。请先填写主机和端口。</translation>
    </message>
    <message>
        <source>It retires by itself {time}.</source>
        <translation>它会在 {time} 自动作废。</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>对方答复</translation>
    </message>
    <message>
        <source>It stands here once there is an endpoint to send to.</source>
        <translation>有了可供发送的端点之后，会显示在此。</translation>
    </message>
    <message>
        <source>It stands in for PaySG, Yoco and the gateway on this computer, with made-up payments. It sends their webhooks as they come in real life: twice, out of order, forged, slow, and again by the provider's schedule while they are not taken. Nothing leaves this computer.</source>
        <translation>它在本机以虚构的付款代替 PaySG、Yoco 和网关，像真实情况那样发送它们的 webhook：重复、乱序、伪造、缓慢，未被接受时再按服务商的时间表重试。没有内容会离开本机。</translation>
    </message>
    <message>
        <source>It stands whenever deliveries are taken in; at the moment nothing listens.</source>
        <translation>只要接收投递，它就保持连通；目前未监听。</translation>
    </message>
    <message>
        <source>It starts…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>It stays the same from start to start.</source>
        <translation>每次启动都相同。</translation>
    </message>
    <message>
        <source>It takes the same payments as before.</source>
        <translation>其筛选出的付款与之前相同。</translation>
    </message>
    <message>
        <source>It then accepts nothing, and only helps to name a cause.</source>
        <translation>此后它不再接受任何内容，只用来说明原因。</translation>
    </message>
    <message>
        <source>It then stands beside the clock; a click on its icon brings the window back.</source>
        <translation>程序会停留在系统托盘；点击其图标即可恢复窗口。</translation>
    </message>
    <message>
        <source>It waits until the destination is resumed.</source>
        <translation>等待转发目标恢复。</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>It was meant for the endpoint {endpoint}: its signature fits the secret {secret} there.</source>
        <translation>它原本是发给端点 {endpoint} 的：其签名与该端点的密钥 {secret} 相符。</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>没有发送。</translation>
    </message>
    <message>
        <source>It was sent again at {time}.</source>
        <translation>已于 {time} 再次发送。</translation>
    </message>
    <message>
        <source>It was signed ahead of this computer's clock. Compare the clock with the right time.</source>
        <translation>签名时间晚于本机时钟。请将时钟与准确时间对比。</translation>
    </message>
    <message>
        <source>It was signed long before it came. Retries run for days, so age alone rejects nothing.</source>
        <translation>签名时间远早于到达时间。重试可持续数天，因此不会只因时间久而拒绝。</translation>
    </message>
    <message>
        <source>It was signed with the secret {secret} of the endpoint {endpoint}, not with one of this endpoint.</source>
        <translation>它是用端点 {endpoint} 的密钥 {secret} 签名的，而不是此端点的密钥。</translation>
    </message>
    <message>
        <source>It was signed with the secret {secret}, which this endpoint accepts no more.</source>
        <translation>它是用密钥 {secret} 签名的，而此端点已不再接受该密钥。</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Its address stays. After a change of the settings, what was received is read anew.</source>
        <translation>其地址不变。更改设置后，会重新读取已收到的内容。</translation>
    </message>
    <message>
        <source>Its counter</source>
        <translation>其计数器</translation>
    </message>
    <message>
        <source>Its endpoint's senders get our own answer again.</source>
        <translation>其端点的发送方将重新得到我们自己的响应。</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>其许可证</translation>
    </message>
    <message>
        <source>Its payments are read from the provider no more, and its figures grow old.</source>
        <translation>将不再从服务商读取其付款，其数字会逐渐过时。</translation>
    </message>
    <message>
        <source>Its provider lists no payments: they come by webhook.</source>
        <translation>其服务商不提供付款列表：付款经 webhook 而来。</translation>
    </message>
    <message>
        <source>Its secret is at hand, so each event is checked.</source>
        <translation>密钥已备妥，因此每个事件都会检查。</translation>
    </message>
    <message>
        <source>Its token stays where it is kept.</source>
        <translation>其令牌留在原处。</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>JSON lines exported here</source>
        <translation>在此导出的 JSON 行</translation>
    </message>
    <message>
        <source>JSON lines: one delivery a line; can be taken in here again.</source>
        <translation>JSON 行：每行一次投递；可再导入这里。</translation>
    </message>
    <message>
        <source>JSON of webhook.site</source>
        <translation>webhook.site 的 JSON</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep it enabled</source>
        <translation>保持启用</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>照此保留</translation>
    </message>
    <message>
        <source>Keep listening</source>
        <translation>继续监听</translation>
    </message>
    <message>
        <source>Keep listening, minimised</source>
        <translation>最小化并继续监听</translation>
    </message>
    <message>
        <source>Keep listening?</source>
        <translation>要继续监听吗？</translation>
    </message>
    <message>
        <source>Keep until the program ends</source>
        <translation>保留到程序结束</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>保留现有内容</translation>
    </message>
    <message>
        <source>Kept apart: a delivery whose signature does not hold changes no payment and no total.</source>
        <translation>单独存放：签名无效的投递不改变付款和合计。</translation>
    </message>
    <message>
        <source>Kept as delivery {id}, answered after {took}.</source>
        <translation>已保留为投递 {id}，{took} 后响应。</translation>
    </message>
    <message>
        <source>Kept with each of them; PaySG and the payers don't see it.</source>
        <translation>与每笔付款一同保存；PaySG 和付款人看不到。</translation>
    </message>
    <message>
        <source>Kept with each payment in Activity, and offered the next time.</source>
        <translation>与每笔付款一同保存在“操作记录”中，下次会提供此内容。</translation>
    </message>
    <message>
        <source>Kept with the action, and offered the next time.</source>
        <translation>与此操作一同保存，下次会提供此内容。</translation>
    </message>
    <message>
        <source>Kept with the action; PaySG and the payer don't see it.</source>
        <translation>与此操作一同保存；PaySG 和付款人看不到。</translation>
    </message>
    <message>
        <source>Kept with your name and the time, and logged.</source>
        <translation>与您的姓名和时间一同保存，并记入日志。</translation>
    </message>
    <message>
        <source>Kept with your name and the time, and logged. Should the facts change, the exception opens again.</source>
        <translation>与您的姓名和时间一同保存，并记入日志。如事实有变，此异常会重新打开。</translation>
    </message>
    <message>
        <source>Kept with your name and the time; a note is never changed and never deleted.</source>
        <translation>与您的姓名和时间一同保存；备注绝不会更改或删除。</translation>
    </message>
    <message>
        <source>Kept with your name, and logged.</source>
        <translation>与您的姓名一同保存，并记入日志。</translation>
    </message>
    <message>
        <source>Kept, for the next start: close the program and open it again.</source>
        <translation>已保存，下次启动生效：请关闭程序后重新打开。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Keys to revoke at the provider</source>
        <translation>须在服务商处撤销的密钥</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>密钥类型</translation>
    </message>
    <message>
        <source>LIVE data</source>
        <translation>LIVE 数据</translation>
    </message>
    <message>
        <source>LIVE data is about real people. Nothing is deleted by itself: this says what is old enough to go when somebody purges. It can be changed under Settings at any time.</source>
        <translation>LIVE 数据涉及真实的人。程序不会自行删除：这里只决定有人执行清除时，存放多久的内容可以清除。随时可在“设置”中更改。</translation>
    </message>
    <message>
        <source>LIVE data may leave this computer</source>
        <translation>LIVE 数据可离开本机</translation>
    </message>
    <message>
        <source>LIVE data through “{name}”?</source>
        <translation>让 LIVE 数据经过“{name}”吗？</translation>
    </message>
    <message>
        <source>LIVE data with payers' names and addresses may leave this computer</source>
        <translation>含付款人姓名和地址的 LIVE 数据可离开本机</translation>
    </message>
    <message>
        <source>LIVE: captures are stored and shown, and counted nowhere.</source>
        <translation>LIVE：捕获会保存和显示，但不计入任何数字。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最后的响应</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>最近尝试</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>上次核对 {time}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>最近投递</translation>
    </message>
    <message>
        <source>Last heard {time}</source>
        <translation>上次收到 {time}</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Later: you are asked again in 30 days.</source>
        <translation>稍后：30 天后会再询问您。</translation>
    </message>
    <message>
        <source>Latest status</source>
        <translation>最新状态</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>保持未处理</translation>
    </message>
    <message>
        <source>Leave it waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Leave the old one alone until the new one works: {provider} accepts both.</source>
        <translation>新密钥可用之前，请勿动旧密钥：{provider} 两者都接受。</translation>
    </message>
    <message>
        <source>Leave this payment service out</source>
        <translation>不包括此付款服务</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>退款后剩余</translation>
    </message>
    <message>
        <source>Left afterwards: {amount}</source>
        <translation>退款后剩余：{amount}</translation>
    </message>
    <message>
        <source>Left empty, the public address of a way in, else the one on this computer.</source>
        <translation>留空则用入口的公共地址；没有的话，用本机的地址。</translation>
    </message>
    <message>
        <source>Left empty, the usual one.</source>
        <translation>留空则用惯常的。</translation>
    </message>
    <message>
        <source>Left empty: for itself alone where there is a public address.</source>
        <translation>留空：有公共地址时只对自身监听。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Let the sender, or what stands in between, send the document itself as application/json.</source>
        <translation>请让发送方或中间环节以 application/json 直接发送文档本身。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light, dark, or as the operating system says.</source>
        <translation>浅色、深色，或跟随操作系统。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>Link sent on</source>
        <translation>链接发送日期</translation>
    </message>
    <message>
        <source>Link, or why there is none</source>
        <translation>链接，或没有链接的原因</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>监听中</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>日志级别</translation>
    </message>
    <message>
        <source>Look at what stands between the sender and this program: a reverse proxy must pass bodies on untouched.</source>
        <translation>请检查发送方与本程序之间的环节：反向代理必须原样转交正文。</translation>
    </message>
    <message>
        <source>Look at what stands in between: a proxy, or a program that passes deliveries on, must leave bodies alone.</source>
        <translation>请检查中间环节：代理或转交投递的程序不得改动正文。</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>查看有无新版本</translation>
    </message>
    <message>
        <source>Look for a queue or relay between the sender and this program.</source>
        <translation>请检查发送方与本程序之间有没有队列或中继。</translation>
    </message>
    <message>
        <source>Look for a tunnel's “replay” button, or for a program that sends captured requests.</source>
        <translation>请检查是否有人使用隧道的“replay”按钮，或有程序在发送捕获的请求。</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查看</translation>
    </message>
    <message>
        <source>Look on the dashboard first, then tick that at least this much is left.</source>
        <translation>请先查看后台，再勾选至少还剩这么多。</translation>
    </message>
    <message>
        <source>Look up what is not known</source>
        <translation>查询未知结果</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Looked up just now.</source>
        <translation>刚刚已查询。</translation>
    </message>
    <message>
        <source>Looked up just now: it is still not known.</source>
        <translation>刚刚已查询：结果仍未知。</translation>
    </message>
    <message>
        <source>Looked up: {where}. {note}</source>
        <translation>查询处：{where}。{note}</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>MIT licence. Not a product of GovTech or Open Government Products.</source>
        <translation>MIT 许可。并非 GovTech 或 Open Government Products 的产品。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>他处创建</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>本处操作</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>所用技术</translation>
    </message>
    <message>
        <source>Made-up payments on this computer, with webhooks and refunds. Nothing leaves it, nothing is needed.</source>
        <translation>本机上的虚构付款，含 webhook 和退款。没有内容会离开本机，也不需要任何准备。</translation>
    </message>
    <message>
        <source>Make a backup now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Make and open</source>
        <translation>创建并打开</translation>
    </message>
    <message>
        <source>Make none by itself</source>
        <translation>不自动备份</translation>
    </message>
    <message>
        <source>Making ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>管理账户…</translation>
    </message>
    <message>
        <source>Many events at once.</source>
        <translation>许多事件同时到达。</translation>
    </message>
    <message>
        <source>Many from a file…</source>
        <translation>从文件批量创建…</translation>
    </message>
    <message>
        <source>Many payments from a file</source>
        <translation>从文件批量创建付款</translation>
    </message>
    <message>
        <source>Marked as checked</source>
        <translation>已标为已核对</translation>
    </message>
    <message>
        <source>Marked as posted to the ledger</source>
        <translation>已标为已记账</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>可能已送达</translation>
    </message>
    <message>
        <source>May still come</source>
        <translation>仍可能到来</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Meant for another endpoint</source>
        <translation>原本发给另一端点</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Metadata, the agency's own fields</source>
        <translation>元数据，机构的自定义字段</translation>
    </message>
    <message>
        <source>Microsoft dev tunnel</source>
        <translation>Microsoft 开发隧道</translation>
    </message>
    <message>
        <source>Microsoft sees payers' data</source>
        <translation>Microsoft 会看到付款人资料</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>缺少：{names}。</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month pack</source>
        <translation>月度资料包</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>保留的每月备份数</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>More ways to create payments</source>
        <translation>更多创建付款的方式</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>迁移到另一台电脑</translation>
    </message>
    <message>
        <source>Move to another computer…</source>
        <translation>迁移到另一台电脑…</translation>
    </message>
    <message>
        <source>My e-service already receives them</source>
        <translation>我的电子服务已在接收</translation>
    </message>
    <message>
        <source>My e-service receives them</source>
        <translation>由我的电子服务接收</translation>
    </message>
    <message>
        <source>NRIC, FIN or UEN</source>
        <translation>NRIC、FIN 或 UEN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name not told</source>
        <translation>姓名未提供</translation>
    </message>
    <message>
        <source>Name of custom information {number}</source>
        <translation>自定义信息 {number} 的名称</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>变量名称</translation>
    </message>
    <message>
        <source>Name the file with your private key.</source>
        <translation>请填写您的私钥文件。</translation>
    </message>
    <message>
        <source>Name the server first.</source>
        <translation>请先填写服务器。</translation>
    </message>
    <message>
        <source>Name the server that this computer reaches by ssh.</source>
        <translation>请填写本机以 ssh 连接的服务器。</translation>
    </message>
    <message>
        <source>Name the user on the server.</source>
        <translation>请填写服务器上的用户。</translation>
    </message>
    <message>
        <source>Name the whole path of the folder. Nothing was made.</source>
        <translation>请填写文件夹的完整路径。没有创建任何内容。</translation>
    </message>
    <message>
        <source>Names under which the outside reaches this listener. Requests for any other name are refused.</source>
        <translation>外部访问此监听器所用的名称。使用其他名称的请求会被拒绝。</translation>
    </message>
    <message>
        <source>Names, addresses and identifiers of real payers go to another computer with each delivery.</source>
        <translation>每次投递都会把真实付款人的姓名、地址和身份编号发送到另一台电脑。</translation>
    </message>
    <message>
        <source>Names, addresses and identifiers will be in the file; it is noted who exported them. The preview stays as it is.</source>
        <translation>文件中会有姓名、地址和身份编号；导出人会被记录。预览保持不变。</translation>
    </message>
    <message>
        <source>Names, references and money: years</source>
        <translation>姓名、参考编号和款项：年数</translation>
    </message>
    <message>
        <source>Names, services and the key can be changed at any time: File › Accounts…</source>
        <translation>名称、服务和密钥随时可更改：文件 › 账户…</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>需人工处理</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>两者都没有</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Net received today</source>
        <translation>今日收款净额</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Never sent again by itself. That holds for this workspace: another desk has a journal of its own, which knows nothing of this one.</source>
        <translation>绝不会自行再次发送。这适用于此工作区：其他使用者的工作区有自己的操作记录，并不知道这里的记录。</translation>
    </message>
    <message>
        <source>Never sent: {names}. They belong to the connection, or hold a key.</source>
        <translation>绝不发送：{names}。它们属于连接本身，或含有密钥。</translation>
    </message>
    <message>
        <source>New checkout</source>
        <translation>新结账</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>新付款</translation>
    </message>
    <message>
        <source>New payment (Ctrl+N)</source>
        <translation>新付款 (Ctrl+N)</translation>
    </message>
    <message>
        <source>New payment…</source>
        <translation>新付款…</translation>
    </message>
    <message>
        <source>New signing secret</source>
        <translation>新签名密钥</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新工作区</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新工作区…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>No QR code</source>
        <translation>没有二维码</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>无 TLS</translation>
    </message>
    <message>
        <source>No account is connected here, so there is nobody to ask. Connect one first.</source>
        <translation>这里没有连接账户，因此无处查询。请先连接账户。</translation>
    </message>
    <message>
        <source>No account is connected. Connect one first; its key creates.</source>
        <translation>尚未连接账户。请先连接；付款由其 API 密钥创建。</translation>
    </message>
    <message>
        <source>No account is connected. With an API key, payments are read without any webhook.</source>
        <translation>尚未连接账户。有了 API 密钥，无需 webhook 也能读取付款。</translation>
    </message>
    <message>
        <source>No account of {environment} is connected here.</source>
        <translation>这里没有连接 {environment} 的账户。</translation>
    </message>
    <message>
        <source>No action matches</source>
        <translation>没有相符的操作</translation>
    </message>
    <message>
        <source>No amount told</source>
        <translation>金额未提供</translation>
    </message>
    <message>
        <source>No amount was told, so no total counts this payment.</source>
        <translation>金额未提供，因此这笔付款不计入任何合计。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚无响应</translation>
    </message>
    <message>
        <source>No attempt follows; polling finds it.</source>
        <translation>不再尝试；由轮询发现。</translation>
    </message>
    <message>
        <source>No attempt matches</source>
        <translation>没有相符的尝试</translation>
    </message>
    <message>
        <source>No attempt yet</source>
        <translation>尚无尝试</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>没有备份</translation>
    </message>
    <message>
        <source>No backup is made by itself now.</source>
        <translation>现在不会自动备份。</translation>
    </message>
    <message>
        <source>No bank line</source>
        <translation>无银行记录</translation>
    </message>
    <message>
        <source>No browser opened the page.</source>
        <translation>没有浏览器打开该页面。</translation>
    </message>
    <message>
        <source>No browser opened the page. Copy the link and open it yourself.</source>
        <translation>没有浏览器打开此页面。请复制链接自行打开。</translation>
    </message>
    <message>
        <source>No browser took the page. Copy the link, and open it yourself.</source>
        <translation>没有浏览器打开此页面。请复制链接自行打开。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>No delivery matches</source>
        <translation>没有相符的投递</translation>
    </message>
    <message>
        <source>No delivery yet</source>
        <translation>尚无投递</translation>
    </message>
    <message>
        <source>No destination: nothing is forwarded by itself</source>
        <translation>没有转发目标：不会自动转发任何内容</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>尚无端点</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>无事件</translation>
    </message>
    <message>
        <source>No file was run so far.</source>
        <translation>至今没有运行过文件。</translation>
    </message>
    <message>
        <source>No longer marked as checked</source>
        <translation>不再标为已核对</translation>
    </message>
    <message>
        <source>No longer marked as posted to the ledger</source>
        <translation>不再标为已记账</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>没有相符的付款</translation>
    </message>
    <message>
        <source>No payment was created or paid in this period, and no payout falls into it.</source>
        <translation>此期间没有创建或支付的付款，也没有拨付。</translation>
    </message>
    <message>
        <source>No payment yet</source>
        <translation>尚无付款</translation>
    </message>
    <message>
        <source>No payout in this period</source>
        <translation>此期间没有拨付</translation>
    </message>
    <message>
        <source>No row can be sent as it is</source>
        <translation>目前没有可发送的行</translation>
    </message>
    <message>
        <source>No row can be sent as it is. Put them right in the file, then choose it again.</source>
        <translation>目前没有可发送的行。请在文件中更正，然后重新选择文件。</translation>
    </message>
    <message>
        <source>No secret and no payer's data is in this list.</source>
        <translation>此列表不含密钥和付款人资料。</translation>
    </message>
    <message>
        <source>No sender promises an order: see whether your app minds.</source>
        <translation>没有发送方保证顺序：可借此查看您的应用是否受影响。</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有含这些词的设置。</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>无签名</translation>
    </message>
    <message>
        <source>No signature is needed</source>
        <translation>无需签名</translation>
    </message>
    <message>
        <source>No signature needed</source>
        <translation>无需签名</translation>
    </message>
    <message>
        <source>No signing secret is set for this endpoint, so nothing was checked.</source>
        <translation>此端点没有设定签名密钥，因此没有进行检查。</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>尚无来源</translation>
    </message>
    <message>
        <source>No way in yet</source>
        <translation>尚无入口</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>无 webhook</translation>
    </message>
    <message>
        <source>No webhook for {n} hour</source>
        <translation>{n} 小时没有 webhook</translation>
    </message>
    <message>
        <source>No webhook for {n} hours</source>
        <translation>{n} 小时没有 webhook</translation>
    </message>
    <message>
        <source>No webhook yet</source>
        <translation>尚无 webhook</translation>
    </message>
    <message>
        <source>No {name} header, nor any other signature.</source>
        <translation>没有 {name} 标头，也没有任何其他签名。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>尚未询问过。</translation>
    </message>
    <message>
        <source>None chosen: no backup is made by itself</source>
        <translation>未选择：不自动备份</translation>
    </message>
    <message>
        <source>None of them holds.</source>
        <translation>全部无效。</translation>
    </message>
    <message>
        <source>None of those counts.</source>
        <translation>这些一律不计入。</translation>
    </message>
    <message>
        <source>None: it did not come to that.</source>
        <translation>无：未进行到这一步。</translation>
    </message>
    <message>
        <source>None: no secret is set for this endpoint.</source>
        <translation>无：此端点没有设定密钥。</translation>
    </message>
    <message>
        <source>None: no secret of this endpoint can be used.</source>
        <translation>无：此端点没有可用的密钥。</translation>
    </message>
    <message>
        <source>None: there was no secret that could be used.</source>
        <translation>无：没有可用的密钥。</translation>
    </message>
    <message>
        <source>None: without a readable header there is nothing to compare with.</source>
        <translation>无：没有可读取的标头，无从比较。</translation>
    </message>
    <message>
        <source>None: without a secret there is nothing to check with.</source>
        <translation>无：没有密钥，无从检查。</translation>
    </message>
    <message>
        <source>None; the payment is {id}</source>
        <translation>无；付款为 {id}</translation>
    </message>
    <message>
        <source>Not a built program</source>
        <translation>并非构建出的程序</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Not at the bank</source>
        <translation>银行未收到</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Not checked: no signing secret is set</source>
        <translation>未检查：没有设定签名密钥</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Not heard from {sender} for over a day</source>
        <translation>超过一天未收到 {sender} 的 webhook</translation>
    </message>
    <message>
        <source>Not in LIVE: an app that fails could cost real payments, so senders get our own answer.</source>
        <translation>LIVE 不可用：应用出错可能造成真实款项损失，因此发送方得到的是我们自己的响应。</translation>
    </message>
    <message>
        <source>Not in LIVE: any other answer could cost real payments.</source>
        <translation>LIVE 不可用：其他响应可能造成真实款项损失。</translation>
    </message>
    <message>
        <source>Not in the payout</source>
        <translation>不在拨付中</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>Not listening at the moment, so nothing can come to this path.</source>
        <translation>目前未监听，因此此路径不会收到任何内容。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Not played</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>无法办理</translation>
    </message>
    <message>
        <source>Not read whole yet</source>
        <translation>尚未完整读取</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not sent on anywhere yet.</source>
        <translation>尚未转发到任何地方。</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Not {name}, who asked for it.</source>
        <translation>不能是申请人 {name}。</translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation>已有备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing answered in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>Nothing can be created for the accounts that are connected here:</source>
        <translation>这里连接的账户不能创建付款：</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Nothing comes in by it until it stands again; providers try again for a while.</source>
        <translation>恢复连通之前，不会有内容由此进来；服务商会继续重试一段时间。</translation>
    </message>
    <message>
        <source>Nothing could be compared</source>
        <translation>没有可对比的内容</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>尚无操作</translation>
    </message>
    <message>
        <source>Nothing examined yet</source>
        <translation>尚未检验</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>没有相符的结果。请减少输入的字。</translation>
    </message>
    <message>
        <source>Nothing goes before somebody says so.</source>
        <translation>未经有人确认，不会删除任何内容。</translation>
    </message>
    <message>
        <source>Nothing has been sent so far, and nothing is sent by looking at it.</source>
        <translation>至今没有发送任何内容，查看也不会发送。</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>尚未收到</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>此期间没有内容</translation>
    </message>
    <message>
        <source>Nothing is forwarded yet</source>
        <translation>尚未转发任何内容</translation>
    </message>
    <message>
        <source>Nothing is received at the moment. {why}</source>
        <translation>目前不接收任何内容。{why}</translation>
    </message>
    <message>
        <source>Nothing is sent by this. Say what became of it, and where you saw that.</source>
        <translation>此操作不会发送任何内容。请说明结果如何，以及您在哪里看到。</translation>
    </message>
    <message>
        <source>Nothing is sent in the body: the address alone says what to do.</source>
        <translation>正文中没有内容：地址本身已说明要做什么。</translation>
    </message>
    <message>
        <source>Nothing is sent then, and it can't be approved any more.</source>
        <translation>这样就不会发送任何内容，也不能再批准。</translation>
    </message>
    <message>
        <source>Nothing is that old. There is nothing to purge.</source>
        <translation>没有到期的内容，无需清除。</translation>
    </message>
    <message>
        <source>Nothing listens at the moment, so nothing can come in. The log says why.</source>
        <translation>目前没有监听，因此不会收到任何内容。原因见日志。</translation>
    </message>
    <message>
        <source>Nothing listens at the moment, so the endpoint of this workspace would hear nothing.</source>
        <translation>目前未监听，因此此工作区的端点不会收到任何内容。</translation>
    </message>
    <message>
        <source>Nothing more is passed on to it, now or later.</source>
        <translation>从现在起不再向它转交任何内容。</translation>
    </message>
    <message>
        <source>Nothing more is taken in at its address until it is enabled again.</source>
        <translation>在重新启用之前，其地址不再接收任何内容。</translation>
    </message>
    <message>
        <source>Nothing that was tried: other secrets of this workspace, and the usual changes of body and scheme.</source>
        <translation>所试的都不相符：此工作区的其他密钥，以及正文和方案的常见变化。</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: this is the first delivery of its payment.</source>
        <translation>尚无可对比的内容：这是其付款的第一次投递。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>尚无可对比的内容</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>没有内容可列出。</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>没有计入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>没有保留任何内容。</translation>
    </message>
    <message>
        <source>Nothing was received or refunded.</source>
        <translation>没有收款或退款。</translation>
    </message>
    <message>
        <source>Nothing was saved. What failed stands above, with what to do; then connect again.</source>
        <translation>没有保存任何内容。失败之处和处理方法见上；处理后请再次连接。</translation>
    </message>
    <message>
        <source>Nothing was sent so far. Somebody else approves or declines it under Activity. Until then nothing else can be started on this payment here.</source>
        <translation>至今没有发送任何内容。须由另一人在“操作记录”中批准或拒绝。在此之前，不能在此对这笔付款进行其他操作。</translation>
    </message>
    <message>
        <source>Nothing was sent. A second person, not the one who asked for it, approves or declines it here. This guards against slips; it is no access control: the program can't tell who types a name.</source>
        <translation>没有发送任何内容。须由申请人以外的第二人在此批准或拒绝。这只防止失误，并非访问控制：程序无法辨别是谁填写姓名。</translation>
    </message>
    <message>
        <source>Nothing yet. What you write here stays in this workspace.</source>
        <translation>尚无备注。您在此写的内容只留在此工作区。</translation>
    </message>
    <message>
        <source>Nothing: a replay is sent once.</source>
        <translation>无：重放只发送一次。</translation>
    </message>
    <message>
        <source>Nothing: every attempt of the schedule failed.</source>
        <translation>无：时间表中的每次尝试都已失败。</translation>
    </message>
    <message>
        <source>Nothing: it was taken.</source>
        <translation>无：已被接受。</translation>
    </message>
    <message>
        <source>Nothing: its destination was removed.</source>
        <translation>无：其转发目标已被移除。</translation>
    </message>
    <message>
        <source>Nothing: the destination is stopped.</source>
        <translation>无：转发目标已停止。</translation>
    </message>
    <message>
        <source>Nothing: the sender was told, and sends it again by itself where it must.</source>
        <translation>无：发送方已得知，如有需要会自行再次发送。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notify after hours without a webhook</source>
        <translation>多少小时无 webhook 即通知</translation>
    </message>
    <message>
        <source>Notify again</source>
        <translation>重新通知</translation>
    </message>
    <message>
        <source>Notify of failed signatures</source>
        <translation>签名失败时通知</translation>
    </message>
    <message>
        <source>Notify of payments</source>
        <translation>付款时通知</translation>
    </message>
    <message>
        <source>Notify when a way in is down</source>
        <translation>入口中断时通知</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Numbers were written otherwise: what was signed is {form}.</source>
        <translation>数字写法不同：被签名的是{form}。</translation>
    </message>
    <message>
        <source>Of each payment only the newest delivery</source>
        <translation>每笔付款只取最新的投递</translation>
    </message>
    <message>
        <source>Of its folder, too.</source>
        <translation>也是其文件夹的名称。</translation>
    </message>
    <message>
        <source>Of the server with a certificate that stands in front of the bastion. LIVE data needs one.</source>
        <translation>堡垒机前方持有证书的服务器的地址。LIVE 数据必须有。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Off: no refund can be started here, neither in the window nor by a command.</source>
        <translation>关闭：此处不能发起退款，无论在窗口还是用命令。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>On this computer's own disk, in no folder that is shared or synced: the database needs that.</source>
        <translation>须在本机自己的磁盘上，不能在共享或同步的文件夹中：数据库有此要求。</translation>
    </message>
    <message>
        <source>Once the other one runs: quit this program and take it out of what starts at login, so that two don't answer for one workspace. Delete the workspace's folder, its backups that are not wanted, and in the keychain what is called “PaySG Desktop”.</source>
        <translation>另一台电脑开始运行后：请退出本程序，并将其从登录时启动的项目中移除，以免两台电脑同时响应同一工作区。请删除工作区的文件夹、不再需要的备份，以及钥匙串中名为“PaySG Desktop”的内容。</translation>
    </message>
    <message>
        <source>Once there is a way in, the text to send is here, ready to copy.</source>
        <translation>有了入口之后，要发送的文本会显示在此，可直接复制。</translation>
    </message>
    <message>
        <source>One after the other, with nothing lost: the new one in, both accepted, the new one seen, the old one out.</source>
        <translation>逐步进行，不丢失任何内容：加入新密钥，新旧都接受，看到新密钥生效，停用旧密钥。</translation>
    </message>
    <message>
        <source>One attempt, and no further one.</source>
        <translation>只尝试一次，不再重试。</translation>
    </message>
    <message>
        <source>One event came twice with different content. The first one counts; compare the deliveries.</source>
        <translation>同一事件收到两次，内容不同。以第一次为准；请对比这些投递。</translation>
    </message>
    <message>
        <source>One file with the backup, the settings and the list of secrets to enter again. It holds payers' data in the clear: hand it over by a way that your agency allows. On the other computer: paysg-desktop db restore FILE</source>
        <translation>一个文件，内含备份、设置和须重新输入的密钥列表。它含有未加密的付款人资料：请以您机构允许的方式交付。在另一台电脑上运行：paysg-desktop db restore FILE</translation>
    </message>
    <message>
        <source>One is kept. Left empty, it stays.</source>
        <translation>已存有一个。留空则不变。</translation>
    </message>
    <message>
        <source>One key reads each payment service where its owner has the permission Billing. You give the key, and the id and a name of each service; the way there is tested leg by leg before anything is kept.</source>
        <translation>一个密钥可读取其所有者拥有 Billing 权限的每项付款服务。请提供密钥，以及每项服务的 id 和名称；保存之前会逐段测试连接。</translation>
    </message>
    <message>
        <source>One of the two clocks shows local time as if it were UTC.</source>
        <translation>两个时钟之一把本地时间当作 UTC 显示。</translation>
    </message>
    <message>
        <source>One payment after the other is created. Close this if you like: the run goes on.</source>
        <translation>付款会逐笔创建。您可以关闭此窗口：运行会继续。</translation>
    </message>
    <message>
        <source>One row for each payment: reference, payer name, amount and what it is about; if you like address, identifier, e-mail and due date. Further columns become fields of your own.</source>
        <translation>每行一笔付款：参考编号、付款人姓名、金额和付款事由；也可加入地址、身份编号、电邮和到期日。其余各列会成为您的自定义字段。</translation>
    </message>
    <message>
        <source>One signed with the old secret came after it, {time}: the sender may use both.</source>
        <translation>其后在 {time} 又收到以旧密钥签名的投递：发送方可能两者都在用。</translation>
    </message>
    <message>
        <source>One that your account reserved; without it, the one that ngrok gives the account.</source>
        <translation>您的账户所保留的域名；没有的话，使用 ngrok 给该账户的域名。</translation>
    </message>
    <message>
        <source>Only a part of the body was signed</source>
        <translation>只有正文的一部分被签名</translation>
    </message>
    <message>
        <source>Only a part of the body was signed: {form}.</source>
        <translation>只有正文的一部分被签名：{form}。</translation>
    </message>
    <message>
        <source>Only of checkouts that are noted as ours</source>
        <translation>仅限注明属于我们的结账</translation>
    </message>
    <message>
        <source>Only of payments over</source>
        <translation>仅限超过此金额的付款</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>仅有问题的行</translation>
    </message>
    <message>
        <source>Only shown to the payer: the link works after that day, too.</source>
        <translation>只显示给付款人：此日之后链接仍然有效。</translation>
    </message>
    <message>
        <source>Only some</source>
        <translation>仅部分</translation>
    </message>
    <message>
        <source>Only this computer is sent to while the setting {key} is off.</source>
        <translation>设置 {key} 关闭时，只发送到本机。</translation>
    </message>
    <message>
        <source>Only what is not created</source>
        <translation>仅未创建的</translation>
    </message>
    <message>
        <source>Only where a sender must go on using an old path. Left empty, it gets one that nobody can guess.</source>
        <translation>仅用于发送方必须继续使用旧路径的情况。留空则使用无人能猜到的路径。</translation>
    </message>
    <message>
        <source>Only where it stays the same.</source>
        <translation>仅在地址不变时填写。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Open PaySG Desktop</source>
        <translation>打开 PaySG Desktop</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>打开此付款</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>打开“{name}”</translation>
    </message>
    <message>
        <source>Or drop them here. Raw HTTP, HAR, cURL lines, events a line each as `stripe listen --print-json` writes them, webhook.site's JSON, and JSON lines exported here.</source>
        <translation>或拖到这里。可用原始 HTTP、HAR、cURL 命令行、`stripe listen --print-json` 写出的每行一个事件、webhook.site 的 JSON，以及在此导出的 JSON 行。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Other versions are ignored on purpose. See whether the sender can sign with v1.</source>
        <translation>其他版本会被有意忽略。请查看发送方能否用 v1 签名。</translation>
    </message>
    <message>
        <source>Others are answered meanwhile.</source>
        <translation>其间其他请求照常得到响应。</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>或者</translation>
    </message>
    <message>
        <source>Otherwise stable placeholders stand in its place. Keys and secret paths are never in the file.</source>
        <translation>否则以固定的占位符代替。密钥和秘密路径绝不会写入文件。</translation>
    </message>
    <message>
        <source>Otherwise they are left out. It is noted who exported them.</source>
        <translation>否则不包括这些资料。导出人会被记录。</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>Out of reach for {span}, since {began}: {why}.</source>
        <translation>已 {span} 无法接收，自 {began} 起：{why}。</translation>
    </message>
    <message>
        <source>Out of reach for {span}, {began} to {ended}: {why}.</source>
        <translation>曾 {span} 无法接收，{began} 至 {ended}：{why}。</translation>
    </message>
    <message>
        <source>Outside the window</source>
        <translation>超出时间范围</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>自己的地址</translation>
    </message>
    <message>
        <source>Own server by ssh</source>
        <translation>以 ssh 连自己的服务器</translation>
    </message>
    <message>
        <source>Own waits</source>
        <translation>自定间隔</translation>
    </message>
    <message>
        <source>P&amp;ause notifications</source>
        <translation>暂停通知(&amp;A)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Pack it for the other computer</source>
        <translation>为另一台电脑打包</translation>
    </message>
    <message>
        <source>Packed into {file}. On the other computer: paysg-desktop db restore FILE.</source>
        <translation>已打包为 {file}。在另一台电脑上运行：paysg-desktop db restore FILE。</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>正在打包</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置的页面</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Paid Out on</source>
        <translation>拨付日期</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>付款日期</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Paid out twice</source>
        <translation>重复拨付</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>部分退款</translation>
    </message>
    <message>
        <source>Parts of the action</source>
        <translation>操作的各部分</translation>
    </message>
    <message>
        <source>Parts of the attempt</source>
        <translation>尝试的各部分</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>投递的各部分</translation>
    </message>
    <message>
        <source>Parts of the payment</source>
        <translation>付款的各部分</translation>
    </message>
    <message>
        <source>Parts that are left out</source>
        <translation>已略过的部分</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Pass on the bytes, never json.dumps of what was read:</source>
        <translation>请转交字节本身，绝不要转交对已读内容的 json.dumps：</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>粘贴到这里</translation>
    </message>
    <message>
        <source>Paste it instead</source>
        <translation>改为粘贴</translation>
    </message>
    <message>
        <source>Paste the API key first, or name the environment variable that holds it.</source>
        <translation>请先粘贴 API 密钥，或填写存有密钥的环境变量名称。</translation>
    </message>
    <message>
        <source>Paste the authtoken of your ngrok account, or name its environment variable.</source>
        <translation>请粘贴您 ngrok 账户的 authtoken，或填写其环境变量名称。</translation>
    </message>
    <message>
        <source>Paste the secret first, or name the environment variable that holds it.</source>
        <translation>请先粘贴密钥，或填写存有密钥的环境变量名称。</translation>
    </message>
    <message>
        <source>Paste the secret that your receiver checks with, or name the variable that holds it.</source>
        <translation>请粘贴您的接收方用来检查的密钥，或填写存有密钥的变量名称。</translation>
    </message>
    <message>
        <source>Paste the secret to sign with, or name the environment variable of it.</source>
        <translation>请粘贴用于签名的密钥，或填写其环境变量名称。</translation>
    </message>
    <message>
        <source>Path at which it gets the webhooks</source>
        <translation>它接收 webhook 的路径</translation>
    </message>
    <message>
        <source>Path to keep</source>
        <translation>要保留的路径</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>匹配模式</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>暂停通知</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Pay with a telephone</source>
        <translation>用手机付款</translation>
    </message>
    <message>
        <source>PaySG API</source>
        <translation>PaySG API</translation>
    </message>
    <message>
        <source>PaySG Desktop can't start</source>
        <translation>PaySG Desktop 无法启动</translation>
    </message>
    <message>
        <source>PaySG Desktop receives webhooks only while it runs. It can go on without this window, or end. After it has ended, providers try again for a while, and not for ever.</source>
        <translation>PaySG Desktop 只在运行时接收 webhook。它可以不显示窗口继续运行，也可以结束。结束之后，服务商会继续重试一段时间，但不会一直重试。</translation>
    </message>
    <message>
        <source>PaySG ID</source>
        <translation>PaySG ID</translation>
    </message>
    <message>
        <source>PaySG gives it out once the address is registered. Leave it empty until then, and set it later.</source>
        <translation>地址注册后，PaySG 会给出此密钥。在此之前请留空，稍后再设定。</translation>
    </message>
    <message>
        <source>PaySG makes a page to pay on. The payer hears nothing until you send the link.</source>
        <translation>PaySG 会生成一个付款页面。在您发送链接之前，付款人不会收到任何通知。</translation>
    </message>
    <message>
        <source>PaySG sends to an https address that does not change, and this computer has none by itself. An address of your own behind a gateway, ssh to a server of yours, or a tunnel gives it one. Does your e-service receive the webhooks already? Then it can send a copy here, and PaySG need not be told anything.</source>
        <translation>PaySG 向一个固定不变的 https 地址发送，而本机自身没有这样的地址。网关后面的自有地址、以 ssh 连到自己的服务器或隧道，都可提供地址。如果您的电子服务已在接收 webhook，它可以向这里发送一份副本，无需通知 PaySG。</translation>
    </message>
    <message>
        <source>PaySG takes {most} at most.</source>
        <translation>PaySG 最多接受 {most} 个。</translation>
    </message>
    <message>
        <source>PaySG's payment report as CSV gives the month's figures. Neither key nor webhook is needed.</source>
        <translation>PaySG 的 CSV 付款报表提供当月的数字。无需密钥或 webhook。</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Payer Address</source>
        <translation>付款人地址</translation>
    </message>
    <message>
        <source>Payer Email</source>
        <translation>付款人电邮</translation>
    </message>
    <message>
        <source>Payer Identifier</source>
        <translation>付款人身份编号</translation>
    </message>
    <message>
        <source>Payer Name</source>
        <translation>付款人姓名</translation>
    </message>
    <message>
        <source>Payer's address</source>
        <translation>付款人地址</translation>
    </message>
    <message>
        <source>Payer's e-mail</source>
        <translation>付款人电邮</translation>
    </message>
    <message>
        <source>Payer's identifier</source>
        <translation>付款人身份编号</translation>
    </message>
    <message>
        <source>Payer's name</source>
        <translation>付款人姓名</translation>
    </message>
    <message>
        <source>Payer's name not told</source>
        <translation>付款人姓名未提供</translation>
    </message>
    <message>
        <source>Payer's page</source>
        <translation>付款人页面</translation>
    </message>
    <message>
        <source>Payer, reference, e-mail, description, id; or a field: status:paid ref:INV</source>
        <translation>付款人、参考编号、电邮、说明、id；或字段：status:paid ref:INV</translation>
    </message>
    <message>
        <source>Payer, reference, id, staff …</source>
        <translation>付款人、参考编号、id、人员…</translation>
    </message>
    <message>
        <source>Payers' NRIC, e-mail and addresses, and what was sent as it came. Totals stay.</source>
        <translation>付款人的 NRIC、电邮和地址，以及收到的原始内容。合计会保留。</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Payment ID</source>
        <translation>付款 ID</translation>
    </message>
    <message>
        <source>Payment Link URL</source>
        <translation>付款链接 URL</translation>
    </message>
    <message>
        <source>Payment Reference</source>
        <translation>付款参考编号</translation>
    </message>
    <message>
        <source>Payment Status</source>
        <translation>付款状态</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>Payment inspector</source>
        <translation>付款详情栏</translation>
    </message>
    <message>
        <source>Payment or payout</source>
        <translation>付款或拨付</translation>
    </message>
    <message>
        <source>Payment report</source>
        <translation>付款报表</translation>
    </message>
    <message>
        <source>Payment reports that are put into this folder are taken in by themselves. Empty: none is watched.</source>
        <translation>放入此文件夹的付款报表会自动导入。留空：不监看任何文件夹。</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>付款服务</translation>
    </message>
    <message>
        <source>Payment service id</source>
        <translation>付款服务 id</translation>
    </message>
    <message>
        <source>Payment services</source>
        <translation>付款服务</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>付款状态</translation>
    </message>
    <message>
        <source>Payment, {environment}</source>
        <translation>付款，{environment}</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Payments are then read from PaySG itself, now and every 15 minutes. No webhook is needed.</source>
        <translation>此后直接从 PaySG 读取付款，现在一次，以后每 15 分钟一次。无需 webhook。</translation>
    </message>
    <message>
        <source>Payments, refunds, reconciling and exports. It says how fresh each figure is, and no plumbing.</source>
        <translation>付款、退款、对账和导出。会注明每个数字的时效，不显示技术细节。</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>拨付</translation>
    </message>
    <message>
        <source>Payout ID</source>
        <translation>拨付 ID</translation>
    </message>
    <message>
        <source>Payout differs</source>
        <translation>拨付额不符</translation>
    </message>
    <message>
        <source>Payout {id}</source>
        <translation>拨付 {id}</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>拨付</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Personal data is hidden, so the text can only be read. Reveal it to change the text, or change single values in the tree.</source>
        <translation>个人资料已隐藏，因此文本只能读取。要更改文本请先显示个人资料，或在树中更改单个值。</translation>
    </message>
    <message>
        <source>Placeholders stand for the address and for keys.</source>
        <translation>地址和密钥以占位符代替。</translation>
    </message>
    <message>
        <source>Plain UTF-8 text for other programs; what could be taken for a formula is marked.</source>
        <translation>供其他程序使用的纯 UTF-8 文本；可能被当作公式的内容会加上标记。</translation>
    </message>
    <message>
        <source>Plain http, and on this computer: nothing made up leaves it.</source>
        <translation>使用普通 http，且在本机：虚构的内容不会离开本机。</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已记账</translation>
    </message>
    <message>
        <source>Posted to the ledger</source>
        <translation>已记账</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>整理后</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>私钥文件</translation>
    </message>
    <message>
        <source>Private screen</source>
        <translation>隐私屏幕</translation>
    </message>
    <message>
        <source>Private screen: names, references, payloads and notifications are hidden.</source>
        <translation>隐私屏幕：姓名、参考编号、内容和通知已隐藏。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Program {name}</source>
        <translation>程序 {name}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Providers outside can't reach this computer yet. A way in gives your endpoints a public address: one of your own, your own server by ssh, ngrok, or any other program.</source>
        <translation>外部服务商还无法访问本机。入口为您的端点提供公共地址：自己的地址、以 ssh 连自己的服务器、ngrok 或任何其他程序。</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公共地址</translation>
    </message>
    <message>
        <source>Purge for ever…</source>
        <translation>永久清除…</translation>
    </message>
    <message>
        <source>Purge what is older</source>
        <translation>清除到期的内容</translation>
    </message>
    <message>
        <source>Purge what is older…</source>
        <translation>清除到期的内容…</translation>
    </message>
    <message>
        <source>Put in by itself wherever a name is asked for.</source>
        <translation>凡需填写姓名之处都会自动填入。</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>QR code of {text}</source>
        <translation>{text} 的二维码</translation>
    </message>
    <message>
        <source>Qt's libraries lie in {folder}</source>
        <translation>Qt 的程序库位于 {folder}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>R2.00 or more.</source>
        <translation>R2.00 或以上。</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Raw HTTP</source>
        <translation>原始 HTTP</translation>
    </message>
    <message>
        <source>Raw HTTP can't be copied exactly: the body is not UTF-8 text. Copy it as cURL instead.</source>
        <translation>原始 HTTP 无法准确复制：正文不是 UTF-8 文本。请改复制为 cURL。</translation>
    </message>
    <message>
        <source>Raw HTTP, HAR, cURL lines, webhook.site's JSON. Nothing is stored yet.</source>
        <translation>原始 HTTP、HAR、cURL 命令行、webhook.site 的 JSON。尚未保存任何内容。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再次读取</translation>
    </message>
    <message>
        <source>Read as {amount}</source>
        <translation>读作 {amount}</translation>
    </message>
    <message>
        <source>Read from a report</source>
        <translation>从报表读取</translation>
    </message>
    <message>
        <source>Read it once more before you send it.</source>
        <translation>发送之前，请再核对一次。</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>立即读取</translation>
    </message>
    <message>
        <source>Read the bytes before any JSON middleware does, and pass on that buffer:</source>
        <translation>请在任何 JSON 中间件之前读取字节，并转交该缓冲区：</translation>
    </message>
    <message>
        <source>Read the log anew</source>
        <translation>重新读取日志</translation>
    </message>
    <message>
        <source>Read what PaySG knows</source>
        <translation>读取 PaySG 已有的内容</translation>
    </message>
    <message>
        <source>Read whole {time} · {payments}</source>
        <translation>{time} 完整读取 · {payments}</translation>
    </message>
    <message>
        <source>Reading begins…</source>
        <translation>开始读取…</translation>
    </message>
    <message>
        <source>Reading the body …</source>
        <translation>正在读取正文…</translation>
    </message>
    <message>
        <source>Reading the deliveries …</source>
        <translation>正在读取投递…</translation>
    </message>
    <message>
        <source>Reading the deliveries: {share}</source>
        <translation>正在读取投递：{share}</translation>
    </message>
    <message>
        <source>Reading the log anew. The lists fill up again meanwhile.</source>
        <translation>正在重新读取日志。其间列表会逐渐恢复。</translation>
    </message>
    <message>
        <source>Reading the payments…</source>
        <translation>正在读取付款…</translation>
    </message>
    <message>
        <source>Reading what can be read. The damaged file is kept as it is …</source>
        <translation>正在读取可读的内容。损坏的文件保持原样…</translation>
    </message>
    <message>
        <source>Reading what is installed…</source>
        <translation>正在读取已安装的内容…</translation>
    </message>
    <message>
        <source>Reading {account}: asking for {left} one by one, {new} so far.</source>
        <translation>正在读取 {account}：逐笔查询 {left}，至今 {new}。</translation>
    </message>
    <message>
        <source>Reading {account}: {payments} so far</source>
        <translation>正在读取 {account}：已读取 {payments}</translation>
    </message>
    <message>
        <source>Reading {account}: {read} so far, {new}.</source>
        <translation>正在读取 {account}：已读取 {read}，{new}。</translation>
    </message>
    <message>
        <source>Reading · {n} payment</source>
        <translation>读取中 · {n} 笔付款</translation>
    </message>
    <message>
        <source>Reading · {n} payments</source>
        <translation>读取中 · {n} 笔付款</translation>
    </message>
    <message>
        <source>Reading: {payments} so far</source>
        <translation>读取中：已读取 {payments}</translation>
    </message>
    <message>
        <source>Reading: {payments} so far.</source>
        <translation>读取中：已读取 {payments}。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Real money goes back to the payer. It can't be fetched again.</source>
        <translation>真实款项会退回给付款人，无法收回。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receive a first event</source>
        <translation>接收第一个事件</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>今日收款</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation>恢复可读的内容</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考编号</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refund a payment</source>
        <translation>付款退款</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>退款失败</translation>
    </message>
    <message>
        <source>Refund of unknown amount</source>
        <translation>退款金额不详</translation>
    </message>
    <message>
        <source>Refund of {amount}</source>
        <translation>退款 {amount}</translation>
    </message>
    <message>
        <source>Refund of {amount} failed</source>
        <translation>退款 {amount} 失败</translation>
    </message>
    <message>
        <source>Refund of {amount} under way</source>
        <translation>退款 {amount} 进行中</translation>
    </message>
    <message>
        <source>Refund of {amount}: {status}</source>
        <translation>退款 {amount}：{status}</translation>
    </message>
    <message>
        <source>Refund status</source>
        <translation>退款状态</translation>
    </message>
    <message>
        <source>Refund under way</source>
        <translation>退款进行中</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>退款 {amount}</translation>
    </message>
    <message>
        <source>Refund: {status}</source>
        <translation>退款：{status}</translation>
    </message>
    <message>
        <source>Refund: {word}</source>
        <translation>退款：{word}</translation>
    </message>
    <message>
        <source>Refundable</source>
        <translation>可退款期限</translation>
    </message>
    <message>
        <source>Refundable until {day}</source>
        <translation>可退款至 {day}</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>退款日期</translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation>今日退款</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>已退款 {amount}</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refunds above this many dollars (or rand), all of a payment's together, wait until a second person approves them here. 0: no such rule. It guards against slips, and is no access control: whoever can use this program can give another name.</source>
        <translation>一笔付款的退款合计超过这么多元（或兰特）时，须等第二人在此批准。0：没有此规则。这只防止失误，并非访问控制：能使用本程序的人都可以填写别人的姓名。</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>退款…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已被拒绝</translation>
    </message>
    <message>
        <source>Register the address of the endpoint {endpoint} at the sender instead of this one.</source>
        <translation>请在发送方改为注册端点 {endpoint} 的地址，而不是这个地址。</translation>
    </message>
    <message>
        <source>Register the address that answers by itself, without a redirect.</source>
        <translation>请注册不经重定向、直接响应的地址。</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Rehearse: {what}</source>
        <translation>演练：{what}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Remote port</source>
        <translation>远程端口</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove custom information {number}</source>
        <translation>移除自定义信息 {number}</translation>
    </message>
    <message>
        <source>Remove “{name}” ({environment})?</source>
        <translation>要移除“{name}”（{environment}）吗？</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>要移除“{name}”吗？</translation>
    </message>
    <message>
        <source>Removed, for they held what was purged: {names}.</source>
        <translation>已移除，因为其中含有所清除的内容：{names}。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>重命名筛选</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>重命名“{name}”</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Replaced by placeholders: {what}.</source>
        <translation>已替换为占位符：{what}。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Replay deliveries</source>
        <translation>重放投递</translation>
    </message>
    <message>
        <source>Replay delivery {number}</source>
        <translation>重放投递 {number}</translation>
    </message>
    <message>
        <source>Replay of delivery {number}</source>
        <translation>投递 {number} 的重放</translation>
    </message>
    <message>
        <source>Replay {deliveries}</source>
        <translation>重放 {deliveries}</translation>
    </message>
    <message>
        <source>Replay {n}…</source>
        <translation>重放 {n} 次…</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>已重放</translation>
    </message>
    <message>
        <source>Replayed as delivery {number}</source>
        <translation>已重放为投递 {number}</translation>
    </message>
    <message>
        <source>Replayed here</source>
        <translation>在此重放</translation>
    </message>
    <message>
        <source>Replaying: {how_far}</source>
        <translation>正在重放：{how_far}</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>重放…</translation>
    </message>
    <message>
        <source>Report · {time}</source>
        <translation>报表 · {time}</translation>
    </message>
    <message>
        <source>Reports that are taken in by themselves.</source>
        <translation>自动导入的报表。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>请求和响应</translation>
    </message>
    <message>
        <source>Request and answer, {number} of {count}</source>
        <translation>请求和响应，第 {number} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Resolve {subject}</source>
        <translation>处理 {subject}</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Resolved by {who}, {when}: {note}</source>
        <translation>由 {who} 于 {when} 处理：{note}</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>还原备份…</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>要还原此备份吗？</translation>
    </message>
    <message>
        <source>Restored: {entries}.</source>
        <translation>已还原：{entries}。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Retire it now</source>
        <translation>立即作废</translation>
    </message>
    <message>
        <source>Retire the old one</source>
        <translation>作废旧密钥</translation>
    </message>
    <message>
        <source>Retired earlier, what is still signed with it is turned away. Do that if it has leaked.</source>
        <translation>提早作废的话，仍以它签名的内容会被拒绝。如果密钥已泄露，请这样做。</translation>
    </message>
    <message>
        <source>Retries ended</source>
        <translation>重试已结束</translation>
    </message>
    <message>
        <source>Return URL</source>
        <translation>返回 URL</translation>
    </message>
    <message>
        <source>Reveal (is logged)</source>
        <translation>显示（会记录）</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>轮换密钥…</translation>
    </message>
    <message>
        <source>Rotate the secret of “{name}”</source>
        <translation>轮换“{name}”的密钥</translation>
    </message>
    <message>
        <source>Row {line} of a file: show the run</source>
        <translation>文件第 {line} 行：显示该次运行</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件的行</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>运行的行</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>已略过的行</translation>
    </message>
    <message>
        <source>Rows that were left out can be put right in the file: save the result, keep those rows alone.</source>
        <translation>略过的行可在文件中更正：保存结果，只留下这些行。</translation>
    </message>
    <message>
        <source>Rows with problems are left out; put them right in the file to have them all.</source>
        <translation>有问题的行会被略过；如要全部创建，请在文件中更正。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Runs so far</source>
        <translation>以往的运行</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-384</source>
        <translation>SHA-384</translation>
    </message>
    <message>
        <source>SHA-512</source>
        <translation>SHA-512</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>保存模板…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>保存为 CSV</translation>
    </message>
    <message>
        <source>Save as XLSX</source>
        <translation>保存为 XLSX</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>保存为页面…</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Save the checklist…</source>
        <translation>保存清单…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>保存诊断</translation>
    </message>
    <message>
        <source>Save the examination</source>
        <translation>保存检验结果</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Save the result…</source>
        <translation>保存结果…</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>保存这些筛选</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>保存这些筛选…</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>不测试就保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Say at which address the e-service reaches this computer.</source>
        <translation>请填写电子服务访问本机所用的地址。</translation>
    </message>
    <message>
        <source>Say for how long the old one is to be accepted beside it. {provider} repeats a delivery for up to {time}.</source>
        <translation>请说明旧密钥与新密钥并用多久。{provider} 会重复投递长达 {time}。</translation>
    </message>
    <message>
        <source>Say for how many deliveries: 1 to {most}.</source>
        <translation>请填写投递次数：1 至 {most}。</translation>
    </message>
    <message>
        <source>Say in a few words what settles it: whoever looks at it later has only this note.</source>
        <translation>请简单说明处理依据：日后查看的人只有这条备注。</translation>
    </message>
    <message>
        <source>Say in a few words what you saw there.</source>
        <translation>请简单说明您在那里看到的内容。</translation>
    </message>
    <message>
        <source>Say in a few words why not.</source>
        <translation>请简单说明为何拒绝。</translation>
    </message>
    <message>
        <source>Say in a few words why these payments are created. Nothing was sent.</source>
        <translation>请简单说明为何创建这些付款。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Say where it is to be sent.</source>
        <translation>请指明发送到哪里。</translation>
    </message>
    <message>
        <source>Say where you looked: whoever checks it later has only that.</source>
        <translation>请说明您在哪里查询：日后核对的人只能以此为据。</translation>
    </message>
    <message>
        <source>Say which column holds: {fields}. Without it no payment can be created.</source>
        <translation>请指明哪一列是：{fields}。缺少它就无法创建付款。</translation>
    </message>
    <message>
        <source>Say why: LIVE data goes. Nothing was purged.</source>
        <translation>请说明原因：将清除 LIVE 数据。没有清除任何内容。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>Search payer, reference, e-mail, id …</source>
        <translation>搜索付款人、参考编号、电邮、id…</translation>
    </message>
    <message>
        <source>Search payments</source>
        <translation>搜索付款</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Second person above</source>
        <translation>超过此额须第二人批准</translation>
    </message>
    <message>
        <source>Second try</source>
        <translation>第二次尝试</translation>
    </message>
    <message>
        <source>Seconds (s), milliseconds (ms), or whichever came, ISO 8601 text included (auto).</source>
        <translation>秒 (s)、毫秒 (ms)，或按收到的形式，包括 ISO 8601 文本 (auto)。</translation>
    </message>
    <message>
        <source>Seconds before each further attempt; the provider does not publish its own, so these are assumed.</source>
        <translation>每次再尝试之前等待的秒数；服务商没有公布，因此这是假定值。</translation>
    </message>
    <message>
        <source>Seconds before the answer goes out, {most} at most.</source>
        <translation>发出响应前的秒数，最多 {most}。</translation>
    </message>
    <message>
        <source>Seconds that one attempt may take, 0.1 to 60.</source>
        <translation>每次尝试的最长秒数，0.1 至 60。</translation>
    </message>
    <message>
        <source>Seconds until it has told its address, at most 80.</source>
        <translation>等待程序告知地址的秒数，最多 80。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Secret to sign with</source>
        <translation>用于签名的密钥</translation>
    </message>
    <message>
        <source>Secret: {roles}</source>
        <translation>密钥：{roles}</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Secrets that don't travel</source>
        <translation>不会随之转移的密钥</translation>
    </message>
    <message>
        <source>Secrets tried</source>
        <translation>所试的密钥</translation>
    </message>
    <message>
        <source>See that every program on the way treats bodies as bytes, or as UTF-8.</source>
        <translation>请确认途中每个程序都把正文当作字节或 UTF-8 处理。</translation>
    </message>
    <message>
        <source>See that the place where the secret is kept can be read and holds it.</source>
        <translation>请确认密钥的存放处可以读取，并且确实存有密钥。</translation>
    </message>
    <message>
        <source>See what does not agree</source>
        <translation>查看不一致之处</translation>
    </message>
    <message>
        <source>See whether a queue or relay held it back, or whether somebody sent it a second time.</source>
        <translation>请查看是否有队列或中继延误了它，或有人又发送了一次。</translation>
    </message>
    <message>
        <source>See whether the secrets of live and test have been swapped on this endpoint.</source>
        <translation>请查看此端点上 live 与 test 的密钥是否对调了。</translation>
    </message>
    <message>
        <source>See which address is registered at the sender: it may be that of another endpoint.</source>
        <translation>请查看发送方注册的是哪个地址：可能是另一端点的地址。</translation>
    </message>
    <message>
        <source>See which address is registered at the sender: live and test, or two services, may be swapped.</source>
        <translation>请查看发送方注册的是哪个地址：live 与 test 或两项服务可能对调了。</translation>
    </message>
    <message>
        <source>See which of the two the sender documents, and set the endpoint's unit of time to it.</source>
        <translation>请查看发送方文档写的是两者中的哪一种，并照此设定端点的时间单位。</translation>
    </message>
    <message>
        <source>Seen: a delivery signed with the new one</source>
        <translation>已看到：以新密钥签名的投递</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send a signed event to its address</source>
        <translation>向其地址发送已签名的事件</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Send e-mail</source>
        <translation>发送电邮</translation>
    </message>
    <message>
        <source>Send e-mail…</source>
        <translation>发送电邮…</translation>
    </message>
    <message>
        <source>Send it once more</source>
        <translation>再发送一次</translation>
    </message>
    <message>
        <source>Send no more</source>
        <translation>不再发送</translation>
    </message>
    <message>
        <source>Send one to this address:</source>
        <translation>请向此地址发送一次：</translation>
    </message>
    <message>
        <source>Send the column {name} as a field of your own</source>
        <translation>将列 {name} 作为您的自定义字段发送</translation>
    </message>
    <message>
        <source>Send the e-mail</source>
        <translation>发送电邮</translation>
    </message>
    <message>
        <source>Send the e-mail once more</source>
        <translation>再发送一次电邮</translation>
    </message>
    <message>
        <source>Send the link by e-mail</source>
        <translation>以电邮发送链接</translation>
    </message>
    <message>
        <source>Send there</source>
        <translation>发送到那里</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>发送到</translation>
    </message>
    <message>
        <source>Send to another address</source>
        <translation>发送到另一地址</translation>
    </message>
    <message>
        <source>Send to other computers</source>
        <translation>发送到其他电脑</translation>
    </message>
    <message>
        <source>Send what waits in random order</source>
        <translation>以随机顺序发送等待中的内容</translation>
    </message>
    <message>
        <source>Senders outside reach this address. On this computer it is {url}.</source>
        <translation>外部发送方使用此地址。在本机则是 {url}。</translation>
    </message>
    <message>
        <source>Sending … You may close this: it goes on, and Activity says how it ended.</source>
        <translation>正在发送…您可以关闭此窗口：操作会继续，结果见“操作记录”。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent again from here</source>
        <translation>从这里再次发送</translation>
    </message>
    <message>
        <source>Sent again only with this key, so that {provider} does it at most once. That holds for this workspace: another desk has a journal and keys of its own, and neither knows of the other's.</source>
        <translation>只会以此幂等键再次发送，因此 {provider} 最多执行一次。这适用于此工作区：其他使用者的工作区有自己的操作记录和幂等键，彼此互不知道。</translation>
    </message>
    <message>
        <source>Sent at {time}.</source>
        <translation>已于 {time} 发送。</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>此前发送</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>原发送方</translation>
    </message>
    <message>
        <source>Sent {n} times, the last at {time}.</source>
        <translation>已发送 {n} 次，最近一次在 {time}。</translation>
    </message>
    <message>
        <source>Sent: {what} ({size})</source>
        <translation>发送：{what}（{size}）</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Service {end}</source>
        <translation>服务 {end}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>由您的机构设定</translation>
    </message>
    <message>
        <source>Set it again…</source>
        <translation>重新设定…</translation>
    </message>
    <message>
        <source>Set the endpoint's signing secret. Until then deliveries are kept, but move no payment.</source>
        <translation>请设定端点的签名密钥。在此之前，投递会保留，但不会改变任何付款。</translation>
    </message>
    <message>
        <source>Set the secret of “{name}”</source>
        <translation>设定“{name}”的密钥</translation>
    </message>
    <message>
        <source>Set the secret…</source>
        <translation>设定密钥…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置向导</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Settle “{what}”</source>
        <translation>判定“{what}”</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已判定</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>判定人</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>已判定。</translation>
    </message>
    <message>
        <source>Settled: done</source>
        <translation>已判定：已执行</translation>
    </message>
    <message>
        <source>Settled: not done</source>
        <translation>已判定：未执行</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>判定…</translation>
    </message>
    <message>
        <source>Share verified</source>
        <translation>已验证比例</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show delivery {number}</source>
        <translation>显示投递 {number}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show that run</source>
        <translation>显示该次运行</translation>
    </message>
    <message>
        <source>Show the deliveries</source>
        <translation>显示投递</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>显示此投递</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>显示此付款</translation>
    </message>
    <message>
        <source>Show the payments</source>
        <translation>显示付款</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>显示报告…</translation>
    </message>
    <message>
        <source>Show the rows that wait</source>
        <translation>显示等待中的行</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示该次运行</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Show the secret at the provider first, then copy it.</source>
        <translation>请先在服务商处显示密钥，再复制。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show this to whoever sends the deliveries: their signature must cover exactly the bytes they send.</source>
        <translation>请把这个给发送投递的一方看：签名必须恰好涵盖其发送的字节。</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>显示原因</translation>
    </message>
    <message>
        <source>Show {count} more ({left} left)</source>
        <translation>再显示 {count} 项（剩 {left} 项）</translation>
    </message>
    <message>
        <source>Show {n} more place of white space alone</source>
        <translation>再显示 {n} 处仅空白不同</translation>
    </message>
    <message>
        <source>Show {n} more places of white space alone</source>
        <translation>再显示 {n} 处仅空白不同</translation>
    </message>
    <message>
        <source>Show {rows}</source>
        <translation>显示{rows}</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>显示{what}</translation>
    </message>
    <message>
        <source>Shown: {environment}</source>
        <translation>当前显示：{environment}</translation>
    </message>
    <message>
        <source>Sign anew with the endpoint's secret</source>
        <translation>用端点的密钥重新签名</translation>
    </message>
    <message>
        <source>Sign anew, with a fresh time</source>
        <translation>以新的时间重新签名</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signature and secret are of two kinds: one is a public key's, the other a shared secret's.</source>
        <translation>签名与密钥属于两类：一个用公钥，另一个用共享密钥。</translation>
    </message>
    <message>
        <source>Signature header</source>
        <translation>签名标头</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Signed anew</source>
        <translation>已重新签名</translation>
    </message>
    <message>
        <source>Signed anew, valid for the next minutes</source>
        <translation>重新签名，接下来数分钟内有效</translation>
    </message>
    <message>
        <source>Signed bytes</source>
        <translation>被签名的字节</translation>
    </message>
    <message>
        <source>Signed now: whoever has it can send it. It is known as a replay for {n} minutes.</source>
        <translation>刚刚签名：持有者都可以发送。{n} 分钟内会被识别为重放。</translation>
    </message>
    <message>
        <source>Signed with a retired secret</source>
        <translation>以已作废的密钥签名</translation>
    </message>
    <message>
        <source>Signed with the secret of</source>
        <translation>签名所用密钥</translation>
    </message>
    <message>
        <source>Signed with the secret of another endpoint</source>
        <translation>以另一端点的密钥签名</translation>
    </message>
    <message>
        <source>Signed, and sent a second time</source>
        <translation>签名有效，但重复发送</translation>
    </message>
    <message>
        <source>Signed, but held back on its way</source>
        <translation>签名有效，但途中被延误</translation>
    </message>
    <message>
        <source>Signed, but in the future</source>
        <translation>签名有效，但时间在未来</translation>
    </message>
    <message>
        <source>Signed, but not at an accepted time</source>
        <translation>签名有效，但时间不在接受范围内</translation>
    </message>
    <message>
        <source>Signed, but the clocks differ</source>
        <translation>签名有效，但时钟不一致</translation>
    </message>
    <message>
        <source>Signed, but the clocks differ by a time zone</source>
        <translation>签名有效，但时钟相差一个时区</translation>
    </message>
    <message>
        <source>Signed, but too long ago</source>
        <translation>签名有效，但时间过久</translation>
    </message>
    <message>
        <source>Signed, old</source>
        <translation>已签名，过旧</translation>
    </message>
    <message>
        <source>Signed, time off</source>
        <translation>已签名，时间有误</translation>
    </message>
    <message>
        <source>Signed, too new</source>
        <translation>已签名，过新</translation>
    </message>
    <message>
        <source>Signed, with the time in another unit</source>
        <translation>签名有效，但时间单位不同</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Signing secret for {mode} events</source>
        <translation>{mode} 事件的签名密钥</translation>
    </message>
    <message>
        <source>Signing secret of “{name}”</source>
        <translation>“{name}”的签名密钥</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Since 25 June 2025 PaySG gives out no new keys and webhooks. Its dashboard has a report of all payments: open your payment service at pay.gov.sg, Reports, and download the month as CSV.</source>
        <translation>自 2025 年 6 月 25 日起，PaySG 不再发放新的密钥和 webhook。其后台提供所有付款的报表：在 pay.gov.sg 打开您的付款服务，进入 Reports，下载当月的 CSV。</translation>
    </message>
    <message>
        <source>Since {began} ({span}) nothing can come in: {why}.</source>
        <translation>自 {began}（{span}）起无法接收任何内容：{why}。</translation>
    </message>
    <message>
        <source>Singapore time, +08:00</source>
        <translation>新加坡时间，+08:00</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>暂时跳过</translation>
    </message>
    <message>
        <source>Slashes were written otherwise: what was signed is {form}.</source>
        <translation>斜杠写法不同：被签名的是{form}。</translation>
    </message>
    <message>
        <source>Slow bodies</source>
        <translation>缓慢正文</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>So that nothing is turned away while the sender changes over.</source>
        <translation>以免发送方更换期间有内容被拒绝。</translation>
    </message>
    <message>
        <source>Some not known</source>
        <translation>部分结果未知</translation>
    </message>
    <message>
        <source>Some of it was refunded elsewhere, or may have been, and {provider} does not tell how much. Look on the dashboard how much is left before you go on.</source>
        <translation>部分款项已在他处退款，或可能已退款，而 {provider} 没有说明金额。继续之前，请在后台查看还剩多少。</translation>
    </message>
    <message>
        <source>Some of it was refunded, or is being refunded, elsewhere. How much was not told, so no total has it.</source>
        <translation>部分款项已在他处退款，或正在退款。金额未提供，因此没有合计包含它。</translation>
    </message>
    <message>
        <source>Some of what differs is personal data and hidden. Reveal it under Body to see it here.</source>
        <translation>部分差异属于个人资料，已隐藏。请在“正文”中显示个人资料，即可在此查看。</translation>
    </message>
    <message>
        <source>Something may have read the body and passed on nothing.</source>
        <translation>可能有环节读取了正文，却没有转交任何内容。</translation>
    </message>
    <message>
        <source>Something stands in front of the secret</source>
        <translation>密钥前有多余内容</translation>
    </message>
    <message>
        <source>Something that does not belong to it stands around the secret {secret}.</source>
        <translation>密钥 {secret} 前后有不属于它的内容。</translation>
    </message>
    <message>
        <source>Something went wrong in the window; the log says what. Nothing that came in is lost.</source>
        <translation>窗口发生错误；日志中有说明。已收到的内容没有丢失。</translation>
    </message>
    <message>
        <source>Something went wrong. Look into Activity before you create it again.</source>
        <translation>发生错误。再次创建之前，请先查看“操作记录”。</translation>
    </message>
    <message>
        <source>Something went wrong. Look into Activity before you do it again.</source>
        <translation>发生错误。再次操作之前，请先查看“操作记录”。</translation>
    </message>
    <message>
        <source>Sorted currency by currency: amounts of different ones are never compared</source>
        <translation>按货币分别排序：不同货币的金额绝不作比较</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stands beside what you do in the journal. It is a note for people, no proof of who sat here.</source>
        <translation>在操作记录中与您的操作一同显示。仅供人参考，不能证明操作者是谁。</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>已停住</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>启动沙盒</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status differs</source>
        <translation>状态不符</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>状态不详</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>状态：{word}</translation>
    </message>
    <message>
        <source>Stays in the audit trail for ever: no names, no personal data.</source>
        <translation>永久留在审计记录中：请勿填写姓名或个人资料。</translation>
    </message>
    <message>
        <source>Step {n} of {all}: {what}</source>
        <translation>第 {n} 步，共 {all} 步：{what}</translation>
    </message>
    <message>
        <source>Step {n}: {state}</source>
        <translation>第 {n} 步：{state}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the sandbox</source>
        <translation>停止沙盒</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped: it answered 410</source>
        <translation>已停止：它响应了 410</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Stored, but it changes no payment and no total until its signature can be checked.</source>
        <translation>已保存，但在签名能够检查之前，不改变付款和合计。</translation>
    </message>
    <message>
        <source>Stored; its payment is being brought up to date.</source>
        <translation>已保存；正在更新其付款。</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Stripe intent</source>
        <translation>Stripe intent</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <translation>例如 {example}</translation>
    </message>
    <message>
        <source>Such signatures can be forged and are not accepted. Ask the sender for an HMAC.</source>
        <translation>这类签名可以伪造，不予接受。请要求发送方使用 HMAC。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switched off instead, it can be switched on again as it is.</source>
        <translation>如果只是关闭，之后可以原样重新启用。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS 证书</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>TLS 密钥</translation>
    </message>
    <message>
        <source>Table for a program</source>
        <translation>供程序使用的表格</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>供电子表格使用的表格</translation>
    </message>
    <message>
        <source>Tailscale 1.52 or later, signed in, with HTTPS and Funnel switched on for this computer.</source>
        <translation>Tailscale 1.52 或更新版本，已登录，并已为本机启用 HTTPS 和 Funnel。</translation>
    </message>
    <message>
        <source>Tailscale Funnel</source>
        <translation>Tailscale Funnel</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>导入报表</translation>
    </message>
    <message>
        <source>Take missing ones off the list</source>
        <translation>从列表中移除找不到的</translation>
    </message>
    <message>
        <source>Take one now and the others whenever you like: Help › Set up… Nothing here is final.</source>
        <translation>现在选一个，其他的随时可选：帮助 › 设置向导… 这里的选择都可再改。</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Taken in from a capture</source>
        <translation>从捕获导入</translation>
    </message>
    <message>
        <source>Taken, or refused with 413; memory stays flat.</source>
        <translation>接收，或以 413 拒绝；内存用量保持平稳。</translation>
    </message>
    <message>
        <source>Tell {provider} the address</source>
        <translation>将地址告知 {provider}</translation>
    </message>
    <message>
        <source>Tell {provider} to sign with the new one</source>
        <translation>请 {provider} 改用新密钥签名</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>立即测试</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>Tested and kept: {names}.</source>
        <translation>已测试并保存：{names}。</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Text and Hex compare the bytes.</source>
        <translation>“文本”和“十六进制”对比字节。</translation>
    </message>
    <message>
        <source>Text in front of the signature: the hash's own name with “=” may be there or not, any other must be.</source>
        <translation>签名前面的文本：哈希自身的名称加“=”可有可无，其他文本则必须有。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>要复制的文本</translation>
    </message>
    <message>
        <source>That day is over. Is it the right year?</source>
        <translation>此日已过。年份正确吗？</translation>
    </message>
    <message>
        <source>That endpoint has no current secret to sign with. Paste one instead.</source>
        <translation>该端点没有可用于签名的现用密钥。请改为粘贴一个。</translation>
    </message>
    <message>
        <source>That is a folder or a device, not a file. Drop the files themselves.</source>
        <translation>这是文件夹或设备，不是文件。请拖入文件本身。</translation>
    </message>
    <message>
        <source>That is known once it has ended.</source>
        <translation>结束后才能得知。</translation>
    </message>
    <message>
        <source>That is no amount. Write it like 12.50.</source>
        <translation>这不是金额。请写成 12.50 这样。</translation>
    </message>
    <message>
        <source>That is no day of the calendar. Write it like 2026-10-01.</source>
        <translation>日历上没有这一天。请写成 2026-10-01 这样。</translation>
    </message>
    <message>
        <source>That is no name of an environment variable. It has letters, digits and _, like PAYSG_SECRET.</source>
        <translation>这不是环境变量的名称。名称由字母、数字和 _ 组成，例如 PAYSG_SECRET。</translation>
    </message>
    <message>
        <source>The API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>The API key and its payment services</source>
        <translation>API 密钥及其付款服务</translation>
    </message>
    <message>
        <source>The API was read at {time}.</source>
        <translation>已于 {time} 读取 API。</translation>
    </message>
    <message>
        <source>The HTTP status of the answer to a delivery that was taken in.</source>
        <translation>接收投递后响应的 HTTP 状态。</translation>
    </message>
    <message>
        <source>The HTTP status of the answer to a delivery whose signature does not hold.</source>
        <translation>投递签名无效时响应的 HTTP 状态。</translation>
    </message>
    <message>
        <source>The address is deleted after two attempts that fail.</source>
        <translation>两次尝试失败后，地址即被删除。</translation>
    </message>
    <message>
        <source>The address is on this computer. It is a LIVE one: only what the provider itself signs belongs to it.</source>
        <translation>地址在本机。它属于 LIVE：只应接收服务商自己签名的内容。</translation>
    </message>
    <message>
        <source>The address is on this computer: your own program, cURL or the provider's test tool can send to it. A sample that is signed as {provider} would sign it is sent by: paysg-desktop trigger {event}</source>
        <translation>地址在本机：您自己的程序、cURL 或服务商的测试工具可以向它发送。要发送一个按 {provider} 方式签名的样本，请运行：paysg-desktop trigger {event}</translation>
    </message>
    <message>
        <source>The address leads here from outside: it is the one that {provider} is given.</source>
        <translation>此地址可从外部通到这里：就是提供给 {provider} 的那个地址。</translation>
    </message>
    <message>
        <source>The address of the gateway's API, for the text that registers the endpoint; nothing is sent there.</source>
        <translation>网关 API 的地址，用于注册端点的文本；不会向该地址发送任何内容。</translation>
    </message>
    <message>
        <source>The address was deleted, as the rehearsal said. The next rehearsal registers it again.</source>
        <translation>如演练所述，地址已被删除。下一次演练会重新注册。</translation>
    </message>
    <message>
        <source>The address was signed, too</source>
        <translation>地址也在签名范围内</translation>
    </message>
    <message>
        <source>The address was signed, too, in front of the body.</source>
        <translation>地址也在签名范围内，位于正文之前。</translation>
    </message>
    <message>
        <source>The agent is fetched from {place}. ngrok publishes no checksum that it could be held against: what vouches for it is the encrypted connection alone.</source>
        <translation>代理程序从 {place} 获取。ngrok 没有公布可供核对的校验和：只有加密连接为其担保。</translation>
    </message>
    <message>
        <source>The amount came as “{raw}” where a whole number of cents belongs. It could be read in two ways, so it is not counted in any total.</source>
        <translation>金额为“{raw}”，而此处应为以分计的整数。它有两种读法，因此不计入任何合计。</translation>
    </message>
    <message>
        <source>The amount is a whole number, such as 500, without cents.</source>
        <translation>金额须为整数，例如 500，不含分。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>The answer was longer: cut at {n} MiB.</source>
        <translation>响应过长：截至 {n} MiB。</translation>
    </message>
    <message>
        <source>The attempts that were made stay on the list, and the deliveries themselves stay kept.</source>
        <translation>已进行的尝试仍在列表中，投递本身也会保留。</translation>
    </message>
    <message>
        <source>The authtoken of your account, from dashboard.ngrok.com. It goes into the keychain.</source>
        <translation>您账户的 authtoken，来自 dashboard.ngrok.com。存入钥匙串。</translation>
    </message>
    <message>
        <source>The backup was not restored. {why}</source>
        <translation>备份没有还原。{why}</translation>
    </message>
    <message>
        <source>The body arrived as base64 text of the bytes that were signed.</source>
        <translation>到达的正文是被签名字节的 base64 文本。</translation>
    </message>
    <message>
        <source>The body arrived base64-encoded</source>
        <translation>正文以 base64 编码到达</translation>
    </message>
    <message>
        <source>The body arrived compressed</source>
        <translation>正文以压缩形式到达</translation>
    </message>
    <message>
        <source>The body arrived cut off</source>
        <translation>正文到达时被截断</translation>
    </message>
    <message>
        <source>The body arrived empty</source>
        <translation>正文到达时是空的</translation>
    </message>
    <message>
        <source>The body arrived empty although it should be JSON, and the signature fits no empty body.</source>
        <translation>正文应为 JSON，到达时却是空的，而签名也与空正文不符。</translation>
    </message>
    <message>
        <source>The body arrived in another compression than it was signed in: {form}.</source>
        <translation>正文到达时的压缩方式与签名时不同：{form}。</translation>
    </message>
    <message>
        <source>The body arrived inside a form field</source>
        <translation>正文放在表单字段内到达</translation>
    </message>
    <message>
        <source>The body arrived with another length than its Content-Length says, and the signature does not fit it.</source>
        <translation>正文到达时的长度与其 Content-Length 不同，签名也与之不符。</translation>
    </message>
    <message>
        <source>The body has more than {n} members, too many for a tree.</source>
        <translation>正文的成员超过 {n} 个，无法以树显示。</translation>
    </message>
    <message>
        <source>The body has more than {n} members, too many for a tree. Pretty and Raw show it.</source>
        <translation>正文的成员超过 {n} 个，无法以树显示。请看“整理后”和“原始”。</translation>
    </message>
    <message>
        <source>The body holds characters that can't be seen or that an editor would lose. Change single values in the tree: all others stay as they came.</source>
        <translation>正文含有看不见或编辑器会丢失的字符。请在树中更改单个值：其他值保持原样。</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text, so it can't be edited here.</source>
        <translation>正文不是 UTF-8 文本，因此不能在此编辑。</translation>
    </message>
    <message>
        <source>The body is too large for an editor. Change single values in the tree instead.</source>
        <translation>正文太大，无法编辑。请改在树中更改单个值。</translation>
    </message>
    <message>
        <source>The body names a key twice</source>
        <translation>正文中有键重复</translation>
    </message>
    <message>
        <source>The body was re-formatted</source>
        <translation>正文被重新格式化</translation>
    </message>
    <message>
        <source>The body was re-formatted: what was signed is {form}.</source>
        <translation>正文被重新格式化：被签名的是{form}。</translation>
    </message>
    <message>
        <source>The body's characters were escaped otherwise</source>
        <translation>正文字符的转义方式不同</translation>
    </message>
    <message>
        <source>The body's characters were garbled</source>
        <translation>正文字符变成乱码</translation>
    </message>
    <message>
        <source>The body's characters were read in one character set and written in another: {form}.</source>
        <translation>正文的字符按一种字符集读取，却按另一种写出：{form}。</translation>
    </message>
    <message>
        <source>The body's keys were sorted for signing</source>
        <translation>签名时正文的键经过排序</translation>
    </message>
    <message>
        <source>The body's last line end was changed</source>
        <translation>正文末尾的行结束符被更改</translation>
    </message>
    <message>
        <source>The body's line ends were changed</source>
        <translation>正文的行结束符被更改</translation>
    </message>
    <message>
        <source>The body's mode is not that of the secret.</source>
        <translation>正文的模式与密钥的不同。</translation>
    </message>
    <message>
        <source>The body's numbers were written otherwise</source>
        <translation>正文的数字写法不同</translation>
    </message>
    <message>
        <source>The body's slashes were escaped otherwise</source>
        <translation>正文斜杠的转义方式不同</translation>
    </message>
    <message>
        <source>The body's special characters were escaped otherwise</source>
        <translation>正文特殊字符的转义方式不同</translation>
    </message>
    <message>
        <source>The cause is being examined.</source>
        <translation>正在查找原因。</translation>
    </message>
    <message>
        <source>The characters &amp; &lt; &gt; ' were written otherwise: what was signed is {form}.</source>
        <translation>字符 &amp; &lt; &gt; ' 写法不同：被签名的是{form}。</translation>
    </message>
    <message>
        <source>The checklist could not be written: {why}. Choose another folder.</source>
        <translation>清单无法写入：{why}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The checkout</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>The code for your e-service</source>
        <translation>供您的电子服务使用的代码</translation>
    </message>
    <message>
        <source>The command reads a token: paste it, or name its environment variable.</source>
        <translation>该命令会读取令牌：请粘贴，或填写其环境变量名称。</translation>
    </message>
    <message>
        <source>The connected accounts have told of none so far. What is paid appears here.</source>
        <translation>已连接的账户至今没有提供任何付款。付款会显示在此。</translation>
    </message>
    <message>
        <source>The copies go to “{name}”.</source>
        <translation>副本发送到“{name}”。</translation>
    </message>
    <message>
        <source>The currency of amounts that come with none, or with none that can be read; three letters.</source>
        <translation>金额未附货币或货币无法读取时采用的货币；三个字母。</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>数据库完整。</translation>
    </message>
    <message>
        <source>The database was written anew: {before} before, {after} now.</source>
        <translation>数据库已重新写入：之前 {before}，现在 {after}。</translation>
    </message>
    <message>
        <source>The delivery</source>
        <translation>此投递</translation>
    </message>
    <message>
        <source>The destination “{name}” has a secret of its own: all that goes there is signed with it.</source>
        <translation>转发目标“{name}”有自己的密钥：发送到那里的内容都用它签名。</translation>
    </message>
    <message>
        <source>The doctor has not come to this delivery yet.</source>
        <translation>签名诊断尚未处理此投递。</translation>
    </message>
    <message>
        <source>The end is the same.</source>
        <translation>最终结果相同。</translation>
    </message>
    <message>
        <source>The endpoints keep their paths when they are moved. The way in has to lead to the other computer; where its address becomes another one, the provider has to be told.</source>
        <translation>端点迁移后路径不变。入口须改为通向另一台电脑；如其地址改变，须告知服务商。</translation>
    </message>
    <message>
        <source>The environment variable {name} is empty.</source>
        <translation>环境变量 {name} 是空的。</translation>
    </message>
    <message>
        <source>The exception leaves the open ones. No payment and no figure changes by it.</source>
        <translation>此异常不再列为未处理。付款和数字都不会因此改变。</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>导出已取消。没有写入任何内容。</translation>
    </message>
    <message>
        <source>The figures of the report are here</source>
        <translation>报表的数字已导入</translation>
    </message>
    <message>
        <source>The file and the account. Nothing is sent before the last step.</source>
        <translation>文件和账户。到最后一步之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}. Close it in other programs, or copy it, and try again.</source>
        <translation>无法打开文件：{reason}。请在其他程序中关闭它，或复制一份，然后重试。</translation>
    </message>
    <message>
        <source>The file is larger than 100 MiB. Nothing was read. Download reports of shorter periods.</source>
        <translation>文件大于 100 MiB。没有读取任何内容。请下载较短期间的报表。</translation>
    </message>
    <message>
        <source>The file with the certificate's key, without a password and readable by this user alone.</source>
        <translation>证书密钥的文件，不设密码，且只有此用户可读取。</translation>
    </message>
    <message>
        <source>The fingerprint is the one that I was told</source>
        <translation>指纹与告知我的一致</translation>
    </message>
    <message>
        <source>The first backup is made in a moment.</source>
        <translation>第一份备份即将开始。</translation>
    </message>
    <message>
        <source>The first copy comes in</source>
        <translation>收到第一份副本</translation>
    </message>
    <message>
        <source>The first day is after the last one. The period stays as it was.</source>
        <translation>首日晚于末日。期间保持不变。</translation>
    </message>
    <message>
        <source>The hash of the HMAC. Take sha1 only where the sender has nothing better: it is outdated.</source>
        <translation>HMAC 所用的哈希。只有在发送方没有更好的选择时才用 sha1：它已过时。</translation>
    </message>
    <message>
        <source>The header has signatures of other versions only, and none of version v1.</source>
        <translation>标头只有其他版本的签名，没有 v1 版本的。</translation>
    </message>
    <message>
        <source>The header that carries the signed time; needed for timestamp.raw_body alone.</source>
        <translation>载有签名时间的标头；仅 timestamp.raw_body 需要。</translation>
    </message>
    <message>
        <source>The hidden form of a secret was copied</source>
        <translation>复制到的是被遮盖的密钥</translation>
    </message>
    <message>
        <source>The https:// URL of the release feed that is asked. Empty: this build knows none, and nobody is asked.</source>
        <translation>所询问的发布信息源的 https:// 网址。留空：此构建不知道任何网址，也不询问任何人。</translation>
    </message>
    <message>
        <source>The id of a payment service begins with {prefix}, which belongs to it. Copy it whole.</source>
        <translation>付款服务的 id 以 {prefix} 开头，这是 id 的一部分。请完整复制。</translation>
    </message>
    <message>
        <source>The id was left out of what was signed</source>
        <translation>签名内容漏了 id</translation>
    </message>
    <message>
        <source>The id was left out of what was signed: {form}.</source>
        <translation>签名内容漏了 id：{form}。</translation>
    </message>
    <message>
        <source>The key says itself whether it is for LIVE or TEST. It is tested before it is kept.</source>
        <translation>密钥本身会表明是 LIVE 还是 TEST。保存之前会先测试。</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>密钥可用</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the secret: there is none that can be used, or it is locked. Nothing was written anywhere. Unlock it and try again, name an environment variable, or keep the secret only until the program ends.</source>
        <translation>本机的钥匙串没有存入密钥：没有可用的钥匙串，或它已锁定。没有写入任何地方。请解锁后重试，或填写环境变量名称，或只把密钥保留到程序结束。</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>末日早于首日。请更改其中一个。</translation>
    </message>
    <message>
        <source>The last delivery that counted came {time} ({zone}).</source>
        <translation>最近一次计入的投递在 {time}（{zone}）。</translation>
    </message>
    <message>
        <source>The last one was made {age}.</source>
        <translation>上一份备份创建于 {age}。</translation>
    </message>
    <message>
        <source>The last one, {time}, was still signed with the old secret.</source>
        <translation>上一次（{time}）仍以旧密钥签名。</translation>
    </message>
    <message>
        <source>The line ends of the body were changed on its way: {form}.</source>
        <translation>正文的行结束符在途中被更改：{form}。</translation>
    </message>
    <message>
        <source>The line of the file; its first is the header</source>
        <translation>文件中的行号；第一行是标题行</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>链接已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>链接已复制。</translation>
    </message>
    <message>
        <source>The links are in the result. Save it to send them out.</source>
        <translation>链接在结果中。请保存结果，以便发送链接。</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>The month pack was written to {name}.</source>
        <translation>月度资料包已写入 {name}。</translation>
    </message>
    <message>
        <source>The name and its choice of filters go; no payment does.</source>
        <translation>名称及其筛选条件会被移除；付款不受影响。</translation>
    </message>
    <message>
        <source>The name is ours alone: it stands on cards, in lists and in exports.</source>
        <translation>此名称只供我们使用：显示在卡片、列表和导出文件中。</translation>
    </message>
    <message>
        <source>The name of the HTTP header that carries the signature.</source>
        <translation>载有签名的 HTTP 标头名称。</translation>
    </message>
    <message>
        <source>The name of the HTTP header that carries the time and the signature.</source>
        <translation>载有时间和签名的 HTTP 标头名称。</translation>
    </message>
    <message>
        <source>The newest of each of so many days stays.</source>
        <translation>保留最近这么多天，每天最新的一份。</translation>
    </message>
    <message>
        <source>The newest of each of so many months stays.</source>
        <translation>保留最近这么多个月，每月最新的一份。</translation>
    </message>
    <message>
        <source>The newest of each of so many weeks stays.</source>
        <translation>保留最近这么多周，每周最新的一份。</translation>
    </message>
    <message>
        <source>The newest report of {whose} is as of {time} ({zone}).</source>
        <translation>{whose} 的最新报表截至 {time}（{zone}）。</translation>
    </message>
    <message>
        <source>The next delivery is passed on, and each attempt stands here with what came back.</source>
        <translation>下一次投递会转发，每次尝试及返回的内容都列在此。</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>The old one counts until {time}, then it only explains.</source>
        <translation>旧密钥有效至 {time}，之后只用来说明原因。</translation>
    </message>
    <message>
        <source>The old one is accepted no more.</source>
        <translation>旧密钥已不再接受。</translation>
    </message>
    <message>
        <source>The one that is installed is used: {path}</source>
        <translation>使用已安装的：{path}</translation>
    </message>
    <message>
        <source>The one that your receiver checks with. Left empty, it is one of the sandbox's own, to be copied.</source>
        <translation>您的接收方用来检查的密钥。留空则用沙盒自己的密钥，可供复制。</translation>
    </message>
    <message>
        <source>The other window could not be opened, and did not say why.</source>
        <translation>另一窗口无法打开，且没有说明原因。</translation>
    </message>
    <message>
        <source>The payer's link stops working, for good. {provider} is asked once more just before: if the payer was quicker, nothing is cancelled, and this says so.</source>
        <translation>付款人的链接会永久失效。取消前会再向 {provider} 查询一次：如果付款人已抢先付款，则不会取消，这里会说明。</translation>
    </message>
    <message>
        <source>The payer's link was copied.</source>
        <translation>付款人的链接已复制。</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>The payment as it is now</source>
        <translation>付款的现况</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>The payment is being looked up.</source>
        <translation>正在查询此付款。</translation>
    </message>
    <message>
        <source>The payment is not in the list so far.</source>
        <translation>此付款至今不在列表中。</translation>
    </message>
    <message>
        <source>The payments of that time were read from {provider} at {time}.</source>
        <translation>该时段的付款已于 {time} 从 {provider} 读取。</translation>
    </message>
    <message>
        <source>The personal data is in it, which was noted.</source>
        <translation>文件含个人资料，此事已记录。</translation>
    </message>
    <message>
        <source>The port on this computer that webhooks arrive at. 0 takes any free one at each start.</source>
        <translation>本机接收 webhook 的端口。0：每次启动时使用任一空闲端口。</translation>
    </message>
    <message>
        <source>The probe went out and came back by the public address in {took}.</source>
        <translation>探测请求经公共地址往返，用时 {took}。</translation>
    </message>
    <message>
        <source>The program closes its files for that, and opens again when it is done.</source>
        <translation>程序会为此关闭其文件，完成后再打开。</translation>
    </message>
    <message>
        <source>The program ended before the answer came. It may have arrived.</source>
        <translation>程序在收到响应之前结束。可能已送达。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly: {when}. What was acknowledged is kept. A report stays on this computer; nothing was sent.</source>
        <translation>程序意外结束：{when}。已确认的内容均已保留。报告留在此电脑上；没有发送任何东西。</translation>
    </message>
    <message>
        <source>The proof that the change has arrived.</source>
        <translation>证明更换已生效。</translation>
    </message>
    <message>
        <source>The proxy leaves request bodies alone. A Worker on the route must pass on the request itself, and not JSON.stringify of what it has read:</source>
        <translation>代理不会改动请求正文。路由上的 Worker 必须转交请求本身，而不是对已读内容的 JSON.stringify：</translation>
    </message>
    <message>
        <source>The recovery could not be done, and the log says why. The damaged file is as it was.</source>
        <translation>恢复未能完成，原因见日志。损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>The report from PaySG's dashboard</source>
        <translation>来自 PaySG 后台的报表</translation>
    </message>
    <message>
        <source>The request is no POST, and its signature fits nothing: a redirect may have turned it into that.</source>
        <translation>该请求不是 POST，其签名与任何内容都不符：可能是重定向造成的。</translation>
    </message>
    <message>
        <source>The result was saved as {name}.</source>
        <translation>结果已保存为 {name}。</translation>
    </message>
    <message>
        <source>The row that is chosen</source>
        <translation>所选的行</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The run is paused. What was created stays created, and going on creates no row twice.</source>
        <translation>运行已暂停。已创建的会保留；继续运行不会重复创建任何一行。</translation>
    </message>
    <message>
        <source>The same file was imported on {when}: nothing changed.</source>
        <translation>同一文件已在 {when} 导入：没有变化。</translation>
    </message>
    <message>
        <source>The same of names, references and money: as many years as your agency's schedule says. 0: kept for ever.</source>
        <translation>姓名、参考编号和款项同理：按您机构的保留期限表填写年数。0：永久保留。</translation>
    </message>
    <message>
        <source>The same payments and the same log either way; only what stands in front is another.</source>
        <translation>两者的付款和日志都相同；只是显示的重点不同。</translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>The sandbox does not run</source>
        <translation>沙盒没有运行</translation>
    </message>
    <message>
        <source>The second amount is below the first. Change one of them.</source>
        <translation>第二个金额小于第一个。请更改其中一个。</translation>
    </message>
    <message>
        <source>The secret and the body disagree about real money</source>
        <translation>密钥与正文在是否真实款项上不一致</translation>
    </message>
    <message>
        <source>The secret holds blanks or invisible characters</source>
        <translation>密钥含有空格或不可见字符</translation>
    </message>
    <message>
        <source>The secret is shorter than such secrets should be. See that all of it was copied.</source>
        <translation>密钥比这类密钥应有的长度短。请确认已完整复制。</translation>
    </message>
    <message>
        <source>The secret of “{name}” is empty or can't be read, so deliveries fail.</source>
        <translation>“{name}”的密钥为空或无法读取，因此投递会失败。</translation>
    </message>
    <message>
        <source>The secret was decoded where it counts as text</source>
        <translation>密钥应作文本使用，却被解码</translation>
    </message>
    <message>
        <source>The secret was read as hexadecimal</source>
        <translation>密钥被当作十六进制读取</translation>
    </message>
    <message>
        <source>The secret was read in another base64 alphabet</source>
        <translation>密钥按另一种 base64 字母表读取</translation>
    </message>
    <message>
        <source>The secret was used as text where it stands for bytes</source>
        <translation>密钥代表字节，却被当作文本使用</translation>
    </message>
    <message>
        <source>The secret was used without its prefix</source>
        <translation>使用密钥时去掉了前缀</translation>
    </message>
    <message>
        <source>The secret {secret} differs by blanks or invisible characters: {form}.</source>
        <translation>密钥 {secret} 的差别在于空格或不可见字符：{form}。</translation>
    </message>
    <message>
        <source>The self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>The sender</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>The sender decoded the secret {secret} from base64, where its text is the key.</source>
        <translation>发送方对密钥 {secret} 做了 base64 解码，而其文本才是 HMAC 密钥。</translation>
    </message>
    <message>
        <source>The sender has not changed over to the new secret yet: see to that first.</source>
        <translation>发送方尚未改用新密钥：请先处理此事。</translation>
    </message>
    <message>
        <source>The sender left the prefix whsec_ of the secret {secret} out, where it is a part of the key.</source>
        <translation>发送方去掉了密钥 {secret} 的前缀 whsec_，而该前缀是 HMAC 密钥的一部分。</translation>
    </message>
    <message>
        <source>The sender read the secret {secret} as hexadecimal digits and used their bytes as the key.</source>
        <translation>发送方把密钥 {secret} 当作十六进制数字，并以其字节作为 HMAC 密钥。</translation>
    </message>
    <message>
        <source>The sender read the secret {secret} in the URL-safe base64 alphabet (- and _).</source>
        <translation>发送方按 URL 安全的 base64 字母表（- 和 _）读取了密钥 {secret}。</translation>
    </message>
    <message>
        <source>The sender used the text of the secret {secret} as the key, where its decoded bytes are the key.</source>
        <translation>发送方以密钥 {secret} 的文本作为 HMAC 密钥，而其解码后的字节才是 HMAC 密钥。</translation>
    </message>
    <message>
        <source>The sender's answer</source>
        <translation>给发送方的响应</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <translation>签名不符</translation>
    </message>
    <message>
        <source>The signature does not hold</source>
        <translation>签名无效</translation>
    </message>
    <message>
        <source>The signature does not hold. This program has no words for the cause {cause}.</source>
        <translation>签名无效。本程序没有关于原因 {cause} 的说明。</translation>
    </message>
    <message>
        <source>The signature fails, and here is why</source>
        <translation>签名验证失败，原因如下</translation>
    </message>
    <message>
        <source>The signature fits none of the secrets, nor any usual change of body or scheme: the body was changed on its way, or another secret was used. The bytes don't tell which.</source>
        <translation>签名与任何密钥都不符，与正文或方案的常见变化也不符：正文在途中被更改，或用了另一个密钥。从字节无法判断是哪一种。</translation>
    </message>
    <message>
        <source>The signature fits the secret {secret}, but the body claims the other mode: one of the two is wrong.</source>
        <translation>签名与密钥 {secret} 相符，但正文声称的是另一模式：两者之一有误。</translation>
    </message>
    <message>
        <source>The signature fits, but it was made too long before it arrived.</source>
        <translation>签名相符，但签名时间比到达时间早太多。</translation>
    </message>
    <message>
        <source>The signature fits, but it was made {offset} before it arrived, while others arrive in time: that points to a queue or relay in between.</source>
        <translation>签名相符，但签名时间比到达时间早 {offset}，而其他投递都及时到达：这表示中间可能有队列或中继。</translation>
    </message>
    <message>
        <source>The signature fits, but its time lies ahead of this computer's clock.</source>
        <translation>签名相符，但其时间晚于本机时钟。</translation>
    </message>
    <message>
        <source>The signature fits. The sender's clock stands {offset} {side} this computer's, time after time the same.</source>
        <translation>签名相符。发送方的时钟每次都比本机{side} {offset}。</translation>
    </message>
    <message>
        <source>The signature fits. The sender's clock stands {offset} {side} this computer's, time after time the same: whole hours, as between time zones.</source>
        <translation>签名相符。发送方的时钟每次都比本机{side} {offset}：恰为整小时，像是时区之差。</translation>
    </message>
    <message>
        <source>The signature fits; its time is in milliseconds where seconds were expected.</source>
        <translation>签名相符；其时间以毫秒计，而此处要求以秒计。</translation>
    </message>
    <message>
        <source>The signature goes with it as it is: an old one, when a later attempt comes.</source>
        <translation>签名原样附带：之后的尝试带的是旧签名。</translation>
    </message>
    <message>
        <source>The signature header cannot be read</source>
        <translation>签名标头无法读取</translation>
    </message>
    <message>
        <source>The signature holds</source>
        <translation>签名有效</translation>
    </message>
    <message>
        <source>The signature holds for the re-serialised body</source>
        <translation>签名对重新序列化的正文有效</translation>
    </message>
    <message>
        <source>The signature is a plain hash of secret and body, and no HMAC.</source>
        <translation>签名是密钥加正文的普通哈希，而不是 HMAC。</translation>
    </message>
    <message>
        <source>The signature is a plain hash, no HMAC</source>
        <translation>签名是普通哈希，不是 HMAC</translation>
    </message>
    <message>
        <source>The signature is of another version</source>
        <translation>签名是其他版本</translation>
    </message>
    <message>
        <source>The signature is written in another encoding</source>
        <translation>签名采用另一种编码</translation>
    </message>
    <message>
        <source>The signature itself fits, but it is written in another encoding: {form}.</source>
        <translation>签名本身相符，但采用了另一种编码：{form}。</translation>
    </message>
    <message>
        <source>The signature that came is taken out, and one with the time of the attempt is put in.</source>
        <translation>会去掉原有的签名，换上以尝试时间签的签名。</translation>
    </message>
    <message>
        <source>The signature was made with another hash</source>
        <translation>签名采用另一种哈希</translation>
    </message>
    <message>
        <source>The signature was made with another hash than this endpoint expects: {form}.</source>
        <translation>签名所用的哈希与此端点要求的不同：{form}。</translation>
    </message>
    <message>
        <source>The signature's header is not there: the sender did not sign, or something on the way removed it.</source>
        <translation>没有签名标头：发送方没有签名，或途中有环节将其移除。</translation>
    </message>
    <message>
        <source>The signature's header is there, but it is not written as it should be.</source>
        <translation>有签名标头，但写法不正确。</translation>
    </message>
    <message>
        <source>The signed document arrived inside the form field {form}.</source>
        <translation>被签名的文档放在表单字段 {form} 内到达。</translation>
    </message>
    <message>
        <source>The signed parts were joined otherwise</source>
        <translation>被签名各部分的连接方式不同</translation>
    </message>
    <message>
        <source>The signed parts were joined otherwise: {form}.</source>
        <translation>被签名各部分的连接方式不同：{form}。</translation>
    </message>
    <message>
        <source>The signing secret is another value, given for the webhook endpoint. Set that one.</source>
        <translation>签名密钥是另一个值，由 webhook 端点给出。请设定该值。</translation>
    </message>
    <message>
        <source>The signing secret is blank or cannot be read</source>
        <translation>签名密钥为空或无法读取</translation>
    </message>
    <message>
        <source>The signing secret is blank, or could not be read where it is kept.</source>
        <translation>签名密钥为空，或无法从存放处读取。</translation>
    </message>
    <message>
        <source>The signing secret of the webhook</source>
        <translation>webhook 的签名密钥</translation>
    </message>
    <message>
        <source>The sources that we have don't tell of {thing}.</source>
        <translation>现有来源不提供{thing}的信息。</translation>
    </message>
    <message>
        <source>The start of the answer</source>
        <translation>响应的开头</translation>
    </message>
    <message>
        <source>The status is one that we don't know, so no total counts this payment.</source>
        <translation>此状态我们不认识，因此这笔付款不计入任何合计。</translation>
    </message>
    <message>
        <source>The stored secret has not the form of a signing secret.</source>
        <translation>所存的密钥不是签名密钥的格式。</translation>
    </message>
    <message>
        <source>The stored secret has not the form of one</source>
        <translation>所存的密钥格式不对</translation>
    </message>
    <message>
        <source>The stored secret is too short</source>
        <translation>所存的密钥太短</translation>
    </message>
    <message>
        <source>The stored secret is too short: a part of it may be missing.</source>
        <translation>所存的密钥太短：可能缺了一部分。</translation>
    </message>
    <message>
        <source>The stored secret looks like an API key (sk_…, pk_…), not like a signing secret.</source>
        <translation>所存的密钥看似 API 密钥（sk_…、pk_…），而不是签名密钥。</translation>
    </message>
    <message>
        <source>The stored secret looks like the hidden form of one, or like a spoilt copy.</source>
        <translation>所存的密钥看似被遮盖的密钥，或损坏的副本。</translation>
    </message>
    <message>
        <source>The template was saved as {name}. Fill it in, then choose it here.</source>
        <translation>模板已保存为 {name}。请填写后在此选择。</translation>
    </message>
    <message>
        <source>The text after whsec_ has to be decoded from base64 before signing.</source>
        <translation>签名之前，须对 whsec_ 之后的文本做 base64 解码。</translation>
    </message>
    <message>
        <source>The time before the answer is a number of seconds, like 2 or 0.5.</source>
        <translation>响应前的时间是秒数，例如 2 或 0.5。</translation>
    </message>
    <message>
        <source>The time is not within the accepted window.</source>
        <translation>时间不在接受范围内。</translation>
    </message>
    <message>
        <source>The time limit is a number of seconds, like 10 or 0.5.</source>
        <translation>时限是秒数，例如 10 或 0.5。</translation>
    </message>
    <message>
        <source>The time was left out of what was signed</source>
        <translation>签名内容漏了时间</translation>
    </message>
    <message>
        <source>The time was left out of what was signed: {form}.</source>
        <translation>签名内容漏了时间：{form}。</translation>
    </message>
    <message>
        <source>The time was signed in another unit</source>
        <translation>签名所用的时间单位不同</translation>
    </message>
    <message>
        <source>The time was signed in another unit than the header shows: {form}.</source>
        <translation>签名所用的时间单位与标头显示的不同：{form}。</translation>
    </message>
    <message>
        <source>The totals are right</source>
        <translation>合计正确</translation>
    </message>
    <message>
        <source>The trial run: what every row would give, without sending anything.</source>
        <translation>试运行：显示每行的结果，但不发送任何内容。</translation>
    </message>
    <message>
        <source>The tunnel's public host name.</source>
        <translation>隧道的公共主机名。</translation>
    </message>
    <message>
        <source>The very same request was received before: it was sent again, and not by a retry.</source>
        <translation>此前收到过完全相同的请求：它被再次发送，而且不是重试。</translation>
    </message>
    <message>
        <source>The whole path of ngrok's own program.</source>
        <translation>ngrok 程序本身的完整路径。</translation>
    </message>
    <message>
        <source>The workspace can't be opened</source>
        <translation>工作区无法打开</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Then it is done</source>
        <translation>至此完成</translation>
    </message>
    <message>
        <source>Then look at every proxy in between: none may rewrite bodies.</source>
        <translation>然后检查中间的每个代理：都不得重写正文。</translation>
    </message>
    <message>
        <source>Then look at the sender's clock.</source>
        <translation>然后检查发送方的时钟。</translation>
    </message>
    <message>
        <source>Then verify this delivery again.</source>
        <translation>然后重新验证此投递。</translation>
    </message>
    <message>
        <source>Then verify this delivery again; until then nothing of it is counted.</source>
        <translation>然后重新验证此投递；在此之前不会计入其中任何内容。</translation>
    </message>
    <message>
        <source>There is a blank in it. Secrets have none as a rule.</source>
        <translation>其中有空格。密钥通常没有空格。</translation>
    </message>
    <message>
        <source>There is no API key in this workspace.</source>
        <translation>此工作区没有 API 密钥。</translation>
    </message>
    <message>
        <source>There is no delivery {number} to compare with.</source>
        <translation>没有可供对比的投递 {number}。</translation>
    </message>
    <message>
        <source>There is no endpoint to which they could have come. Add one first.</source>
        <translation>没有可供接收的端点。请先添加一个。</translation>
    </message>
    <message>
        <source>There is no endpoint yet to which they could come.</source>
        <translation>尚无可供接收的端点。</translation>
    </message>
    <message>
        <source>There is no endpoint yet whose deliveries could be passed on.</source>
        <translation>尚无可供转发投递的端点。</translation>
    </message>
    <message>
        <source>There is no endpoint: nobody sends anything here.</source>
        <translation>没有端点：没有人向这里发送任何内容。</translation>
    </message>
    <message>
        <source>There is no exception to export.</source>
        <translation>没有可导出的异常。</translation>
    </message>
    <message>
        <source>There is no ngrok agent on this computer. Install it from ngrok.com/download, name it under “More settings”, or tick that it may be fetched. Nothing was saved.</source>
        <translation>本机没有 ngrok 代理程序。请从 ngrok.com/download 安装，在“更多设置”中指明，或勾选可以下载。没有保存任何内容。</translation>
    </message>
    <message>
        <source>There is no payment in this event, so it changes no payment and no total.</source>
        <translation>此事件不涉及付款，因此不改变付款和合计。</translation>
    </message>
    <message>
        <source>There is no secret and no key in this workspace yet, so there is nothing to change.</source>
        <translation>此工作区尚无签名密钥和 API 密钥，因此没有可更换的。</translation>
    </message>
    <message>
        <source>There is no secret yet, so deliveries are kept but stay “not checked”.</source>
        <translation>尚无密钥，因此投递会保留，但仍为“未检查”。</translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>没有签名</translation>
    </message>
    <message>
        <source>There is no such run any more.</source>
        <translation>该次运行已不存在。</translation>
    </message>
    <message>
        <source>There is no workspace in {folder}. Nothing was opened; “New workspace…” makes one.</source>
        <translation>{folder} 中没有工作区。没有打开任何内容；“新工作区…”可创建一个。</translation>
    </message>
    <message>
        <source>There is none for {filters}.</source>
        <translation>没有符合 {filters} 的结果。</translation>
    </message>
    <message>
        <source>There is none on this computer.</source>
        <translation>本机没有。</translation>
    </message>
    <message>
        <source>There is none yet. It is read back and checked before it counts.</source>
        <translation>尚无备份。备份须读回并检查后才算数。</translation>
    </message>
    <message>
        <source>There is none. Last asked: {when}</source>
        <translation>没有。上次询问：{when}</translation>
    </message>
    <message>
        <source>There is none: nothing has to be entered again.</source>
        <translation>没有：无需重新输入任何内容。</translation>
    </message>
    <message>
        <source>There is nothing in it that has to be replaced.</source>
        <translation>其中没有需要替换的内容。</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>没有可对比的内容。</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>没有可复制的内容。</translation>
    </message>
    <message>
        <source>There is something in front of whsec_. The secret begins there.</source>
        <translation>whsec_ 前面有多余内容。密钥从 whsec_ 开始。</translation>
    </message>
    <message>
        <source>There is something of that name already. Nothing was made; “Open workspace…” opens what is there.</source>
        <translation>已有同名的内容。没有创建任何内容；“打开工作区…”可打开现有的工作区。</translation>
    </message>
    <message>
        <source>There was no body in the answer.</source>
        <translation>响应没有正文。</translation>
    </message>
    <message>
        <source>There was no body.</source>
        <translation>没有正文。</translation>
    </message>
    <message>
        <source>There was nothing to verify again: nothing is in quarantine, and nothing is unchecked.</source>
        <translation>没有需要重新验证的投递：隔离区是空的，也没有未检查的。</translation>
    </message>
    <message>
        <source>These are LIVE deliveries, and the address is not on this computer. Nothing was saved: tick that you know it, or give an address of this computer.</source>
        <translation>这些是 LIVE 投递，而地址不在本机。没有保存任何内容：请勾选您已知悉，或填写本机的地址。</translation>
    </message>
    <message>
        <source>These are LIVE deliveries, and {target} is not on this computer.</source>
        <translation>这些是 LIVE 投递，而 {target} 不在本机。</translation>
    </message>
    <message>
        <source>These hold for everybody who uses this workspace. They guard against slips; they are no access control.</source>
        <translation>这些规则适用于使用此工作区的所有人。它们只防止失误，并非访问控制。</translation>
    </message>
    <message>
        <source>They are entered there</source>
        <translation>已在那边输入</translation>
    </message>
    <message>
        <source>They are in the packed file. Look through those of this computer alone: folders for backups and imports, the port, the proxy, and your name beside what you do.</source>
        <translation>它们在打包的文件中。请查看只属于本机的设置：备份和导入的文件夹、端口、代理，以及与您的操作一同显示的姓名。</translation>
    </message>
    <message>
        <source>They are revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>They lead there</source>
        <translation>已通向那边</translation>
    </message>
    <message>
        <source>This</source>
        <translation>此项</translation>
    </message>
    <message>
        <source>This address is on this computer. A sender outside needs a way in that leads to it.</source>
        <translation>此地址在本机。外部发送方需要通向它的入口。</translation>
    </message>
    <message>
        <source>This address works for an e-service on this very computer; for another one give its address.</source>
        <translation>此地址适用于就在本机上的电子服务；如在其他电脑，请填写其地址。</translation>
    </message>
    <message>
        <source>This asks a real person for real money.</source>
        <translation>这是向真实的人收取真实款项。</translation>
    </message>
    <message>
        <source>This asks real people for real money.</source>
        <translation>这是向真实的人收取真实款项。</translation>
    </message>
    <message>
        <source>This computer's address, as the e-service reaches it</source>
        <translation>电子服务访问本机所用的地址</translation>
    </message>
    <message>
        <source>This desktop has no place for icons beside the clock, so the window would stay, minimised.</source>
        <translation>此桌面没有放图标的系统托盘，因此窗口会最小化保留。</translation>
    </message>
    <message>
        <source>This endpoint takes everything, so no attempt would fail. Have it answer 503 first.</source>
        <translation>此端点什么都接受，因此没有尝试会失败。请先让它响应 503。</translation>
    </message>
    <message>
        <source>This event had come before with another body. The first one counts; this one changed nothing.</source>
        <translation>此事件此前收到过，但正文不同。以第一次为准；这次没有改变任何内容。</translation>
    </message>
    <message>
        <source>This event had come before with the same body. It is counted once.</source>
        <translation>此事件此前收到过，正文相同。只计一次。</translation>
    </message>
    <message>
        <source>This file was run before. Say that its payments are to be created once more, or go back.</source>
        <translation>此文件以前运行过。请确认要再次创建其付款，或返回。</translation>
    </message>
    <message>
        <source>This goes, and can't be brought back: backups of this workspace that hold it are removed, too. The file is written anew, which needs about twice its size of free room.</source>
        <translation>以下内容会清除，无法恢复：此工作区含有这些内容的备份也会移除。文件会重新写入，需要约两倍大小的空闲空间。</translation>
    </message>
    <message>
        <source>This guards against slips; it is no access control: the program can't tell who types a name. Who approved it is kept, with the account of this computer.</source>
        <translation>这只防止失误，并非访问控制：程序无法辨别是谁填写姓名。批准人会与本机的账户一同记录。</translation>
    </message>
    <message>
        <source>This is a key of the sandbox. Say at which address the sandbox of this computer is.</source>
        <translation>这是沙盒的密钥。请填写本机沙盒的地址。</translation>
    </message>
    <message>
        <source>This is about real payers. What goes is gone for ever.</source>
        <translation>这涉及真实的付款人。清除的内容会永久消失。</translation>
    </message>
    <message>
        <source>This is the page on which it is paid. Nothing was sent to the payer: give them the link. That it is paid is told by webhook, and it appears in Payments then.</source>
        <translation>这是用来付款的页面。尚未向付款人发送任何内容：请把链接交给付款人。付款后会由 webhook 告知，届时显示在“付款”中。</translation>
    </message>
    <message>
        <source>This is {provider}'s page on which it is paid. Nothing was sent to the payer so far: give them the link, or have it e-mailed.</source>
        <translation>这是 {provider} 上用来付款的页面。至今未向付款人发送任何内容：请把链接交给付款人，或以电邮发送。</translation>
    </message>
    <message>
        <source>This key is pinned: another one is refused.</source>
        <translation>已固定此密钥：拒绝其他密钥。</translation>
    </message>
    <message>
        <source>This looks like an API key. The signing secret is another one.</source>
        <translation>这看似 API 密钥。签名密钥是另一个。</translation>
    </message>
    <message>
        <source>This looks like another sender's delivery</source>
        <translation>看似另一发送方的投递</translation>
    </message>
    <message>
        <source>This looks like the hidden form of a secret. Copy it where it is shown whole.</source>
        <translation>这看似被遮盖的密钥。请从完整显示密钥的地方复制。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This must be {what}.</source>
        <translation>必须是{what}。</translation>
    </message>
    <message>
        <source>This program checks shared secrets (whsec_…). See whether the sender can sign with one.</source>
        <translation>本程序检查共享密钥（whsec_…）。请查看发送方能否用共享密钥签名。</translation>
    </message>
    <message>
        <source>This program does not know the provider.</source>
        <translation>本程序不认识此服务商。</translation>
    </message>
    <message>
        <source>This provider gives us no way to know them.</source>
        <translation>此服务商没有提供得知的方法。</translation>
    </message>
    <message>
        <source>This row is good.</source>
        <translation>此行无误。</translation>
    </message>
    <message>
        <source>This signature cannot be checked here</source>
        <translation>此签名无法在此检查</translation>
    </message>
    <message>
        <source>This value can't be named for sure. Change it in the text instead.</source>
        <translation>无法准确指明此值。请改在文本中更改。</translation>
    </message>
    <message>
        <source>This very file was imported on {when}. Importing it again for the same account changes nothing.</source>
        <translation>同一文件已在 {when} 导入。为同一账户再次导入不会改变任何内容。</translation>
    </message>
    <message>
        <source>This very file was run on {when}, and {done} of its {rows} were created. Running it again asks the same people a second time.</source>
        <translation>同一文件已在 {when} 运行过，{rows}中已创建 {done}。再次运行会向同一批人再次收款。</translation>
    </message>
    <message>
        <source>This workspace is made up and thrown away; there is nothing to keep.</source>
        <translation>此工作区为虚构，用后即弃；没有需要保留的内容。</translation>
    </message>
    <message>
        <source>This workspace makes this refund at most once, even if the line drops or the program ends. Just before, the payment is read again, and a change that was not made here stops it. What another desk with a workspace of its own does in the same moment is seen only where {provider} shows it.</source>
        <translation>即使线路中断或程序结束，此工作区对这笔退款最多执行一次。退款前会再读取一次付款，如发现不是在此作出的更改，就会停止。其他使用者在其工作区同时所做的操作，只有在 {provider} 显示时才会得知。</translation>
    </message>
    <message>
        <source>Tick that you agree, or cancel: the way in then stays off. Nothing was changed.</source>
        <translation>请勾选同意，或取消：入口会保持关闭。没有作任何更改。</translation>
    </message>
    <message>
        <source>Time header</source>
        <translation>时间标头</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Time passes</source>
        <translation>时间流速</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Times out of reach</source>
        <translation>无法接收的时段</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>To confirm, type the number of payments</source>
        <translation>请输入付款笔数以确认</translation>
    </message>
    <message>
        <source>To confirm, type the reference</source>
        <translation>请输入参考编号以确认</translation>
    </message>
    <message>
        <source>To confirm, type the workspace's name</source>
        <translation>请输入工作区名称以确认</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Together with the {here} refunded of it here before, it is above {limit}</source>
        <translation>连同此前在此退回的 {here}，金额超过 {limit}</translation>
    </message>
    <message>
        <source>Together {amount}</source>
        <translation>合计 {amount}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Told again</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Told again: this event had come before, counted once</source>
        <translation>重复：此事件此前收到过，只计一次</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Told by one source only</source>
        <translation>仅一个来源</translation>
    </message>
    <message>
        <source>Told differently</source>
        <translation>内容不一致</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Totals by account, status and day, refunds and exceptions of one whole month, whatever is filtered.</source>
        <translation>一整个月按账户、状态和日期的合计、退款和异常，不受筛选条件影响。</translation>
    </message>
    <message>
        <source>Totals of the payments on the list</source>
        <translation>列表中付款的合计</translation>
    </message>
    <message>
        <source>Treat bodies as bytes, or as UTF-8 without a byte order mark: Latin-1 or Windows-1252 in between garbles every letter beyond ASCII. When sending by hand, echo adds a line end, and curl --data takes the line ends of a file away. This leaves it as it is:</source>
        <translation>请把正文当作字节或不带字节顺序标记的 UTF-8 处理：中间若有 Latin-1 或 Windows-1252，ASCII 以外的字母都会变成乱码。手动发送时，echo 会添加行结束符，curl --data 会去掉文件的行结束符。以下命令保持原样：</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Tried again after {steps}, and given up after {whole}.</source>
        <translation>在 {steps} 后重试，{whole} 后放弃。</translation>
    </message>
    <message>
        <source>Tried again at {time}.</source>
        <translation>将于 {time} 重试。</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>试用沙盒</translation>
    </message>
    <message>
        <source>Two of the payment services have the same id. Each is connected once.</source>
        <translation>有两项付款服务的 id 相同。每项只能连接一次。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Type the number of any delivery and press Enter to compare with it.</source>
        <translation>输入任一投递的编号并按 Enter 进行对比。</translation>
    </message>
    <message>
        <source>Type the number of payments, {count}, to confirm. Nothing was sent.</source>
        <translation>请输入付款笔数 {count} 以确认。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Type the workspace's name as it stands below the field. Nothing was purged.</source>
        <translation>请照字段下方所示输入工作区名称。没有清除任何内容。</translation>
    </message>
    <message>
        <source>URL-safe base64</source>
        <translation>URL 安全的 base64</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>撤销所有更改</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Unit of the time</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>Unit unclear</source>
        <translation>单位不明</translation>
    </message>
    <message>
        <source>Unknown payment</source>
        <translation>未知付款</translation>
    </message>
    <message>
        <source>Unknown to {provider}</source>
        <translation>{provider} 无此记录</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>直到明天(&amp;T)</translation>
    </message>
    <message>
        <source>Until it is switched off</source>
        <translation>直到关闭为止</translation>
    </message>
    <message>
        <source>Until the answer had come</source>
        <translation>直到收到响应</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>直到明天</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>无积压</translation>
    </message>
    <message>
        <source>Up to its host and port; each endpoint's path comes behind it.</source>
        <translation>只写到主机和端口；每个端点的路径接在其后。</translation>
    </message>
    <message>
        <source>Up to {attempts}: after {steps}, given up after {whole}.</source>
        <translation>最多 {attempts}：间隔 {steps}，{whole} 后放弃。</translation>
    </message>
    <message>
        <source>Update address</source>
        <translation>更新地址</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Use plain characters</source>
        <translation>使用普通字符</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Usual.</source>
        <translation>照常。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value of custom information {number}</source>
        <translation>自定义信息 {number} 的值</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>{name} 的值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Verdicts so far</source>
        <translation>历次结论</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Verified (re-serialised)</source>
        <translation>已验证（重新序列化）</translation>
    </message>
    <message>
        <source>Verified again: it holds now.</source>
        <translation>已重新验证：现在有效。</translation>
    </message>
    <message>
        <source>Verified again: it still does not hold.</source>
        <translation>已重新验证：仍然无效。</translation>
    </message>
    <message>
        <source>Verified with the new secret {time}.</source>
        <translation>已于 {time} 以新密钥验证。</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>重新验证</translation>
    </message>
    <message>
        <source>Verify all again</source>
        <translation>全部重新验证</translation>
    </message>
    <message>
        <source>Version {version} is out; this is {own}.</source>
        <translation>版本 {version} 已发布；当前为 {own}。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Waiting for the first delivery</source>
        <translation>等待第一次投递</translation>
    </message>
    <message>
        <source>Waiting for the first delivery at this computer's address:</source>
        <translation>正在本机地址等待第一次投递：</translation>
    </message>
    <message>
        <source>Waiting for the next delivery.</source>
        <translation>正在等待下一次投递。</translation>
    </message>
    <message>
        <source>Waiting, not counted</source>
        <translation>待付款（未计入）</translation>
    </message>
    <message>
        <source>Waiting. It appears here the moment it is there.</source>
        <translation>等待中。一收到就会显示在此。</translation>
    </message>
    <message>
        <source>Waits between attempts</source>
        <translation>尝试间隔</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>等待第二人</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Was it done?</source>
        <translation>是否已执行？</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监看文件夹</translation>
    </message>
    <message>
        <source>Watches payments and shows why each webhook can be trusted.</source>
        <translation>监看付款，并显示每个 webhook 为何可信。</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Way in: {name}</source>
        <translation>入口：{name}</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Ways to change the body</source>
        <translation>更改正文的方式</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>对比方式</translation>
    </message>
    <message>
        <source>Ways to look at the body</source>
        <translation>查看正文的方式</translation>
    </message>
    <message>
        <source>Webhooks can come</source>
        <translation>可以接收 webhook 了</translation>
    </message>
    <message>
        <source>Webhooks don't tell of {thing}.</source>
        <translation>webhook 不提供{thing}的信息。</translation>
    </message>
    <message>
        <source>Webhooks go to</source>
        <translation>webhook 发往</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>保留的每周备份数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>返回的内容</translation>
    </message>
    <message>
        <source>What came in since stands in the database of now. That is not thrown away: it is kept aside in a folder of the workspace. Payments are read again from the provider; webhooks that are only there are not.</source>
        <translation>备份之后收到的内容在现有数据库中。它不会被丢弃：会另存在工作区的一个文件夹中。付款会从服务商重新读取；只存在于现有数据库的 webhook 则不会。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What can be changed later stands here then.</source>
        <translation>届时，日后可更改的内容会显示在此。</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可进行的操作</translation>
    </message>
    <message>
        <source>What can be done with this payment</source>
        <translation>可对此付款进行的操作</translation>
    </message>
    <message>
        <source>What comes in {environment} from now on is passed on to it, after the sender has its answer.</source>
        <translation>从现在起，{environment} 收到的内容会在发送方得到响应之后转交给它。</translation>
    </message>
    <message>
        <source>What comes to wait until then is dropped.</source>
        <translation>在此之前新进入等待的内容会被丢弃。</translation>
    </message>
    <message>
        <source>What differs is personal data. Reveal it under Body to see it here.</source>
        <translation>差异属于个人资料。请在“正文”中显示个人资料，即可在此查看。</translation>
    </message>
    <message>
        <source>What do you do with payments?</source>
        <translation>您如何处理付款？</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>您有什么？</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>相符的结果</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>将清除的内容</translation>
    </message>
    <message>
        <source>What helps to understand a fault, as one file. It holds no payload, no secret and no personal data. Read it here before you save it; nothing is sent to anybody.</source>
        <translation>有助于了解故障的内容，合为一个文件。其中没有有效载荷、机密或个人资料。保存之前请在此阅读；不会发送给任何人。</translation>
    </message>
    <message>
        <source>What is about to happen</source>
        <translation>即将进行的操作</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>更换什么</translation>
    </message>
    <message>
        <source>What is changed on the way out</source>
        <translation>发出前更改的内容</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>对比内容</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>剩余金额</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>What is sent, and where to</source>
        <translation>发送的内容和目的地</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>What is told while another window is in front. Never personal data.</source>
        <translation>其他窗口在前台时通知的内容。绝不含个人资料。</translation>
    </message>
    <message>
        <source>What is where, what travels, what does not, and what is to be revoked when somebody leaves.</source>
        <translation>什么在哪里、什么会随之转移、什么不会，以及有人离职时须撤销什么。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>搜索的问题</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>检验结果</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>通往</translation>
    </message>
    <message>
        <source>What it shows, how it looks, and what becomes of it.</source>
        <translation>显示什么、外观如何，以及关闭后如何处理。</translation>
    </message>
    <message>
        <source>What it tells is added to what is known; what newer sources told stays.</source>
        <translation>文件内容会加入已知内容；较新来源提供的内容不变。</translation>
    </message>
    <message>
        <source>What providers are given</source>
        <translation>提供给服务商的内容</translation>
    </message>
    <message>
        <source>What settles it</source>
        <translation>处理依据</translation>
    </message>
    <message>
        <source>What stands after whsec_ is not base64, so a part may be missing or changed.</source>
        <translation>whsec_ 之后的内容不是 base64，可能缺了一部分或被更改。</translation>
    </message>
    <message>
        <source>What the bank's line brought</source>
        <translation>银行结单该行的金额</translation>
    </message>
    <message>
        <source>What the program writes down about its own work.</source>
        <translation>程序对自身运行的记录。</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>服务器的答复</translation>
    </message>
    <message>
        <source>What the signature covers. Take json_minified only after the signature doctor has found that the sender signs another form of the body than it sends: it proves less than raw_body.</source>
        <translation>签名所涵盖的内容。只有在签名诊断发现发送方所签的正文形式与所发的不同时，才选 json_minified：它的证明力不如 raw_body。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>What to examine</source>
        <translation>检验对象</translation>
    </message>
    <message>
        <source>What unpacks bodies on the way must leave exactly the bytes that the sender signed, and take the Content-Encoding header away. This program takes in no compressed bodies.</source>
        <translation>途中解压正文的环节必须还原出发送方所签的字节，并去掉 Content-Encoding 标头。本程序不接收压缩的正文。</translation>
    </message>
    <message>
        <source>What was asked for is kept under Activity. Look at the payment as it is now before you go on.</source>
        <translation>申请内容保存在“操作记录”中。继续之前，请查看付款的现况。</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>对比内容</translation>
    </message>
    <message>
        <source>What was read stays, and so does the key in the keychain. It can be connected again.</source>
        <translation>已读取的内容会保留，钥匙串中的密钥也会保留。可以再次连接。</translation>
    </message>
    <message>
        <source>What was read until then is kept.</source>
        <translation>在此之前读取的内容会保留。</translation>
    </message>
    <message>
        <source>What was received stays, and so do its address, settings and secrets.</source>
        <translation>已收到的内容会保留，其地址、设置和密钥也会保留。</translation>
    </message>
    <message>
        <source>What was refused is not created; each row says why.</source>
        <translation>被拒绝的没有创建；每行都有说明。</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>What was signed is {form}; the body arrived in another order.</source>
        <translation>被签名的是{form}；正文到达时顺序不同。</translation>
    </message>
    <message>
        <source>What was there before is in {folder}.</source>
        <translation>原有内容在 {folder}。</translation>
    </message>
    <message>
        <source>What will be created</source>
        <translation>将创建的内容</translation>
    </message>
    <message>
        <source>What would fit</source>
        <translation>怎样才相符</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>您看到的内容</translation>
    </message>
    <message>
        <source>What you typed is kept: change it and create again, or close this window.</source>
        <translation>您输入的内容会保留：请更改后再创建，或关闭此窗口。</translation>
    </message>
    <message>
        <source>What “{name}” answers</source>
        <translation>“{name}”的响应</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When a delivery is not accepted</source>
        <translation>投递未被接受时</translation>
    </message>
    <message>
        <source>When it fails, try again on</source>
        <translation>失败时的重试方式</translation>
    </message>
    <message>
        <source>When it follows here, and after how long by the provider's schedule</source>
        <translation>在此何时跟进，以及按服务商的时间表应间隔多久</translation>
    </message>
    <message>
        <source>When it was downloaded, by the file itself. What happened later, it cannot know.</source>
        <translation>文件自身所示的下载时间。其后发生的事，文件无法得知。</translation>
    </message>
    <message>
        <source>When it was intended, newest first</source>
        <translation>拟执行的时间，最新的在前</translation>
    </message>
    <message>
        <source>When it was paid, paid out or told</source>
        <translation>付款、拨付或得知的时间</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>When we were last told something new</source>
        <translation>我们最近得知新信息的时间</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>相关链接</translation>
    </message>
    <message>
        <source>Where its team does that by hand, write to them; where you set it yourself, do it now.</source>
        <translation>如由对方团队人工处理，请去信告知；如由您自行设定，请现在设定。</translation>
    </message>
    <message>
        <source>Where the bastion listens for us. Left empty, any free one: without a public address only.</source>
        <translation>堡垒机为我们监听的端口。留空则用任一空闲端口：仅限没有公共地址时。</translation>
    </message>
    <message>
        <source>Where the last news came from</source>
        <translation>最近信息的来源</translation>
    </message>
    <message>
        <source>Where the payer comes back to</source>
        <translation>付款人返回的网址</translation>
    </message>
    <message>
        <source>Where the payer goes after cancelling</source>
        <translation>付款人取消后前往</translation>
    </message>
    <message>
        <source>Where the payer goes after paying</source>
        <translation>付款人付款后前往</translation>
    </message>
    <message>
        <source>Where the payer goes when it fails</source>
        <translation>付款失败后前往</translation>
    </message>
    <message>
        <source>Where the text differs</source>
        <translation>文本的不同之处</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>不一致之处</translation>
    </message>
    <message>
        <source>Where webhooks come in, and who may reach this computer.</source>
        <translation>webhook 从哪里进来，以及谁可以访问本机。</translation>
    </message>
    <message>
        <source>Where you looked</source>
        <translation>您查询的地方</translation>
    </message>
    <message>
        <source>Where your app takes webhooks. Its path is kept like a secret.</source>
        <translation>您的应用接收 webhook 的地址。其路径会像密钥一样保管。</translation>
    </message>
    <message>
        <source>Whether 1000 is 10.00 (minor) or 1,000.00 (major). Until it is set, amounts are shown but never counted.</source>
        <translation>1000 表示 10.00 (minor) 还是 1,000.00 (major)。设定之前，金额只显示，绝不计入。</translation>
    </message>
    <message>
        <source>Whether a signature outside the time window is rejected, or accepted with a warning.</source>
        <translation>超出时间范围的签名是拒绝，还是接受并警告。</translation>
    </message>
    <message>
        <source>Whether deliveries may be forwarded and sent again to other computers than this one. Some addresses, such as those of cloud metadata, are never sent to.</source>
        <translation>投递是否可转发和重发到本机以外的电脑。某些地址（例如云端元数据地址）绝不会发送。</translation>
    </message>
    <message>
        <source>Whether it is for LIVE or TEST is seen when the connection is tested.</source>
        <translation>测试连接时会看出是 LIVE 还是 TEST。</translation>
    </message>
    <message>
        <source>Whether the program starts, hidden, when you log in to this computer, so that it listens from then on.</source>
        <translation>登录本机时，程序是否在后台启动，以便从那时起监听。</translation>
    </message>
    <message>
        <source>Whether the secret's text is the key itself (utf8), or the key written in base64 or hex.</source>
        <translation>密钥文本本身就是 HMAC 密钥 (utf8)，还是 HMAC 密钥的 base64 或 hex 写法。</translation>
    </message>
    <message>
        <source>Whether the window asks the update address, at most once a day, whether there is a newer version. Nothing is downloaded by itself.</source>
        <translation>窗口是否向更新地址询问有无新版本，每天至多一次。不会自行下载任何东西。</translation>
    </message>
    <message>
        <source>Whether this program may ask providers for refunds.</source>
        <translation>本程序是否可向服务商申请退款。</translation>
    </message>
    <message>
        <source>Which attempt at this delivery it was</source>
        <translation>此投递的第几次尝试</translation>
    </message>
    <message>
        <source>Which attempt at this event it was</source>
        <translation>此事件的第几次尝试</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>各列的内容</translation>
    </message>
    <message>
        <source>Which column holds what. What was chosen is remembered for the next file.</source>
        <translation>各列的内容。所选内容会记住，供下一个文件使用。</translation>
    </message>
    <message>
        <source>Which provider?</source>
        <translation>哪个服务商？</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>哪些行</translation>
    </message>
    <message>
        <source>While the sender changes over, both hold. Later the old one only explains.</source>
        <translation>发送方更换期间，两个密钥都有效。之后旧密钥只用来说明原因。</translation>
    </message>
    <message>
        <source>Who acts, and what may be done. Guards against slips.</source>
        <translation>由谁操作，可以做什么。用于防止失误。</translation>
    </message>
    <message>
        <source>Whoever has its address reaches nothing by it from then on. What was received stays kept.</source>
        <translation>从此，有其地址的人无法再通过它访问任何内容。已收到的内容会保留。</translation>
    </message>
    <message>
        <source>Whoever scans this can pay real money.</source>
        <translation>扫描此码的人可以支付真实款项。</translation>
    </message>
    <message>
        <source>Whose and which</source>
        <translation>所属和编号</translation>
    </message>
    <message>
        <source>Whose payments are read from their provider, each by itself. Their figures are never added up.</source>
        <translation>从服务商读取这些账户的付款，各自独立。它们的数字绝不会相加。</translation>
    </message>
    <message>
        <source>Whose webhooks</source>
        <translation>谁的 webhook</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why (can be left out)</source>
        <translation>原因（可不填）</translation>
    </message>
    <message>
        <source>Why is some of it off?</source>
        <translation>为何有些不可用？</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为何重要</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>为何拒绝</translation>
    </message>
    <message>
        <source>Why some of it is off</source>
        <translation>有些不可用的原因</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>With a body</source>
        <translation>带正文</translation>
    </message>
    <message>
        <source>With an API key, a webhook secret, both, or neither. Each is tested before it is kept.</source>
        <translation>有 API 密钥、webhook 密钥、两者都有或都没有皆可。每个都会先测试再保存。</translation>
    </message>
    <message>
        <source>With payers' identifiers, e-mail and postal addresses</source>
        <translation>含付款人的身份编号、电邮和邮寄地址</translation>
    </message>
    <message>
        <source>With payers' personal data</source>
        <translation>含付款人的个人资料</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>含个人资料</translation>
    </message>
    <message>
        <source>With personal data, which is noted</source>
        <translation>含个人资料（会有记录）</translation>
    </message>
    <message>
        <source>With the cases that take some seconds</source>
        <translation>包括耗时数秒的用例</translation>
    </message>
    <message>
        <source>With the current secret of the endpoint “{name}”.</source>
        <translation>使用端点“{name}”的现用密钥。</translation>
    </message>
    <message>
        <source>Without one, deliveries are kept but not checked. It can be set later.</source>
        <translation>没有密钥时，投递会保留但不检查。可稍后设定。</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>工作区：{name}</translation>
    </message>
    <message>
        <source>Would be left out</source>
        <translation>将被略过</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>已写入 {name}。</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>Years that records are kept</source>
        <translation>记录保留年数</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Yoco</source>
        <translation>Yoco</translation>
    </message>
    <message>
        <source>Yoco makes a page to pay on. The payer hears nothing until you send the link, and that it is paid is told by webhook alone.</source>
        <translation>Yoco 会生成一个付款页面。在您发送链接之前，付款人不会收到任何通知；付款与否只由 webhook 告知。</translation>
    </message>
    <message>
        <source>Yoco sends the events of the whole account to every address.</source>
        <translation>Yoco 把整个账户的事件发送到每个地址。</translation>
    </message>
    <message>
        <source>Yoco shows it once, in the answer to the registration. Leave it empty until then, and set it later.</source>
        <translation>Yoco 只在注册的响应中显示一次。在此之前请留空，稍后再设定。</translation>
    </message>
    <message>
        <source>Yoco's API lists no payments, so they go on coming by webhook. The key is tested and kept.</source>
        <translation>Yoco 的 API 不提供付款列表，因此付款仍经 webhook 而来。密钥会测试并保存。</translation>
    </message>
    <message>
        <source>Yoco's payments come by webhook. The key creates checkouts and refunds, and registers the webhook.</source>
        <translation>Yoco 的付款经 webhook 而来。密钥用于创建结账和退款，以及注册 webhook。</translation>
    </message>
    <message>
        <source>Yoco's signing secrets begin with whsec_.</source>
        <translation>Yoco 的签名密钥以 whsec_ 开头。</translation>
    </message>
    <message>
        <source>Yoco, or any gateway that signs what it sends with an HMAC.</source>
        <translation>Yoco，或任何以 HMAC 对所发内容签名的网关。</translation>
    </message>
    <message>
        <source>You said that it is revoked.</source>
        <translation>您已表示它已撤销。</translation>
    </message>
    <message>
        <source>Your e-service goes on as before, whatever becomes of the copy. No key is in it.</source>
        <translation>无论副本结果如何，您的电子服务照常运行。其中不含密钥。</translation>
    </message>
    <message>
        <source>Your e-service stays where PaySG sends to, and answers as before. Beside that it sends a copy of the body and the headers here, so the same secret verifies, and PaySG need not be told anything.</source>
        <translation>PaySG 仍向您的电子服务发送，它照常响应。此外，它把正文和标头的副本发送到这里，因此可用相同的密钥验证，也无需通知 PaySG。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your receiver</source>
        <translation>您的接收方</translation>
    </message>
    <message>
        <source>Your receiver is sent what it meets sooner or later: valid, twice, forged, stale, huge and others. Each case stands here with a verdict, why it matters, and how to mend it. What it books is made up: use a test database.</source>
        <translation>向您的接收方发送它迟早会遇到的情况：有效、重复、伪造、过时、超大等等。每个用例都列在此，附有结论、其重要性和改正方法。其入账内容为虚构：请使用测试数据库。</translation>
    </message>
    <message>
        <source>Your reverse proxy or gateway leads here. Nobody else sees the data.</source>
        <translation>您的反向代理或网关通到这里。数据不会被其他人看到。</translation>
    </message>
    <message>
        <source>a collector receives</source>
        <translation>由收集程序接收</translation>
    </message>
    <message>
        <source>a known secret</source>
        <translation>一个已知密钥</translation>
    </message>
    <message>
        <source>a plain hash of secret and message</source>
        <translation>密钥加消息的普通哈希</translation>
    </message>
    <message>
        <source>a secret can't be read: deliveries fail</source>
        <translation>有密钥无法读取：投递会失败</translation>
    </message>
    <message>
        <source>a secret of the endpoint “{name}”</source>
        <translation>端点“{name}”的一个密钥</translation>
    </message>
    <message>
        <source>a secret that I paste</source>
        <translation>我粘贴的密钥</translation>
    </message>
    <message>
        <source>a secret that this endpoint accepts no more</source>
        <translation>此端点已不再接受的密钥</translation>
    </message>
    <message>
        <source>a time that cannot be read</source>
        <translation>无法读取的时间</translation>
    </message>
    <message>
        <source>a way in is down</source>
        <translation>有入口中断</translation>
    </message>
    <message>
        <source>account not told</source>
        <translation>账户未提供</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation>添加于 {day}</translation>
    </message>
    <message>
        <source>after {span}</source>
        <translation>{span} 后</translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation>{day}同意</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>快</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>an hour a minute</source>
        <translation>一分钟过一小时</translation>
    </message>
    <message>
        <source>an hour a second</source>
        <translation>一秒过一小时</translation>
    </message>
    <message>
        <source>an invoice number</source>
        <translation>发票编号</translation>
    </message>
    <message>
        <source>an own schedule</source>
        <translation>自定时间表</translation>
    </message>
    <message>
        <source>an unknown form</source>
        <translation>未知形式</translation>
    </message>
    <message>
        <source>and {n} before</source>
        <translation>之前另有 {n} 次</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 项</translation>
    </message>
    <message>
        <source>another endpoint</source>
        <translation>另一端点</translation>
    </message>
    <message>
        <source>answers {status}</source>
        <translation>响应 {status}</translation>
    </message>
    <message>
        <source>any endpoint</source>
        <translation>任何端点</translation>
    </message>
    <message>
        <source>approved by {whom}</source>
        <translation>由 {whom} 批准</translation>
    </message>
    <message>
        <source>as in real life</source>
        <translation>与真实相同</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>as of {time} or later</source>
        <translation>截至 {time} 或之后</translation>
    </message>
    <message>
        <source>as of {time}, checked</source>
        <translation>截至 {time}，已核对</translation>
    </message>
    <message>
        <source>as of {time}, heard</source>
        <translation>截至 {time}，据 webhook</translation>
    </message>
    <message>
        <source>as of {time}, report</source>
        <translation>截至 {time}，据报表</translation>
    </message>
    <message>
        <source>as they came, not promised</source>
        <translation>按收到的顺序，但不保证</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>您对它的称呼</translation>
    </message>
    <message>
        <source>asked for here</source>
        <translation>在此申请</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>最多 {amount}</translation>
    </message>
    <message>
        <source>at most {amount} left</source>
        <translation>最多剩 {amount}</translation>
    </message>
    <message>
        <source>attempts to send on</source>
        <translation>转发尝试</translation>
    </message>
    <message>
        <source>backup {age}</source>
        <translation>备份：{age}</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>base64 of the hexadecimal digits</source>
        <translation>十六进制数字的 base64</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>body: {body} · secret: {secret}</source>
        <translation>正文：{body} · 密钥：{secret}</translation>
    </message>
    <message>
        <source>by the day created</source>
        <translation>按创建日期</translation>
    </message>
    <message>
        <source>by the day last changed</source>
        <translation>按最近更改日期</translation>
    </message>
    <message>
        <source>by the day paid or refunded</source>
        <translation>按付款或退款日期</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>cURL lines</source>
        <translation>cURL 命令行</translation>
    </message>
    <message>
        <source>came back in {took}</source>
        <translation>{took} 后返回</translation>
    </message>
    <message>
        <source>can no longer be paid</source>
        <translation>无法再付款</translation>
    </message>
    <message>
        <source>cannot create</source>
        <translation>不能创建</translation>
    </message>
    <message>
        <source>captured elsewhere</source>
        <translation>他处捕获</translation>
    </message>
    <message>
        <source>captured {time}</source>
        <translation>捕获于 {time}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>checked against {provider} at {time}</source>
        <translation>已于 {time} 向 {provider} 核对</translation>
    </message>
    <message>
        <source>checked {time}</source>
        <translation>核对于 {time}</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>cloudflared 2025.4 or later, a domain at Cloudflare, and a tunnel whose public host name leads to http://127.0.0.1 and the listener's port; the tunnel's token as the secret, its address as the URL.</source>
        <translation>cloudflared 2025.4 或更新版本、一个在 Cloudflare 的域名，以及一条隧道，其公共主机名指向 http://127.0.0.1 加监听器的端口；以隧道的令牌作为密钥，以其地址作为 URL。</translation>
    </message>
    <message>
        <source>cloudflared installed; no account. Its address is another one at each start, so it is for trying out.</source>
        <translation>已安装 cloudflared；无需账户。每次启动地址都会不同，因此只适合试用。</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>could not check: {why}</source>
        <translation>无法核对：{why}</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>created or paid in this period</source>
        <translation>此期间创建或支付</translation>
    </message>
    <message>
        <source>current</source>
        <translation>现用</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>次投递</translation>
    </message>
    <message>
        <source>deliveries and answers of providers lose headers and body</source>
        <translation>投递及服务商响应：删除标头和正文</translation>
    </message>
    <message>
        <source>deliveries in quarantine lose headers and body</source>
        <translation>隔离区中的投递：删除标头和正文</translation>
    </message>
    <message>
        <source>deliveries in the log</source>
        <translation>日志中的投递</translation>
    </message>
    <message>
        <source>delivery {number}</source>
        <translation>投递 {number}</translation>
    </message>
    <message>
        <source>delivery {number} · {time}</source>
        <translation>投递 {number} · {time}</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>转发目标</translation>
    </message>
    <message>
        <source>devtunnel installed and signed in. Its address is another one at each start, unless you name a tunnel that you created before. What passes can be looked at on a page of Microsoft's.</source>
        <translation>已安装并登录 devtunnel。每次启动地址都会不同，除非指定您之前创建的隧道。可在 Microsoft 的页面上查看经过的内容。</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>disabled: not listening on {path}</source>
        <translation>已停用：{path} 未监听</translation>
    </message>
    <message>
        <source>does not fit the body as received</source>
        <translation>与收到的正文不符</translation>
    </message>
    <message>
        <source>don't cancel it on the dashboard either</source>
        <translation>也不要在后台取消</translation>
    </message>
    <message>
        <source>don't do it on the dashboard either</source>
        <translation>也不要在后台操作</translation>
    </message>
    <message>
        <source>don't refund it on the dashboard either</source>
        <translation>也不要在后台退款</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>现在到期</translation>
    </message>
    <message>
        <source>each day from {hour:02d}:00 on, while the program runs</source>
        <translation>程序运行期间，每天 {hour:02d}:00 起</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>entries of the journal are removed</source>
        <translation>操作记录条目：删除</translation>
    </message>
    <message>
        <source>entries of the journal lose what was sent and answered</source>
        <translation>操作记录条目：删除发送和响应的内容</translation>
    </message>
    <message>
        <source>entry {position}</source>
        <translation>日志第 {position} 条</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>escapes in texts</source>
        <translation>文本中的转义</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>events without a payment are removed</source>
        <translation>不涉及付款的事件：删除</translation>
    </message>
    <message>
        <source>examination {provider} {day}.html</source>
        <translation>examination {provider} {day}.html</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>failed only</source>
        <translation>仅失败的</translation>
    </message>
    <message>
        <source>fits, as {encoding}</source>
        <translation>相符，编码为 {encoding}</translation>
    </message>
    <message>
        <source>fold {n} behind</source>
        <translation>日志处理落后 {n} 条</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>for example 10 or 12.50; left empty for any</source>
        <translation>例如 10 或 12.50；留空表示不限</translation>
    </message>
    <message>
        <source>for example 2026-10-01 or 1/10/2026, the day first</source>
        <translation>例如 2026-10-01 或 1/10/2026，日在前</translation>
    </message>
    <message>
        <source>for example Refunds to check</source>
        <translation>例如“待核对的退款”</translation>
    </message>
    <message>
        <source>for the next delivery</source>
        <translation>仅下一次投递</translation>
    </message>
    <message>
        <source>for the next {n} deliveries</source>
        <translation>接下来 {n} 次投递</translation>
    </message>
    <message>
        <source>forged: other body</source>
        <translation>伪造：正文不同</translation>
    </message>
    <message>
        <source>forged: other secret</source>
        <translation>伪造：密钥不同</translation>
    </message>
    <message>
        <source>forged: unsigned</source>
        <translation>伪造：无签名</translation>
    </message>
    <message>
        <source>from a report</source>
        <translation>来自报表</translation>
    </message>
    <message>
        <source>from {address}</source>
        <translation>来自 {address}</translation>
    </message>
    <message>
        <source>gets our own answer, before this</source>
        <translation>在此之前已得到我们自己的响应</translation>
    </message>
    <message>
        <source>gets what this answers</source>
        <translation>得到它的响应</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>headers as they came</source>
        <translation>标头保持原样</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>here: {known}</source>
        <translation>此处：{known}</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>十六进制数字</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>huge body</source>
        <translation>超大正文</translation>
    </message>
    <message>
        <source>id {id}</source>
        <translation>id {id}</translation>
    </message>
    <message>
        <source>id, time and {body}, joined by full stops</source>
        <translation>id、时间和{body}，以句点连接</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>如有</translation>
    </message>
    <message>
        <source>in all sources that tell of them</source>
        <translation>在提供信息的所有来源中</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>全额</translation>
    </message>
    <message>
        <source>in milliseconds</source>
        <translation>以毫秒计</translation>
    </message>
    <message>
        <source>in seconds</source>
        <translation>以秒计</translation>
    </message>
    <message>
        <source>in the environment variable {name}</source>
        <translation>在环境变量 {name} 中</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>{span} 后</translation>
    </message>
    <message>
        <source>it lasts</source>
        <translation>持续中</translation>
    </message>
    <message>
        <source>its address comes when it stands</source>
        <translation>连通后显示地址</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>keys that occur twice</source>
        <translation>重复出现的键</translation>
    </message>
    <message>
        <source>last delivery {time}</source>
        <translation>最近投递 {time}</translation>
    </message>
    <message>
        <source>last delivery {when}</source>
        <translation>最近投递 {when}</translation>
    </message>
    <message>
        <source>last {time} · {outcome}</source>
        <translation>最近 {time} · {outcome}</translation>
    </message>
    <message>
        <source>left empty for any</source>
        <translation>留空表示不限</translation>
    </message>
    <message>
        <source>left empty, the first day alone</source>
        <translation>留空表示仅首日</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>lines of statements are removed</source>
        <translation>结单中的行：删除</translation>
    </message>
    <message>
        <source>listener down</source>
        <translation>监听器中断</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>监听中</translation>
    </message>
    <message>
        <source>listening, with trouble</source>
        <translation>监听中，有问题</translation>
    </message>
    <message>
        <source>looked up on the dashboard by hand</source>
        <translation>已人工在后台查询</translation>
    </message>
    <message>
        <source>looked up: done</source>
        <translation>查询结果：已完成</translation>
    </message>
    <message>
        <source>looked up: not done</source>
        <translation>查询结果：未执行</translation>
    </message>
    <message>
        <source>made anew when it is sent</source>
        <translation>发送时重新生成</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>他处创建</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>本处操作</translation>
    </message>
    <message>
        <source>made here by {whom}</source>
        <translation>由 {whom} 在此创建</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>making ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>may still come</source>
        <translation>仍可能到来</translation>
    </message>
    <message>
        <source>mod_proxy hands bodies on unchanged, input filters don't. Take these off the path:</source>
        <translation>mod_proxy 原样转交正文，输入过滤器则不会。请从此路径移除以下内容：</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>needs a second person</source>
        <translation>须第二人批准</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>never read whole</source>
        <translation>从未完整读取</translation>
    </message>
    <message>
        <source>nginx</source>
        <translation>nginx</translation>
    </message>
    <message>
        <source>ngrok</source>
        <translation>ngrok</translation>
    </message>
    <message>
        <source>ngrok sees payers' data</source>
        <translation>ngrok 会看到付款人资料</translation>
    </message>
    <message>
        <source>no account tells</source>
        <translation>没有账户提供</translation>
    </message>
    <message>
        <source>no address at the moment</source>
        <translation>目前没有地址</translation>
    </message>
    <message>
        <source>no address was handed out</source>
        <translation>没有给出地址</translation>
    </message>
    <message>
        <source>no amount told</source>
        <translation>金额未提供</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>无货币</translation>
    </message>
    <message>
        <source>no currency told</source>
        <translation>货币未提供</translation>
    </message>
    <message>
        <source>no event id</source>
        <translation>无事件 id</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>无筛选</translation>
    </message>
    <message>
        <source>no limit is known</source>
        <translation>期限不详</translation>
    </message>
    <message>
        <source>no line of the bank brought it</source>
        <translation>银行结单没有对应的行</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>no refund</source>
        <translation>没有退款</translation>
    </message>
    <message>
        <source>no secret: deliveries stay not checked</source>
        <translation>没有密钥：投递仍为未检查</translation>
    </message>
    <message>
        <source>no self-test yet</source>
        <translation>尚未自检</translation>
    </message>
    <message>
        <source>no source tells</source>
        <translation>没有来源提供</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>尚无来源</translation>
    </message>
    <message>
        <source>no v1 signature</source>
        <translation>没有 v1 签名</translation>
    </message>
    <message>
        <source>no way in was open</source>
        <translation>没有入口开通</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none fits the body as received</source>
        <translation>没有一个与收到的正文相符</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>none told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>非 JSON</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>未同意</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>不再接受</translation>
    </message>
    <message>
        <source>not believed: it came from no proxy of yours</source>
        <translation>不予采信：并非来自您的代理</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>not clear: the headers hold no address, or disagree</source>
        <translation>不明确：标头没有地址，或互相矛盾</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>此文件中没有</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>此处未知</translation>
    </message>
    <message>
        <source>not known to have been sent</source>
        <translation>未知是否发送过</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>not listening on {path}</source>
        <translation>{path} 未监听</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>not real money</source>
        <translation>非真实款项</translation>
    </message>
    <message>
        <source>not refunded so far</source>
        <translation>至今未退款</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>notes, imports, tables, replays and resolutions are removed</source>
        <translation>备注、导入、表格、重放和处理结果：删除</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing out of order</source>
        <translation>没有异常</translation>
    </message>
    <message>
        <source>nothing received yet</source>
        <translation>尚未收到款项</translation>
    </message>
    <message>
        <source>nothing rejected today</source>
        <translation>今天没有拒绝</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>nothing to compare them with</source>
        <translation>没有可对比的来源</translation>
    </message>
    <message>
        <source>nothing unpaid</source>
        <translation>没有未付款项</translation>
    </message>
    <message>
        <source>nothing was paid</source>
        <translation>没有付款</translation>
    </message>
    <message>
        <source>nothing was received here</source>
        <translation>此处没有接收</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>notifications paused until {time}</source>
        <translation>通知暂停至 {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>于 {day}</translation>
    </message>
    <message>
        <source>one attempt</source>
        <translation>只尝试一次</translation>
    </message>
    <message>
        <source>one of another version skipped</source>
        <translation>略过一个其他版本的</translation>
    </message>
    <message>
        <source>one signature</source>
        <translation>一个签名</translation>
    </message>
    <message>
        <source>one v1 signature</source>
        <translation>一个 v1 签名</translation>
    </message>
    <message>
        <source>only until the program ends</source>
        <translation>仅到程序结束</translation>
    </message>
    <message>
        <source>order of keys</source>
        <translation>键的顺序</translation>
    </message>
    <message>
        <source>other</source>
        <translation>另一项</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>顺序错乱</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>own checkouts only</source>
        <translation>仅自己的结账</translation>
    </message>
    <message>
        <source>own: {waits}</source>
        <translation>自定：{waits}</translation>
    </message>
    <message>
        <source>payment link sent</source>
        <translation>付款链接已发送</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>payments are removed, with history, notes and figures</source>
        <translation>付款：连同历史、备注和数字一并删除</translation>
    </message>
    <message>
        <source>payments lose identifier, e-mail and address</source>
        <translation>付款：删除身份编号、电邮和地址</translation>
    </message>
    <message>
        <source>payout {id}</source>
        <translation>拨付 {id}</translation>
    </message>
    <message>
        <source>possibly lost</source>
        <translation>可能已丢失</translation>
    </message>
    <message>
        <source>previous, until {day}</source>
        <translation>前一个，至 {day}</translation>
    </message>
    <message>
        <source>private screen on</source>
        <translation>隐私屏幕已开启</translation>
    </message>
    <message>
        <source>proxy_pass hands bodies on unchanged. Look for these in the location of this path, and for other Lua or njs code that sets the body:</source>
        <translation>proxy_pass 原样转交正文。请在此路径的 location 中查找以下内容，以及其他设定正文的 Lua 或 njs 代码：</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>random order</source>
        <translation>随机顺序</translation>
    </message>
    <message>
        <source>random, on purpose</source>
        <translation>有意随机</translation>
    </message>
    <message>
        <source>re-signed</source>
        <translation>已重新签名</translation>
    </message>
    <message>
        <source>real money</source>
        <translation>真实款项</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收到的</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>refunds not known</source>
        <translation>退款不详</translation>
    </message>
    <message>
        <source>refunds of {n} payments not known</source>
        <translation>{n} 笔付款的退款不详</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已被拒绝</translation>
    </message>
    <message>
        <source>refused, the sender may try again</source>
        <translation>已拒绝，发送方可重试</translation>
    </message>
    <message>
        <source>rejected deliveries</source>
        <translation>被拒绝的投递</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>removed destination</source>
        <translation>已移除的转发目标</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>replay to {name}</source>
        <translation>重放到 {name}</translation>
    </message>
    <message>
        <source>replayed here</source>
        <translation>在此重放</translation>
    </message>
    <message>
        <source>report as of {time}</source>
        <translation>报表截至 {time}</translation>
    </message>
    <message>
        <source>requests that were sent on are removed</source>
        <translation>已转发的请求：删除</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>已重写</translation>
    </message>
    <message>
        <source>row {line} of a file</source>
        <translation>文件第 {line} 行</translation>
    </message>
    <message>
        <source>rows of tables of payments to create are emptied</source>
        <translation>待创建付款表格的行：清空</translation>
    </message>
    <message>
        <source>same event, another body: the first one counts</source>
        <translation>同一事件，正文不同：以第一次为准</translation>
    </message>
    <message>
        <source>same event, counted once</source>
        <translation>同一事件，只计一次</translation>
    </message>
    <message>
        <source>search {text}</source>
        <translation>搜索 {text}</translation>
    </message>
    <message>
        <source>self-test came back in {took}, {time}</source>
        <translation>自检 {took} 后返回，{time}</translation>
    </message>
    <message>
        <source>self-test failed, {time}</source>
        <translation>自检失败，{time}</translation>
    </message>
    <message>
        <source>sent a second time</source>
        <translation>第二次发送</translation>
    </message>
    <message>
        <source>sent by {provider}</source>
        <translation>{provider} 发送</translation>
    </message>
    <message>
        <source>sent to us</source>
        <translation>发送给我们</translation>
    </message>
    <message>
        <source>service …{end}</source>
        <translation>服务 …{end}</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>签名的</translation>
    </message>
    <message>
        <source>signed anew</source>
        <translation>已重新签名</translation>
    </message>
    <message>
        <source>signed anew, with another secret…</source>
        <translation>重新签名，使用另一密钥…</translation>
    </message>
    <message>
        <source>signed anew, with the endpoint's secret</source>
        <translation>重新签名，使用端点的密钥</translation>
    </message>
    <message>
        <source>signed anew, with the same secret as before</source>
        <translation>重新签名，使用与之前相同的密钥</translation>
    </message>
    <message>
        <source>since it was asked for; this is how it is now</source>
        <translation>自申请以来已更改；这里显示现况</translation>
    </message>
    <message>
        <source>slow body</source>
        <translation>缓慢正文</translation>
    </message>
    <message>
        <source>slowest answer this hour {time}</source>
        <translation>本小时最慢响应 {time}</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>somebody here</source>
        <translation>此处人员</translation>
    </message>
    <message>
        <source>sorted, falling</source>
        <translation>已排序，降序</translation>
    </message>
    <message>
        <source>sorted, rising</source>
        <translation>已排序，升序</translation>
    </message>
    <message>
        <source>ssh port</source>
        <translation>ssh 端口</translation>
    </message>
    <message>
        <source>ssh to {host}</source>
        <translation>ssh 到 {host}</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation>由 {who} 撤回</translation>
    </message>
    <message>
        <source>taken, no need to send it again</source>
        <translation>已接受，无需再发送</translation>
    </message>
    <message>
        <source>that was removed</source>
        <translation>（已移除）</translation>
    </message>
    <message>
        <source>the address and the body</source>
        <translation>地址加正文</translation>
    </message>
    <message>
        <source>the body alone</source>
        <translation>仅正文</translation>
    </message>
    <message>
        <source>the body as JavaScript writes it (received were {n} bytes)</source>
        <translation>由 JavaScript 写出的正文（收到 {n} 字节）</translation>
    </message>
    <message>
        <source>the body as it was before it was taken for Latin-1</source>
        <translation>被误作 Latin-1 之前的正文</translation>
    </message>
    <message>
        <source>the body as it was before it was taken for Windows-1252</source>
        <translation>被误作 Windows-1252 之前的正文</translation>
    </message>
    <message>
        <source>the body as received</source>
        <translation>收到的正文</translation>
    </message>
    <message>
        <source>the body compressed with gzip</source>
        <translation>经 gzip 压缩的正文</translation>
    </message>
    <message>
        <source>the body says {body}, the secret that fits signs {secret} deliveries</source>
        <translation>正文表明是 {body}，而相符的密钥用于 {secret} 投递</translation>
    </message>
    <message>
        <source>the body taken for Latin-1 and written as UTF-8</source>
        <translation>被误作 Latin-1 并写成 UTF-8 的正文</translation>
    </message>
    <message>
        <source>the body taken for Windows-1252 and written as UTF-8</source>
        <translation>被误作 Windows-1252 并写成 UTF-8 的正文</translation>
    </message>
    <message>
        <source>the body with a byte order mark</source>
        <translation>带字节顺序标记的正文</translation>
    </message>
    <message>
        <source>the body with a carriage return and a line feed at its end</source>
        <translation>末尾带回车和换行的正文</translation>
    </message>
    <message>
        <source>the body with a line feed at its end</source>
        <translation>末尾带换行的正文</translation>
    </message>
    <message>
        <source>the body with carriage returns before its line feeds</source>
        <translation>换行前带回车的正文</translation>
    </message>
    <message>
        <source>the body with line feeds alone</source>
        <translation>只用换行的正文</translation>
    </message>
    <message>
        <source>the body without a byte order mark</source>
        <translation>不带字节顺序标记的正文</translation>
    </message>
    <message>
        <source>the body without a line end at its end</source>
        <translation>末尾不带行结束符的正文</translation>
    </message>
    <message>
        <source>the body without its deflate compression</source>
        <translation>未经 deflate 压缩的正文</translation>
    </message>
    <message>
        <source>the body without its gzip compression</source>
        <translation>未经 gzip 压缩的正文</translation>
    </message>
    <message>
        <source>the bytes of the secret's hexadecimal digits as the key</source>
        <translation>以密钥的十六进制数字所代表的字节作为 HMAC 密钥</translation>
    </message>
    <message>
        <source>the bytes that the base64 text stands for</source>
        <translation>base64 文本所代表的字节</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>电脑休眠</translation>
    </message>
    <message>
        <source>the decoded bytes of the secret as the key</source>
        <translation>以密钥解码后的字节作为 HMAC 密钥</translation>
    </message>
    <message>
        <source>the document as JavaScript writes it again</source>
        <translation>由 JavaScript 重新写出的文档</translation>
    </message>
    <message>
        <source>the endpoint of this workspace</source>
        <translation>此工作区的端点</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>the id and the body</source>
        <translation>id 加正文</translation>
    </message>
    <message>
        <source>the payments' stories</source>
        <translation>付款经过</translation>
    </message>
    <message>
        <source>the port that the status strip shows</source>
        <translation>状态栏显示的端口</translation>
    </message>
    <message>
        <source>the providers</source>
        <translation>各服务商</translation>
    </message>
    <message>
        <source>the same document indented by four blanks</source>
        <translation>以四个空格缩进的同一文档</translation>
    </message>
    <message>
        <source>the same document indented by tabs</source>
        <translation>以制表符缩进的同一文档</translation>
    </message>
    <message>
        <source>the same document indented by two blanks</source>
        <translation>以两个空格缩进的同一文档</translation>
    </message>
    <message>
        <source>the same document with \/ for every slash</source>
        <translation>所有斜杠写成 \/ 的同一文档</translation>
    </message>
    <message>
        <source>the same document with \/ for every slash, and \u escapes</source>
        <translation>所有斜杠写成 \/ 并使用 \u 转义的同一文档</translation>
    </message>
    <message>
        <source>the same document with a blank after each comma and colon</source>
        <translation>每个逗号和冒号后带空格的同一文档</translation>
    </message>
    <message>
        <source>the same document with blanks after commas and colons, and \u escapes</source>
        <translation>逗号和冒号后带空格并使用 \u 转义的同一文档</translation>
    </message>
    <message>
        <source>the same document with its keys in alphabetical order</source>
        <translation>键按字母顺序排列的同一文档</translation>
    </message>
    <message>
        <source>the same document with its numbers as JavaScript writes them</source>
        <translation>数字按 JavaScript 写法的同一文档</translation>
    </message>
    <message>
        <source>the same document with plain slashes</source>
        <translation>使用普通斜杠的同一文档</translation>
    </message>
    <message>
        <source>the same document with the characters themselves instead of \u escapes</source>
        <translation>使用字符本身而非 \u 转义的同一文档</translation>
    </message>
    <message>
        <source>the same document with these characters as \u escapes</source>
        <translation>这些字符写成 \u 转义的同一文档</translation>
    </message>
    <message>
        <source>the same document with these characters as \u escapes in capitals</source>
        <translation>这些字符写成大写 \u 转义的同一文档</translation>
    </message>
    <message>
        <source>the same document with these characters themselves</source>
        <translation>使用这些字符本身的同一文档</translation>
    </message>
    <message>
        <source>the same document written compactly</source>
        <translation>紧凑写法的同一文档</translation>
    </message>
    <message>
        <source>the same document written compactly, its numbers as JavaScript writes them</source>
        <translation>紧凑写法、数字按 JavaScript 写法的同一文档</translation>
    </message>
    <message>
        <source>the same document written compactly, with \/ for every slash</source>
        <translation>紧凑写法、所有斜杠写成 \/ 的同一文档</translation>
    </message>
    <message>
        <source>the same document written compactly, with \/ for every slash and \u escapes</source>
        <translation>紧凑写法、所有斜杠写成 \/ 并使用 \u 转义的同一文档</translation>
    </message>
    <message>
        <source>the same document written compactly, with \u escapes in capitals</source>
        <translation>紧凑写法、使用大写 \u 转义的同一文档</translation>
    </message>
    <message>
        <source>the same document written compactly, with the characters themselves</source>
        <translation>紧凑写法、使用字符本身的同一文档</translation>
    </message>
    <message>
        <source>the same document written compactly, with these characters as \u escapes</source>
        <translation>紧凑写法、这些字符写成 \u 转义的同一文档</translation>
    </message>
    <message>
        <source>the same document written compactly, with these characters themselves</source>
        <translation>紧凑写法、使用这些字符本身的同一文档</translation>
    </message>
    <message>
        <source>the secret of another endpoint</source>
        <translation>另一端点的密钥</translation>
    </message>
    <message>
        <source>the secret read as URL-safe base64</source>
        <translation>按 URL 安全的 base64 读取的密钥</translation>
    </message>
    <message>
        <source>the secret with a line end behind it, as the sender's copy has it</source>
        <translation>末尾带行结束符的密钥，如发送方的副本那样</translation>
    </message>
    <message>
        <source>the secret without the blanks and invisible characters in it</source>
        <translation>去掉其中空格和不可见字符的密钥</translation>
    </message>
    <message>
        <source>the secret without the blanks around it</source>
        <translation>去掉两端空格的密钥</translation>
    </message>
    <message>
        <source>the secret without what stands around it</source>
        <translation>去掉前后多余内容的密钥</translation>
    </message>
    <message>
        <source>the text after whsec_ as the key</source>
        <translation>以 whsec_ 之后的文本作为 HMAC 密钥</translation>
    </message>
    <message>
        <source>the time and the body</source>
        <translation>时间加正文</translation>
    </message>
    <message>
        <source>the value of “{form}”</source>
        <translation>“{form}”的值</translation>
    </message>
    <message>
        <source>the whole text of the secret as the key</source>
        <translation>以密钥的全部文本作为 HMAC 密钥</translation>
    </message>
    <message>
        <source>this</source>
        <translation>此项</translation>
    </message>
    <message>
        <source>this program was closed</source>
        <translation>本程序已关闭</translation>
    </message>
    <message>
        <source>three days in 4 minutes</source>
        <translation>4 分钟过三天</translation>
    </message>
    <message>
        <source>time and {body}, joined by a full stop</source>
        <translation>时间和{body}，以句点连接</translation>
    </message>
    <message>
        <source>time {time} ({age})</source>
        <translation>时间 {time}（{age}）</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>将删除</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待进行</translation>
    </message>
    <message>
        <source>to e-mail the link</source>
        <translation>用于电邮发送链接</translation>
    </message>
    <message>
        <source>to {target}</source>
        <translation>发送到 {target}</translation>
    </message>
    <message>
        <source>to {whom}</source>
        <translation>发送到 {whom}</translation>
    </message>
    <message>
        <source>tunnel down</source>
        <translation>隧道中断</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>类型已更改</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unpaid payments</source>
        <translation>未付款项</translation>
    </message>
    <message>
        <source>until it is switched off</source>
        <translation>直到关闭为止</translation>
    </message>
    <message>
        <source>until the program ends</source>
        <translation>直到程序结束</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>至 {time}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>等待第二人</translation>
    </message>
    <message>
        <source>was at</source>
        <translation>原位置</translation>
    </message>
    <message>
        <source>webhooks don't tell</source>
        <translation>webhook 不提供</translation>
    </message>
    <message>
        <source>what it is for; the payer reads it</source>
        <translation>付款用途；付款人会看到</translation>
    </message>
    <message>
        <source>when resumed</source>
        <translation>恢复时</translation>
    </message>
    <message>
        <source>when was not told</source>
        <translation>时间未提供</translation>
    </message>
    <message>
        <source>where white space stands</source>
        <translation>空白的位置</translation>
    </message>
    <message>
        <source>which delivery told what</source>
        <translation>各次投递所告知的内容</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>with colons</source>
        <translation>以冒号连接</translation>
    </message>
    <message>
        <source>with line feeds</source>
        <translation>以换行连接</translation>
    </message>
    <message>
        <source>with nothing between them</source>
        <translation>中间没有任何字符</translation>
    </message>
    <message>
        <source>with the pauses between them</source>
        <translation>保留各次之间的停顿</translation>
    </message>
    <message>
        <source>with vertical bars</source>
        <translation>以竖线连接</translation>
    </message>
    <message>
        <source>your providers</source>
        <translation>您的服务商</translation>
    </message>
    <message>
        <source>{above}, so it is not sent now: it waits under Activity until a second person approves it. That is a guard against slips, not a lock.</source>
        <translation>{above}，因此现在不发送：会在“操作记录”中等待第二人批准。这只防止失误，并非锁定。</translation>
    </message>
    <message>
        <source>{account}, so far</source>
        <translation>{account}，至今</translation>
    </message>
    <message>
        <source>{address}, not on the provider's published list</source>
        <translation>{address}，不在服务商公布的名单上</translation>
    </message>
    <message>
        <source>{address}, on the provider's published list</source>
        <translation>{address}，在服务商公布的名单上</translation>
    </message>
    <message>
        <source>{address}; the provider's addresses are not published</source>
        <translation>{address}；服务商没有公布其地址</translation>
    </message>
    <message>
        <source>{age}, {size}</source>
        <translation>{age}，{size}</translation>
    </message>
    <message>
        <source>{age}; accepted is {most} before or after</source>
        <translation>{age}；允许前后各 {most}</translation>
    </message>
    <message>
        <source>{amount} can still be refunded</source>
        <translation>还可退款 {amount}</translation>
    </message>
    <message>
        <source>{amount} in {payments}</source>
        <translation>{amount}，共 {payments}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>已付款 {amount}</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <translation>已退款 {amount}</translation>
    </message>
    <message>
        <source>{amount} refunded here</source>
        <translation>已在此退款 {amount}</translation>
    </message>
    <message>
        <source>{amount}, all that is left</source>
        <translation>{amount}，为全部余额</translation>
    </message>
    <message>
        <source>{back} of {whole} refunded, {left} left</source>
        <translation>{whole} 中已退款 {back}，剩 {left}</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} 字节</translation>
    </message>
    <message>
        <source>{count} bytes: {what}</source>
        <translation>{count} 字节：{what}</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} 小时前</translation>
    </message>
    <message>
        <source>{count} in {forms}</source>
        <translation>{count}（{forms}）</translation>
    </message>
    <message>
        <source>{count} lie in this user's keychain or surroundings, and in no file of ours. Your successor enters them again, or better: new ones, by “Change a secret or a key”.</source>
        <translation>{count}在此用户的钥匙串或环境中，不在我们的任何文件中。请由接任者重新输入，或更好的做法：通过“更换密钥”换成新的。</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} 分钟前</translation>
    </message>
    <message>
        <source>{count}, still indexing</source>
        <translation>{count}，仍在建立索引</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{deliveries} will be sent to {target}.</source>
        <translation>将向 {target} 发送 {deliveries}。</translation>
    </message>
    <message>
        <source>{deliveries} written to {name}.</source>
        <translation>{deliveries}已写入 {name}。</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>{done} of {all} payments</source>
        <translation>{done}/{all} 笔付款</translation>
    </message>
    <message>
        <source>{done} of {payments} created</source>
        <translation>{payments}中已创建 {done}</translation>
    </message>
    <message>
        <source>{done} of {rows} created</source>
        <translation>{rows}中已创建 {done}</translation>
    </message>
    <message>
        <source>{entries}, all of {first}</source>
        <translation>{entries}，全部在 {first}</translation>
    </message>
    <message>
        <source>{entries}, and every row is what it was.</source>
        <translation>{entries}，每一行都与之前相同。</translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}</source>
        <translation>{entries}，从 {first} 到 {last}</translation>
    </message>
    <message>
        <source>{entries}. New ones came in meanwhile, so the rows can't be compared.</source>
        <translation>{entries}。其间收到新的内容，因此无法比较各行。</translation>
    </message>
    <message>
        <source>{entries}. Some rows are others now: what is shown is what the log says.</source>
        <translation>{entries}。部分行已有不同：显示的是日志所记载的内容。</translation>
    </message>
    <message>
        <source>{environment}: {words}</source>
        <translation>{environment}：{words}</translation>
    </message>
    <message>
        <source>{events}, in {letters}.</source>
        <translation>{events}，共 {letters}。</translation>
    </message>
    <message>
        <source>{event} and {n} more</source>
        <translation>{event} 等，另有 {n} 种</translation>
    </message>
    <message>
        <source>{file} is of {when}, {age}, with {entries}.</source>
        <translation>{file} 是 {age}（{when}）的备份，含 {entries}。</translation>
    </message>
    <message>
        <source>{file} is whole. No sheet lies beside it, so nobody can say that it is all of it.</source>
        <translation>{file} 完好。旁边没有清单文件，因此无法断定内容是否齐全。</translation>
    </message>
    <message>
        <source>{file} was never closed: it is read with the log beside it when it is restored, and checked then. Where it isn't whole, nothing is changed.</source>
        <translation>{file} 从未正常关闭：还原时会连同旁边的日志一起读取，并在那时检查。如果不完整，则什么都不会改动。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{gap} ahead</source>
        <translation>超前 {gap}</translation>
    </message>
    <message>
        <source>{gap} old</source>
        <translation>{gap} 前</translation>
    </message>
    <message>
        <source>{good}, none is left out.</source>
        <translation>{good}，没有略过的行。</translation>
    </message>
    <message>
        <source>{good}, {bad}.</source>
        <translation>{good}，{bad}。</translation>
    </message>
    <message>
        <source>{help} In force at the next start.</source>
        <translation>{help}下次启动生效。</translation>
    </message>
    <message>
        <source>{kind} · added {day}</source>
        <translation>{kind} · 添加于 {day}</translation>
    </message>
    <message>
        <source>{label}: choose</source>
        <translation>{label}：选择</translation>
    </message>
    <message>
        <source>{last}, the newest failed</source>
        <translation>{last}，最近一次失败</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} 或以上</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 至 {most}</translation>
    </message>
    <message>
        <source>{left} of {whole}</source>
        <translation>{whole} 天中{left}</translation>
    </message>
    <message>
        <source>{left}, until {day}</source>
        <translation>{left}，至 {day}</translation>
    </message>
    <message>
        <source>{made}, line {line} of a file</source>
        <translation>{made}，文件第 {line} 行</translation>
    </message>
    <message>
        <source>{month}, as of {when}</source>
        <translation>{month}，截至 {when}</translation>
    </message>
    <message>
        <source>{most} or less</source>
        <translation>{most} 或以下</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name}已更改</translation>
    </message>
    <message>
        <source>{name} – in {place}</source>
        <translation>{name} – 在 {place}</translation>
    </message>
    <message>
        <source>{name} – missing, was in {place}</source>
        <translation>{name} – 找不到，原在 {place}</translation>
    </message>
    <message>
        <source>{name}, real money</source>
        <translation>{name}，真实款项</translation>
    </message>
    <message>
        <source>{name}: open another workspace</source>
        <translation>{name}：打开另一工作区</translation>
    </message>
    <message>
        <source>{number} of up to {most}</source>
        <translation>第 {number} 次，最多 {most} 次</translation>
    </message>
    <message>
        <source>{n} action</source>
        <translation>{n} 项操作</translation>
    </message>
    <message>
        <source>{n} actions</source>
        <translation>{n} 项操作</translation>
    </message>
    <message>
        <source>{n} address</source>
        <translation>{n} 个地址</translation>
    </message>
    <message>
        <source>{n} addresses</source>
        <translation>{n} 个地址</translation>
    </message>
    <message>
        <source>{n} are left out: not the newest of their payment.</source>
        <translation>略过 {n} 次：不是其付款的最新投递。</translation>
    </message>
    <message>
        <source>{n} attempt</source>
        <translation>{n} 次尝试</translation>
    </message>
    <message>
        <source>{n} attempts</source>
        <translation>{n} 次尝试</translation>
    </message>
    <message>
        <source>{n} bodies that are no JSON</source>
        <translation>{n} 个非 JSON 正文</translation>
    </message>
    <message>
        <source>{n} body that is no JSON</source>
        <translation>{n} 个非 JSON 正文</translation>
    </message>
    <message>
        <source>{n} byte</source>
        <translation>{n} 字节</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} 字节</translation>
    </message>
    <message>
        <source>{n} can't tell</source>
        <translation>{n} 项无法判断</translation>
    </message>
    <message>
        <source>{n} cancelling not known</source>
        <translation>{n} 笔取消结果未知</translation>
    </message>
    <message>
        <source>{n} cancellings not known</source>
        <translation>{n} 笔取消结果未知</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} 项已更改</translation>
    </message>
    <message>
        <source>{n} column goes along</source>
        <translation>附带 {n} 列</translation>
    </message>
    <message>
        <source>{n} columns go along</source>
        <translation>附带 {n} 列</translation>
    </message>
    <message>
        <source>{n} conflict</source>
        <translation>{n} 笔冲突</translation>
    </message>
    <message>
        <source>{n} conflicts</source>
        <translation>{n} 笔冲突</translation>
    </message>
    <message>
        <source>{n} connection does not work.</source>
        <translation>{n} 个连接不通。</translation>
    </message>
    <message>
        <source>{n} connections do not work.</source>
        <translation>{n} 个连接不通。</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} day ago</source>
        <translation>{n} 天前</translation>
    </message>
    <message>
        <source>{n} day left</source>
        <translation>剩 {n} 天</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} 天前</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation>剩 {n} 天</translation>
    </message>
    <message>
        <source>{n} deliveries</source>
        <translation>{n} 次投递</translation>
    </message>
    <message>
        <source>{n} deliveries refused</source>
        <translation>{n} 次投递被拒绝</translation>
    </message>
    <message>
        <source>{n} deliveries that still wait are dropped: they are never sent there.</source>
        <translation>{n} 次仍在等待的投递会被丢弃：绝不会发送到那里。</translation>
    </message>
    <message>
        <source>{n} deliveries that verified came to it.</source>
        <translation>它已收到 {n} 次通过验证的投递。</translation>
    </message>
    <message>
        <source>{n} deliveries today</source>
        <translation>今天 {n} 次投递</translation>
    </message>
    <message>
        <source>{n} deliveries were verified again.</source>
        <translation>已重新验证 {n} 次投递。</translation>
    </message>
    <message>
        <source>{n} delivery</source>
        <translation>{n} 次投递</translation>
    </message>
    <message>
        <source>{n} delivery refused</source>
        <translation>{n} 次投递被拒绝</translation>
    </message>
    <message>
        <source>{n} delivery that still waits is dropped: it is never sent there.</source>
        <translation>{n} 次仍在等待的投递会被丢弃：绝不会发送到那里。</translation>
    </message>
    <message>
        <source>{n} delivery that verified came to it.</source>
        <translation>它已收到 {n} 次通过验证的投递。</translation>
    </message>
    <message>
        <source>{n} delivery today</source>
        <translation>今天 {n} 次投递</translation>
    </message>
    <message>
        <source>{n} delivery was verified again.</source>
        <translation>已重新验证 {n} 次投递。</translation>
    </message>
    <message>
        <source>{n} destination</source>
        <translation>{n} 个转发目标</translation>
    </message>
    <message>
        <source>{n} destinations</source>
        <translation>{n} 个转发目标</translation>
    </message>
    <message>
        <source>{n} digest</source>
        <translation>{n} 个摘要值</translation>
    </message>
    <message>
        <source>{n} digests</source>
        <translation>{n} 个摘要值</translation>
    </message>
    <message>
        <source>{n} e-mail address</source>
        <translation>{n} 个电邮地址</translation>
    </message>
    <message>
        <source>{n} e-mail addresses</source>
        <translation>{n} 个电邮地址</translation>
    </message>
    <message>
        <source>{n} e-mail not known</source>
        <translation>{n} 封电邮结果未知</translation>
    </message>
    <message>
        <source>{n} e-mails not known</source>
        <translation>{n} 封电邮结果未知</translation>
    </message>
    <message>
        <source>{n} encoded text</source>
        <translation>{n} 段编码文本</translation>
    </message>
    <message>
        <source>{n} encoded texts</source>
        <translation>{n} 段编码文本</translation>
    </message>
    <message>
        <source>{n} endpoint</source>
        <translation>{n} 个端点</translation>
    </message>
    <message>
        <source>{n} endpoint has a public address by it: its provider needs another one.</source>
        <translation>{n} 个端点的公共地址由它提供：其服务商需要另一个地址。</translation>
    </message>
    <message>
        <source>{n} endpoints</source>
        <translation>{n} 个端点</translation>
    </message>
    <message>
        <source>{n} endpoints answer otherwise than usual, on purpose: {names}.</source>
        <translation>{n} 个端点有意作出与平常不同的响应：{names}。</translation>
    </message>
    <message>
        <source>{n} endpoints have a public address by it: their providers need another one.</source>
        <translation>{n} 个端点的公共地址由它提供：其服务商需要另一个地址。</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} 项</translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation>{n} 项</translation>
    </message>
    <message>
        <source>{n} event is on its way</source>
        <translation>{n} 个事件正在发送</translation>
    </message>
    <message>
        <source>{n} events are on their way</source>
        <translation>{n} 个事件正在发送</translation>
    </message>
    <message>
        <source>{n} exception</source>
        <translation>{n} 项异常</translation>
    </message>
    <message>
        <source>{n} exception to settle</source>
        <translation>{n} 项异常待处理</translation>
    </message>
    <message>
        <source>{n} exceptions</source>
        <translation>{n} 项异常</translation>
    </message>
    <message>
        <source>{n} exceptions to settle</source>
        <translation>{n} 项异常待处理</translation>
    </message>
    <message>
        <source>{n} fail</source>
        <translation>{n} 项未通过</translation>
    </message>
    <message>
        <source>{n} failing</source>
        <translation>{n} 个失败中</translation>
    </message>
    <message>
        <source>{n} field that was not found</source>
        <translation>{n} 个字段未找到</translation>
    </message>
    <message>
        <source>{n} fields that were not found</source>
        <translation>{n} 个字段未找到</translation>
    </message>
    <message>
        <source>{n} files. Nothing was written yet.</source>
        <translation>{n} 个文件。尚未写入任何东西。</translation>
    </message>
    <message>
        <source>{n} forgeries refused</source>
        <translation>{n} 个伪造被拒绝</translation>
    </message>
    <message>
        <source>{n} forgeries taken</source>
        <translation>{n} 个伪造被接受</translation>
    </message>
    <message>
        <source>{n} forgery refused</source>
        <translation>{n} 个伪造被拒绝</translation>
    </message>
    <message>
        <source>{n} forgery taken</source>
        <translation>{n} 个伪造被接受</translation>
    </message>
    <message>
        <source>{n} further address, which was registered by API, hears it, too.</source>
        <translation>另有 {n} 个由 API 注册的地址也会收到。</translation>
    </message>
    <message>
        <source>{n} further addresses, which were registered by API, hear it, too.</source>
        <translation>另有 {n} 个由 API 注册的地址也会收到。</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} 小时前</translation>
    </message>
    <message>
        <source>{n} h {m} min</source>
        <translation>{n} 小时 {m} 分钟</translation>
    </message>
    <message>
        <source>{n} header</source>
        <translation>{n} 个标头</translation>
    </message>
    <message>
        <source>{n} headers</source>
        <translation>{n} 个标头</translation>
    </message>
    <message>
        <source>{n} hold now, and they count;</source>
        <translation>{n} 次现在有效，并已计入；</translation>
    </message>
    <message>
        <source>{n} holds now, and it counts;</source>
        <translation>{n} 次现在有效，并已计入；</translation>
    </message>
    <message>
        <source>{n} identifier</source>
        <translation>{n} 个身份编号</translation>
    </message>
    <message>
        <source>{n} identifiers</source>
        <translation>{n} 个身份编号</translation>
    </message>
    <message>
        <source>{n} is left out: not the newest of its payment.</source>
        <translation>略过 {n} 次：不是其付款的最新投递。</translation>
    </message>
    <message>
        <source>{n} key</source>
        <translation>{n} 个键</translation>
    </message>
    <message>
        <source>{n} keys</source>
        <translation>{n} 个键</translation>
    </message>
    <message>
        <source>{n} known already</source>
        <translation>{n} 个已知</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>剩 {n} 笔</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>略过 {n} 项</translation>
    </message>
    <message>
        <source>{n} line</source>
        <translation>{n} 行</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} 行</translation>
    </message>
    <message>
        <source>{n} listening</source>
        <translation>{n} 个监听中</translation>
    </message>
    <message>
        <source>{n} log entries</source>
        <translation>{n} 条日志</translation>
    </message>
    <message>
        <source>{n} log entries were read anew</source>
        <translation>已重新读取 {n} 条日志</translation>
    </message>
    <message>
        <source>{n} log entry</source>
        <translation>{n} 条日志</translation>
    </message>
    <message>
        <source>{n} log entry was read anew</source>
        <translation>已重新读取 {n} 条日志</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} 分钟前</translation>
    </message>
    <message>
        <source>{n} more address has changed.</source>
        <translation>另有 {n} 个地址已更改。</translation>
    </message>
    <message>
        <source>{n} more addresses have changed.</source>
        <translation>另有 {n} 个地址已更改。</translation>
    </message>
    <message>
        <source>{n} more are marked below.</source>
        <translation>另有 {n} 个标在下方。</translation>
    </message>
    <message>
        <source>{n} more field</source>
        <translation>另有 {n} 个字段</translation>
    </message>
    <message>
        <source>{n} more fields</source>
        <translation>另有 {n} 个字段</translation>
    </message>
    <message>
        <source>{n} more file waits for its turn.</source>
        <translation>另有 {n} 个文件在排队。</translation>
    </message>
    <message>
        <source>{n} more files wait for their turn.</source>
        <translation>另有 {n} 个文件在排队。</translation>
    </message>
    <message>
        <source>{n} more is marked below.</source>
        <translation>另有 {n} 个标在下方。</translation>
    </message>
    <message>
        <source>{n} more payment</source>
        <translation>另外 {n} 笔付款</translation>
    </message>
    <message>
        <source>{n} more payments</source>
        <translation>另外 {n} 笔付款</translation>
    </message>
    <message>
        <source>{n} more refund</source>
        <translation>另有 {n} 笔退款</translation>
    </message>
    <message>
        <source>{n} more refunds</source>
        <translation>另有 {n} 笔退款</translation>
    </message>
    <message>
        <source>{n} more report waits.</source>
        <translation>还有 {n} 份报告。</translation>
    </message>
    <message>
        <source>{n} more reports wait.</source>
        <translation>还有 {n} 份报告。</translation>
    </message>
    <message>
        <source>{n} name</source>
        <translation>{n} 个姓名</translation>
    </message>
    <message>
        <source>{n} names</source>
        <translation>{n} 个姓名</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} 项新增</translation>
    </message>
    <message>
        <source>{n} new payment not known</source>
        <translation>{n} 笔新付款结果未知</translation>
    </message>
    <message>
        <source>{n} new payments not known</source>
        <translation>{n} 笔新付款结果未知</translation>
    </message>
    <message>
        <source>{n} new request</source>
        <translation>{n} 个新请求</translation>
    </message>
    <message>
        <source>{n} new requests</source>
        <translation>{n} 个新请求</translation>
    </message>
    <message>
        <source>{n} new row taken in</source>
        <translation>已导入 {n} 行新内容</translation>
    </message>
    <message>
        <source>{n} new rows taken in</source>
        <translation>已导入 {n} 行新内容</translation>
    </message>
    <message>
        <source>{n} not taken</source>
        <translation>{n} 次未被接受</translation>
    </message>
    <message>
        <source>{n} of other versions skipped</source>
        <translation>略过 {n} 个其他版本的</translation>
    </message>
    <message>
        <source>{n} of payments</source>
        <translation>付款 {n} 项</translation>
    </message>
    <message>
        <source>{n} of payouts</source>
        <translation>拨付 {n} 项</translation>
    </message>
    <message>
        <source>{n} of unclear amount not added</source>
        <translation>{n} 笔金额不明确，未计入</translation>
    </message>
    <message>
        <source>{n} of unclear amounts not added</source>
        <translation>{n} 笔金额不明确，未计入</translation>
    </message>
    <message>
        <source>{n} of unknown day</source>
        <translation>{n} 笔日期不详</translation>
    </message>
    <message>
        <source>{n} of {all} accounts don't tell</source>
        <translation>{all} 个账户中 {n} 个没有提供</translation>
    </message>
    <message>
        <source>{n} pass</source>
        <translation>{n} 项通过</translation>
    </message>
    <message>
        <source>{n} payment</source>
        <translation>{n} 笔付款</translation>
    </message>
    <message>
        <source>{n} payment is told by one source only.</source>
        <translation>{n} 笔付款只有一个来源提供。</translation>
    </message>
    <message>
        <source>{n} payment is told the same</source>
        <translation>{n} 笔付款一致</translation>
    </message>
    <message>
        <source>{n} payment listed</source>
        <translation>列出 {n} 笔付款</translation>
    </message>
    <message>
        <source>{n} payment service</source>
        <translation>{n} 项付款服务</translation>
    </message>
    <message>
        <source>{n} payment services</source>
        <translation>{n} 项付款服务</translation>
    </message>
    <message>
        <source>{n} payments</source>
        <translation>{n} 笔付款</translation>
    </message>
    <message>
        <source>{n} payments are told by one source only.</source>
        <translation>{n} 笔付款只有一个来源提供。</translation>
    </message>
    <message>
        <source>{n} payments are told the same</source>
        <translation>{n} 笔付款一致</translation>
    </message>
    <message>
        <source>{n} payments listed</source>
        <translation>列出 {n} 笔付款</translation>
    </message>
    <message>
        <source>{n} phone number</source>
        <translation>{n} 个电话号码</translation>
    </message>
    <message>
        <source>{n} phone numbers</source>
        <translation>{n} 个电话号码</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} 个问题</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} 个问题</translation>
    </message>
    <message>
        <source>{n} refund</source>
        <translation>{n} 笔退款</translation>
    </message>
    <message>
        <source>{n} refund not known</source>
        <translation>{n} 笔退款结果未知</translation>
    </message>
    <message>
        <source>{n} refund of unknown amount</source>
        <translation>{n} 笔金额不详的退款</translation>
    </message>
    <message>
        <source>{n} refund unknown</source>
        <translation>{n} 笔退款不详</translation>
    </message>
    <message>
        <source>{n} refund waits for approval</source>
        <translation>{n} 笔退款待批准</translation>
    </message>
    <message>
        <source>{n} refunds</source>
        <translation>{n} 笔退款</translation>
    </message>
    <message>
        <source>{n} refunds not known</source>
        <translation>{n} 笔退款结果未知</translation>
    </message>
    <message>
        <source>{n} refunds of unknown amount</source>
        <translation>{n} 笔金额不详的退款</translation>
    </message>
    <message>
        <source>{n} refunds unknown</source>
        <translation>{n} 笔退款不详</translation>
    </message>
    <message>
        <source>{n} refunds wait for approval</source>
        <translation>{n} 笔退款待批准</translation>
    </message>
    <message>
        <source>{n} rejected today</source>
        <translation>今天拒绝 {n} 次</translation>
    </message>
    <message>
        <source>{n} remark</source>
        <translation>{n} 条提示</translation>
    </message>
    <message>
        <source>{n} remarks</source>
        <translation>{n} 条提示</translation>
    </message>
    <message>
        <source>{n} report is in.</source>
        <translation>已导入 {n} 份报表。</translation>
    </message>
    <message>
        <source>{n} reports are in.</source>
        <translation>已导入 {n} 份报表。</translation>
    </message>
    <message>
        <source>{n} request taken in</source>
        <translation>已导入 {n} 个请求</translation>
    </message>
    <message>
        <source>{n} requests taken in</source>
        <translation>已导入 {n} 个请求</translation>
    </message>
    <message>
        <source>{n} resolved</source>
        <translation>已处理 {n} 项</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} 行</translation>
    </message>
    <message>
        <source>{n} row can be taken</source>
        <translation>可导入 {n} 行</translation>
    </message>
    <message>
        <source>{n} row has a remark, and is sent all the same.</source>
        <translation>{n} 行有提示，仍会发送。</translation>
    </message>
    <message>
        <source>{n} row was known already</source>
        <translation>{n} 行此前已有</translation>
    </message>
    <message>
        <source>{n} row was left out</source>
        <translation>已略过 {n} 行</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} 行</translation>
    </message>
    <message>
        <source>{n} rows can be taken</source>
        <translation>可导入 {n} 行</translation>
    </message>
    <message>
        <source>{n} rows have a remark, and are sent all the same.</source>
        <translation>{n} 行有提示，仍会发送。</translation>
    </message>
    <message>
        <source>{n} rows were known already</source>
        <translation>{n} 行此前已有</translation>
    </message>
    <message>
        <source>{n} rows were left out</source>
        <translation>已略过 {n} 行</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{n} secret</source>
        <translation>{n} 个密钥</translation>
    </message>
    <message>
        <source>{n} secret key</source>
        <translation>{n} 个密钥</translation>
    </message>
    <message>
        <source>{n} secret keys</source>
        <translation>{n} 个密钥</translation>
    </message>
    <message>
        <source>{n} secrets</source>
        <translation>{n} 个密钥</translation>
    </message>
    <message>
        <source>{n} service</source>
        <translation>{n} 项服务</translation>
    </message>
    <message>
        <source>{n} signatures</source>
        <translation>{n} 个签名</translation>
    </message>
    <message>
        <source>{n} stand</source>
        <translation>{n} 个连通</translation>
    </message>
    <message>
        <source>{n} stands</source>
        <translation>{n} 个连通</translation>
    </message>
    <message>
        <source>{n} states unknown</source>
        <translation>{n} 笔状态不详</translation>
    </message>
    <message>
        <source>{n} status unknown</source>
        <translation>{n} 笔状态不详</translation>
    </message>
    <message>
        <source>{n} still do not.</source>
        <translation>{n} 次仍然无效。</translation>
    </message>
    <message>
        <source>{n} still does not.</source>
        <translation>{n} 次仍然无效。</translation>
    </message>
    <message>
        <source>{n} stopped</source>
        <translation>{n} 个已停止</translation>
    </message>
    <message>
        <source>{n} taken</source>
        <translation>{n} 次已接受</translation>
    </message>
    <message>
        <source>{n} thing was purged.</source>
        <translation>已清除 {n} 项。</translation>
    </message>
    <message>
        <source>{n} things were purged.</source>
        <translation>已清除 {n} 项。</translation>
    </message>
    <message>
        <source>{n} time</source>
        <translation>{n} 次</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} 次</translation>
    </message>
    <message>
        <source>{n} times as fast</source>
        <translation>{n} 倍速度</translation>
    </message>
    <message>
        <source>{n} times with the same key, first {first}, last {last}</source>
        <translation>以相同的幂等键发送 {n} 次，首次 {first}，最近 {last}</translation>
    </message>
    <message>
        <source>{n} unclear</source>
        <translation>{n} 笔金额不明确</translation>
    </message>
    <message>
        <source>{n} unknown</source>
        <translation>{n} 笔不详</translation>
    </message>
    <message>
        <source>{n} unpaid</source>
        <translation>{n} 笔未付款</translation>
    </message>
    <message>
        <source>{n} v1 signatures</source>
        <translation>{n} 个 v1 签名</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} 项等待中</translation>
    </message>
    <message>
        <source>{n} was removed meanwhile and is not in it.</source>
        <translation>{n} 次投递其间已被移除，不在文件中。</translation>
    </message>
    <message>
        <source>{n} way in</source>
        <translation>{n} 个入口</translation>
    </message>
    <message>
        <source>{n} ways in</source>
        <translation>{n} 个入口</translation>
    </message>
    <message>
        <source>{n} ways in are down</source>
        <translation>{n} 个入口中断</translation>
    </message>
    <message>
        <source>{n} webhook</source>
        <translation>{n} 个 webhook</translation>
    </message>
    <message>
        <source>{n} webhooks</source>
        <translation>{n} 个 webhook</translation>
    </message>
    <message>
        <source>{n} were removed meanwhile and are not in it.</source>
        <translation>{n} 次投递其间已被移除，不在文件中。</translation>
    </message>
    <message>
        <source>{n} with news</source>
        <translation>{n} 笔有新信息</translation>
    </message>
    <message>
        <source>{n} would be left out</source>
        <translation>将略过 {n} 行</translation>
    </message>
    <message>
        <source>{n}+ payments</source>
        <translation>{n}+ 笔付款</translation>
    </message>
    <message>
        <source>{n}, the oldest received {time}</source>
        <translation>{n}，最早的收到于 {time}</translation>
    </message>
    <message>
        <source>{often}, the last at {time}</source>
        <translation>{often}，最近一次在 {time}</translation>
    </message>
    <message>
        <source>{payments} can be created</source>
        <translation>可创建 {payments}</translation>
    </message>
    <message>
        <source>{payments} can be created, {rows} can not</source>
        <translation>可创建 {payments}，{rows}不能创建</translation>
    </message>
    <message>
        <source>{percent} % of {count} verified</source>
        <translation>{count} 次中 {percent}% 已验证</translation>
    </message>
    <message>
        <source>{phrase}: the sender takes it as taken in.</source>
        <translation>{phrase}：发送方视为已接收。</translation>
    </message>
    <message>
        <source>{phrase}: the sender tries again.</source>
        <translation>{phrase}：发送方会重试。</translation>
    </message>
    <message>
        <source>{port} becomes the listener's port, {secret_file} a private file with the token. No shell.</source>
        <translation>{port} 会换成监听器的端口，{secret_file} 会换成存有令牌的专用文件。不经 shell。</translation>
    </message>
    <message>
        <source>{provider} answered</source>
        <translation>{provider} 已答复</translation>
    </message>
    <message>
        <source>{provider} gets the answer 404 for each event, tries again over {whole}, and then gives up. What happens in longer than that is not told here.</source>
        <translation>{provider} 的每个事件都会得到 404 响应，并在 {whole} 内重试，然后放弃。超出此时间发生的事，这里不会得知。</translation>
    </message>
    <message>
        <source>{provider} gives nothing up before {time}.</source>
        <translation>{provider} 在 {time} 之前不会放弃。</translation>
    </message>
    <message>
        <source>{provider} gives up after {span}: what it first sent before {time} is possibly lost.</source>
        <translation>{provider} 在 {span} 后放弃：{time} 之前首次发送的内容可能已丢失。</translation>
    </message>
    <message>
        <source>{provider} has tried again until {time}.</source>
        <translation>{provider} 已重试至 {time}。</translation>
    </message>
    <message>
        <source>{provider} may still try again until {time}.</source>
        <translation>{provider} 仍可能重试至 {time}。</translation>
    </message>
    <message>
        <source>{provider} said:</source>
        <translation>{provider} 表示：</translation>
    </message>
    <message>
        <source>{provider} said: “{text}”</source>
        <translation>{provider} 表示：“{text}”</translation>
    </message>
    <message>
        <source>{provider} sends the payment's link to the payer. It is sent once, and never again by itself.</source>
        <translation>{provider} 会把付款链接发送给付款人。只发送一次，不会自行再发。</translation>
    </message>
    <message>
        <source>{provider} still sends “{name}” to {old}, which leads here no more. Its address is now at {new}.</source>
        <translation>{provider} 仍把“{name}”发送到 {old}，而该地址已不再通向这里。它现在的地址是 {new}。</translation>
    </message>
    <message>
        <source>{provider} told us</source>
        <translation>{provider} 已告知</translation>
    </message>
    <message>
        <source>{provider} tries again after {steps}, and gives up after {whole} (published).</source>
        <translation>{provider} 在 {steps} 后重试，{whole} 后放弃（已公布）。</translation>
    </message>
    <message>
        <source>{provider} tries again over {whole}; the steps are not published (taken to be {steps}).</source>
        <translation>{provider} 在 {whole} 内重试；间隔没有公布（假定为 {steps}）。</translation>
    </message>
    <message>
        <source>{provider} · added {day}</source>
        <translation>{provider} · 添加于 {day}</translation>
    </message>
    <message>
        <source>{provider}'s dashboard, the bank's statement …</source>
        <translation>{provider} 的后台、银行结单…</translation>
    </message>
    <message>
        <source>{provider}'s schedule</source>
        <translation>{provider} 的时间表</translation>
    </message>
    <message>
        <source>{received} − {refunded} refunded</source>
        <translation>{received} − 退款 {refunded}</translation>
    </message>
    <message>
        <source>{rows} of the file, with problems</source>
        <translation>文件中的 {rows}，有问题</translation>
    </message>
    <message>
        <source>{rows} written to {name}.</source>
        <translation>{rows}已写入 {name}。</translation>
    </message>
    <message>
        <source>{said} No secret is in it; enter these there again: {names}.</source>
        <translation>{said}其中没有密钥；请在另一台电脑上重新输入：{names}。</translation>
    </message>
    <message>
        <source>{said} after {seconds} s</source>
        <translation>{seconds} 秒后{said}</translation>
    </message>
    <message>
        <source>{said} on purpose</source>
        <translation>{said}（有意设定）</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s an attempt</source>
        <translation>每次尝试 {seconds} 秒</translation>
    </message>
    <message>
        <source>{sent} of {total} sent</source>
        <translation>已发送 {sent}/{total}</translation>
    </message>
    <message>
        <source>{size} stored</source>
        <translation>已存 {size}</translation>
    </message>
    <message>
        <source>{size}, of it {index} to find things by</source>
        <translation>{size}，其中 {index} 用于搜索</translation>
    </message>
    <message>
        <source>{size}, used again as payments come in</source>
        <translation>{size}，有新付款时会再利用</translation>
    </message>
    <message>
        <source>{size}; and {more} that come and go</source>
        <translation>{size}；另有 {more} 为临时占用</translation>
    </message>
    <message>
        <source>{staff} ({account})</source>
        <translation>{staff}（{account}）</translation>
    </message>
    <message>
        <source>{status} refused</source>
        <translation>{status} 已拒绝</translation>
    </message>
    <message>
        <source>{status} taken</source>
        <translation>{status} 已接受</translation>
    </message>
    <message>
        <source>{status}, by who received it there</source>
        <translation>{status}，由当时的接收方响应</translation>
    </message>
    <message>
        <source>{status}: not taken</source>
        <translation>{status}：未被接受</translation>
    </message>
    <message>
        <source>{status}: taken</source>
        <translation>{status}：已接受</translation>
    </message>
    <message>
        <source>{status}: the forgery was not refused</source>
        <translation>{status}：伪造未被拒绝</translation>
    </message>
    <message>
        <source>{status}: the forgery was refused</source>
        <translation>{status}：伪造已被拒绝</translation>
    </message>
    <message>
        <source>{step} Closing this does not stop it.</source>
        <translation>{step} 关闭此窗口不会停止操作。</translation>
    </message>
    <message>
        <source>{time} until the answer</source>
        <translation>{time} 后响应</translation>
    </message>
    <message>
        <source>{told} by every source that tells of it.</source>
        <translation>提供信息的各来源之间，{told}。</translation>
    </message>
    <message>
        <source>{waiting}, next {time}</source>
        <translation>{waiting}，下一次 {time}</translation>
    </message>
    <message>
        <source>{what} asked for here by {whom}</source>
        <translation>{whom} 在此申请{what}</translation>
    </message>
    <message>
        <source>{what} in LIVE</source>
        <translation>LIVE 中有 {what}</translation>
    </message>
    <message>
        <source>{what}, {count} bytes</source>
        <translation>{what}，{count} 字节</translation>
    </message>
    <message>
        <source>{what}: environment variable</source>
        <translation>{what}：环境变量</translation>
    </message>
    <message>
        <source>{what}: look</source>
        <translation>{what}：查看</translation>
    </message>
    <message>
        <source>{what}: notify again</source>
        <translation>{what}：重新通知</translation>
    </message>
    <message>
        <source>{what}: {share} %</source>
        <translation>{what}：{share} %</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}：{why}</translation>
    </message>
    <message>
        <source>{what}; nothing was counted</source>
        <translation>{what}；没有计入任何内容</translation>
    </message>
    <message>
        <source>{when} · {size} · {folder}</source>
        <translation>{when} · {size} · {folder}</translation>
    </message>
    <message>
        <source>{where}. It was heard before, and we listen. See whether the way in still stands.</source>
        <translation>{where}。此前曾收到，且正在监听。请查看入口是否仍连通。</translation>
    </message>
    <message>
        <source>{where}. The signature does not hold; nothing was counted.</source>
        <translation>{where}。签名无效；没有计入任何内容。</translation>
    </message>
    <message>
        <source>{where}: personal data differs</source>
        <translation>{where}：个人资料不同</translation>
    </message>
    <message>
        <source>{where}: {old} became {new}</source>
        <translation>{where}：{old} 变为 {new}</translation>
    </message>
    <message>
        <source>{where}: {size} added</source>
        <translation>{where}：添加了 {size}</translation>
    </message>
    <message>
        <source>{where}: {size} changed</source>
        <translation>{where}：更改了 {size}</translation>
    </message>
    <message>
        <source>{where}: {size} removed</source>
        <translation>{where}：移除了 {size}</translation>
    </message>
    <message>
        <source>{whose} has not been read yet.</source>
        <translation>{whose} 尚未读取。</translation>
    </message>
    <message>
        <source>{whose} was read whole {time} ({zone}).</source>
        <translation>{whose} 于 {time}（{zone}）完整读取。</translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation>{who}，{time}</translation>
    </message>
    <message>
        <source>{why} Going on creates no row twice.</source>
        <translation>{why}继续运行不会重复创建任何一行。</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words}和{last}</translation>
    </message>
    <message>
        <source>{word}, again</source>
        <translation>{word}，重复</translation>
    </message>
    <message>
        <source>{word}, conflict</source>
        <translation>{word}，冲突</translation>
    </message>
    <message>
        <source>{written} written to {name}.</source>
        <translation>{written}已写入 {name}。</translation>
    </message>
    <message>
        <source>“As of” is written like 2026-01-31 18:00, in Singapore time.</source>
        <translation>“截至”写成 2026-01-31 18:00 这样，为新加坡时间。</translation>
    </message>
    <message>
        <source>“Look it up now” asks {provider} under the same key, which can't do it twice, or reads what it shows. Where that doesn't tell, look on {provider}'s dashboard, then settle it by hand.</source>
        <translation>“立即查询”会以相同的幂等键询问 {provider}（因此不会重复执行），或读取其所显示的内容。如仍不明确，请查看 {provider} 的后台，再人工判定。</translation>
    </message>
    <message>
        <source>“Look it up now” reads the payment again and sends nothing. Where that doesn't tell, ask the payer, then settle it by hand.</source>
        <translation>“立即查询”会再次读取付款，不发送任何内容。如仍不明确，请询问付款人，再人工判定。</translation>
    </message>
    <message>
        <source>“Look it up now” reads the payment again and sends nothing. Where that doesn't tell, look on {provider}'s dashboard, then settle it by hand.</source>
        <translation>“立即查询”会再次读取付款，不发送任何内容。如仍不明确，请查看 {provider} 的后台，再人工判定。</translation>
    </message>
    <message>
        <source>“js” tries the body as JavaScript would write it again when the bytes received do not fit.</source>
        <translation>“js”：收到的字节不符时，改用 JavaScript 重新写出的正文再试。</translation>
    </message>
    <message>
        <source>“s” takes seconds alone; “auto” also takes milliseconds and ISO 8601 text.</source>
        <translation>“s”只接受秒；“auto”也接受毫秒和 ISO 8601 文本。</translation>
    </message>
    <message>
        <source>“{field}” must be {what}.</source>
        <translation>“{field}”必须是{what}。</translation>
    </message>
    <message>
        <source>“{form}”</source>
        <translation>“{form}”</translation>
    </message>
    <message>
        <source>“{name}” checks with it what comes to {path}.</source>
        <translation>“{name}”用它检查发到 {path} 的内容。</translation>
    </message>
    <message>
        <source>“{name}” has no secret yet, so what comes is kept and not checked.</source>
        <translation>“{name}”尚无密钥，因此收到的内容会保留，但不检查。</translation>
    </message>
    <message>
        <source>“{name}” listens for {provider}</source>
        <translation>“{name}”为 {provider} 监听</translation>
    </message>
    <message>
        <source>“{name}” stands: {url}</source>
        <translation>“{name}”已连通：{url}</translation>
    </message>
    <message>
        <source>“{name}” {said}.</source>
        <translation>“{name}”{said}。</translation>
    </message>
    <message>
        <source>“{name}”, an endpoint of this workspace</source>
        <translation>“{name}”，此工作区的端点</translation>
    </message>
    <message>
        <source>“{setting}” is a time, like {example}.</source>
        <translation>“{setting}”是一段时间，例如 {example}。</translation>
    </message>
    <message>
        <source>“{setting}” needs one choice at least.</source>
        <translation>“{setting}”至少要选一项。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>… The places behind this one are not shown here.</source>
        <translation>…其后的位置未在此显示。</translation>
    </message>
    <message>
        <source>… and {count} more bytes that differ</source>
        <translation>…另有 {count} 个字节不同</translation>
    </message>
    <message>
        <source>… and {n} more bytes that are not shown here.</source>
        <translation>…另有 {n} 个字节未在此显示。</translation>
    </message>
    <message>
        <source>… and {n} more characters that are not shown here.</source>
        <translation>…另有 {n} 个字符未在此显示。</translation>
    </message>
    <message>
        <source>… and {n} more row.</source>
        <translation>…另有 {n} 行。</translation>
    </message>
    <message>
        <source>… and {n} more rows.</source>
        <translation>…另有 {n} 行。</translation>
    </message>
    <message>
        <source>… and {n} more.</source>
        <translation>…另有 {n} 项。</translation>
    </message>
    <message>
        <source>… and {n} older note</source>
        <translation>…另有 {n} 条较早的备注</translation>
    </message>
    <message>
        <source>… and {n} older notes</source>
        <translation>…另有 {n} 条较早的备注</translation>
    </message>
    <message>
        <source>… {count} more places differ. The command deliveries compare --bytes lists them.</source>
        <translation>…另有 {count} 处不同。命令 deliveries compare --bytes 会列出它们。</translation>
    </message>
    <message>
        <source>… {count} more, listed under Deliveries …</source>
        <translation>…另有 {count} 项，列在“投递”中…</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ 返回</translation>
    </message>
</context>
<context>
    <name>PaySG Desktop core</name>
    <message>
        <source>(the whole body)</source>
        <translation>（整个正文）</translation>
    </message>
    <message>
        <source>({text_2} more characters)</source>
        <translation>（另有 {text_2} 个字符）</translation>
    </message>
    <message>
        <source>, but for {said} that were lost before a recovery</source>
        <translation>，但恢复之前丢失的除外：{said}</translation>
    </message>
    <message>
        <source>, or another number</source>
        <translation>，或其他数字</translation>
    </message>
    <message>
        <source>--switch takes NAME=VALUE; docs/sandbox.md lists the names and their values.</source>
        <translation>--switch 须填 NAME=VALUE；docs/sandbox.md 列出各名称及其值。</translation>
    </message>
    <message>
        <source>--tamper {kind} makes no sense for {title}: its signatures are of another form.</source>
        <translation>--tamper {kind} 对 {title} 没有意义：其签名的形式不同。</translation>
    </message>
    <message>
        <source>0, any free one, is only for the bastion's own address.</source>
        <translation>0（任一空闲端口）只适用于堡垒机自己的地址。</translation>
    </message>
    <message>
        <source>0.0.0.0 and :: would be all of them</source>
        <translation>0.0.0.0 和 :: 则表示所有地址</translation>
    </message>
    <message>
        <source>1 Example Street, Singapore 000001</source>
        <translation>示例街 1 号，新加坡 000001</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>401 or 400 would be plainer than {status}.</source>
        <translation>401 或 400 会比 {status} 更明确。</translation>
    </message>
    <message>
        <source>404 or 405 would be plain.</source>
        <translation>404 或 405 会比较明确。</translation>
    </message>
    <message>
        <source>A GET and a HEAD of the address, as a browser or a crawler sends them.</source>
        <translation>对该地址的 GET 和 HEAD，如浏览器或爬虫所发送的。</translation>
    </message>
    <message>
        <source>A LIVE delivery that was changed is not signed anew to be copied.</source>
        <translation>更改过的 LIVE 投递不会为复制而重新签名。</translation>
    </message>
    <message>
        <source>A Yoco webhook can't be limited to some types: every event is sent to it.</source>
        <translation>Yoco 的 webhook 不能只限某些类型：所有事件都会发送给它。</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation>已在创建一份备份。</translation>
    </message>
    <message>
        <source>A body of 900 kB</source>
        <translation>900 kB 的正文</translation>
    </message>
    <message>
        <source>A body of more than {most_nodes} members or {deepest} levels is not compared as JSON.</source>
        <translation>成员超过 {most_nodes} 个或层级超过 {deepest} 层的正文不作为 JSON 对比。</translation>
    </message>
    <message>
        <source>A cancellation</source>
        <translation>一次取消</translation>
    </message>
    <message>
        <source>A cancellation of this payment</source>
        <translation>此付款的一次取消</translation>
    </message>
    <message>
        <source>A cancellation of {amount}</source>
        <translation>一次 {amount} 的取消</translation>
    </message>
    <message>
        <source>A column was chosen for something that a payment does not have.</source>
        <translation>有一列被选作付款所没有的内容。</translation>
    </message>
    <message>
        <source>A column was chosen for something that this kind of file does not have.</source>
        <translation>有一列被选作此类文件所没有的内容。</translation>
    </message>
    <message>
        <source>A creation</source>
        <translation>一次创建</translation>
    </message>
    <message>
        <source>A creation of {amount}</source>
        <translation>一次 {amount} 的创建</translation>
    </message>
    <message>
        <source>A destination that answers for us gets every delivery of its endpoint.</source>
        <translation>代我们响应的转发目标会得到其端点的每次投递。</translation>
    </message>
    <message>
        <source>A fault of this program stopped the run.</source>
        <translation>本程序的故障使运行停止。</translation>
    </message>
    <message>
        <source>A fault of this program stopped the run; the log says more.</source>
        <translation>本程序的故障使运行停止；详情见日志。</translation>
    </message>
    <message>
        <source>A fault's count must be 1 or more, and what it skips 0 or more.</source>
        <translation>故障的次数须为 1 或以上，跳过的次数须为 0 或以上。</translation>
    </message>
    <message>
        <source>A fault's seconds must be within a week.</source>
        <translation>故障的秒数须在一周之内。</translation>
    </message>
    <message>
        <source>A field of your own has no name.</source>
        <translation>您的一个自定义字段没有名称。</translation>
    </message>
    <message>
        <source>A file for support is never revealed.</source>
        <translation>供技术支持的文件绝不显示个人资料。</translation>
    </message>
    <message>
        <source>A file stands where the workspace {folder} should be.</source>
        <translation>工作区 {folder} 的位置上已有一个文件。</translation>
    </message>
    <message>
        <source>A fingerprint looks like SHA256: and 43 letters and digits.</source>
        <translation>指纹的格式为 SHA256: 加 43 个字母和数字。</translation>
    </message>
    <message>
        <source>A free address may have been given to somebody else: look at its alarm.</source>
        <translation>免费地址可能已分配给他人：请查看其警报。</translation>
    </message>
    <message>
        <source>A genuine event</source>
        <translation>真实事件</translation>
    </message>
    <message>
        <source>A genuine retry is signed anew.</source>
        <translation>真正的重试会重新签名。</translation>
    </message>
    <message>
        <source>A genuine-looking event without the header that signs it.</source>
        <translation>看似真实、但没有签名标头的事件。</translation>
    </message>
    <message>
        <source>A header of it holds characters that no header has.</source>
        <translation>它有一个标头含有标头不可用的字符。</translation>
    </message>
    <message>
        <source>A header of it is no text.</source>
        <translation>它有一个标头不是文本。</translation>
    </message>
    <message>
        <source>A header that is not there is a refusal like any other, not an error.</source>
        <translation>缺少标头与其他情况一样应予拒绝，而不是出错。</translation>
    </message>
    <message>
        <source>A header's name or value has a character that HTTP does not allow, such as a line end.</source>
        <translation>标头的名称或值含有 HTTP 不允许的字符，例如行结束符。</translation>
    </message>
    <message>
        <source>A key, hidden.</source>
        <translation>密钥，已隐藏。</translation>
    </message>
    <message>
        <source>A limit is wise, if it is said plainly and does not break the receiver.</source>
        <translation>设限是明智的，只要明确说明，且不会使接收方出错。</translation>
    </message>
    <message>
        <source>A line of its headers is no header.</source>
        <translation>其标头中有一行不是标头。</translation>
    </message>
    <message>
        <source>A month is written as year and month, such as 2026-10.</source>
        <translation>月份写作年和月，例如 2026-10。</translation>
    </message>
    <message>
        <source>A name has 1 to {longest_name} characters that can be printed.</source>
        <translation>名称须为 1 至 {longest_name} 个可显示的字符。</translation>
    </message>
    <message>
        <source>A name has at most {longest_name} characters, all of them visible.</source>
        <translation>名称最多 {longest_name} 个字符，且须全部可见。</translation>
    </message>
    <message>
        <source>A name has at most {longest_name} characters.</source>
        <translation>名称最多 {longest_name} 个字符。</translation>
    </message>
    <message>
        <source>A name has up to {longest_name} characters that can be printed.</source>
        <translation>名称最多 {longest_name} 个可显示的字符。</translation>
    </message>
    <message>
        <source>A name in another script has such a form, too; it begins with xn--.</source>
        <translation>使用其他文字的名称也有这样的形式；以 xn-- 开头。</translation>
    </message>
    <message>
        <source>A new name may take some minutes to be known.</source>
        <translation>新名称可能要几分钟后才能查到。</translation>
    </message>
    <message>
        <source>A note needs a few words.</source>
        <translation>备注须写几个字。</translation>
    </message>
    <message>
        <source>A part of it should be base64, and is not.</source>
        <translation>它有一部分应为 base64，但不是。</translation>
    </message>
    <message>
        <source>A passphrase locks the key file {key_file}, and nobody is there to type it.</source>
        <translation>密钥文件 {key_file} 以密码短语锁定，而无人可在现场输入。</translation>
    </message>
    <message>
        <source>A path starts with / and holds letters, digits and the characters of a URL path.</source>
        <translation>路径以 / 开头，由字母、数字和 URL 路径可用的字符组成。</translation>
    </message>
    <message>
        <source>A pattern has at most {longest_pattern} characters.</source>
        <translation>模式最多 {longest_pattern} 个字符。</translation>
    </message>
    <message>
        <source>A payment's event, signed as the provider signs it.</source>
        <translation>一个付款事件，按服务商的方式签名。</translation>
    </message>
    <message>
        <source>A public address begins with https://: what payers' data travels through has to be encrypted.</source>
        <translation>公共地址须以 https:// 开头：传送付款人资料的途径必须加密。</translation>
    </message>
    <message>
        <source>A public key (whpk_) is stored, but the signature is made with a shared secret.</source>
        <translation>所存的是公钥 (whpk_)，而签名是用共享密钥产生的。</translation>
    </message>
    <message>
        <source>A purge is under way already.</source>
        <translation>已在进行清除。</translation>
    </message>
    <message>
        <source>A quotation mark of it never closes.</source>
        <translation>它有一个引号没有关闭。</translation>
    </message>
    <message>
        <source>A quoted cell that starts in the row of line {line} never ends, or is larger than any cell should be.</source>
        <translation>从第 {line} 行开始的一个带引号的单元格没有结束，或大于单元格应有的大小。</translation>
    </message>
    <message>
        <source>A reader that is slow</source>
        <translation>读取缓慢的对方</translation>
    </message>
    <message>
        <source>A recorded request can be sent again by whoever recorded it.</source>
        <translation>录下请求的人可以再次发送它。</translation>
    </message>
    <message>
        <source>A refund</source>
        <translation>一笔退款</translation>
    </message>
    <message>
        <source>A refund of this payment</source>
        <translation>此付款的一笔退款</translation>
    </message>
    <message>
        <source>A refund of {format_minor}</source>
        <translation>一笔 {format_minor} 的退款</translation>
    </message>
    <message>
        <source>A rehearsal has 1 to {most} events.</source>
        <translation>演练含 1 至 {most} 个事件。</translation>
    </message>
    <message>
        <source>A request about this payment</source>
        <translation>关于此付款的一项请求</translation>
    </message>
    <message>
        <source>A request was to go out while forwarding did not run.</source>
        <translation>有请求须发出，但转发没有运行。</translation>
    </message>
    <message>
        <source>A request, another event, and then the first request once more, its old signature included.</source>
        <translation>一个请求，另一个事件，然后第一个请求再来一次，连同其旧签名。</translation>
    </message>
    <message>
        <source>A retry of an older event arrives after newer ones; no provider promises an order.</source>
        <translation>较早事件的重试会在较新的事件之后到达；没有服务商保证顺序。</translation>
    </message>
    <message>
        <source>A sandbox's key is sent to a sandbox on this computer only.</source>
        <translation>沙盒的 API 密钥只会发送到本机的沙盒。</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>已保存的筛选须有名称。</translation>
    </message>
    <message>
        <source>A schedule is the waits between attempts, like “5s 5m 30m 2h”: up to {most_waits}, at most 30 days together; or “{once}” for a single attempt.</source>
        <translation>时间表为各次尝试之间的等待时间，例如“5s 5m 30m 2h”：最多 {most_waits} 项，合计最多 30 天；或填“{once}”表示只尝试一次。</translation>
    </message>
    <message>
        <source>A search has at most {longest} characters; this one has {text}.</source>
        <translation>搜索最多 {longest} 个字符；此处有 {text} 个。</translation>
    </message>
    <message>
        <source>A search has at most {most_terms} terms.</source>
        <translation>搜索最多 {most_terms} 个词。</translation>
    </message>
    <message>
        <source>A second person has to, with their own name.</source>
        <translation>须由第二人以自己的姓名批准。</translation>
    </message>
    <message>
        <source>A secret is named by where it is kept, env:NAME or keyring:NAME.</source>
        <translation>密钥以其存放处指明：env:NAME 或 keyring:NAME。</translation>
    </message>
    <message>
        <source>A sender that is slow</source>
        <translation>发送缓慢的发送方</translation>
    </message>
    <message>
        <source>A setting is one line of at most {longest_value} characters.</source>
        <translation>设置为最多 {longest_value} 个字符的一行。</translation>
    </message>
    <message>
        <source>A status is a number from {lowest_status} to {highest_status}; {status} is none.</source>
        <translation>状态为 {lowest_status} 至 {highest_status} 的数字；{status} 无效。</translation>
    </message>
    <message>
        <source>A text holds half a character (a lone surrogate); it is shown as �.</source>
        <translation>有一段文本含半个字符（单独的代理码位）；显示为 �。</translation>
    </message>
    <message>
        <source>A text of it holds half a character, so it is not what was sent.</source>
        <translation>它有一段文本含半个字符，因此不是当初发送的内容。</translation>
    </message>
    <message>
        <source>A text of it is not whole UTF-8, so it is not what was sent.</source>
        <translation>它有一段文本不是完整的 UTF-8，因此不是当初发送的内容。</translation>
    </message>
    <message>
        <source>A time that is signed is there to be checked, or recorded requests work for ever.</source>
        <translation>被签名的时间就是用来检查的，否则被录下的请求永远有效。</translation>
    </message>
    <message>
        <source>A token for the ngrok API is another one and doesn't work here.</source>
        <translation>ngrok API 的令牌是另一种，在此不能用。</translation>
    </message>
    <message>
        <source>A way in by ssh knows no {unknown}.</source>
        <translation>经 ssh 的入口没有 {unknown}。</translation>
    </message>
    <message>
        <source>A way in by ssh needs {name}: {meaning}.</source>
        <translation>经 ssh 的入口需要 {name}：{meaning}。</translation>
    </message>
    <message>
        <source>A way in is one of {tunnelkind}.</source>
        <translation>入口须为以下之一：{tunnelkind}。</translation>
    </message>
    <message>
        <source>A way in of the kind {kind} has no setting {unknown}.</source>
        <translation>{kind} 类型的入口没有设置 {unknown}。</translation>
    </message>
    <message>
        <source>A way in stays of its kind.</source>
        <translation>入口的类型不能更改。</translation>
    </message>
    <message>
        <source>A webhook of {title} tells of a refund of just this amount, made since it was sent: it was done.</source>
        <translation>{title} 的 webhook 告知有一笔金额恰好相同、在发送之后作出的退款：已执行。</translation>
    </message>
    <message>
        <source>A well-signed event of a type that was never announced.</source>
        <translation>签名正确、但类型从未公布的事件。</translation>
    </message>
    <message>
        <source>A well-signed event whose JSON has a blank behind each comma and colon.</source>
        <translation>签名正确、JSON 中每个逗号和冒号后带空格的事件。</translation>
    </message>
    <message>
        <source>A well-signed event with Chinese and Tamil characters and an emoji, in UTF-8.</source>
        <translation>签名正确、含中文和泰米尔文字符及表情符号的 UTF-8 事件。</translation>
    </message>
    <message>
        <source>A well-signed event with `paymentStatus` instead of `payment_status`, and so on.</source>
        <translation>签名正确、以 `paymentStatus` 代替 `payment_status` 等的事件。</translation>
    </message>
    <message>
        <source>A well-signed event with a very long text in it.</source>
        <translation>签名正确、含有很长文本的事件。</translation>
    </message>
    <message>
        <source>A well-signed event with new members, at the top and inside.</source>
        <translation>签名正确、顶层和内部都有新成员的事件。</translation>
    </message>
    <message>
        <source>A well-signed event with one byte that is not UTF-8, a well-signed body that is no text at all, and then a genuine event.</source>
        <translation>签名正确、但有一个字节不是 UTF-8 的事件，签名正确、但完全不是文本的正文，然后是一个真实事件。</translation>
    </message>
    <message>
        <source>A {environment} key is sent to the provider's own address only, and this account names another.</source>
        <translation>{environment} 的 API 密钥只会发送到服务商自己的地址，而此账户填写的是另一地址。</translation>
    </message>
    <message>
        <source>Add a row for each payment.</source>
        <translation>请为每笔付款添加一行。</translation>
    </message>
    <message>
        <source>Add another one, and remove this.</source>
        <translation>请添加另一个，并移除这个。</translation>
    </message>
    <message>
        <source>Add it under Settings, Apps, Optional features: “OpenSSH Client”.</source>
        <translation>请在 Windows 的“设置”&gt;“应用”&gt;“可选功能”中添加“OpenSSH Client”。</translation>
    </message>
    <message>
        <source>Add team@pay.gov.sg as an administrator of your payment service and send this text with the form at go.gov.sg/contact-paysg.</source>
        <translation>请将 team@pay.gov.sg 添加为您的付款服务的管理员，并通过 go.gov.sg/contact-paysg 的表格发送此内容。</translation>
    </message>
    <message>
        <source>Add the name to the setting listener.hosts, or have the gateway pass on the Host that is set there.</source>
        <translation>请把该名称加入设置 listener.hosts，或让网关转交该处所设的 Host。</translation>
    </message>
    <message>
        <source>After a crash of this computer's own agent the address is free again in a minute.</source>
        <translation>如果是本机自己的代理程序崩溃，地址会在一分钟后空出。</translation>
    </message>
    <message>
        <source>After such a body it {answer_words} to a genuine event: it takes nothing in any more.</source>
        <translation>收到这种正文之后，它对真实事件{answer_words}：不再接收任何内容。</translation>
    </message>
    <message>
        <source>All of it is refunded already.</source>
        <translation>已全部退款。</translation>
    </message>
    <message>
        <source>All of it was refunded, or asked to be.</source>
        <translation>已全部退款，或已全部申请退款。</translation>
    </message>
    <message>
        <source>American Express</source>
        <translation>American Express</translation>
    </message>
    <message>
        <source>An account has at most 5 webhooks, and one is enough: list them first with GET https://payments.yoco.com/api/webhooks and delete what is out of date.</source>
        <translation>每个账户最多有 5 个 webhook，一个就够：请先以 GET https://payments.yoco.com/api/webhooks 列出，并删除过时的。</translation>
    </message>
    <message>
        <source>An address has up to {longest_url} characters.</source>
        <translation>地址最多 {longest_url} 个字符。</translation>
    </message>
    <message>
        <source>An address holds no spaces, line ends or backslashes; write them percent-encoded.</source>
        <translation>地址不含空格、行结束符或反斜杠；请以百分号编码书写。</translation>
    </message>
    <message>
        <source>An age is a number with d, w or y behind it, such as 180d or 7y; “{text}” is none.</source>
        <translation>时长为数字后加 d、w 或 y，例如 180d 或 7y；“{text}”无效。</translation>
    </message>
    <message>
        <source>An agent from Snap can't read files of other programs: install the one from https://ngrok.com/download.</source>
        <translation>来自 Snap 的代理程序无法读取其他程序的文件：请从 https://ngrok.com/download 安装。</translation>
    </message>
    <message>
        <source>An answer can wait 0 to {longest_delay_s} seconds.</source>
        <translation>响应可延迟 0 至 {longest_delay_s} 秒。</translation>
    </message>
    <message>
        <source>An answer {status} has no body: leave it out, or take another status.</source>
        <translation>{status} 响应没有正文：请删去正文，或采用其他状态。</translation>
    </message>
    <message>
        <source>An answer's body has {longest_body} KiB at most.</source>
        <translation>响应的正文最多 {longest_body} KiB。</translation>
    </message>
    <message>
        <source>An e-mail</source>
        <translation>一封电邮</translation>
    </message>
    <message>
        <source>An e-mail about this payment</source>
        <translation>关于此付款的一封电邮</translation>
    </message>
    <message>
        <source>An e-mail went out, or may have gone out{when}.</source>
        <translation>电邮已发出，或可能已发出{when}。</translation>
    </message>
    <message>
        <source>An earlier connection may still hold the port for a while (ClientAliveInterval on the bastion shortens that).</source>
        <translation>较早的连接可能仍占用端口一段时间（堡垒机上的 ClientAliveInterval 可缩短这段时间）。</translation>
    </message>
    <message>
        <source>An event of an unknown type</source>
        <translation>未知类型的事件</translation>
    </message>
    <message>
        <source>An event whose answer is read byte by byte over some seconds, and another event in the midst of it.</source>
        <translation>其响应在几秒内逐字节被读取的事件，以及夹在其中的另一个事件。</translation>
    </message>
    <message>
        <source>An event whose signature was made with somebody else's secret.</source>
        <translation>以他人的密钥签名的事件。</translation>
    </message>
    <message>
        <source>An event with Chinese characters whose body comes in small pieces over some seconds, and another event in the midst of it.</source>
        <translation>含中文字符、其正文在几秒内分成小块到达的事件，以及夹在其中的另一个事件。</translation>
    </message>
    <message>
        <source>An event with a right signature that is an hour old.</source>
        <translation>签名正确、但已过一小时的事件。</translation>
    </message>
    <message>
        <source>An event with a right signature, but something was added to its body afterwards.</source>
        <translation>签名正确、但其后正文被加入内容的事件。</translation>
    </message>
    <message>
        <source>An event, and the same event again a few seconds later, as a retry comes: with the same id, signed anew where the time is signed.</source>
        <translation>一个事件，几秒后同一事件再次到达，如同重试：id 相同；如时间在签名之内，则重新签名。</translation>
    </message>
    <message>
        <source>An id or reference was rounded by a spreadsheet.</source>
        <translation>有 id 或参考编号被电子表格舍入。</translation>
    </message>
    <message>
        <source>An id that is empty or only dots can't be asked for; nothing was sent.</source>
        <translation>id 为空或只有点，无法查询；没有发送任何内容。</translation>
    </message>
    <message>
        <source>An identifier is looked for as a whole, such as S1234567D.</source>
        <translation>身份编号须完整搜索，例如 S1234567D。</translation>
    </message>
    <message>
        <source>An identifier is looked for by itself.</source>
        <translation>身份编号须单独搜索。</translation>
    </message>
    <message>
        <source>An ngrok way in has no setting “{unknown}”; it has {names}.</source>
        <translation>ngrok 入口没有设置“{unknown}”；其设置有 {names}。</translation>
    </message>
    <message>
        <source>An office network often puts its own certificate there: ask IT for it as a file, and name that file in the setting network.ca_file.</source>
        <translation>办公网络常在该处换上自己的证书：请向 IT 部门索取该证书文件，并在设置 network.ca_file 中填写该文件。</translation>
    </message>
    <message>
        <source>An old one doesn't know the form: run “ngrok update”.</source>
        <translation>旧版不认识该格式：请运行“ngrok update”。</translation>
    </message>
    <message>
        <source>An option of it is not known here, so that it can't be said what it sends.</source>
        <translation>它有一个选项，此处不认识，因此无法断定它发送什么。</translation>
    </message>
    <message>
        <source>Another PaySG Desktop process uses the workspace {workspace}.</source>
        <translation>另一个 PaySG Desktop 进程正在使用工作区 {workspace}。</translation>
    </message>
    <message>
        <source>Another filter is saved as “{new_name}” already.</source>
        <translation>已有另一个筛选保存为“{new_name}”。</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>另一程序占用了数据库。</translation>
    </message>
    <message>
        <source>Another program reads the database, so that the write-ahead log could not be emptied.</source>
        <translation>另一程序正在读取数据库，因此无法清空预写日志。</translation>
    </message>
    <message>
        <source>Another program receives for this workspace; a secret that is kept only until this window is closed would never reach it.</source>
        <translation>另一个程序正在为此工作区接收；只保留到此窗口关闭为止的密钥永远到不了它。</translation>
    </message>
    <message>
        <source>Another sandbox uses the folder {folder}.</source>
        <translation>另一个沙盒正在使用文件夹 {folder}。</translation>
    </message>
    <message>
        <source>Answer 200 to every event whose signature holds, and ignore the types that you don't use.</source>
        <translation>凡签名有效的事件都响应 200，并忽略您不使用的类型。</translation>
    </message>
    <message>
        <source>Answer within {advised_s} s to be safe.</source>
        <translation>为保险起见，请在 {advised_s} 秒内响应。</translation>
    </message>
    <message>
        <source>Anybody who learns the address can send to it: only the signature tells who did.</source>
        <translation>任何得知地址的人都可以向它发送：只有签名能表明是谁发送的。</translation>
    </message>
    <message>
        <source>Approve or decline that one first.</source>
        <translation>请先批准或拒绝该项。</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>已批准。</translation>
    </message>
    <message>
        <source>Ask IT for a way to the bastion that needs none.</source>
        <translation>请向 IT 部门索取无需登录即可到达堡垒机的途径。</translation>
    </message>
    <message>
        <source>Ask IT to allow CONNECT to {host}, port {port}, on the proxy, or a bastion that listens on port 443.</source>
        <translation>请让 IT 部门在代理上允许 CONNECT 到 {host} 端口 {port}，或提供在端口 443 监听的堡垒机。</translation>
    </message>
    <message>
        <source>Ask IT to allow this address for this program.</source>
        <translation>请让 IT 部门允许本程序访问此地址。</translation>
    </message>
    <message>
        <source>Ask IT to let this program through, or for a proxy that needs none, and enter it as the setting network.proxy.</source>
        <translation>请让 IT 部门允许本程序通过，或提供无需登录的代理，并填入设置 network.proxy。</translation>
    </message>
    <message>
        <source>Ask IT whether connect.ngrok-agent.com on port 443 is allowed, and look at the setting network.proxy.</source>
        <translation>请询问 IT 部门是否允许端口 443 上的 connect.ngrok-agent.com，并查看设置 network.proxy。</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>请申请新的。</translation>
    </message>
    <message>
        <source>Ask the providers for what is missing: `paysg-desktop sync`, then `paysg-desktop reconcile`.</source>
        <translation>请向服务商查询缺失的内容：先运行 `paysg-desktop sync`，再运行 `paysg-desktop reconcile`。</translation>
    </message>
    <message>
        <source>Ask who runs it for AllowTcpForwarding and PermitListen in its sshd_config, and permitlisten in the key's line: they must allow this place.</source>
        <translation>请向其管理者查询 sshd_config 中的 AllowTcpForwarding 和 PermitListen，以及该密钥所在行的 permitlisten：这些设置须允许该位置。</translation>
    </message>
    <message>
        <source>Ask who runs it for the fingerprint again; if it stays another, somebody may stand between you and the bastion.</source>
        <translation>请再次向其管理者索取指纹；如果仍然不同，可能有人处于您与堡垒机之间。</translation>
    </message>
    <message>
        <source>Ask who runs the bastion whether its ssh service runs, and on which port.</source>
        <translation>请询问堡垒机的管理者，其 ssh 服务是否在运行，以及在哪个端口。</translation>
    </message>
    <message>
        <source>Ask who runs the bastion, not by this network, whether its key was changed.</source>
        <translation>请不要经此网络，而以其他方式询问堡垒机的管理者，其密钥是否已更换。</translation>
    </message>
    <message>
        <source>Ask your administrator, or use another way in.</source>
        <translation>请询问您的管理员，或使用其他入口。</translation>
    </message>
    <message>
        <source>Ask {provider_words} which of the three amounts is right.</source>
        <translation>请向{provider_words}查询这三个金额中哪一个正确。</translation>
    </message>
    <message>
        <source>At the pace at which they came this takes {long}.</source>
        <translation>按原有间隔发送，需要 {long}。</translation>
    </message>
    <message>
        <source>At {host} other computers could reach the listener, and nobody has said which may.</source>
        <translation>在 {host} 上，其他电脑可以访问监听器，而尚未指定哪些电脑可以访问。</translation>
    </message>
    <message>
        <source>At {one} the {what} has another hash than was noted elsewhere: what stands there or before it was changed, and the chain made anew behind it.</source>
        <translation>{what} 在 {one} 处的哈希与别处所记的不同：该处或之前的内容被更改，其后的链被重新生成。</translation>
    </message>
    <message>
        <source>Basic {decode}</source>
        <translation>Basic {decode}</translation>
    </message>
    <message>
        <source>Begin another one, or report it.</source>
        <translation>请重新开始一次，或报告此故障。</translation>
    </message>
    <message>
        <source>Below {least} a card may be refused; PayNow takes it.</source>
        <translation>低于 {least} 时，银行卡可能被拒；PayNow 可以接受。</translation>
    </message>
    <message>
        <source>Better: an own address, or ssh to a bastion of yours.</source>
        <translation>更好的做法：使用自己的地址，或以 ssh 连到您的堡垒机。</translation>
    </message>
    <message>
        <source>Bodies arrive in pieces that end anywhere, and slowly at times.</source>
        <translation>正文分块到达，分块处可在任意位置，有时很慢。</translation>
    </message>
    <message>
        <source>Bodies can't be kept longer than the records that they belong to.</source>
        <translation>正文的保留时间不能长于其所属的记录。</translation>
    </message>
    <message>
        <source>Bodies come from outside.</source>
        <translation>正文来自外部。</translation>
    </message>
    <message>
        <source>Both can't be true.</source>
        <translation>两者不可能都对。</translation>
    </message>
    <message>
        <source>Both would be created.</source>
        <translation>两笔都会创建。</translation>
    </message>
    <message>
        <source>Bytes that are no text</source>
        <translation>不是文本的字节</translation>
    </message>
    <message>
        <source>Cancel it if it is not wanted.</source>
        <translation>如果不需要，请取消。</translation>
    </message>
    <message>
        <source>Captures can be read as raw HTTP, HAR, cURL lines, events a line each (`stripe listen --print-json`), JSON of webhook.site, and as JSON lines exported here.</source>
        <translation>捕获可以是原始 HTTP、HAR、cURL 命令行、每行一个事件（`stripe listen --print-json`）、webhook.site 的 JSON，以及在此导出的 JSON 行。</translation>
    </message>
    <message>
        <source>Changed after it was signed</source>
        <translation>签名后被更改</translation>
    </message>
    <message>
        <source>Check for missed webhooks to read it again, then come back.</source>
        <translation>请检查错过的 webhook 以重新读取，然后再回来。</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>请重新检查。</translation>
    </message>
    <message>
        <source>Check it with `paysg-desktop db check`.</source>
        <translation>请以 `paysg-desktop db check` 检查。</translation>
    </message>
    <message>
        <source>Check its id, and whether it was made with a key of the same mode.</source>
        <translation>请检查其 id，以及它是否以同一模式的 API 密钥创建。</translation>
    </message>
    <message>
        <source>Check that it is connected and healthy; what was stored before is kept.</source>
        <translation>请检查磁盘是否已连接且正常；此前保存的内容会保留。</translation>
    </message>
    <message>
        <source>Check that the folder exists and is yours.</source>
        <translation>请检查文件夹是否存在，以及您是否有权限。</translation>
    </message>
    <message>
        <source>Check the account's address.</source>
        <translation>请检查账户的地址。</translation>
    </message>
    <message>
        <source>Check the account.</source>
        <translation>请检查账户。</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer is online.</source>
        <translation>请检查地址，以及本机是否已联网。</translation>
    </message>
    <message>
        <source>Check the database with `paysg-desktop db check`, and the disk that the backup is on.</source>
        <translation>请以 `paysg-desktop db check` 检查数据库，并检查备份所在的磁盘。</translation>
    </message>
    <message>
        <source>Check the file again.</source>
        <translation>请重新检查文件。</translation>
    </message>
    <message>
        <source>Check the id.</source>
        <translation>请检查 id。</translation>
    </message>
    <message>
        <source>Check the name, and whether this computer is online; some names are known inside an agency's network only.</source>
        <translation>请检查名称，以及本机是否已联网；有些名称只在机构的网络内才有。</translation>
    </message>
    <message>
        <source>Check the network and the VPN; if both are well, ask IT whether a firewall forbids it.</source>
        <translation>请检查网络和 VPN；如果两者都正常，请询问 IT 部门是否被防火墙禁止。</translation>
    </message>
    <message>
        <source>Check the payment service id, the payment's id, and whether both are of the key's environment.</source>
        <translation>请检查付款服务 id、付款 id，以及两者是否都属于该 API 密钥的环境。</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation>请检查端口。</translation>
    </message>
    <message>
        <source>Check the setting network.proxy, or ask IT for the script's address.</source>
        <translation>请检查设置 network.proxy，或向 IT 部门询问脚本的地址。</translation>
    </message>
    <message>
        <source>Check the setting network.proxy, or ask IT to let this program reach its own public address.</source>
        <translation>请检查设置 network.proxy，或请 IT 部门让本程序访问其自己的公共地址。</translation>
    </message>
    <message>
        <source>Check the setting network.proxy, or ask IT.</source>
        <translation>请检查设置 network.proxy，或询问 IT 部门。</translation>
    </message>
    <message>
        <source>Check the setting network.proxy, or the variable HTTPS_PROXY.</source>
        <translation>请检查设置 network.proxy 或变量 HTTPS_PROXY。</translation>
    </message>
    <message>
        <source>Check the setting {setting}.</source>
        <translation>请检查设置 {setting}。</translation>
    </message>
    <message>
        <source>Check the signature first, over the raw bytes of the body, and answer 401 before anything else is looked at.</source>
        <translation>首先对正文的原始字节检查签名，不符则在查看其他内容之前响应 401。</translation>
    </message>
    <message>
        <source>Check the signature over bytes, not over text that was decoded and encoded again, and decode as UTF-8.</source>
        <translation>请对字节检查签名，而不是对解码后又重新编码的文本；并按 UTF-8 解码。</translation>
    </message>
    <message>
        <source>Check this computer's clock, or give the certificate that holds now.</source>
        <translation>请检查本机时钟，或填写目前有效的证书。</translation>
    </message>
    <message>
        <source>Choose LIVE deliveries that were verified (--status verified), or send them as they came.</source>
        <translation>请选择已验证的 LIVE 投递 (--status verified)，或按原样发送。</translation>
    </message>
    <message>
        <source>Choose an account of PaySG.</source>
        <translation>请选择 PaySG 的账户。</translation>
    </message>
    <message>
        <source>Choose another address on this computer.</source>
        <translation>请选择本机的另一地址。</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>请选择另一份备份。</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>请另取名称</translation>
    </message>
    <message>
        <source>Choose another name, or say --force.</source>
        <translation>请另取名称，或使用 --force。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请另取名称。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose fewer.</source>
        <translation>请选择较少的投递。</translation>
    </message>
    <message>
        <source>Choose one for each.</source>
        <translation>请各选一列。</translation>
    </message>
    <message>
        <source>Choose only deliveries that still have them.</source>
        <translation>请只选择仍有标头和正文的投递。</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>请重新选择文件。</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>请关闭该程序，然后再试。</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>请先将其关闭。</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder</source>
        <translation>请在该程序中关闭它，或选择其他文件夹</translation>
    </message>
    <message>
        <source>Close it there, or choose another name</source>
        <translation>请在该程序中关闭它，或另取名称</translation>
    </message>
    <message>
        <source>Close the other program and run `paysg-desktop db purge` again.</source>
        <translation>请关闭该程序，然后再次运行 `paysg-desktop db purge`。</translation>
    </message>
    <message>
        <source>Cloudflare could not be reached.</source>
        <translation>无法连接 Cloudflare。</translation>
    </message>
    <message>
        <source>Cloudflare does not accept the tunnel's token.</source>
        <translation>Cloudflare 不接受该隧道的令牌。</translation>
    </message>
    <message>
        <source>Cloudflare gives out no further quick address for now.</source>
        <translation>Cloudflare 目前不再提供快速隧道地址。</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>Columns {first} and {number} have the same name; the later one got a number here.</source>
        <translation>第 {first} 列和第 {number} 列同名；后者在此加上了编号。</translation>
    </message>
    <message>
        <source>Compare in constant time, and compare the whole of it.</source>
        <translation>请以恒定时间对比，并对比完整的签名。</translation>
    </message>
    <message>
        <source>Compare it with the payment: this is LIVE, and real money.</source>
        <translation>请与付款对比：这是 LIVE，涉及真实款项。</translation>
    </message>
    <message>
        <source>Compare their bytes.</source>
        <translation>请对比其字节。</translation>
    </message>
    <message>
        <source>Confirm that this is meant (--confirm-live).</source>
        <translation>请确认这是您的本意 (--confirm-live)。</translation>
    </message>
    <message>
        <source>Connect it again with one.</source>
        <translation>请以 API 密钥重新连接。</translation>
    </message>
    <message>
        <source>Connect it first.</source>
        <translation>请先连接。</translation>
    </message>
    <message>
        <source>Connect it to look it up.</source>
        <translation>要查询，请连接该账户。</translation>
    </message>
    <message>
        <source>Connect it, or choose another folder.</source>
        <translation>请连接该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Connect its account.</source>
        <translation>请连接其账户。</translation>
    </message>
    <message>
        <source>Connect one with: paysg-desktop accounts add</source>
        <translation>请用此命令连接：paysg-desktop accounts add</translation>
    </message>
    <message>
        <source>Copy the authtoken from https://dashboard.ngrok.com/get-started/your-authtoken and set it again.</source>
        <translation>请从 https://dashboard.ngrok.com/get-started/your-authtoken 复制 authtoken 并重新设定。</translation>
    </message>
    <message>
        <source>Copy the authtoken from https://dashboard.ngrok.com/get-started/your-authtoken and set it.</source>
        <translation>请从 https://dashboard.ngrok.com/get-started/your-authtoken 复制 authtoken 并设定。</translation>
    </message>
    <message>
        <source>Copy the authtoken from {dashboard}/get-started/your-authtoken and set it for this way in.</source>
        <translation>请从 {dashboard}/get-started/your-authtoken 复制 authtoken，并设定到此入口。</translation>
    </message>
    <message>
        <source>Copy the link, and send it yourself.</source>
        <translation>请复制链接，自行发送。</translation>
    </message>
    <message>
        <source>Copy the token of this tunnel again from Cloudflare's dashboard.</source>
        <translation>请从 Cloudflare 的后台重新复制此隧道的令牌。</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>请更正，然后再试。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>请更正。</translation>
    </message>
    <message>
        <source>Correct the path, or leave it empty: then an installed agent is looked for.</source>
        <translation>请更正路径，或留空：这样会查找已安装的代理程序。</translation>
    </message>
    <message>
        <source>Currency of the amount</source>
        <translation>金额的货币</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026 are read day first, as 3 April, and times as Singapore's.</source>
        <translation>03/04/2026 这样的日期按日在前读取，即 4 月 3 日；时间按新加坡时间读取。</translation>
    </message>
    <message>
        <source>Decide that one first.</source>
        <translation>请先对该项作出决定。</translation>
    </message>
    <message>
        <source>Declined; nothing was sent.</source>
        <translation>已拒绝；未发送任何内容。</translation>
    </message>
    <message>
        <source>Delete the row.</source>
        <translation>请删除该行。</translation>
    </message>
    <message>
        <source>Deliveries of old payments were verified again all the while, so personal data of them is left.</source>
        <translation>其间一直有旧付款的投递被重新验证，因此仍留有其个人资料。</translation>
    </message>
    <message>
        <source>Delivery {delivery_id} is not in this workspace any more.</source>
        <translation>投递 {delivery_id} 已不在此工作区。</translation>
    </message>
    <message>
        <source>Delivery {id} did not come as a webhook</source>
        <translation>投递 {id} 在到达时不是</translation>
    </message>
    <message>
        <source>Delivery {id}: {error}</source>
        <translation>投递 {id}：{error}</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>演示工作区</translation>
    </message>
    <message>
        <source>Did you mean {field}:{near}?</source>
        <translation>您是否想用 {field}:{near}？</translation>
    </message>
    <message>
        <source>Did you mean {near}:?</source>
        <translation>您是否想用 {near}:？</translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <translation>您是否想用“{nearest}”？</translation>
    </message>
    <message>
        <source>Diners Club</source>
        <translation>Diners Club</translation>
    </message>
    <message>
        <source>Does that address begin with http:// instead?</source>
        <translation>该地址是否应以 http:// 开头？</translation>
    </message>
    <message>
        <source>Don't do it again; it is looked up, and sent again only under the same key, which can't do it twice.</source>
        <translation>请勿重复操作；会查询结果，且只会以相同的幂等键再次发送，因此不会重复执行。</translation>
    </message>
    <message>
        <source>Don't do it again; it is looked up.</source>
        <translation>请勿重复操作；会查询结果。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>Download it for a period with payments.</source>
        <translation>请下载有付款的期间。</translation>
    </message>
    <message>
        <source>Download one report for each environment.</source>
        <translation>请为每个环境各下载一份报表。</translation>
    </message>
    <message>
        <source>Download reports of shorter periods and import them one after the other.</source>
        <translation>请下载期间较短的报表，逐个导入。</translation>
    </message>
    <message>
        <source>Download reports of shorter periods.</source>
        <translation>请下载期间较短的报表。</translation>
    </message>
    <message>
        <source>Download the file again, or mend that quotation mark.</source>
        <translation>请重新下载文件，或改正该引号。</translation>
    </message>
    <message>
        <source>Each is answered within the provider's limit: Yoco 15 s; PaySG does not say, so within a second; otherwise within five.</source>
        <translation>每个都在服务商的时限内响应：Yoco 为 15 秒；PaySG 没有说明，因此为一秒内；其他为五秒内。</translation>
    </message>
    <message>
        <source>Earlier backups are kept.</source>
        <translation>此前的备份都会保留。</translation>
    </message>
    <message>
        <source>End both, and start the same version twice.</source>
        <translation>请结束两者，然后以同一版本重新启动两者。</translation>
    </message>
    <message>
        <source>End it, or name another folder.</source>
        <translation>请结束它，或指定其他文件夹。</translation>
    </message>
    <message>
        <source>Enter it again without.</source>
        <translation>请去掉后重新输入。</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>Enter it, or name its variable.</source>
        <translation>请填写 API 密钥，或指明存有它的变量。</translation>
    </message>
    <message>
        <source>Enter it, then test again.</source>
        <translation>请填写，然后重新测试。</translation>
    </message>
    <message>
        <source>Enter the key again, or ask {title} for a new one.</source>
        <translation>请重新填写 API 密钥，或向 {title} 申请新的。</translation>
    </message>
    <message>
        <source>Entries of the backup's log are missing once it is made ready.</source>
        <translation>备份准备好之后，其日志缺少条目。</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>事件 id</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Events are named by their types, like payment.succeeded, one or several; none means all.</source>
        <translation>事件以类型指明，例如 payment.succeeded，一个或多个；不填表示全部。</translation>
    </message>
    <message>
        <source>Every sender that retries delivers some events twice.</source>
        <translation>凡会重试的发送方，都会把某些事件发送两次。</translation>
    </message>
    <message>
        <source>Everything else was, and is kept; they are asked for again.</source>
        <translation>其余的都已读取并保留；会再次查询这些付款。</translation>
    </message>
    <message>
        <source>Example Payer</source>
        <translation>示例付款人</translation>
    </message>
    <message>
        <source>Fill it, or remove the entry.</source>
        <translation>请填写，或移除该条目。</translation>
    </message>
    <message>
        <source>Five genuine events, one after the other.</source>
        <translation>五个真实事件，逐个发送。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出一些空间，然后再试。</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>请腾出一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Free some space, or see that the folder is yours.</source>
        <translation>请腾出一些空间，或确认您对该文件夹有权限。</translation>
    </message>
    <message>
        <source>Free some space; nothing that was stored is lost.</source>
        <translation>请腾出一些空间；已保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>From what {title} shows it can't be told whether it was done.</source>
        <translation>从 {title} 所显示的内容无法判断是否已执行。</translation>
    </message>
    <message>
        <source>Give a key without one in a file that only this user can read.</source>
        <translation>请填写不设密码、且只有此用户可读取的密钥文件。</translation>
    </message>
    <message>
        <source>Give a pattern for it, or with url=https://… the address where it stays the same.</source>
        <translation>请填写匹配地址的模式；如地址不变，请以 url=https://… 填写地址。</translation>
    </message>
    <message>
        <source>Give another address.</source>
        <translation>请填写另一地址。</translation>
    </message>
    <message>
        <source>Give each its own line.</source>
        <translation>请每个各占一行。</translation>
    </message>
    <message>
        <source>Give it its key.</source>
        <translation>请填写其 API 密钥。</translation>
    </message>
    <message>
        <source>Give it one, or leave it out.</source>
        <translation>请为其取名，或将其略去。</translation>
    </message>
    <message>
        <source>Give it one, or send them as they came.</source>
        <translation>请为其设定密钥，或按原样发送。</translation>
    </message>
    <message>
        <source>Give its command, or a recipe: {recipes}</source>
        <translation>请填写其命令或范例：{recipes}</translation>
    </message>
    <message>
        <source>Give one such as http://127.0.0.1:8080/h/…</source>
        <translation>请填写例如 http://127.0.0.1:8080/h/…</translation>
    </message>
    <message>
        <source>Give the account its own key.</source>
        <translation>请填写该账户自己的 API 密钥。</translation>
    </message>
    <message>
        <source>Give the address of your own app.</source>
        <translation>请填写您自己的应用的地址。</translation>
    </message>
    <message>
        <source>Give the address up to its host and port, without a path: the path is each endpoint's own, and the proxy passes it on unchanged.</source>
        <translation>请填写到主机和端口为止的地址，不含路径：每个端点有自己的路径，由代理原样转交。</translation>
    </message>
    <message>
        <source>Give the column the format “Text”, type the {what} again and save the file.</source>
        <translation>请把该列的格式设为“文本”，重新输入 {what}，然后保存文件。</translation>
    </message>
    <message>
        <source>Give the columns of dates a form such as 2026-12-31 and save the file again.</source>
        <translation>请把日期列的格式设为 2026-12-31 这样的形式，然后重新保存文件。</translation>
    </message>
    <message>
        <source>Give the file with the private half: mostly without .pub.</source>
        <translation>请填写含有私钥的文件：通常没有 .pub。</translation>
    </message>
    <message>
        <source>Give the key that belongs to the certificate.</source>
        <translation>请填写与该证书配对的密钥。</translation>
    </message>
    <message>
        <source>Give the server's certificate with its chain behind it.</source>
        <translation>请填写服务器的证书，证书链附在其后。</translation>
    </message>
    <message>
        <source>Give the url of the server that stands in front of it, or leave remote_bind empty.</source>
        <translation>请填写其前方服务器的 url，或让 remote_bind 留空。</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>请为此入口另取名称。</translation>
    </message>
    <message>
        <source>Give this way in the path of a private key file that is yours.</source>
        <translation>请为此入口填写您自己的私钥文件的路径。</translation>
    </message>
    <message>
        <source>Give two that were made together.</source>
        <translation>请填写一同生成的一对。</translation>
    </message>
    <message>
        <source>Go on to ask again, or settle it in Activity.</source>
        <translation>请继续以再次查询，或在“操作记录”中判定。</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>准备好后请继续。</translation>
    </message>
    <message>
        <source>Go on with it for the rest.</source>
        <translation>请继续运行以完成其余部分。</translation>
    </message>
    <message>
        <source>Go on with that run for the rest, or say that all of it is to be created once more.</source>
        <translation>请继续该次运行以完成其余部分，或确认要全部再创建一次。</translation>
    </message>
    <message>
        <source>Go on, or report it.</source>
        <translation>请继续，或报告此故障。</translation>
    </message>
    <message>
        <source>Google Drive</source>
        <translation>Google Drive</translation>
    </message>
    <message>
        <source>Have a server with a certificate stand in front of the bastion's port, and give its url.</source>
        <translation>请在堡垒机的端口前设置有证书的服务器，并填写其 url。</translation>
    </message>
    <message>
        <source>Have an administrator of your tailnet switch Funnel and HTTPS on for it.</source>
        <translation>请让您的 tailnet 的管理员为本机启用 Funnel 和 HTTPS。</translation>
    </message>
    <message>
        <source>Have it pass the whole path on as it is, to the port that this program listens on.</source>
        <translation>请让它把完整路径原样转交到本程序所监听的端口。</translation>
    </message>
    <message>
        <source>Have the gateway pass answers on as they are, and in time.</source>
        <translation>请让网关及时并按原样转交响应。</translation>
    </message>
    <message>
        <source>Have the gateway pass bodies on byte for byte.</source>
        <translation>请让网关逐字节原样转交正文。</translation>
    </message>
    <message>
        <source>Have the payments read again, or import the report of those days.</source>
        <translation>请重新读取付款，或导入那几天的报表。</translation>
    </message>
    <message>
        <source>Heard after it had ended: {sentence}</source>
        <translation>结束后得知：{sentence}</translation>
    </message>
    <message>
        <source>Here should stand a request line, like “POST /path HTTP/1.1”.</source>
        <translation>此处应有请求行，例如“POST /path HTTP/1.1”。</translation>
    </message>
    <message>
        <source>Host key verification failed</source>
        <translation>Host key verification failed</translation>
    </message>
    <message>
        <source>How is its address found?</source>
        <translation>如何得知其地址？</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>所需时间</translation>
    </message>
    <message>
        <source>How much is left to refund is not known.</source>
        <translation>还剩多少可退款，目前未知。</translation>
    </message>
    <message>
        <source>How much is to be refunded, or was paid, is not known.</source>
        <translation>应退款多少，或已付款多少，目前未知。</translation>
    </message>
    <message>
        <source>How old a signature may be, or how far ahead of this computer's clock: {shortest_s} to {longest_s} s.</source>
        <translation>签名时间最多可早于或晚于本机时钟多久：{shortest_s} 至 {longest_s} 秒。</translation>
    </message>
    <message>
        <source>IT can do that for you.</source>
        <translation>IT 部门可以为您办理。</translation>
    </message>
    <message>
        <source>If another system of yours acts on webhooks, tell it of this payment, and find out why the webhook did not arrive.</source>
        <translation>如果您的其他系统依靠 webhook 运作，请把这笔付款告知该系统，并查明 webhook 为何没有到达。</translation>
    </message>
    <message>
        <source>If it closes each time, look at {dashboard}/endpoints.</source>
        <translation>如果每次都关闭，请查看 {dashboard}/endpoints。</translation>
    </message>
    <message>
        <source>If it comes back, look for who sends so many, or change the plan.</source>
        <translation>如果再次出现，请查找是谁发送这么多请求，或更改方案。</translation>
    </message>
    <message>
        <source>If it did, ask {name} to take it back; if the file only lists it again, resolve this with a note.</source>
        <translation>如果是，请让 {name} 收回；如果只是文件中重复列出，请以备注处理此项。</translation>
    </message>
    <message>
        <source>If it ends each time, run “ngrok diagnose” in a terminal.</source>
        <translation>如果每次都结束，请在终端中运行“ngrok diagnose”。</translation>
    </message>
    <message>
        <source>If it is not, every retry that comes later than its limit is lost, for up to three days.</source>
        <translation>如果没有，凡晚于其时限的重试都会丢失，最长达三天。</translation>
    </message>
    <message>
        <source>If it is right, ask who runs the bastion: it may be full, or keep this computer out for now.</source>
        <translation>如果端口正确，请询问堡垒机的管理者：它可能已满，或暂时拒绝本机。</translation>
    </message>
    <message>
        <source>If it stays silent, run “ngrok diagnose” in a terminal, and look whether a virus scanner holds it.</source>
        <translation>如果仍没有响应，请在终端中运行“ngrok diagnose”，并检查是否被防病毒程序拦住。</translation>
    </message>
    <message>
        <source>If it stays so, ask who runs the bastion which port is free and allowed.</source>
        <translation>如果一直如此，请询问堡垒机的管理者哪个端口空闲且允许使用。</translation>
    </message>
    <message>
        <source>If it stays so, ask who runs the bastion.</source>
        <translation>如果一直如此，请询问堡垒机的管理者。</translation>
    </message>
    <message>
        <source>If it stays unknown, ask the provider whose payment it is.</source>
        <translation>如果仍然未知，请询问服务商这是谁的付款。</translation>
    </message>
    <message>
        <source>If it stays, compare the address with the one that ngrok's dashboard shows.</source>
        <translation>如果仍然如此，请将地址与 ngrok 后台显示的地址对比。</translation>
    </message>
    <message>
        <source>If it was not, somebody stands in between: don't use this network.</source>
        <translation>如果没有更换，则有人处于中间：请勿使用此网络。</translation>
    </message>
    <message>
        <source>If it was, confirm the new fingerprint in this way in.</source>
        <translation>如果已更换，请在此入口中确认新的指纹。</translation>
    </message>
    <message>
        <source>If their words mean something else, give the address of its counter.</source>
        <translation>如果其用语另有含义，请填写其计数器的地址。</translation>
    </message>
    <message>
        <source>If {meant} is meant, write that.</source>
        <translation>如果是指 {meant}，请照此书写。</translation>
    </message>
    <message>
        <source>Import it again: what is there already is passed over.</source>
        <translation>请重新导入：已有的内容会跳过。</translation>
    </message>
    <message>
        <source>Import it by hand, where you can say how it is to be read.</source>
        <translation>请手动导入，届时可以指明如何读取。</translation>
    </message>
    <message>
        <source>Import it into {value_3}.</source>
        <translation>请导入到 {value_3}。</translation>
    </message>
    <message>
        <source>Import the file as it was downloaded.</source>
        <translation>请导入下载时的原文件。</translation>
    </message>
    <message>
        <source>Import the payout's file with the column of the payment's id, or resolve this with a note.</source>
        <translation>请导入含付款 id 列的拨付文件，或以备注处理此异常。</translation>
    </message>
    <message>
        <source>Import the rest by itself.</source>
        <translation>请将其余部分单独导入。</translation>
    </message>
    <message>
        <source>Import the rest later, or with the right secret.</source>
        <translation>其余部分请稍后导入，或以正确的密钥导入。</translation>
    </message>
    <message>
        <source>In an office network ask IT to allow connect.ngrok-agent.com on port 443, or set the proxy (network.proxy).</source>
        <translation>在办公网络中，请让 IT 部门允许端口 443 上的 connect.ngrok-agent.com，或设定代理 (network.proxy)。</translation>
    </message>
    <message>
        <source>Information only: the signature is the proof</source>
        <translation>仅供参考：签名才是证明</translation>
    </message>
    <message>
        <source>Install it from https://ngrok.com/download, or allow the download for this way in (may_download).</source>
        <translation>请从 https://ngrok.com/download 安装，或允许此入口下载 (may_download)。</translation>
    </message>
    <message>
        <source>Install it, or give its whole path.</source>
        <translation>请安装，或填写其完整路径。</translation>
    </message>
    <message>
        <source>Install your system's OpenSSH client (the package is mostly called openssh-client).</source>
        <translation>请安装您系统的 OpenSSH 客户端（软件包通常名为 openssh-client）。</translation>
    </message>
    <message>
        <source>Instead of an answer, {title} pointed to another address ({status}).</source>
        <translation>{title} 没有响应，而是指向另一地址（{status}）。</translation>
    </message>
    <message>
        <source>Is a network's login page in the way?</source>
        <translation>是否被网络的登录页面拦截了？</translation>
    </message>
    <message>
        <source>Is it a sum or a note below the table?</source>
        <translation>它是否是表格下方的合计或备注？</translation>
    </message>
    <message>
        <source>Is it still running?</source>
        <translation>它是否仍在运行？</translation>
    </message>
    <message>
        <source>Is the address still yours?</source>
        <translation>该地址是否仍属于您？</translation>
    </message>
    <message>
        <source>Is the secret the one that the receiver checks with?</source>
        <translation>该密钥是否就是接收方用来检查的密钥？</translation>
    </message>
    <message>
        <source>Is this computer online?</source>
        <translation>本机是否已联网？</translation>
    </message>
    <message>
        <source>It answered 410: it wants nothing more.</source>
        <translation>它响应了 410：不再接收任何内容。</translation>
    </message>
    <message>
        <source>It answered {status} although the signature fits the bytes as they were sent: it seems to check the signature over JSON that it wrote anew.</source>
        <translation>它响应了 {status}，尽管签名与所发送的字节相符：它似乎是对自己重新写出的 JSON 检查签名。</translation>
    </message>
    <message>
        <source>It answered {status} and {status_2}, and goes on.</source>
        <translation>它响应了 {status} 和 {status_2}，并继续运行。</translation>
    </message>
    <message>
        <source>It answered {status}, and booked a payment of which it can't know what happened.</source>
        <translation>它响应了 {status}，并把一笔它无法得知经过的付款入账。</translation>
    </message>
    <message>
        <source>It answered {status}, but booked nothing: such a payment is lost without a word.</source>
        <translation>它响应了 {status}，却没有入账：这样的付款会无声无息地丢失。</translation>
    </message>
    <message>
        <source>It answers 2xx both times, and books it once.</source>
        <translation>两次都响应 2xx，只入账一次。</translation>
    </message>
    <message>
        <source>It answers 2xx both times, and ends in the later state.</source>
        <translation>两次都响应 2xx，最终为较晚的状态。</translation>
    </message>
    <message>
        <source>It answers 2xx, and does nothing.</source>
        <translation>响应 2xx，不做任何处理。</translation>
    </message>
    <message>
        <source>It answers 2xx, or says 413.</source>
        <translation>响应 2xx，或表明 413。</translation>
    </message>
    <message>
        <source>It answers 2xx.</source>
        <translation>响应 2xx。</translation>
    </message>
    <message>
        <source>It answers 2xx; where every retry is signed anew it may as well refuse it.</source>
        <translation>响应 2xx；如每次重试都重新签名，也可以拒绝。</translation>
    </message>
    <message>
        <source>It answers GET or HEAD with a success; whether it does anything then can't be seen.</source>
        <translation>它对 GET 或 HEAD 响应成功；其后是否有处理则看不出来。</translation>
    </message>
    <message>
        <source>It answers anything below 500, and takes the genuine event in.</source>
        <translation>响应任何低于 500 的状态，并接收该真实事件。</translation>
    </message>
    <message>
        <source>It answers both, and doesn't let the second one wait.</source>
        <translation>两个都响应，且不让第二个等待。</translation>
    </message>
    <message>
        <source>It begins with ssh-ed25519, ecdsa-sha2-… or ssh-rsa, and stands in a file such as /etc/ssh/ssh_host_ed25519_key.pub on the bastion.</source>
        <translation>它以 ssh-ed25519、ecdsa-sha2-… 或 ssh-rsa 开头，存放在堡垒机的文件中，例如 /etc/ssh/ssh_host_ed25519_key.pub。</translation>
    </message>
    <message>
        <source>It belongs to no checkout that is known here, so Yoco can't be asked.</source>
        <translation>它不属于此处已知的任何结账，因此无法向 Yoco 提出。</translation>
    </message>
    <message>
        <source>It booked one event {booked} times.</source>
        <translation>它把同一事件入账 {booked} 次。</translation>
    </message>
    <message>
        <source>It booked one event {value}.</source>
        <translation>它把同一事件入账{value}。</translation>
    </message>
    <message>
        <source>It can be for the next 1 to {most_deliveries} deliveries, or until it is switched off.</source>
        <translation>可限以后 1 至 {most_deliveries} 次投递，或直到关闭为止。</translation>
    </message>
    <message>
        <source>It can't be examined any more.</source>
        <translation>已不能再诊断。</translation>
    </message>
    <message>
        <source>It can't be paid any more.</source>
        <translation>已不能再支付。</translation>
    </message>
    <message>
        <source>It can't be read.</source>
        <translation>它无法读取。</translation>
    </message>
    <message>
        <source>It can't be signed anew: this program does not know the provider that sent it.</source>
        <translation>无法重新签名：本程序不认识发送它的服务商。</translation>
    </message>
    <message>
        <source>It checks the bytes as they came</source>
        <translation>它按收到的原样检查字节</translation>
    </message>
    <message>
        <source>It did not come up in time.</source>
        <translation>没有及时连通。</translation>
    </message>
    <message>
        <source>It did not count this event as booked, so it can't be told what it books twice.</source>
        <translation>它没有把此事件计为入账，因此无法判断它会把什么重复入账。</translation>
    </message>
    <message>
        <source>It did nothing: {status} to GET and {status_2} to HEAD.</source>
        <translation>它不做任何处理：对 GET 响应 {status}，对 HEAD 响应 {status_2}。</translation>
    </message>
    <message>
        <source>It does not say whether it is live or test (payload.mode).</source>
        <translation>它没有说明是 live 还是 test (payload.mode)。</translation>
    </message>
    <message>
        <source>It does not say whether its payments are live or test ones.</source>
        <translation>它没有说明其付款是真实的还是测试的。</translation>
    </message>
    <message>
        <source>It does not stand until you agree to that once (--agree-live).</source>
        <translation>在您同意一次之前，它不会连通 (--agree-live)。</translation>
    </message>
    <message>
        <source>It doesn't book it again.</source>
        <translation>不再入账。</translation>
    </message>
    <message>
        <source>It failed inside the program.</source>
        <translation>在程序内部失败。</translation>
    </message>
    <message>
        <source>It gave the slow sender up with {status}, and served the other meanwhile.</source>
        <translation>它以 {status} 放弃了缓慢的发送方，其间照常处理另一个。</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>会自行恢复。</translation>
    </message>
    <message>
        <source>It goes out at the next start.</source>
        <translation>下次启动时发送。</translation>
    </message>
    <message>
        <source>It has more headers than a receiver here takes.</source>
        <translation>其标头数量超过此处接收方所接受的。</translation>
    </message>
    <message>
        <source>It has no HTTP method.</source>
        <translation>它没有 HTTP 方法。</translation>
    </message>
    <message>
        <source>It has no URL.</source>
        <translation>它没有 URL。</translation>
    </message>
    <message>
        <source>It has no headers.</source>
        <translation>它没有标头。</translation>
    </message>
    <message>
        <source>It has no {what}.</source>
        <translation>它没有 {what}。</translation>
    </message>
    <message>
        <source>It has only public-key signatures (v1a), which this program does not check.</source>
        <translation>它只有公钥签名 (v1a)，本程序不检查这类签名。</translation>
    </message>
    <message>
        <source>It has several URLs.</source>
        <translation>它有多个 URL。</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>其设置有：{names}。</translation>
    </message>
    <message>
        <source>It holds several requests (--next).</source>
        <translation>它含有多个请求 (--next)。</translation>
    </message>
    <message>
        <source>It is a DNS look-up, not a request.</source>
        <translation>它是 DNS 查询，不是请求。</translation>
    </message>
    <message>
        <source>It is a HAR file without entries.</source>
        <translation>它是没有条目的 HAR 文件。</translation>
    </message>
    <message>
        <source>It is a {method} without a body, as browsers send them for pages: no webhook.</source>
        <translation>它是没有正文的 {method}，如浏览器为页面所发送的：不是 webhook。</translation>
    </message>
    <message>
        <source>It is an e-mail, not a request.</source>
        <translation>它是电邮，不是请求。</translation>
    </message>
    <message>
        <source>It is cancelled already.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>It is kept, and looked up again.</source>
        <translation>它会保留，并再次查询。</translation>
    </message>
    <message>
        <source>It is larger than {largest_bytes} MiB.</source>
        <translation>它大于 {largest_bytes} MiB。</translation>
    </message>
    <message>
        <source>It is left as it is, and nothing was changed.</source>
        <translation>它保持原样，没有任何更改。</translation>
    </message>
    <message>
        <source>It is looked up by itself; if it stays so, settle it under Activity.</source>
        <translation>程序会自行查询；如果一直如此，请在“操作记录”中判定。</translation>
    </message>
    <message>
        <source>It is looked up, and not sent again by itself.</source>
        <translation>会查询结果，不会自行再次发送。</translation>
    </message>
    <message>
        <source>It is looked up; don't do it again.</source>
        <translation>会查询结果；请勿重复操作。</translation>
    </message>
    <message>
        <source>It is no curl command.</source>
        <translation>它不是 curl 命令。</translation>
    </message>
    <message>
        <source>It is no database of PaySG Desktop.</source>
        <translation>它不是 PaySG Desktop 的数据库。</translation>
    </message>
    <message>
        <source>It is no entry.</source>
        <translation>这不是条目。</translation>
    </message>
    <message>
        <source>It is no event: it has no id or no type.</source>
        <translation>它不是事件：没有 id 或类型。</translation>
    </message>
    <message>
        <source>It is no event: it is not JSON.</source>
        <translation>它不是事件：不是 JSON。</translation>
    </message>
    <message>
        <source>It is no line of this format.</source>
        <translation>这不是此格式的行。</translation>
    </message>
    <message>
        <source>It is no request.</source>
        <translation>它不是请求。</translation>
    </message>
    <message>
        <source>It is no whole JSON.</source>
        <translation>它不是完整的 JSON。</translation>
    </message>
    <message>
        <source>It is not clear how much was paid, so no refund can be counted out here.</source>
        <translation>已付款多少并不明确，因此不能在此计算退款。</translation>
    </message>
    <message>
        <source>It is not known when it was paid, so not whether the 90 days are over.</source>
        <translation>不知道何时付款，因此也不知道 90 天是否已过。</translation>
    </message>
    <message>
        <source>It is not known whether it is paid.</source>
        <translation>不知道是否已付款。</translation>
    </message>
    <message>
        <source>It is not paid so far, so there is nothing to refund.</source>
        <translation>至今没有付款，因此没有可退款的金额。</translation>
    </message>
    <message>
        <source>It is not sent again by itself.</source>
        <translation>不会自行再次发送。</translation>
    </message>
    <message>
        <source>It is opened again.</source>
        <translation>会重新打开它。</translation>
    </message>
    <message>
        <source>It is opened anew.</source>
        <translation>会重新打开它。</translation>
    </message>
    <message>
        <source>It is paid, so it can't be cancelled any more.</source>
        <translation>已付款，因此不能再取消。</translation>
    </message>
    <message>
        <source>It is paid, so the payer needs no link any more.</source>
        <translation>已付款，因此付款人不再需要链接。</translation>
    </message>
    <message>
        <source>It is shown as it is now: look at it, then decide anew.</source>
        <translation>显示的是现况：请查看，然后重新决定。</translation>
    </message>
    <message>
        <source>It is started again on another port.</source>
        <translation>会在另一端口重新启动它。</translation>
    </message>
    <message>
        <source>It is started again.</source>
        <translation>会重新启动它。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>会自行重试。</translation>
    </message>
    <message>
        <source>It is under way; how it ends is shown when it is told.</source>
        <translation>退款正在进行；得知结果后会显示。</translation>
    </message>
    <message>
        <source>It makes no sense for {title}.</source>
        <translation>对 {title} 没有意义。</translation>
    </message>
    <message>
        <source>It may also be that {title} takes calls from listed IP addresses only.</source>
        <translation>也可能是 {title} 只接受来自名单内 IP 地址的调用。</translation>
    </message>
    <message>
        <source>It may have arrived.</source>
        <translation>可能已经到达。</translation>
    </message>
    <message>
        <source>It may have been done or not, and is looked up.</source>
        <translation>可能已执行，也可能没有，将会查询。</translation>
    </message>
    <message>
        <source>It may have been done or not: look it up before doing it again.</source>
        <translation>可能已执行，也可能没有：再次操作之前，请先查询。</translation>
    </message>
    <message>
        <source>It moved meanwhile without this program: {now} now.</source>
        <translation>其间在本程序之外有变化：现在{now}。</translation>
    </message>
    <message>
        <source>It must answer GET with 200 and a number, or a JSON object with one number in it.</source>
        <translation>它须以 200 响应 GET，并给出一个数字，或含有一个数字的 JSON 对象。</translation>
    </message>
    <message>
        <source>It names no payment (payload.id).</source>
        <translation>它没有指明付款 (payload.id)。</translation>
    </message>
    <message>
        <source>It names no payment ({payment_id_path}).</source>
        <translation>它没有指明付款（{payment_id_path}）。</translation>
    </message>
    <message>
        <source>It names no payment that is refunded, so no payment shows it.</source>
        <translation>它没有指明所退款的付款，因此没有付款会显示它。</translation>
    </message>
    <message>
        <source>It names no {missing}, so no payment shows it.</source>
        <translation>它没有指明 {missing}，因此没有付款会显示它。</translation>
    </message>
    <message>
        <source>It nests too deep.</source>
        <translation>其嵌套太深。</translation>
    </message>
    <message>
        <source>It reads a file (“@”), which is not part of the line.</source>
        <translation>它读取一个文件（“@”），而文件不在该行之内。</translation>
    </message>
    <message>
        <source>It refused the repeated request with {status}.</source>
        <translation>它以 {status} 拒绝了重复的请求。</translation>
    </message>
    <message>
        <source>It refuses by age.</source>
        <translation>它按时间拒绝。</translation>
    </message>
    <message>
        <source>It refuses it: 401 or another 4xx.</source>
        <translation>拒绝：401 或其他 4xx。</translation>
    </message>
    <message>
        <source>It said last: “{quoted}”</source>
        <translation>它最后输出：“{quoted}”</translation>
    </message>
    <message>
        <source>It said {status} to GET and {status_2} to HEAD.</source>
        <translation>它对 GET 响应 {status}，对 HEAD 响应 {status_2}。</translation>
    </message>
    <message>
        <source>It says 404 or 405, and does nothing.</source>
        <translation>响应 404 或 405，不做任何处理。</translation>
    </message>
    <message>
        <source>It says plainly that this is too large for it (413).</source>
        <translation>它明确表示这对它来说太大 (413)。</translation>
    </message>
    <message>
        <source>It sends a form in parts, whose bytes are made up anew each time: they can't be told.</source>
        <translation>它以多部分表单发送，其字节每次都重新生成：无法得知。</translation>
    </message>
    <message>
        <source>It sends: {known}.</source>
        <translation>它会发送：{known}。</translation>
    </message>
    <message>
        <source>It should say no (401); as it is, anybody's request makes it stumble.</source>
        <translation>它应当拒绝 (401)；目前任何人的请求都能使它出错。</translation>
    </message>
    <message>
        <source>It should take it in or say no, not break.</source>
        <translation>它应当接收或拒绝，而不是出错。</translation>
    </message>
    <message>
        <source>It stands no more.</source>
        <translation>已不再连通。</translation>
    </message>
    <message>
        <source>It takes both in and doesn't let the second one wait; or it gives the slow one up with 408.</source>
        <translation>两个都接收，且不让第二个等待；或以 408 放弃缓慢的那个。</translation>
    </message>
    <message>
        <source>It takes no genuine event in either, so what it does with this one shows nothing.</source>
        <translation>它连真实事件也不接收，因此它对此事件的反应不能说明什么。</translation>
    </message>
    <message>
        <source>It takes so long over any event that a slow sender makes no difference.</source>
        <translation>它处理任何事件都很久，因此发送方缓慢与否没有差别。</translation>
    </message>
    <message>
        <source>It takes some seconds, and was not asked for.</source>
        <translation>需时几秒，且没有要求执行。</translation>
    </message>
    <message>
        <source>It took an event in that was signed an hour ago, as a late retry may be.</source>
        <translation>它接收了一小时前签名的事件，较晚的重试也可能如此。</translation>
    </message>
    <message>
        <source>It took both in.</source>
        <translation>两个都已接收。</translation>
    </message>
    <message>
        <source>It took every delivery in, and booked the event once.</source>
        <translation>它接收了每次投递，并只入账一次。</translation>
    </message>
    <message>
        <source>It took every delivery in, and says that the last one was not booked again.</source>
        <translation>它接收了每次投递，并表示最后一次没有重复入账。</translation>
    </message>
    <message>
        <source>It took every delivery in, but counted none of them as booked, so nothing can be told by that.</source>
        <translation>它接收了每次投递，但没有把任何一次计为入账，因此无法据此判断。</translation>
    </message>
    <message>
        <source>It took every delivery in.</source>
        <translation>它接收了每次投递。</translation>
    </message>
    <message>
        <source>It uses a variable or a command of the shell, which is not looked up or run here.</source>
        <translation>它使用 shell 的变量或命令，此处不会查找或运行。</translation>
    </message>
    <message>
        <source>It waited ({status}), and served another meanwhile.</source>
        <translation>它等待了（{status}），其间照常处理另一个。</translation>
    </message>
    <message>
        <source>It was cancelled before anybody paid, so there is nothing to refund.</source>
        <translation>它在有人付款之前已取消，因此没有可退款的金额。</translation>
    </message>
    <message>
        <source>It was changed meanwhile without this program, perhaps by a refund elsewhere.</source>
        <translation>其间在本程序之外有更改，可能是在他处退款。</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>没有要求执行。</translation>
    </message>
    <message>
        <source>It was not sent: its destination was paused or removed meanwhile.</source>
        <translation>没有发送：其转发目标其间已暂停或移除。</translation>
    </message>
    <message>
        <source>It was not sent: the program was closed.</source>
        <translation>没有发送：程序已关闭。</translation>
    </message>
    <message>
        <source>It was paid and refunded, so it can't be paid again.</source>
        <translation>已付款并已退款，因此不能再支付。</translation>
    </message>
    <message>
        <source>It was sent less than a minute ago, and may still be done.</source>
        <translation>它发送至今不到一分钟，可能仍会执行。</translation>
    </message>
    <message>
        <source>It was signed {age_us} s</source>
        <translation>其签名时间与本机时钟相差 {age_us} 秒</translation>
    </message>
    <message>
        <source>It was stopped before it was answered.</source>
        <translation>得到响应之前已被停止。</translation>
    </message>
    <message>
        <source>It was stopped before it went out.</source>
        <translation>发出之前已被停止。</translation>
    </message>
    <message>
        <source>It was switched off.</source>
        <translation>已被关闭。</translation>
    </message>
    <message>
        <source>It was taken in, and failed later: nothing went back.</source>
        <translation>已受理，其后失败：没有退回款项。</translation>
    </message>
    <message>
        <source>It was taken in, and what PaySG tells since leaves open whether it went through: a refund of this payment failed, this one or another, or its refund status does not say.</source>
        <translation>已受理，但 PaySG 其后提供的信息不能确定是否完成：这笔付款有一笔退款失败（可能是这一笔，也可能是另一笔），或其退款状态没有说明。</translation>
    </message>
    <message>
        <source>It was written by a newer PaySG Desktop, in a form that this one does not know.</source>
        <translation>它由较新的 PaySG Desktop 写出，其格式本版本不认识。</translation>
    </message>
    <message>
        <source>Its Content-Length is no number.</source>
        <translation>其 Content-Length 不是数字。</translation>
    </message>
    <message>
        <source>Its URL is too long, or holds characters that no URL has.</source>
        <translation>其 URL 太长，或含有 URL 不可用的字符。</translation>
    </message>
    <message>
        <source>Its `{name}` are no pairs of text.</source>
        <translation>其 `{name}` 不是成对的文本。</translation>
    </message>
    <message>
        <source>Its `{name}` is no number that can be.</source>
        <translation>其 `{name}` 不是有效的数字。</translation>
    </message>
    <message>
        <source>Its `{name}` is no text, or stands there twice.</source>
        <translation>其 `{name}` 不是文本，或出现两次。</translation>
    </message>
    <message>
        <source>Its body breaks off: {length} bytes are said, {data} are there.</source>
        <translation>其正文中断：声明有 {length} 字节，实际有 {data} 字节。</translation>
    </message>
    <message>
        <source>Its body is larger than 1 MiB, which no receiver here takes.</source>
        <translation>其正文大于 1 MiB，此处没有接收方接受。</translation>
    </message>
    <message>
        <source>Its body is not in the file.</source>
        <translation>其正文不在文件中。</translation>
    </message>
    <message>
        <source>Its body is not in the file: webhook.site keeps a form's fields and files apart from it.</source>
        <translation>其正文不在文件中：webhook.site 把表单的字段和文件与正文分开保存。</translation>
    </message>
    <message>
        <source>Its chunked body breaks off, is too large, or holds something between its chunks.</source>
        <translation>其分块正文中断、太大，或块与块之间夹有内容。</translation>
    </message>
    <message>
        <source>Its default is used; the other settings hold.</source>
        <translation>采用其默认值；其他设置有效。</translation>
    </message>
    <message>
        <source>Its headers do not say clearly where its body ends.</source>
        <translation>其标头没有清楚说明正文在哪里结束。</translation>
    </message>
    <message>
        <source>Its headers don't end: the empty line behind them is missing, or they are too long.</source>
        <translation>其标头没有结束：后面缺少空行，或标头太长。</translation>
    </message>
    <message>
        <source>Its key is shorter than the {fewest_bytes} bytes that the standard asks for.</source>
        <translation>其 HMAC 密钥短于标准所要求的 {fewest_bytes} 字节。</translation>
    </message>
    <message>
        <source>Its last option lacks a value.</source>
        <translation>其最后一个选项缺少值。</translation>
    </message>
    <message>
        <source>Its lines stand; they were not taken again, for they would count twice.</source>
        <translation>其各行仍然有效；没有再次导入，否则会重复计入。</translation>
    </message>
    <message>
        <source>Its owner needs the permission Billing, and Refund for refunds.</source>
        <translation>密钥的所有者须有 Billing 权限，退款则须有 Refund 权限。</translation>
    </message>
    <message>
        <source>Its pages name no address for this call: ask for it, and put it in the place of &lt;base-address&gt;.</source>
        <translation>其文档没有给出此调用的地址：请向其查询，并填在 &lt;base-address&gt; 的位置。</translation>
    </message>
    <message>
        <source>Its provider</source>
        <translation>其服务商</translation>
    </message>
    <message>
        <source>Its refunds moved meanwhile without this program: somebody refunded it elsewhere.</source>
        <translation>其退款其间在本程序之外有变化：有人在他处退款。</translation>
    </message>
    <message>
        <source>Its result tells what came of each row.</source>
        <translation>其结果说明了每一行的情况。</translation>
    </message>
    <message>
        <source>Its signature does not hold, and so many of this file don't that they would push out of the quarantine what really came.</source>
        <translation>其签名无效，而此文件中签名无效的太多，会把真正收到的内容挤出隔离区。</translation>
    </message>
    <message>
        <source>Its time could not be read.</source>
        <translation>其时间无法读取。</translation>
    </message>
    <message>
        <source>Its time is in milliseconds where seconds were expected.</source>
        <translation>其时间以毫秒计，而此处要求以秒计。</translation>
    </message>
    <message>
        <source>Its time is none.</source>
        <translation>其时间无效。</translation>
    </message>
    <message>
        <source>Its time, read as seconds, lies far ahead.</source>
        <translation>其时间按秒读取，远在未来。</translation>
    </message>
    <message>
        <source>JSON with blanks</source>
        <translation>带空格的 JSON</translation>
    </message>
    <message>
        <source>Just the same was asked for before, and it is not settled whether it was created.</source>
        <translation>此前已提出完全相同的请求，而是否已创建尚未判定。</translation>
    </message>
    <message>
        <source>Keep it in the system's keychain, or name a variable of that program.</source>
        <translation>请存入系统钥匙串，或指定该程序的一个环境变量。</translation>
    </message>
    <message>
        <source>Keep the body as bytes until its signature is checked, then decode it where an error becomes a 400.</source>
        <translation>签名检查之前，正文应保持为字节；之后再解码，并使解码错误成为 400。</translation>
    </message>
    <message>
        <source>Keep the secret in an environment variable and name it (--secret-env NAME), or enter it for this session only.</source>
        <translation>请把密钥存放在环境变量中并指明 (--secret-env NAME)，或只为此次会话输入。</translation>
    </message>
    <message>
        <source>Known are: {known}.</source>
        <translation>已知的有：{known}。</translation>
    </message>
    <message>
        <source>Known are: {readers}.</source>
        <translation>已知的有：{readers}。</translation>
    </message>
    <message>
        <source>Known: *, {endpoints}.</source>
        <translation>已知的有：*、{endpoints}。</translation>
    </message>
    <message>
        <source>Known: {by_id}.</source>
        <translation>已知的有：{by_id}。</translation>
    </message>
    <message>
        <source>Known: {faultkind}.</source>
        <translation>已知的有：{faultkind}。</translation>
    </message>
    <message>
        <source>Known: {first_events}.</source>
        <translation>已知的有：{first_events}。</translation>
    </message>
    <message>
        <source>Known: {known}.</source>
        <translation>已知的有：{known}。</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>已知的有：{names}。</translation>
    </message>
    <message>
        <source>Known: {providers}.</source>
        <translation>已知的有：{providers}。</translation>
    </message>
    <message>
        <source>Known: {tables}.</source>
        <translation>已知的有：{tables}。</translation>
    </message>
    <message>
        <source>Leave --reveal out, or choose another format.</source>
        <translation>请去掉 --reveal，或选择其他格式。</translation>
    </message>
    <message>
        <source>Leave it out, or put a “-” before each part.</source>
        <translation>请删去它，或在各部分前加“-”。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请删去。</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>请删去一些。</translation>
    </message>
    <message>
        <source>Leave the endpoint's path open; the signature guards it.</source>
        <translation>请开放端点的路径；由签名保护它。</translation>
    </message>
    <message>
        <source>Leave the filters out.</source>
        <translation>请去掉筛选。</translation>
    </message>
    <message>
        <source>Let it answer for a test endpoint.</source>
        <translation>请让它代测试端点响应。</translation>
    </message>
    <message>
        <source>Let the reader of the body ignore members that it doesn't know (no `additionalProperties: false`, no `extra=forbid`).</source>
        <translation>让读取正文的程序忽略它不认识的成员（不要用 `additionalProperties: false`，不要用 `extra=forbid`）。</translation>
    </message>
    <message>
        <source>Let the route take POST alone.</source>
        <translation>让该路由只接受 POST。</translation>
    </message>
    <message>
        <source>Letters, digits and - _ . ~ / are safe.</source>
        <translation>字母、数字和 - _ . ~ / 是安全的。</translation>
    </message>
    <message>
        <source>Line {expected} of the audit trail is missing.</source>
        <translation>审计记录缺少第 {expected} 行。</translation>
    </message>
    <message>
        <source>Line {first_month_line} has a date with the month first, so every other date of this file could be read as a wrong day.</source>
        <translation>第 {first_month_line} 行的日期以月在前，因此此文件的其他日期都可能被读成错误的日子。</translation>
    </message>
    <message>
        <source>Line {line} can't be sent as it is.</source>
        <translation>第 {line} 行目前不能发送。</translation>
    </message>
    <message>
        <source>Line {line} has the same reference, payer and amount.</source>
        <translation>第 {line} 行有相同的参考编号、付款人和金额。</translation>
    </message>
    <message>
        <source>Line {line} of this file was done already, or is not known not to be.</source>
        <translation>此文件的第 {line} 行已执行过，或无法排除已执行。</translation>
    </message>
    <message>
        <source>Line {month_first_line} has a date with the month first, so this one could be another day.</source>
        <translation>第 {month_first_line} 行的日期以月在前，因此这一个可能是另一天。</translation>
    </message>
    <message>
        <source>Lists of types grow.</source>
        <translation>类型清单会增加。</translation>
    </message>
    <message>
        <source>Load it into the ssh agent (ssh-add "{key_file}"), or make a key without a passphrase for this alone, which the bastion allows nothing but this forward.</source>
        <translation>请将其载入 ssh 代理程序 (ssh-add "{key_file}")，或为此专门生成一个不设密码短语的密钥，并让堡垒机只允许它作此转发。</translation>
    </message>
    <message>
        <source>Log entry {expected} is missing.</source>
        <translation>缺少日志条目 {expected}。</translation>
    </message>
    <message>
        <source>Log entry {found} and the one that it was verified again as don't name each other.</source>
        <translation>日志条目 {found} 与其重新验证所得的条目没有互相指明。</translation>
    </message>
    <message>
        <source>Log entry {position} (delivery {columns})</source>
        <translation>日志条目 {position}（投递 {columns}）</translation>
    </message>
    <message>
        <source>Look again in a minute.</source>
        <translation>请在一分钟后再查看。</translation>
    </message>
    <message>
        <source>Look at it again; nothing was changed.</source>
        <translation>请再查看一次；没有任何更改。</translation>
    </message>
    <message>
        <source>Look at its name and folder.</source>
        <translation>请检查其名称和文件夹。</translation>
    </message>
    <message>
        <source>Look at the limits of the tunnel or gateway.</source>
        <translation>请查看隧道或网关的限额。</translation>
    </message>
    <message>
        <source>Look at the payment again.</source>
        <translation>请再查看这笔付款。</translation>
    </message>
    <message>
        <source>Look at the payment on the provider's dashboard, and tell whoever runs the payment service.</source>
        <translation>请在服务商的后台查看这笔付款，并告知付款服务的管理者。</translation>
    </message>
    <message>
        <source>Look at the payment {payment_id} in its records: it has to show {told}.</source>
        <translation>请在其记录中查看付款 {payment_id}：须显示{told}。</translation>
    </message>
    <message>
        <source>Look at what is said beside them; go on only if the rest is different.</source>
        <translation>请查看各行旁边的说明；只有其余的情况不同时才继续。</translation>
    </message>
    <message>
        <source>Look at what was done before you start anew.</source>
        <translation>重新操作之前，请先查看此前执行了什么。</translation>
    </message>
    <message>
        <source>Look at {dashboard}/endpoints and at the domain of this way in.</source>
        <translation>请查看 {dashboard}/endpoints 和此入口的域名。</translation>
    </message>
    <message>
        <source>Look at {dashboard}/usage, and wait or change the plan; or use another way in until then.</source>
        <translation>请查看 {dashboard}/usage，然后等待或更改方案；或在此之前使用其他入口。</translation>
    </message>
    <message>
        <source>Look for it in the bank account, and ask {name} when it was sent.</source>
        <translation>请在银行账户中查找，并询问 {name} 何时汇出。</translation>
    </message>
    <message>
        <source>Look into the log, and report what it says.</source>
        <translation>请查看日志，并报告其中所载。</translation>
    </message>
    <message>
        <source>Look it up again later.</source>
        <translation>请稍后再查询。</translation>
    </message>
    <message>
        <source>Look it up before doing it again.</source>
        <translation>再次操作之前，请先查询。</translation>
    </message>
    <message>
        <source>Look it up, or settle it, in Activity first.</source>
        <translation>请先在“操作记录”中查询或判定。</translation>
    </message>
    <message>
        <source>Look on the dashboard whether the money went back, then settle it here.</source>
        <translation>请在后台查看款项是否已退回，然后在此判定。</translation>
    </message>
    <message>
        <source>Look on the dashboard, then confirm what is left there.</source>
        <translation>请查看后台，然后确认该处所剩的金额。</translation>
    </message>
    <message>
        <source>Look on the dashboard, then settle it here.</source>
        <translation>请查看后台，然后在此判定。</translation>
    </message>
    <message>
        <source>Look on the dashboard, then settle it here: it is not sent again.</source>
        <translation>请查看后台，然后在此判定：不会再次发送。</translation>
    </message>
    <message>
        <source>Look that one up in Activity, or settle it there, before you ask again.</source>
        <translation>再次提出之前，请先在“操作记录”中查询该请求，或在该处判定。</translation>
    </message>
    <message>
        <source>Look the payment up at the provider, and correct your books by what it says there.</source>
        <translation>请在服务商处查询这笔付款，并照其所示更正您的账目。</translation>
    </message>
    <message>
        <source>Look the payment up at {provider_words}, and ask what the payout's line is for.</source>
        <translation>请在 {provider_words} 处查询这笔付款，并询问拨付中该行的用途。</translation>
    </message>
    <message>
        <source>Look where it is.</source>
        <translation>请查看文件在哪里。</translation>
    </message>
    <message>
        <source>Look whether another program has it open and whether you may read it.</source>
        <translation>请检查是否有另一程序打开了它，以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>Look whether it is right.</source>
        <translation>请检查是否正确。</translation>
    </message>
    <message>
        <source>Look whether it is there and you may read it.</source>
        <translation>请检查它是否存在，以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>Look whether it runs in a terminal.</source>
        <translation>请检查它能否在终端中运行。</translation>
    </message>
    <message>
        <source>Look whether its account and environment are the ones that are connected, and ask {provider_words} about it before you book it.</source>
        <translation>请检查其账户和环境是否就是所连接的，并在入账之前询问 {provider_words}。</translation>
    </message>
    <message>
        <source>Look whether that moment is right, and whether the file's dates have the day before the month.</source>
        <translation>请检查该时间是否正确，以及文件的日期是否日在月前。</translation>
    </message>
    <message>
        <source>Look whether the address is still yours, and no cache or page stands in front of it.</source>
        <translation>请检查该地址是否仍属于您，以及其前方是否有缓存或页面。</translation>
    </message>
    <message>
        <source>Look whether the agent leads to the port that this program listens on.</source>
        <translation>请检查代理程序是否通往本程序所监听的端口。</translation>
    </message>
    <message>
        <source>Look whether the disk is full and the workspace can be written.</source>
        <translation>请检查磁盘是否已满，以及工作区是否可写入。</translation>
    </message>
    <message>
        <source>Look whether the listener runs; turn this way in off and on again, so that it learns the listener's port.</source>
        <translation>请检查监听器是否在运行；关闭此入口再重新启用，让它得知监听器的端口。</translation>
    </message>
    <message>
        <source>Look whether the money came more than once.</source>
        <translation>请查看款项是否不止一次到账。</translation>
    </message>
    <message>
        <source>Look whether the payout's file is whole and the bank kept something back, and ask {provider_words} about the rest.</source>
        <translation>请检查拨付文件是否完整、银行是否扣下部分款项，其余请询问 {provider_words}。</translation>
    </message>
    <message>
        <source>Look whether the payout's file is whole, and ask {name} where this payment's money went.</source>
        <translation>请检查拨付文件是否完整，并询问 {name} 这笔付款的款项去了哪里。</translation>
    </message>
    <message>
        <source>Look whether the right account was chosen when the payout's file was imported.</source>
        <translation>请检查导入拨付文件时所选的账户是否正确。</translation>
    </message>
    <message>
        <source>Look whether the tunnel is connected, and leads to the port that this program listens on.</source>
        <translation>请检查隧道是否已连接，并通往本程序所监听的端口。</translation>
    </message>
    <message>
        <source>Look whether the tunnel or gateway runs.</source>
        <translation>请检查隧道或网关是否在运行。</translation>
    </message>
    <message>
        <source>Look whether this computer has a connection, and whether the network lets cloudflared out (port 7844).</source>
        <translation>请检查本机是否已联网，以及网络是否允许 cloudflared 对外连接（端口 7844）。</translation>
    </message>
    <message>
        <source>Look whether this computer has a connection.</source>
        <translation>请检查本机是否已联网。</translation>
    </message>
    <message>
        <source>Look whether this computer is online, and whether https://status.ngrok.com says that all is well.</source>
        <translation>请检查本机是否已联网，以及 https://status.ngrok.com 是否显示一切正常。</translation>
    </message>
    <message>
        <source>Look whether this computer is online, and whether the network allows bin.ngrok.com; or install the agent from https://ngrok.com/download.</source>
        <translation>请检查本机是否已联网，以及网络是否允许 bin.ngrok.com；或从 https://ngrok.com/download 安装代理程序。</translation>
    </message>
    <message>
        <source>Look whether this computer is online.</source>
        <translation>请检查本机是否已联网。</translation>
    </message>
    <message>
        <source>Look whether you may, and whether it is a file at all.</source>
        <translation>请检查您是否有权限，以及它是否确实是文件。</translation>
    </message>
    <message>
        <source>Look with --dry-run, then add --yes.</source>
        <translation>请先以 --dry-run 查看，再加上 --yes。</translation>
    </message>
    <message>
        <source>Looking first and inserting later is not enough: let the database refuse the second one.</source>
        <translation>先查询再插入是不够的：应由数据库拒绝第二个。</translation>
    </message>
    <message>
        <source>Looking for newer versions is switched off in the settings.</source>
        <translation>设置中已关闭查看新版本。</translation>
    </message>
    <message>
        <source>Make it readable, or send them as they came.</source>
        <translation>请使其可读取，或按原样发送。</translation>
    </message>
    <message>
        <source>Make it, or choose another one</source>
        <translation>请创建它，或选择其他文件夹</translation>
    </message>
    <message>
        <source>Make one up.</source>
        <translation>请编造一个。</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the workspace's folder yours.</source>
        <translation>请在磁盘上腾出空间，或取得工作区文件夹的权限。</translation>
    </message>
    <message>
        <source>Make room, or choose another folder</source>
        <translation>请腾出空间，或选择其他文件夹</translation>
    </message>
    <message>
        <source>Make the endpoint known in the gateway's dashboard, or send this with your access token in the place of &lt;access-token&gt;.</source>
        <translation>请在网关的后台登记此端点，或以您的访问令牌代替 &lt;access-token&gt; 后发送此内容。</translation>
    </message>
    <message>
        <source>Map one, or say which it is.</source>
        <translation>请对应一列，或指明货币。</translation>
    </message>
    <message>
        <source>Map those of one.</source>
        <translation>请只对应其中一种货币的列。</translation>
    </message>
    <message>
        <source>Members that were never announced</source>
        <translation>从未公布的成员</translation>
    </message>
    <message>
        <source>Mend or delete the file, then change the setting again.</source>
        <translation>请改正或删除该文件，然后再更改设置。</translation>
    </message>
    <message>
        <source>Mend the case “valid” first.</source>
        <translation>请先改正用例“valid”。</translation>
    </message>
    <message>
        <source>Mend what is said beside each row, and choose the file again.</source>
        <translation>请改正各行旁边所述的问题，然后重新选择文件。</translation>
    </message>
    <message>
        <source>Mostly a firewall is between: ask IT to allow TCP from this computer to {host}, port {port}.</source>
        <translation>通常是中间有防火墙：请让 IT 部门允许从本机到 {host} 端口 {port} 的 TCP。</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>我的工作区</translation>
    </message>
    <message>
        <source>Name a backup (….db) or an archive of `db move`.</source>
        <translation>请指定备份 (….db) 或 `db move` 的压缩包。</translation>
    </message>
    <message>
        <source>Name a folder of your own.</source>
        <translation>请指定您自己的文件夹。</translation>
    </message>
    <message>
        <source>Name an age with --bodies-older-than or --records-older-than, or set retention.bodies_days and retention.records_years in settings.toml.</source>
        <translation>请以 --bodies-older-than 或 --records-older-than 指明时长，或在 settings.toml 中设定 retention.bodies_days 和 retention.records_years。</translation>
    </message>
    <message>
        <source>Name another file; nothing was written.</source>
        <translation>请指定另一个文件；没有写入任何内容。</translation>
    </message>
    <message>
        <source>Name another folder, or make it yours.</source>
        <translation>请指定其他文件夹，或取得该文件夹的权限。</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>请指定其他文件夹。</translation>
    </message>
    <message>
        <source>Name at least one delivery that is to be sent again.</source>
        <translation>请至少指明一次要再次发送的投递。</translation>
    </message>
    <message>
        <source>Name one with --workspace.</source>
        <translation>请以 --workspace 指定。</translation>
    </message>
    <message>
        <source>Name the agent itself, or install it from https://ngrok.com/download.</source>
        <translation>请填写代理程序本身，或从 https://ngrok.com/download 安装。</translation>
    </message>
    <message>
        <source>Name the one that your proxy reaches, such as 10.1.2.3.</source>
        <translation>请填写您的代理所连接的地址，例如 10.1.2.3。</translation>
    </message>
    <message>
        <source>Name the place of the new one.</source>
        <translation>请指明新密钥的存放处。</translation>
    </message>
    <message>
        <source>Name your proxies first, for example with `paysg-desktop settings set listener.proxies 10.1.2.3`; all others are refused then.</source>
        <translation>请先填写您的代理，例如 `paysg-desktop settings set listener.proxies 10.1.2.3`；此后其他一律拒绝。</translation>
    </message>
    <message>
        <source>Names in camelCase</source>
        <translation>camelCase 名称</translation>
    </message>
    <message>
        <source>Nextcloud or ownCloud</source>
        <translation>Nextcloud 或 ownCloud</translation>
    </message>
    <message>
        <source>No account is connected for this payment, so nothing can be done with it here.</source>
        <translation>没有为此付款连接账户，因此不能在此对它进行任何操作。</translation>
    </message>
    <message>
        <source>No account is connected for this payment.</source>
        <translation>没有为此付款连接账户。</translation>
    </message>
    <message>
        <source>No account is connected for this run.</source>
        <translation>没有为此次运行连接账户。</translation>
    </message>
    <message>
        <source>No account is connected here.</source>
        <translation>此处没有连接账户。</translation>
    </message>
    <message>
        <source>No account {account_id} is connected here.</source>
        <translation>此处没有连接账户 {account_id}。</translation>
    </message>
    <message>
        <source>No address is registered for these webhooks.</source>
        <translation>没有为这些 webhook 注册地址。</translation>
    </message>
    <message>
        <source>No archive was written.</source>
        <translation>没有写出压缩包。</translation>
    </message>
    <message>
        <source>No backup was made; earlier ones are kept.</source>
        <translation>没有创建备份；此前的备份都会保留。</translation>
    </message>
    <message>
        <source>No case is left to play.</source>
        <translation>没有剩余的用例可执行。</translation>
    </message>
    <message>
        <source>No case was played: see that the receiver runs, and that the address is its own.</source>
        <translation>没有执行任何用例：请确认接收方正在运行，且地址是它自己的。</translation>
    </message>
    <message>
        <source>No column names a currency, so that every amount is taken as {home}.</source>
        <translation>没有列指明货币，因此所有金额都作为 {home}。</translation>
    </message>
    <message>
        <source>No column names the currency of the amounts.</source>
        <translation>没有列指明金额的货币。</translation>
    </message>
    <message>
        <source>No column was chosen for {missing}.</source>
        <translation>没有为 {missing} 选择列。</translation>
    </message>
    <message>
        <source>No e-mail address is known for its payer.</source>
        <translation>没有其付款人的电邮地址。</translation>
    </message>
    <message>
        <source>No filter is saved under “{name}” any more.</source>
        <translation>已没有保存为“{name}”的筛选。</translation>
    </message>
    <message>
        <source>No filter is saved under “{name}”.</source>
        <translation>没有保存为“{name}”的筛选。</translation>
    </message>
    <message>
        <source>No line among the first of the file names its columns.</source>
        <translation>文件开头几行中没有列名。</translation>
    </message>
    <message>
        <source>No line of the bank brings the net of this payout within {bank_days} days after it.</source>
        <translation>在这笔拨付之后 {bank_days} 天内，银行结单没有任何一行收到其净额。</translation>
    </message>
    <message>
        <source>No ngrok agent is connected to {host} (ERR_NGROK_{code}).</source>
        <translation>没有 ngrok 代理程序连接到 {host} (ERR_NGROK_{code})。</translation>
    </message>
    <message>
        <source>No provider states how large its events can get.</source>
        <translation>没有服务商说明其事件最大可达多少。</translation>
    </message>
    <message>
        <source>No provider states how large its events can get; real ones have a few kB.</source>
        <translation>没有服务商说明其事件最大可达多少；真实事件只有几 kB。</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>没有使用代理。</translation>
    </message>
    <message>
        <source>No row of this file can be taken.</source>
        <translation>此文件没有可导入的行。</translation>
    </message>
    <message>
        <source>No row of this table can be sent.</source>
        <translation>此表格没有可发送的行。</translation>
    </message>
    <message>
        <source>No row was done twice; go on when you are ready.</source>
        <translation>没有任何一行被重复执行；准备好后请继续。</translation>
    </message>
    <message>
        <source>No row was done twice; the log says more.</source>
        <translation>没有任何一行被重复执行；详情见日志。</translation>
    </message>
    <message>
        <source>No running PaySG Desktop owns the workspace {workspace}.</source>
        <translation>没有运行中的 PaySG Desktop 在使用工作区 {workspace}。</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>无法建立安全连接。</translation>
    </message>
    <message>
        <source>No secure connection to {title} could be made, so nothing was sent.</source>
        <translation>无法与 {title} 建立安全连接，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>无签名</translation>
    </message>
    <message>
        <source>No signature can hold that way.</source>
        <translation>这样任何签名都不会有效。</translation>
    </message>
    <message>
        <source>No signing secret is set, so nothing was checked.</source>
        <translation>没有设定签名密钥，因此没有进行检查。</translation>
    </message>
    <message>
        <source>No webhook of this account has ever come; the last one of another account came {ago} ago.</source>
        <translation>此账户从未收到 webhook；另一账户最近一次在 {ago}前到达。</translation>
    </message>
    <message>
        <source>No webhook of {name} has ever come here.</source>
        <translation>此处从未收到 {name} 的 webhook。</translation>
    </message>
    <message>
        <source>Nobody outside PaySG knows whether a retry is signed anew.</source>
        <translation>PaySG 以外无人知道重试是否重新签名。</translation>
    </message>
    <message>
        <source>None is saved yet: the window's Payments can save one.</source>
        <translation>尚未保存任何筛选：可在窗口的“付款”中保存。</translation>
    </message>
    <message>
        <source>None of them was taken.</source>
        <translation>都没有导入。</translation>
    </message>
    <message>
        <source>None of these deliveries is there any more.</source>
        <translation>这些投递都已不存在。</translation>
    </message>
    <message>
        <source>Not begun yet.</source>
        <translation>尚未开始。</translation>
    </message>
    <message>
        <source>Not begun: the run stands still.</source>
        <translation>未开始：运行停住了。</translation>
    </message>
    <message>
        <source>Noted down; nothing was sent so far.</source>
        <translation>已记录；至今没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing answers at that address.</source>
        <translation>该地址没有响应。</translation>
    </message>
    <message>
        <source>Nothing answers at {host}, or not in time.</source>
        <translation>{host} 没有响应，或没有及时响应。</translation>
    </message>
    <message>
        <source>Nothing came through it.</source>
        <translation>没有任何内容经它而来。</translation>
    </message>
    <message>
        <source>Nothing can be created here for a gateway: it has no API that this program knows.</source>
        <translation>不能在此为网关创建任何内容：它没有本程序认识的 API。</translation>
    </message>
    <message>
        <source>Nothing can be stored any more.</source>
        <translation>已无法再保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing can be told from it.</source>
        <translation>无法从中得知任何信息。</translation>
    </message>
    <message>
        <source>Nothing changed here; try again later.</source>
        <translation>此处没有任何更改；请稍后再试。</translation>
    </message>
    <message>
        <source>Nothing else is sent before.</source>
        <translation>在此之前不会发送其他内容。</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>其他没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing here was changed.</source>
        <translation>此处没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing is kept here.</source>
        <translation>这里不保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>已没有余额可退款。</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>没有余额。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, so no certificate is needed.</source>
        <translation>没有内容会离开本机，因此无需证书。</translation>
    </message>
    <message>
        <source>Nothing listens at the moment, so this workspace's own endpoint would hear nothing.</source>
        <translation>目前没有监听，因此此工作区自己的端点收不到任何内容。</translation>
    </message>
    <message>
        <source>Nothing listens at {host}, port {port}: the connection was refused.</source>
        <translation>{host} 端口 {port} 没有监听：连接被拒绝。</translation>
    </message>
    <message>
        <source>Nothing listens for this workspace, and another answer lives only as long as what listens.</source>
        <translation>目前没有为此工作区监听，而另设的响应只在监听期间有效。</translation>
    </message>
    <message>
        <source>Nothing listens on this computer at the moment.</source>
        <translation>本机目前没有监听。</translation>
    </message>
    <message>
        <source>Nothing of it is used; the file is left as it is.</source>
        <translation>其中内容都没有采用；文件保持原样。</translation>
    </message>
    <message>
        <source>Nothing of this run is left to do.</source>
        <translation>此次运行没有剩余的工作。</translation>
    </message>
    <message>
        <source>Nothing says what is old enough to go.</source>
        <translation>没有指明多久以前的内容可以清除。</translation>
    </message>
    <message>
        <source>Nothing waits for approval here: it was decided already.</source>
        <translation>此处没有等待批准的内容：此前已作决定。</translation>
    </message>
    <message>
        <source>Nothing was begun.</source>
        <translation>没有开始任何操作。</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>此处没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing was changed; open it with the newer program.</source>
        <translation>没有任何更改；请以较新的程序打开。</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>没有计入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>没有执行任何操作。</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>没有打开任何内容。</translation>
    </message>
    <message>
        <source>Nothing was purged.</source>
        <translation>没有清除任何内容。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>没有保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing was saved: the search names somebody's identifier, which is kept nowhere.</source>
        <translation>没有保存任何内容：搜索含有某人的身份编号，而身份编号不会保存在任何地方。</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing follows.</source>
        <translation>没有发送任何内容，也不会再有后续。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent; start anew for a new request.</source>
        <translation>没有发送任何内容；如要提出新请求，请重新开始。</translation>
    </message>
    <message>
        <source>Nothing was settled.</source>
        <translation>没有判定任何内容。</translation>
    </message>
    <message>
        <source>Nothing was stored; the sender will try again.</source>
        <translation>没有保存任何内容；发送方会重试。</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>Of {one} of the {what} two hashes were noted elsewhere, and they differ: one of them was changed, belongs to another workspace, or was noted before the chain was made anew.</source>
        <translation>{what} 的 {one} 在别处记有两个哈希，而两者不同：其中一个被更改、属于另一工作区，或是在链重新生成之前所记。</translation>
    </message>
    <message>
        <source>Of {rows} it is not known whether a payment was created.</source>
        <translation>{rows}是否已创建付款，目前未知。</translation>
    </message>
    <message>
        <source>Of {unknown} it is not known.</source>
        <translation>另有 {unknown} 行是否已创建，目前未知。</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>正在进行。</translation>
    </message>
    <message>
        <source>On the bastion, `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` shows it.</source>
        <translation>在堡垒机上，`ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` 会显示它。</translation>
    </message>
    <message>
        <source>One column was chosen for two things.</source>
        <translation>有一列被选作两种内容。</translation>
    </message>
    <message>
        <source>One or two characters are looked for where words begin: give a letter or a digit.</source>
        <translation>一两个字符只在词的开头查找：请填字母或数字。</translation>
    </message>
    <message>
        <source>One payment</source>
        <translation>一笔付款</translation>
    </message>
    <message>
        <source>One payment has {lines} lines in payouts, and each of them brings it in.</source>
        <translation>一笔付款在拨付中有 {lines} 行，每一行都列入了它。</translation>
    </message>
    <message>
        <source>Only 2xx counts; anything else is tried again for up to 24 hours.</source>
        <translation>只有 2xx 才算；其他情况会重试，最长 24 小时。</translation>
    </message>
    <message>
        <source>Only 2xx counts; anything else is tried again for up to three days.</source>
        <translation>只有 2xx 才算；其他情况会重试，最长三天。</translation>
    </message>
    <message>
        <source>Only 2xx counts; anything else is tried seven times more, over 28 hours.</source>
        <translation>只有 2xx 才算；其他情况会在 28 小时内再试七次。</translation>
    </message>
    <message>
        <source>Only PaySG's can be cancelled.</source>
        <translation>只有 PaySG 的付款可以取消。</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// are sent to.</source>
        <translation>只发送到以 http:// 或 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>Only an action that is not known to have been done or not can be settled by hand.</source>
        <translation>只有不知道是否已执行的操作才可人工判定。</translation>
    </message>
    <message>
        <source>Only an unpaid payment of PaySG takes this.</source>
        <translation>只有 PaySG 的未付款项可以这样做。</translation>
    </message>
    <message>
        <source>Only its name is spelt otherwise.</source>
        <translation>只是其名称的写法不同。</translation>
    </message>
    <message>
        <source>Only live payments can be refunded.</source>
        <translation>只有真实付款可以退款。</translation>
    </message>
    <message>
        <source>Only payments of PaySG can be created from a table.</source>
        <translation>只有 PaySG 的付款可以从表格创建。</translation>
    </message>
    <message>
        <source>Only the bytes that arrived are surely that text: whoever writes the JSON anew depends on how PaySG happens to write it.</source>
        <translation>只有收到的字节才确定是该文本：如果重新写出 JSON，就取决于 PaySG 恰好采用的写法。</translation>
    </message>
    <message>
        <source>Only the demo's own account takes made-up payments.</source>
        <translation>只有演示自己的账户接受虚构付款。</translation>
    </message>
    <message>
        <source>Only the program that owns this workspace writes it.</source>
        <translation>只有占用此工作区的程序才会写入。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>请重新打开。</translation>
    </message>
    <message>
        <source>Open it in PuTTYgen, choose Conversions, “Export OpenSSH key”, and give that file.</source>
        <translation>请在 PuTTYgen 中打开它，选择 Conversions 下的“Export OpenSSH key”，然后填写所得的文件。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it as “CSV UTF-8” and import that.</source>
        <translation>请在电子表格中打开，另存为“CSV UTF-8”，然后导入。</translation>
    </message>
    <message>
        <source>Open it on the dashboard.</source>
        <translation>请在后台打开。</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet, save it as “CSV UTF-8” and import that.</source>
        <translation>请在电子表格中打开此文件，另存为“CSV UTF-8”，然后导入。</translation>
    </message>
    <message>
        <source>Open the payment and read its story, then look it up at the provider.</source>
        <translation>请打开这笔付款，查看其经过，然后在服务商处查询。</translation>
    </message>
    <message>
        <source>Open the payment anew.</source>
        <translation>请重新打开这笔付款。</translation>
    </message>
    <message>
        <source>Other users of this computer can read or change the key {key}.</source>
        <translation>本机的其他用户可以读取或更改密钥 {key}。</translation>
    </message>
    <message>
        <source>Others on this computer can read the key file {path}, so ssh does not use it.</source>
        <translation>本机的其他人可以读取密钥文件 {path}，因此 ssh 不使用它。</translation>
    </message>
    <message>
        <source>Otherwise: compare the signed time with your clock, both ways, after the signature was found right.</source>
        <translation>其他：确认签名正确之后，将签名时间与您的时钟对比，早晚两个方向都要检查。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Pay the money back outside PaySG.</source>
        <translation>请在 PaySG 之外退还款项。</translation>
    </message>
    <message>
        <source>PaySG Desktop</source>
        <translation>PaySG Desktop</translation>
    </message>
    <message>
        <source>PaySG Desktop backup</source>
        <translation>PaySG Desktop 备份</translation>
    </message>
    <message>
        <source>PaySG Desktop move</source>
        <translation>PaySG Desktop 迁移</translation>
    </message>
    <message>
        <source>PaySG does not promise that events arrive in the order in which they happened.</source>
        <translation>PaySG 不保证事件按发生的顺序到达。</translation>
    </message>
    <message>
        <source>PaySG has a time limit whose length it does not publish, and asks for a 2xx before any slow work.</source>
        <translation>PaySG 有时限，但没有公布长度，并要求在任何缓慢的处理之前响应 2xx。</translation>
    </message>
    <message>
        <source>PaySG may add types at any time and asks that receivers can bear it.</source>
        <translation>PaySG 随时可能增加类型，并要求接收方能够承受。</translation>
    </message>
    <message>
        <source>PaySG may send another one, a reminder, or refuse.</source>
        <translation>PaySG 可能会再发送一封（提醒），也可能会拒绝。</translation>
    </message>
    <message>
        <source>PaySG names no limit of age for a signature, so a recorded request stays valid: only remembering event ids stops it.</source>
        <translation>PaySG 没有规定签名的时限，因此被录下的请求一直有效：只有记住事件 id 才能阻止。</translation>
    </message>
    <message>
        <source>PaySG says that the same event may arrive more than once, and advises to note the events that were processed and to skip them.</source>
        <translation>PaySG 表示同一事件可能到达多次，并建议记下已处理的事件，以便跳过。</translation>
    </message>
    <message>
        <source>PaySG sends POST and nothing else.</source>
        <translation>PaySG 只发送 POST。</translation>
    </message>
    <message>
        <source>PaySG signs every event in the header PaySG-Signature; without a check of it anybody who learns the address can report payments that nobody made.</source>
        <translation>PaySG 在标头 PaySG-Signature 中对每个事件签名；如不检查，任何得知地址的人都可以通报无人支付的付款。</translation>
    </message>
    <message>
        <source>PaySG signs the time and the payload as text.</source>
        <translation>PaySG 对时间和内容的文本签名。</translation>
    </message>
    <message>
        <source>PaySG takes at most {most} a payment.</source>
        <translation>PaySG 每笔付款最多接受 {most}。</translation>
    </message>
    <message>
        <source>PaySG takes {most_metadata} entries of custom information, here are {metadata}.</source>
        <translation>PaySG 接受 {most_metadata} 条自定义信息，此处有 {metadata} 条。</translation>
    </message>
    <message>
        <source>PaySG tries for three days and does not say whether it signs each attempt anew: a receiver that refuses by age may lose every late retry.</source>
        <translation>PaySG 会尝试三天，且没有说明每次尝试是否重新签名：按时间拒绝的接收方可能会失去所有较晚的重试。</translation>
    </message>
    <message>
        <source>PaySG's guide printed camelCase in 2023 and prints snake_case now; which of them the wire has is not known outside.</source>
        <translation>PaySG 的指南在 2023 年采用 camelCase，现在采用 snake_case；实际传输用哪一种，外界不得而知。</translation>
    </message>
    <message>
        <source>PaySG's list of payments goes in a circle, or does not say how it goes on.</source>
        <translation>PaySG 的付款列表循环重复，或没有说明如何继续。</translation>
    </message>
    <message>
        <source>PaySG's own samples differ in their members from year to year; receivers must read what they know.</source>
        <translation>PaySG 自己的样本，其成员每年有所不同；接收方须读取其认识的部分。</translation>
    </message>
    <message>
        <source>PaySG: drop the limit, or make it longer than three days, and skip event ids that were processed.</source>
        <translation>PaySG：取消时限，或使其长于三天，并跳过已处理的事件 id。</translation>
    </message>
    <message>
        <source>PaySG: it takes it in.</source>
        <translation>PaySG：接收。</translation>
    </message>
    <message>
        <source>Payer's e-mail</source>
        <translation>付款人电邮</translation>
    </message>
    <message>
        <source>Payer's name</source>
        <translation>付款人姓名</translation>
    </message>
    <message>
        <source>Payers' names and descriptions arrive as they were typed, and what is signed are the bytes of the JSON text.</source>
        <translation>付款人的姓名和说明按输入的原样到达，而被签名的是 JSON 文本的字节。</translation>
    </message>
    <message>
        <source>Payment ID</source>
        <translation>付款 ID</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>付款 id</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>付款链接</translation>
    </message>
    <message>
        <source>Permit renewal (an example: delete this row)</source>
        <translation>准证更新（示例：请删除此行）</translation>
    </message>
    <message>
        <source>Personal data, hidden.</source>
        <translation>个人资料，已隐藏。</translation>
    </message>
    <message>
        <source>Pieces of the body end within characters: perhaps each was decoded by itself.</source>
        <translation>正文的分块处落在字符中间：可能各块是单独解码的。</translation>
    </message>
    <message>
        <source>Plain ones are safer.</source>
        <translation>使用普通字符更稳妥。</translation>
    </message>
    <message>
        <source>Please register this webhook endpoint for our payment service.</source>
        <translation>请为我们的付款服务注册此 webhook 端点。</translation>
    </message>
    <message>
        <source>Plug the disk in, connect the share, or choose another folder.</source>
        <translation>请接上磁盘、连接共享文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Port {port} is taken by another program.</source>
        <translation>端口 {port} 被另一程序占用。</translation>
    </message>
    <message>
        <source>Port {port} is taken by {holder_of}.</source>
        <translation>端口 {port} 被{holder_of}占用。</translation>
    </message>
    <message>
        <source>Programs read the number in that address differently.</source>
        <translation>各程序对该地址中的数字读法不同。</translation>
    </message>
    <message>
        <source>Providers add members without a new version.</source>
        <translation>服务商会增加成员，而不更改版本。</translation>
    </message>
    <message>
        <source>Proxy-Authorization: Basic {decode}</source>
        <translation>Proxy-Authorization: Basic {decode}</translation>
    </message>
    <message>
        <source>Purging rewrites the database, which needs {mega} of room beside it; {mega_2} are free.</source>
        <translation>清除会重写数据库，旁边须有 {mega} 的空间；可用 {mega_2}。</translation>
    </message>
    <message>
        <source>Put it back, or give this way in another key file.</source>
        <translation>请把它放回原处，或为此入口填写另一个密钥文件。</translation>
    </message>
    <message>
        <source>Put its content into the line, or import it as HAR.</source>
        <translation>请将其内容放入该行，或以 HAR 导入。</translation>
    </message>
    <message>
        <source>Put the pieces together as bytes before anything decodes them (Node: `Buffer.concat`, not `text += chunk`).</source>
        <translation>在任何解码之前，以字节拼合各块（Node：用 `Buffer.concat`，不用 `text += chunk`）。</translation>
    </message>
    <message>
        <source>Put the renewed one in its place and start again.</source>
        <translation>请换上更新后的证书，然后重新启动。</translation>
    </message>
    <message>
        <source>Quit the program, put libraries of the same major version and the same names in their place, and start it again.</source>
        <translation>退出程序，放入主版本和名称相同的程序库，然后重新启动。</translation>
    </message>
    <message>
        <source>Read both spellings: put `_` before each capital and lower-case it, everywhere but inside `metadata`.</source>
        <translation>两种写法都读取：在每个大写字母前加 `_` 并改为小写，`metadata` 内部除外。</translation>
    </message>
    <message>
        <source>Read from the provider's API, which needs no signature.</source>
        <translation>从服务商的 API 读取，无需签名。</translation>
    </message>
    <message>
        <source>Read what you know, and leave the rest.</source>
        <translation>读取您认识的部分，其余不管。</translation>
    </message>
    <message>
        <source>Receivers of {title} can't be examined.</source>
        <translation>{title} 的接收方无法检验。</translation>
    </message>
    <message>
        <source>Recorded requests must not work for ever.</source>
        <translation>被录下的请求不能永远有效。</translation>
    </message>
    <message>
        <source>Refund id</source>
        <translation>退款 id</translation>
    </message>
    <message>
        <source>Refund it if the money has to go back.</source>
        <translation>如须退回款项，请退款。</translation>
    </message>
    <message>
        <source>Refund it in Yoco's own app.</source>
        <translation>请在 Yoco 自己的应用中退款。</translation>
    </message>
    <message>
        <source>Refund it on the dashboard.</source>
        <translation>请在后台退款。</translation>
    </message>
    <message>
        <source>Refund it on the provider's dashboard.</source>
        <translation>请在服务商的后台退款。</translation>
    </message>
    <message>
        <source>Refund it where the payment was made.</source>
        <translation>请在付款的地方退款。</translation>
    </message>
    <message>
        <source>Refunds are switched off in this program's settings.</source>
        <translation>退款已在本程序的设置中关闭。</translation>
    </message>
    <message>
        <source>Register one first: --webhook URL.</source>
        <translation>请先注册：--webhook URL。</translation>
    </message>
    <message>
        <source>Registered tunnel connection</source>
        <translation>Registered tunnel connection</translation>
    </message>
    <message>
        <source>Rehearse it with a test endpoint.</source>
        <translation>请以测试端点演练。</translation>
    </message>
    <message>
        <source>Remember all ids, not only the last one.</source>
        <translation>请记住所有 id，而不只是最后一个。</translation>
    </message>
    <message>
        <source>Remembering event ids is what stops repeats.</source>
        <translation>阻止重复的办法是记住事件 id。</translation>
    </message>
    <message>
        <source>Remove it by hand, and run `paysg-desktop db purge` again.</source>
        <translation>请手动移除，然后再次运行 `paysg-desktop db purge`。</translation>
    </message>
    <message>
        <source>Remove it first.</source>
        <translation>请先移除它。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请移除。</translation>
    </message>
    <message>
        <source>Renew it, or have the gateway send its whole chain; where your organisation inspects TLS, ask IT whether only this computer sees it so.</source>
        <translation>请更新证书，或让网关发送其完整的证书链；如果您的机构会检查 TLS，请询问 IT 部门是否只有本机如此。</translation>
    </message>
    <message>
        <source>Restored from a backup{when}: what waits may have been sent since.</source>
        <translation>已从备份{when}还原：等待中的内容可能其后已经发送。</translation>
    </message>
    <message>
        <source>Resume it to send that again.</source>
        <translation>要再次发送，请恢复它。</translation>
    </message>
    <message>
        <source>Resume it when it does again.</source>
        <translation>待它重新接收时，请恢复。</translation>
    </message>
    <message>
        <source>Run `devtunnel user login` in a terminal.</source>
        <translation>请在终端中运行 `devtunnel user login`。</translation>
    </message>
    <message>
        <source>Run `paysg-desktop db purge` again to finish it.</source>
        <translation>请再次运行 `paysg-desktop db purge` 以完成。</translation>
    </message>
    <message>
        <source>Run `tailscale up` in a terminal, and sign in.</source>
        <translation>请在终端中运行 `tailscale up` 并登录。</translation>
    </message>
    <message>
        <source>Run the command in a terminal, and look what it prints and whether the pattern fits.</source>
        <translation>请在终端中运行该命令，查看其输出以及模式是否匹配。</translation>
    </message>
    <message>
        <source>Run the command in a terminal, and look what it says.</source>
        <translation>请在终端中运行该命令，查看其输出。</translation>
    </message>
    <message>
        <source>Run “ngrok update” in a terminal, or install the newest agent from https://ngrok.com/download.</source>
        <translation>请在终端中运行“ngrok update”，或从 https://ngrok.com/download 安装最新的代理程序。</translation>
    </message>
    <message>
        <source>Run “ngrok version” in a terminal, or install it anew from https://ngrok.com/download.</source>
        <translation>请在终端中运行“ngrok version”，或从 https://ngrok.com/download 重新安装。</translation>
    </message>
    <message>
        <source>Run: chmod 600 "{path}"</source>
        <translation>请运行：chmod 600 "{path}"</translation>
    </message>
    <message>
        <source>Run: icacls "{path}" /inheritance:r /grant:r "%USERNAME%:R"</source>
        <translation>请运行：icacls "{path}" /inheritance:r /grant:r "%USERNAME%:R"</translation>
    </message>
    <message>
        <source>Sandbox licences</source>
        <translation>沙盒执照</translation>
    </message>
    <message>
        <source>Sandbox permits</source>
        <translation>沙盒准证</translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation>请重新保存。</translation>
    </message>
    <message>
        <source>Save its requests as JSON and import that.</source>
        <translation>请将其请求保存为 JSON，然后导入。</translation>
    </message>
    <message>
        <source>Save the destination again, or begin the replay again, and confirm it (--confirm-live).</source>
        <translation>请重新保存转发目标，或重新开始重放，并加以确认 (--confirm-live)。</translation>
    </message>
    <message>
        <source>Save the traffic again with its contents.</source>
        <translation>请连同内容重新保存流量记录。</translation>
    </message>
    <message>
        <source>Save what it gives as a file.</source>
        <translation>请将其输出保存为文件。</translation>
    </message>
    <message>
        <source>Say as what the payment was seen: what `pay.offers` gave as `seen`.</source>
        <translation>请注明所见的付款状况：即 `pay.offers` 以 `seen` 给出的内容。</translation>
    </message>
    <message>
        <source>Say for which endpoint it answers.</source>
        <translation>请指明它代哪个端点响应。</translation>
    </message>
    <message>
        <source>Say in a few words where you looked it up.</source>
        <translation>请简单说明您是在哪里查询的。</translation>
    </message>
    <message>
        <source>Say in a few words why it is settled.</source>
        <translation>请简单说明判定的理由。</translation>
    </message>
    <message>
        <source>Say it: --amount.</source>
        <translation>请注明金额：--amount。</translation>
    </message>
    <message>
        <source>Say it: --environment.</source>
        <translation>请注明：--environment。</translation>
    </message>
    <message>
        <source>Say it: --kind.</source>
        <translation>请注明：--kind。</translation>
    </message>
    <message>
        <source>Say what it is and which column holds what.</source>
        <translation>请指明文件类型以及各列的内容。</translation>
    </message>
    <message>
        <source>Say when it was downloaded, or look whether this computer's clock is right.</source>
        <translation>请注明下载时间，或检查本机时钟是否准确。</translation>
    </message>
    <message>
        <source>Say where it is kept.</source>
        <translation>请指明密钥存放在哪里。</translation>
    </message>
    <message>
        <source>Say where they are to be sent: to a destination or to an address, one of the two.</source>
        <translation>请指明发送到哪里：转发目标或地址，二者择一。</translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation>请指明是哪一列。</translation>
    </message>
    <message>
        <source>Say whose deliveries it gets: an endpoint, or an environment (live, test or demo).</source>
        <translation>请指明它得到哪些投递：某个端点的，或某个环境的（live、test 或 demo）。</translation>
    </message>
    <message>
        <source>Say why with --reason; it stays in the audit trail.</source>
        <translation>请以 --reason 说明原因；它会留在审计记录中。</translation>
    </message>
    <message>
        <source>Say why: LIVE asks for a reason, which is kept with the action.</source>
        <translation>请说明原因：LIVE 须填写原因，并会与操作一同保存。</translation>
    </message>
    <message>
        <source>Say your name: a second person has to approve this refund, and it must be seen that it is another one.</source>
        <translation>请填写您的姓名：这笔退款须由第二人批准，且须能看出批准人是另一人。</translation>
    </message>
    <message>
        <source>See that receiver and examination have the same secret, character by character, that the address is right, and that the route is exempt from protection against cross-site requests (CSRF).</source>
        <translation>请确认接收方与检验所用的密钥逐字符相同、地址正确，并且该路由不受跨站请求 (CSRF) 防护限制。</translation>
    </message>
    <message>
        <source>See that the file is yours, and pack again.</source>
        <translation>请确认您对该文件有权限，然后重新打包。</translation>
    </message>
    <message>
        <source>See that the folder is yours and has room, or choose another one.</source>
        <translation>请确认您对该文件夹有权限且空间足够，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>See that the program is running and can be reached from outside; then wait.</source>
        <translation>请确认程序正在运行且可从外部访问，然后等待。</translation>
    </message>
    <message>
        <source>See: paysg-desktop accounts list</source>
        <translation>请看：paysg-desktop accounts list</translation>
    </message>
    <message>
        <source>See: paysg-desktop forward list</source>
        <translation>请看：paysg-desktop forward list</translation>
    </message>
    <message>
        <source>See: paysg-desktop pay activity</source>
        <translation>请看：paysg-desktop pay activity</translation>
    </message>
    <message>
        <source>See: paysg-desktop tunnel list</source>
        <translation>请看：paysg-desktop tunnel list</translation>
    </message>
    <message>
        <source>Send it again only if the payer asks for it.</source>
        <translation>只有付款人要求时才再次发送。</translation>
    </message>
    <message>
        <source>Send it as it came, or to a test endpoint.</source>
        <translation>请按原样发送，或发送到测试端点。</translation>
    </message>
    <message>
        <source>Send this with your secret key (Yoco app: Sales, Payment Gateway) in the place of &lt;secret-key&gt;; a test key registers for test payments, a live key for live ones.</source>
        <translation>请以您的秘密密钥（Yoco 应用：Sales, Payment Gateway）代替 &lt;secret-key&gt; 后发送此内容；test 密钥用于注册测试付款，live 密钥用于注册真实付款。</translation>
    </message>
    <message>
        <source>Send those of one at a time.</source>
        <translation>请每次只发送其中一种。</translation>
    </message>
    <message>
        <source>Senders have no login.</source>
        <translation>发送方没有登录资料。</translation>
    </message>
    <message>
        <source>Senders of webhooks don't follow.</source>
        <translation>webhook 的发送方不会跟随。</translation>
    </message>
    <message>
        <source>Senders refuse it, too.</source>
        <translation>发送方也会拒绝它。</translation>
    </message>
    <message>
        <source>Senders would take their deliveries for failed.</source>
        <translation>发送方会以为其投递失败。</translation>
    </message>
    <message>
        <source>Sent once more, the same as before (no. {count}).</source>
        <translation>已再次发送，内容与之前相同（第 {count} 次）。</translation>
    </message>
    <message>
        <source>Serve more than one connection at a time (threads, or a server that is asynchronous), and put a server with time limits in front.</source>
        <translation>同时处理多个连接（多线程或异步服务器），并在前方设置有时限的服务器。</translation>
    </message>
    <message>
        <source>Serve more than one connection at a time, and keep answers short: 200 with an empty body is enough.</source>
        <translation>同时处理多个连接，并使响应简短：200 加空正文就够了。</translation>
    </message>
    <message>
        <source>Set by your organisation, in {policy_path}, to what it can't be: its default holds.</source>
        <translation>由您的机构在 {policy_path} 中设定，但所设的值无效：采用其默认值。</translation>
    </message>
    <message>
        <source>Set by your organisation, in {policy_path}.</source>
        <translation>由您的机构在 {policy_path} 中设定。</translation>
    </message>
    <message>
        <source>Set the limit of the body's size where the framework has it (Express: `limit`, nginx: `client_max_body_size`), and let it answer 413.</source>
        <translation>在框架中设定正文大小的上限（Express：`limit`，nginx：`client_max_body_size`），并让它响应 413。</translation>
    </message>
    <message>
        <source>Settled by hand: {outcome}.</source>
        <translation>已人工判定：{outcome}。</translation>
    </message>
    <message>
        <source>Several accounts have that name: say its id, and the environment.</source>
        <translation>有几个账户同名：请注明其 id 和环境。</translation>
    </message>
    <message>
        <source>Shorten it to {most}.</source>
        <translation>请缩短至 {most} 个。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>Sign in and download the report again.</source>
        <translation>请登录，然后重新下载报表。</translation>
    </message>
    <message>
        <source>Signed an hour ago</source>
        <translation>一小时前签名</translation>
    </message>
    <message>
        <source>Signed anew with a LIVE secret, it looks genuine to whoever takes it.</source>
        <translation>以 LIVE 密钥重新签名后，接收的一方会视其为真实。</translation>
    </message>
    <message>
        <source>Signed anew, nobody sees that any more.</source>
        <translation>重新签名之后，就没有人能看出这一点。</translation>
    </message>
    <message>
        <source>Signed with another secret</source>
        <translation>以另一密钥签名</translation>
    </message>
    <message>
        <source>Slow cases are played against plain http addresses of this computer only.</source>
        <translation>缓慢的用例只对本机的普通 http 地址执行。</translation>
    </message>
    <message>
        <source>So its answers say.</source>
        <translation>其响应如此表示。</translation>
    </message>
    <message>
        <source>So much can't be refunded of this checkout.</source>
        <translation>这笔结账不能退款这么多。</translation>
    </message>
    <message>
        <source>So no single value of it can be set.</source>
        <translation>因此不能设定其中的单个值。</translation>
    </message>
    <message>
        <source>Some networks don't let one reach one's own public address: open it from outside, by a telephone's own network for instance, before you change anything.</source>
        <translation>有些网络不让人访问自己的公共地址：作任何更改之前，请先从外部打开它，例如使用手机的移动网络。</translation>
    </message>
    <message>
        <source>Some networks need a proxy: the setting network.proxy.</source>
        <translation>有些网络需要代理：请看设置 network.proxy。</translation>
    </message>
    <message>
        <source>Some of it was refunded elsewhere, or may have been, and PaySG does not tell how much.</source>
        <translation>部分款项已在他处退款，或可能已退款，而 PaySG 没有说明金额。</translation>
    </message>
    <message>
        <source>Somebody else answers at {host} ({status}): what came back is not ours.</source>
        <translation>在 {host} 响应的是另一方（{status}）：返回的内容不是我们的。</translation>
    </message>
    <message>
        <source>Something between this computer and {title_2} may have answered in its place.</source>
        <translation>本机与 {title_2} 之间可能有其他环节代为响应。</translation>
    </message>
    <message>
        <source>Something on the way may stand in for it; ask IT.</source>
        <translation>途中可能有环节冒充它；请询问 IT 部门。</translation>
    </message>
    <message>
        <source>Split it, and run one part after the other.</source>
        <translation>请将其拆分，逐个运行。</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>请将其拆分。</translation>
    </message>
    <message>
        <source>Split the amount.</source>
        <translation>请拆分金额。</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Start Tailscale.</source>
        <translation>请启动 Tailscale。</translation>
    </message>
    <message>
        <source>Start `paysg-desktop listen` or the window, and set it then.</source>
        <translation>请启动 `paysg-desktop listen` 或窗口，然后再设定。</translation>
    </message>
    <message>
        <source>Start it again, or close this window and open it again to receive here.</source>
        <translation>请重新启动它，或关闭此窗口再打开，以便在此接收。</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>请先启动它。</translation>
    </message>
    <message>
        <source>Start listening; where the port is taken, end the other program or set listener.port.</source>
        <translation>请开始监听；如端口被占用，请结束另一程序或设定 listener.port。</translation>
    </message>
    <message>
        <source>Start the program again; the log says why.</source>
        <translation>请重新启动程序；原因见日志。</translation>
    </message>
    <message>
        <source>Start the tunnel again.</source>
        <translation>请重新启动隧道。</translation>
    </message>
    <message>
        <source>Start the window or `paysg-desktop listen` on it; a copy is kept.</source>
        <translation>请以窗口或 `paysg-desktop listen` 打开它；会保留一份副本。</translation>
    </message>
    <message>
        <source>Starting at login could not be switched off: Windows did not let us change the Run key ({strerror}).</source>
        <translation>无法关闭登录时启动：Windows 不让我们更改 Run 键（{strerror}）。</translation>
    </message>
    <message>
        <source>Starting at login could not be switched off: {path} can't be written ({strerror}).</source>
        <translation>无法关闭登录时启动：{path} 无法写入（{strerror}）。</translation>
    </message>
    <message>
        <source>Starting at login could not be switched on: Windows did not let us change the Run key ({strerror}).</source>
        <translation>无法启用登录时启动：Windows 不让我们更改 Run 键（{strerror}）。</translation>
    </message>
    <message>
        <source>Starting at login could not be switched on: {path} can't be written ({strerror}).</source>
        <translation>无法启用登录时启动：{path} 无法写入（{strerror}）。</translation>
    </message>
    <message>
        <source>Step {count} of what was purged is missing.</source>
        <translation>清除记录缺少第 {count} 步。</translation>
    </message>
    <message>
        <source>Stop another agent of the account; {dashboard}/agents shows where they run.</source>
        <translation>请停止此账户的另一个代理程序；{dashboard}/agents 会显示它们在哪里运行。</translation>
    </message>
    <message>
        <source>Stop it, or choose another port: `--port 0` takes a free one, the setting listener.port a fixed one.</source>
        <translation>请停止该程序，或另选端口：`--port 0` 采用空闲端口，设置 listener.port 则采用固定端口。</translation>
    </message>
    <message>
        <source>Stop it, or choose another: --port 0 takes a free one.</source>
        <translation>请停止该程序，或另选端口：--port 0 采用空闲端口。</translation>
    </message>
    <message>
        <source>Stop the other one; {dashboard}/endpoints shows where it runs.</source>
        <translation>请停止另一个；{dashboard}/endpoints 会显示它在哪里运行。</translation>
    </message>
    <message>
        <source>Store the event's id under a unique key in the same transaction that books it.</source>
        <translation>在入账的同一事务中，以唯一键保存事件的 id。</translation>
    </message>
    <message>
        <source>Store the event, answer, and do the work afterwards.</source>
        <translation>先保存事件并响应，然后再处理。</translation>
    </message>
    <message>
        <source>Switch it on again.</source>
        <translation>请重新启用。</translation>
    </message>
    <message>
        <source>Switch them on there, or use the dashboard.</source>
        <translation>请在设置中启用，或使用后台。</translation>
    </message>
    <message>
        <source>TLS needs a certificate and its key: set {missing}, too.</source>
        <translation>TLS 需要证书及其密钥：请同时设定 {missing}。</translation>
    </message>
    <message>
        <source>Tailscale is not signed in on this computer.</source>
        <translation>本机没有登录 Tailscale。</translation>
    </message>
    <message>
        <source>Tailscale's Funnel is not switched on for this computer.</source>
        <translation>本机没有启用 Tailscale 的 Funnel。</translation>
    </message>
    <message>
        <source>Tailscale's service does not run on this computer.</source>
        <translation>Tailscale 的服务没有在本机运行。</translation>
    </message>
    <message>
        <source>Take a payment's state over only when it is not older than the stored one (PaySG: `updated_at`), and accept a refund whose payment you have not heard of yet.</source>
        <translation>只有当付款的状态不早于所存的状态时才采用（PaySG：`updated_at`）；即使尚未收到某笔付款的通知，也应接受其退款。</translation>
    </message>
    <message>
        <source>Take it out: no login is ever passed on.</source>
        <translation>请删去：登录资料绝不会转交。</translation>
    </message>
    <message>
        <source>Take that away with `chmod 600 {key_2}` (640 where a group needs it) and start again.</source>
        <translation>请以 `chmod 600 {key_2}` 取消该权限（如须供群组使用则用 640），然后重新启动。</translation>
    </message>
    <message>
        <source>Take the raw bytes before anything parses them (Flask: `request.get_data()`, FastAPI: `await request.body()`, Express: `express.raw()`, Node: `Buffer.concat` of the chunks), and check the signature over those.</source>
        <translation>在任何解析之前取得原始字节（Flask：`request.get_data()`，FastAPI：`await request.body()`，Express：`express.raw()`，Node：对各块用 `Buffer.concat`），并对这些字节检查签名。</translation>
    </message>
    <message>
        <source>Taken from a file that was imported here.</source>
        <translation>取自在此导入的文件。</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Taken in: {status}.</source>
        <translation>已接收：{status}。</translation>
    </message>
    <message>
        <source>Texts arrive as they were typed, and what is signed are their bytes.</source>
        <translation>文本按输入的原样到达，而被签名的是其字节。</translation>
    </message>
    <message>
        <source>Texts in other scripts</source>
        <translation>其他文字的文本</translation>
    </message>
    <message>
        <source>That address is not on this computer, and nobody confirmed that LIVE deliveries may leave it.</source>
        <translation>该地址不在本机，而没有人确认过 LIVE 投递可以离开本机。</translation>
    </message>
    <message>
        <source>That address is our own LIVE endpoint.</source>
        <translation>该地址是我们自己的 LIVE 端点。</translation>
    </message>
    <message>
        <source>That is no API key of {provider}: one starts with {known} and has no blanks or line ends.</source>
        <translation>这不是 {provider} 的 API 密钥：正确的密钥以 {known} 开头，且不含空格或行结束符。</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>That is no e-mail address such as name@example.sg.</source>
        <translation>这不是 name@example.sg 这样的电邮地址。</translation>
    </message>
    <message>
        <source>That is no host key of a kind that this program takes.</source>
        <translation>这不是本程序接受的主机密钥类型。</translation>
    </message>
    <message>
        <source>That is not followed, so that the key goes nowhere else.</source>
        <translation>程序不会跟随，以免 API 密钥发送到别处。</translation>
    </message>
    <message>
        <source>That is the address of the LIVE endpoint “{name}” of this workspace, and the payments that would be sent are made up.</source>
        <translation>该地址是此工作区的 LIVE 端点“{name}”的地址，而将要发送的付款是虚构的。</translation>
    </message>
    <message>
        <source>That is the secret in use already.</source>
        <translation>这已是使用中的密钥。</translation>
    </message>
    <message>
        <source>That is where this program itself listens: its deliveries would come back to it.</source>
        <translation>该处是本程序自己的监听地址：其投递会返回本程序。</translation>
    </message>
    <message>
        <source>That leaves little room for a bad day.</source>
        <translation>遇到情况不佳时，余地不多。</translation>
    </message>
    <message>
        <source>That looks like a real person's identifier, and this is TEST.</source>
        <translation>这看起来像真人的身份编号，而这里是 TEST。</translation>
    </message>
    <message>
        <source>That name is never sent to ({metadata}).</source>
        <translation>绝不会发送到该名称（{metadata}）。</translation>
    </message>
    <message>
        <source>The 90 days in which PaySG refunds are over since {singapore_day}.</source>
        <translation>自 {singapore_day} 起，PaySG 的 90 天退款期限已过。</translation>
    </message>
    <message>
        <source>The API of {provider} is not called by this program, so no key of it is needed.</source>
        <translation>本程序不调用 {provider} 的 API，因此无需其 API 密钥。</translation>
    </message>
    <message>
        <source>The Currency is none: three letters such as SGD are expected.</source>
        <translation>货币无效：须为三个字母，例如 SGD。</translation>
    </message>
    <message>
        <source>The PaySG Desktop that owns {workspace} did not answer.</source>
        <translation>使用 {workspace} 的 PaySG Desktop 没有响应。</translation>
    </message>
    <message>
        <source>The PaySG Desktop that owns {workspace} did not take this workspace's key.</source>
        <translation>使用 {workspace} 的 PaySG Desktop 不接受此工作区的密钥。</translation>
    </message>
    <message>
        <source>The PaySG Desktop that owns {workspace} is not there any more.</source>
        <translation>占用 {workspace} 的 PaySG Desktop 已不在运行。</translation>
    </message>
    <message>
        <source>The PaySG Desktop that owns {workspace} says nothing any more.</source>
        <translation>占用 {workspace} 的 PaySG Desktop 已没有回应。</translation>
    </message>
    <message>
        <source>The PaySG ID is missing, or is none: ids are letters, digits, “_” and “-”.</source>
        <translation>PaySG ID 缺失或无效：id 由字母、数字、“_”和“-”组成。</translation>
    </message>
    <message>
        <source>The Payment Status is none of Paid, Unpaid, Cancelled, Partial refunded and Fully refunded.</source>
        <translation>Payment Status 不是以下任一项：Paid、Unpaid、Cancelled、Partial refunded、Fully refunded。</translation>
    </message>
    <message>
        <source>The account of this action is not connected any more.</source>
        <translation>此操作的账户已不再连接。</translation>
    </message>
    <message>
        <source>The account of this payment has no API key, so nothing can be done with it here.</source>
        <translation>此付款的账户没有 API 密钥，因此不能在此对它进行任何操作。</translation>
    </message>
    <message>
        <source>The account {name} has no API key.</source>
        <translation>账户 {name} 没有 API 密钥。</translation>
    </message>
    <message>
        <source>The account {name} is being read already.</source>
        <translation>账户 {name} 已在读取中。</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>地址含有用户名或密码。</translation>
    </message>
    <message>
        <source>The address holds bytes that are no text in UTF-8.</source>
        <translation>地址含有不是 UTF-8 文本的字节。</translation>
    </message>
    <message>
        <source>The address is not an http or https URL.</source>
        <translation>该地址不是 http 或 https URL。</translation>
    </message>
    <message>
        <source>The address must be a whole one that starts with https://.</source>
        <translation>地址必须完整，并以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address must start with https:// and its host name must be found before you ask, since PaySG checks it; then PaySG gives you the signing secret.</source>
        <translation>地址须以 https:// 开头，且在申请之前其主机名称须能查到，因为 PaySG 会检查；之后 PaySG 会给您签名密钥。</translation>
    </message>
    <message>
        <source>The address names no host, or a host or port that can't be one.</source>
        <translation>地址没有主机，或主机或端口无效。</translation>
    </message>
    <message>
        <source>The address of our webhook endpoint has changed.</source>
        <translation>我们的 webhook 端点的地址已更改。</translation>
    </message>
    <message>
        <source>The address of {title} can't be used.</source>
        <translation>{title} 的地址无法使用。</translation>
    </message>
    <message>
        <source>The address to listen on must be a number such as 127.0.0.1 or ::1.</source>
        <translation>监听地址须为数字形式，例如 127.0.0.1 或 ::1。</translation>
    </message>
    <message>
        <source>The amount is in {told}, and the endpoint's currency is {currency}: it is not counted.</source>
        <translation>金额以 {told} 计，而端点的货币是 {currency}：不计入。</translation>
    </message>
    <message>
        <source>The amount is larger than any payment can be.</source>
        <translation>金额超出任何付款的上限。</translation>
    </message>
    <message>
        <source>The amount may have {most} after the point in {currency}, such as {example}.</source>
        <translation>{currency} 金额的小数点后{most}，例如 {example}。</translation>
    </message>
    <message>
        <source>The amount must be {least} or more.</source>
        <translation>金额必须为 {least} 或以上。</translation>
    </message>
    <message>
        <source>The amount {problem}.</source>
        <translation>金额{problem}。</translation>
    </message>
    <message>
        <source>The answer holds no signing secret: the gateway must give it to you.</source>
        <translation>响应中没有签名密钥：须由网关提供给您。</translation>
    </message>
    <message>
        <source>The answer holds the signing secret (whsec_…), which Yoco shows only this once.</source>
        <translation>响应中含有签名密钥 (whsec_…)，Yoco 只显示这一次。</translation>
    </message>
    <message>
        <source>The answer is what {title} promises.</source>
        <translation>响应与 {title} 的承诺相符。</translation>
    </message>
    <message>
        <source>The attempt to pay failed, so there is nothing to refund.</source>
        <translation>付款尝试失败，因此没有可退款的金额。</translation>
    </message>
    <message>
        <source>The attempt to pay failed.</source>
        <translation>付款尝试失败。</translation>
    </message>
    <message>
        <source>The backup could not be copied into {parent}: {strerror}.</source>
        <translation>备份无法复制到 {parent}：{strerror}。</translation>
    </message>
    <message>
        <source>The backup in {folder} could not be written: {reason}.</source>
        <translation>{folder} 中的备份无法写入：{reason}。</translation>
    </message>
    <message>
        <source>The backup was made and is not good, so it was thrown away.</source>
        <translation>备份已创建，但不完好，因此已丢弃。</translation>
    </message>
    <message>
        <source>The bank's line names this payout and has another amount than the payout's net.</source>
        <translation>银行结单的该行指明这笔拨付，但金额与拨付的净额不同。</translation>
    </message>
    <message>
        <source>The bastion does not allow {user} to open {place}.</source>
        <translation>堡垒机不允许 {user} 打开 {place}。</translation>
    </message>
    <message>
        <source>The bastion showed another host key{what} than the one that was confirmed ({fingerprint}).</source>
        <translation>堡垒机出示的主机密钥{what}与已确认的（{fingerprint}）不同。</translation>
    </message>
    <message>
        <source>The bastion shows other host keys than that: {shown}.</source>
        <translation>堡垒机显示的主机密钥与此不同：{shown}。</translation>
    </message>
    <message>
        <source>The bastion would not open {place}: most likely the port is taken, or not allowed.</source>
        <translation>堡垒机不肯打开 {place}：很可能端口已被占用，或不被允许。</translation>
    </message>
    <message>
        <source>The bastion {host} did not open the way in in time.</source>
        <translation>堡垒机 {host} 没有及时打开入口。</translation>
    </message>
    <message>
        <source>The bastion's host key can't be written beside the workspace: {strerror}.</source>
        <translation>堡垒机的主机密钥无法写入工作区旁边：{strerror}。</translation>
    </message>
    <message>
        <source>The bastion's host must be a name or a number such as bastion.example.gov.sg, without user, port or scheme.</source>
        <translation>堡垒机的主机须为名称或数字地址，例如 bastion.example.gov.sg，不含用户、端口或协议。</translation>
    </message>
    <message>
        <source>The body holds a number of more than {longest_number} digits.</source>
        <translation>正文含有超过 {longest_number} 位的数字。</translation>
    </message>
    <message>
        <source>The body holds nothing but white space.</source>
        <translation>正文只有空白。</translation>
    </message>
    <message>
        <source>The body holds {name}, which JSON does not allow.</source>
        <translation>正文含有 {name}，JSON 不允许这样。</translation>
    </message>
    <message>
        <source>The body is JSON, but no event: it has no {missing}.</source>
        <translation>正文是 JSON，但不是事件：没有 {missing}。</translation>
    </message>
    <message>
        <source>The body is JSON, but not an object, so it is no event.</source>
        <translation>正文是 JSON，但不是对象，因此不是事件。</translation>
    </message>
    <message>
        <source>The body is changed and not signed anew, so its signature won't hold at the other end.</source>
        <translation>正文已更改而没有重新签名，因此其签名在对方处会无效。</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>正文是空的。</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>正文不是 JSON。</translation>
    </message>
    <message>
        <source>The body is not JSON: it breaks off or goes wrong at {where}.</source>
        <translation>正文不是 JSON：在{where}中断或出错。</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text (from byte {start} on).</source>
        <translation>正文不是 UTF-8 文本（从第 {start} 字节起）。</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text.</source>
        <translation>正文不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The body nests deeper than {deepest} levels.</source>
        <translation>正文的嵌套超过 {deepest} 层。</translation>
    </message>
    <message>
        <source>The body nests too deep to be read.</source>
        <translation>正文嵌套太深，无法读取。</translation>
    </message>
    <message>
        <source>The body of delivery {id} has no event id that could be replaced.</source>
        <translation>投递 {id} 的正文没有可替换的事件 id。</translation>
    </message>
    <message>
        <source>The body starts with a byte order mark, which JSON does not allow.</source>
        <translation>正文以字节顺序标记开头，JSON 不允许这样。</translation>
    </message>
    <message>
        <source>The body was purged before it could be sent on.</source>
        <translation>转发之前，正文已被清除。</translation>
    </message>
    <message>
        <source>The call {path} takes nothing of that name.</source>
        <translation>调用 {path} 没有这个名称的参数。</translation>
    </message>
    <message>
        <source>The certificate shown for {host} is not one that this computer trusts.</source>
        <translation>{host} 出示的证书不受本机信任。</translation>
    </message>
    <message>
        <source>The certificate shown for {title} is not one that this computer trusts, so nothing was sent.</source>
        <translation>{title} 出示的证书不受本机信任，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The certificate shown there is not one that this computer trusts for that name.</source>
        <translation>该处出示的证书，本机不信任其用于该名称。</translation>
    </message>
    <message>
        <source>The certificate {certificate} and the key {key} can't be used: {reason}.</source>
        <translation>证书 {certificate} 和密钥 {key} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>The certificate {certificate} expired on {day}, so no proxy would trust it.</source>
        <translation>证书 {certificate} 已于 {day} 到期，没有代理会信任它。</translation>
    </message>
    <message>
        <source>The certificate {certificate} holds only from {day} on.</source>
        <translation>证书 {certificate} 从 {day} 起才有效。</translation>
    </message>
    <message>
        <source>The certificate {certificate} is too weak for today ({reason}).</source>
        <translation>证书 {certificate} 的强度以今日标准太弱（{reason}）。</translation>
    </message>
    <message>
        <source>The chain of the audit trail breaks at line {expected}: it was changed, added or moved.</source>
        <translation>审计记录的链在第 {expected} 行断开：该行被更改、加入或移动。</translation>
    </message>
    <message>
        <source>The chain of the log breaks at entry {expected} (delivery {columns}): it was changed.</source>
        <translation>日志的链在条目 {expected}（投递 {columns}）处断开：该处被更改。</translation>
    </message>
    <message>
        <source>The chain of what was purged breaks at log entry {row}: it was changed.</source>
        <translation>清除记录的链在日志条目 {row} 处断开：该处被更改。</translation>
    </message>
    <message>
        <source>The columns of amounts are in two currencies.</source>
        <translation>各金额列有两种货币。</translation>
    </message>
    <message>
        <source>The comma could mean two things.</source>
        <translation>逗号可能有两种含义。</translation>
    </message>
    <message>
        <source>The command has a quote ({quote}) that nothing ends.</source>
        <translation>该命令有一个引号 ({quote}) 没有结束。</translation>
    </message>
    <message>
        <source>The command reads a secret ({secret_file}).</source>
        <translation>该命令会读取密钥 ({secret_file})。</translation>
    </message>
    <message>
        <source>The connection broke before an answer came: it may have been done or not.</source>
        <translation>收到响应之前连接中断：可能已执行，也可能没有。</translation>
    </message>
    <message>
        <source>The connection broke before an answer came: the e-mail may have gone out or not.</source>
        <translation>收到响应之前连接中断：电邮可能已发出，也可能没有。</translation>
    </message>
    <message>
        <source>The connection broke before an answer came: the payment may be cancelled or not.</source>
        <translation>收到响应之前连接中断：付款可能已取消，也可能没有。</translation>
    </message>
    <message>
        <source>The connection failed ({name}).</source>
        <translation>连接失败（{name}）。</translation>
    </message>
    <message>
        <source>The connection is secure: this computer trusts the certificate.</source>
        <translation>连接安全：本机信任该证书。</translation>
    </message>
    <message>
        <source>The connection to {title} broke off before the answer was whole.</source>
        <translation>响应尚未完整，与 {title} 的连接就已中断。</translation>
    </message>
    <message>
        <source>The connection was ended before anything was sent.</source>
        <translation>发送任何内容之前，连接已结束。</translation>
    </message>
    <message>
        <source>The control channel in {workspace} can't be opened: {error}.</source>
        <translation>无法打开 {workspace} 中的控制通道：{error}。</translation>
    </message>
    <message>
        <source>The copy does not end where the log ended.</source>
        <translation>副本的结尾与日志的结尾不一致。</translation>
    </message>
    <message>
        <source>The count goes from 0 to {most_seeded}, the share of webhooks from 0 to 1.</source>
        <translation>数量须为 0 至 {most_seeded}，webhook 的比例须为 0 至 1。</translation>
    </message>
    <message>
        <source>The counter must stand on the receiver's own host: nobody else is asked.</source>
        <translation>计数器须在接收方自己的主机上：不会向其他主机查询。</translation>
    </message>
    <message>
        <source>The counter's address gave no number.</source>
        <translation>计数器的地址没有给出数字。</translation>
    </message>
    <message>
        <source>The damaged file is kept in {folder}.</source>
        <translation>损坏的文件保留在 {folder}。</translation>
    </message>
    <message>
        <source>The database can't be opened for writing.</source>
        <translation>数据库无法以可写方式打开。</translation>
    </message>
    <message>
        <source>The database could not be copied ({name}).</source>
        <translation>数据库无法复制（{name}）。</translation>
    </message>
    <message>
        <source>The database could not be used.</source>
        <translation>数据库无法使用。</translation>
    </message>
    <message>
        <source>The database did not store all of the file.</source>
        <translation>数据库没有存下整个文件。</translation>
    </message>
    <message>
        <source>The database does not keep up.</source>
        <translation>数据库来不及处理。</translation>
    </message>
    <message>
        <source>The database file is damaged: {found}</source>
        <translation>数据库文件已损坏：{found}</translation>
    </message>
    <message>
        <source>The database in place is not the one that was restored.</source>
        <translation>现有的数据库不是所还原的那个。</translation>
    </message>
    <message>
        <source>The database is being rewritten after a purge, for about {seconds} s.</source>
        <translation>清除之后正在重写数据库，约需 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>数据库已关闭。</translation>
    </message>
    <message>
        <source>The database needs a folder on this computer's own disk, or it loses what it stored.</source>
        <translation>数据库须存放在本机自己磁盘上的文件夹，否则会丢失所存的内容。</translation>
    </message>
    <message>
        <source>The database was closed before this could be stored.</source>
        <translation>保存此内容之前，数据库已关闭。</translation>
    </message>
    <message>
        <source>The date was read with the day first, as {text}.</source>
        <translation>日期按日在前读取，为 {text}。</translation>
    </message>
    <message>
        <source>The delivery could not be stored ({name}).</source>
        <translation>投递无法保存（{name}）。</translation>
    </message>
    <message>
        <source>The delivery is not kept any more, so nothing was sent.</source>
        <translation>该投递已不再保留，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The demo's rate must be above 0 events a second.</source>
        <translation>演示的速率须大于每秒 0 个事件。</translation>
    </message>
    <message>
        <source>The destination “{name}” takes {shown} deliveries, and these are {shown_2}.</source>
        <translation>转发目标“{name}”接收 {shown} 投递，而这些是 {shown_2} 投递。</translation>
    </message>
    <message>
        <source>The disk changed this record after it was stored.</source>
        <translation>此记录保存之后被磁盘更改。</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>磁盘无法读取或写入。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The due date is no day such as 31-DEC-2026.</source>
        <translation>到期日不是 31-DEC-2026 这样的日期。</translation>
    </message>
    <message>
        <source>The due date {problem}.</source>
        <translation>到期日{problem}。</translation>
    </message>
    <message>
        <source>The endpoint of delivery {delivery_id} can't be opened by this program.</source>
        <translation>投递 {delivery_id} 的端点，本程序无法打开。</translation>
    </message>
    <message>
        <source>The endpoint of delivery {id} can't be used here, so it can be sent only as it came.</source>
        <translation>投递 {id} 的端点不能在此使用，因此只能按原样发送。</translation>
    </message>
    <message>
        <source>The endpoint {name} gets no deliveries of {environment}.</source>
        <translation>端点 {name} 没有 {environment} 的投递。</translation>
    </message>
    <message>
        <source>The endpoint “{name}” has no current secret for these deliveries, so nothing can be signed with it.</source>
        <translation>端点“{name}”没有适用于这些投递的现行密钥，因此不能以它签名。</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set.</source>
        <translation>环境变量 {name} 未设定。</translation>
    </message>
    <message>
        <source>The event's type and the status inside it contradict each other.</source>
        <translation>事件的类型与其中的状态互相矛盾。</translation>
    </message>
    <message>
        <source>The exception is not what it was.</source>
        <translation>该异常已与之前不同。</translation>
    </message>
    <message>
        <source>The field “Date” {problem}.</source>
        <translation>字段“日期”{problem}。</translation>
    </message>
    <message>
        <source>The field “{amount_titles}” {problem}.</source>
        <translation>字段“{amount_titles}”{problem}。</translation>
    </message>
    <message>
        <source>The field “{titles}” {problem}.</source>
        <translation>字段“{titles}”{problem}。</translation>
    </message>
    <message>
        <source>The figures follow the one that the provider stamped last.</source>
        <translation>以服务商标注时间最晚的金额计入数字。</translation>
    </message>
    <message>
        <source>The figures still count it.</source>
        <translation>数字仍把它计入。</translation>
    </message>
    <message>
        <source>The file breaks off in the middle of a character.</source>
        <translation>文件在一个字符中间中断。</translation>
    </message>
    <message>
        <source>The file breaks off in this row.</source>
        <translation>文件在此行中断。</translation>
    </message>
    <message>
        <source>The file can't be read any more.</source>
        <translation>文件已无法读取。</translation>
    </message>
    <message>
        <source>The file can't be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>The file changed while it was looked at.</source>
        <translation>文件在查看期间已更改。</translation>
    </message>
    <message>
        <source>The file does not tell whether its payments are live or test ones.</source>
        <translation>文件没有说明其付款是真实的还是测试的。</translation>
    </message>
    <message>
        <source>The file goes on, but only its first {most_captures} parts are looked at.</source>
        <translation>文件后面还有内容，但只查看前 {most_captures} 个部分。</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>文件只有标题行，没有数据行。</translation>
    </message>
    <message>
        <source>The file has more than {most_columns} columns.</source>
        <translation>文件超过 {most_columns} 列。</translation>
    </message>
    <message>
        <source>The file has more than {most_rows} rows.</source>
        <translation>文件超过 {most_rows} 行。</translation>
    </message>
    <message>
        <source>The file holds NUL characters, so it is no CSV in a known encoding.</source>
        <translation>文件含有 NUL 字符，因此不是已知编码的 CSV。</translation>
    </message>
    <message>
        <source>The file holds the fields of its form, not the body as it was sent.</source>
        <translation>文件含有其表单的字段，而不是当初发送的正文。</translation>
    </message>
    <message>
        <source>The file is a web page, perhaps the one that asks to sign in.</source>
        <translation>文件是网页，可能是要求登录的页面。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is in no format that is known here.</source>
        <translation>文件的格式，此处不认识。</translation>
    </message>
    <message>
        <source>The file is larger than {largest_bytes} MiB.</source>
        <translation>文件大于 {largest_bytes} MiB。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Windows western text (cp1252): look at names with accents or in other scripts.</source>
        <translation>文件不是 UTF-8，已按 Windows 西欧文本 (cp1252) 读取：请检查带重音符号或使用其他文字的姓名。</translation>
    </message>
    <message>
        <source>The file is text in no encoding that is known here.</source>
        <translation>文件的文本编码，此处不认识。</translation>
    </message>
    <message>
        <source>The file is whole, and the chain over {count} log entries holds{lost}.</source>
        <translation>文件完整，{count} 条日志的链有效{lost}。</translation>
    </message>
    <message>
        <source>The file is {name}, whatever its name says.</source>
        <translation>无论文件名如何，此文件其实是{name}。</translation>
    </message>
    <message>
        <source>The file with ngrok's token can't be written: {strerror}.</source>
        <translation>ngrok 的令牌文件无法写入：{strerror}。</translation>
    </message>
    <message>
        <source>The file with the body can't be read any more.</source>
        <translation>正文文件已无法读取。</translation>
    </message>
    <message>
        <source>The file with the body changed meanwhile.</source>
        <translation>正文文件其间已更改。</translation>
    </message>
    <message>
        <source>The first, in line {line}: {reason} Look whether the right columns were chosen.</source>
        <translation>首个问题在第 {line} 行：{reason}请检查所选的列是否正确。</translation>
    </message>
    <message>
        <source>The folder for backups {folder} is not there, and backups in it still hold what is to go.</source>
        <translation>备份文件夹 {folder} 不存在，而其中的备份仍含有应清除的内容。</translation>
    </message>
    <message>
        <source>The folder for backups {folder} is not there.</source>
        <translation>备份文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>The gateway lists six types and sends those that were asked for; lists grow.</source>
        <translation>网关列出六种类型，并发送所要求的类型；清单会增加。</translation>
    </message>
    <message>
        <source>The gateway retries, and asks that receivers can meet the same event twice.</source>
        <translation>网关会重试，并要求接收方能够应对同一事件出现两次。</translation>
    </message>
    <message>
        <source>The gateway signs each event in X-Signature so that its origin can be checked.</source>
        <translation>网关在 X-Signature 中对每个事件签名，以便检查其来源。</translation>
    </message>
    <message>
        <source>The gateway's signature has no time, so a recorded request stays valid for ever: only remembering event ids stops it.</source>
        <translation>网关的签名不含时间，因此被录下的请求永远有效：只有记住事件 id 才能阻止。</translation>
    </message>
    <message>
        <source>The gateway's two samples disagree: one checks the body as it came, the other writes the parsed body anew, which fits only senders that write JSON exactly like that.</source>
        <translation>网关的两个样本互相矛盾：一个检查收到的正文原样，另一个则重新写出解析后的正文，而后者只适合以完全相同的写法写出 JSON 的发送方。</translation>
    </message>
    <message>
        <source>The header does not tell what this file is.</source>
        <translation>标题行没有说明这是什么文件。</translation>
    </message>
    <message>
        <source>The header must stand above the rows, with commas, semicolons or tabs between.</source>
        <translation>标题行须在各行之上，以逗号、分号或制表符分隔。</translation>
    </message>
    <message>
        <source>The header was found in line {header_line}; what stands above it is not read.</source>
        <translation>标题行在第 {header_line} 行；其上方的内容不读取。</translation>
    </message>
    <message>
        <source>The header {decode} can't be set: it belongs to the connection, or holds a key, and keys are never sent on.</source>
        <translation>标头 {decode} 不能设定：它属于连接本身，或含有密钥，而密钥绝不会转交。</translation>
    </message>
    <message>
        <source>The header {decode} holds a line end or another control character.</source>
        <translation>标头 {decode} 含有行结束符或其他控制字符。</translation>
    </message>
    <message>
        <source>The header {header} has no “{prefix}” and digest.</source>
        <translation>标头 {header} 没有“{prefix}”和摘要值。</translation>
    </message>
    <message>
        <source>The header {header} is empty.</source>
        <translation>标头 {header} 是空的。</translation>
    </message>
    <message>
        <source>The header {timestamp_header} holds no time.</source>
        <translation>标头 {timestamp_header} 没有时间。</translation>
    </message>
    <message>
        <source>The headers and the bodies of {purged} of these {among} deliveries were purged ({few}{more}).</source>
        <translation>这 {among} 次投递中，有 {purged} 次的标头和正文已被清除（{few}{more}）。</translation>
    </message>
    <message>
        <source>The headers and the body of delivery {few} were purged.</source>
        <translation>投递 {few} 的标头和正文已被清除。</translation>
    </message>
    <message>
        <source>The headers and the body of delivery {id} were purged on {singapore_day}.</source>
        <translation>投递 {id} 的标头和正文已于 {singapore_day} 清除。</translation>
    </message>
    <message>
        <source>The headers can't be sent over HTTP.</source>
        <translation>这些标头无法经 HTTP 发送。</translation>
    </message>
    <message>
        <source>The host in the address has a percent sign.</source>
        <translation>地址中的主机含有百分号。</translation>
    </message>
    <message>
        <source>The host in the address is not written in plain letters and digits.</source>
        <translation>地址中的主机不是以普通字母和数字书写的。</translation>
    </message>
    <message>
        <source>The host in the address looks like a number, and is no IPv4 address.</source>
        <translation>地址中的主机看似数字，但不是 IPv4 地址。</translation>
    </message>
    <message>
        <source>The id of the message stays the same.</source>
        <translation>消息的 id 不变。</translation>
    </message>
    <message>
        <source>The journal has no action {action_id}.</source>
        <translation>操作记录中没有操作 {action_id}。</translation>
    </message>
    <message>
        <source>The journal has no action {number}.</source>
        <translation>操作记录中没有操作 {number}。</translation>
    </message>
    <message>
        <source>The key alone names the account.</source>
        <translation>仅凭 API 密钥就能确定账户。</translation>
    </message>
    <message>
        <source>The key can be read, and belongs to this environment.</source>
        <translation>API 密钥可以读取，且属于此环境。</translation>
    </message>
    <message>
        <source>The key file {path} can't be read: {strerror}.</source>
        <translation>密钥文件 {path} 无法读取：{strerror}。</translation>
    </message>
    <message>
        <source>The key file {path} is in PuTTY's form, which ssh does not read.</source>
        <translation>密钥文件 {path} 是 PuTTY 的格式，ssh 不能读取。</translation>
    </message>
    <message>
        <source>The key file {path} is not there.</source>
        <translation>密钥文件 {path} 不存在。</translation>
    </message>
    <message>
        <source>The key is one for {environment}, and the account {name} is of {environment_2}.</source>
        <translation>该 API 密钥属于 {environment}，而账户 {name} 属于 {environment_2}。</translation>
    </message>
    <message>
        <source>The key may read.</source>
        <translation>该 API 密钥有读取权限。</translation>
    </message>
    <message>
        <source>The key of this request may be forgotten by now, so it was not sent again.</source>
        <translation>此请求的幂等键此时可能已失效，因此没有再次发送。</translation>
    </message>
    <message>
        <source>The key or certificate can't be read: {strerror}.</source>
        <translation>密钥或证书无法读取：{strerror}。</translation>
    </message>
    <message>
        <source>The key {key} does not belong to the certificate {certificate}.</source>
        <translation>密钥 {key} 与证书 {certificate} 不配对。</translation>
    </message>
    <message>
        <source>The key {key} is locked with a password, which nobody is there to type.</source>
        <translation>密钥 {key} 以密码锁定，而无人可在现场输入。</translation>
    </message>
    <message>
        <source>The key “{shown}” occurs more than once in one object; the last one counts.</source>
        <translation>键“{shown}”在同一对象中出现多次；以最后一个为准。</translation>
    </message>
    <message>
        <source>The keychain did not do it ({name}).</source>
        <translation>钥匙串没有执行（{name}）。</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret whole.</source>
        <translation>钥匙串没有完整保存密钥。</translation>
    </message>
    <message>
        <source>The keychain has no secret “{name}”.</source>
        <translation>钥匙串中没有密钥“{name}”。</translation>
    </message>
    <message>
        <source>The last webhook of this account came {ago} ago.</source>
        <translation>此账户最近一次 webhook 在 {ago}前到达。</translation>
    </message>
    <message>
        <source>The later event first</source>
        <translation>较晚的事件先到</translation>
    </message>
    <message>
        <source>The limit is not published.</source>
        <translation>时限没有公布。</translation>
    </message>
    <message>
        <source>The limit of the ngrok account is reached (ERR_NGROK_{code}).</source>
        <translation>已达到 ngrok 账户的限额 (ERR_NGROK_{code})。</translation>
    </message>
    <message>
        <source>The listener was reached and refused the probe (421): it knows no host {host}.</source>
        <translation>已到达监听器，但它拒绝了探测请求 (421)：它没有主机 {host}。</translation>
    </message>
    <message>
        <source>The log holds its last lines.</source>
        <translation>日志中有其最后几行。</translation>
    </message>
    <message>
        <source>The log is being read anew, or old data is being purged.</source>
        <translation>正在重新读取日志，或正在清除旧资料。</translation>
    </message>
    <message>
        <source>The log level is one of {levels}.</source>
        <translation>日志级别须为以下之一：{levels}。</translation>
    </message>
    <message>
        <source>The log of the backup changed while it was made ready.</source>
        <translation>备份的日志在准备期间被更改。</translation>
    </message>
    <message>
        <source>The log {path} can't be written: {strerror}.</source>
        <translation>日志 {path} 无法写入：{strerror}。</translation>
    </message>
    <message>
        <source>The mapping names a column that is not in this file.</source>
        <translation>所选的列对应中，有一列不在此文件中。</translation>
    </message>
    <message>
        <source>The message can't be written as JSON.</source>
        <translation>该消息无法写成 JSON。</translation>
    </message>
    <message>
        <source>The message has {content} bytes; {max_message_bytes} are allowed.</source>
        <translation>该消息有 {content} 字节；最多允许 {max_message_bytes} 字节。</translation>
    </message>
    <message>
        <source>The message is no request.</source>
        <translation>该消息不是请求。</translation>
    </message>
    <message>
        <source>The message is not JSON.</source>
        <translation>该消息不是 JSON。</translation>
    </message>
    <message>
        <source>The message is not a JSON object.</source>
        <translation>该消息不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The moment that the file tells of is still to come.</source>
        <translation>文件所述的时间尚未到来。</translation>
    </message>
    <message>
        <source>The name led elsewhere.</source>
        <translation>该名称指向了别处。</translation>
    </message>
    <message>
        <source>The name of a header has letters, digits and hyphens.</source>
        <translation>标头名称由字母、数字和连字符组成。</translation>
    </message>
    <message>
        <source>The name of entry {position} needs 1 to {longest_metadata_key} characters.</source>
        <translation>条目 {position} 的名称须为 1 至 {longest_metadata_key} 个字符。</translation>
    </message>
    <message>
        <source>The name of that host was not found.</source>
        <translation>找不到该主机名称。</translation>
    </message>
    <message>
        <source>The name of {title}'s computer was found.</source>
        <translation>已找到 {title} 的主机名称。</translation>
    </message>
    <message>
        <source>The name of {title}'s computer was not found, so nothing was sent.</source>
        <translation>找不到 {title} 的主机名称，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The name {host} was not found, so the bastion was not reached.</source>
        <translation>找不到名称 {host}，因此无法到达堡垒机。</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>找不到名称 {host}。</translation>
    </message>
    <message>
        <source>The new body</source>
        <translation>新正文</translation>
    </message>
    <message>
        <source>The next start finishes the restore.</source>
        <translation>下次启动时会完成还原。</translation>
    </message>
    <message>
        <source>The ngrok agent can't reach ngrok.</source>
        <translation>ngrok 代理程序无法连接 ngrok。</translation>
    </message>
    <message>
        <source>The ngrok agent can't read the file that PaySG Desktop wrote for it.</source>
        <translation>ngrok 代理程序无法读取 PaySG Desktop 为它写出的文件。</translation>
    </message>
    <message>
        <source>The ngrok agent could not be fetched.</source>
        <translation>无法下载 ngrok 代理程序。</translation>
    </message>
    <message>
        <source>The ngrok agent doesn't trust who answers in ngrok's place.</source>
        <translation>ngrok 代理程序不信任代替 ngrok 响应的一方。</translation>
    </message>
    <message>
        <source>The ngrok agent has ended.</source>
        <translation>ngrok 代理程序已结束。</translation>
    </message>
    <message>
        <source>The ngrok agent has lost its connection to ngrok.</source>
        <translation>ngrok 代理程序与 ngrok 的连接已中断。</translation>
    </message>
    <message>
        <source>The ngrok agent is not where the setting “program” of this way in says.</source>
        <translation>ngrok 代理程序不在此入口的设置“program”所填的位置。</translation>
    </message>
    <message>
        <source>The ngrok agent on this computer can't be run.</source>
        <translation>本机的 ngrok 代理程序无法运行。</translation>
    </message>
    <message>
        <source>The ngrok agent on this computer is too old for PaySG Desktop.</source>
        <translation>本机的 ngrok 代理程序对 PaySG Desktop 来说太旧。</translation>
    </message>
    <message>
        <source>The ngrok agent on this computer is too old for this account.</source>
        <translation>本机的 ngrok 代理程序对此账户来说太旧。</translation>
    </message>
    <message>
        <source>The ngrok agent on this computer is too old: ngrok doesn't take it any more.</source>
        <translation>本机的 ngrok 代理程序太旧：ngrok 已不再接受它。</translation>
    </message>
    <message>
        <source>The ngrok agent was started and doesn't answer.</source>
        <translation>ngrok 代理程序已启动，但没有响应。</translation>
    </message>
    <message>
        <source>The ngrok agent's local port was taken by another program.</source>
        <translation>ngrok 代理程序的本机端口被另一程序占用。</translation>
    </message>
    <message>
        <source>The old body</source>
        <translation>旧正文</translation>
    </message>
    <message>
        <source>The old one does not reach us any more.</source>
        <translation>旧地址已不能到达我们。</translation>
    </message>
    <message>
        <source>The old secret can't be accepted for less than no time.</source>
        <translation>旧密钥的接受时间不能少于零。</translation>
    </message>
    <message>
        <source>The one who asked for the refund can't approve it.</source>
        <translation>申请退款的人不能批准。</translation>
    </message>
    <message>
        <source>The option message takes timestamp.raw_body only together with a timestamp_header.</source>
        <translation>选项 message 只有与 timestamp_header 一起才可用 timestamp.raw_body。</translation>
    </message>
    <message>
        <source>The option {name} takes a list of "hex" and "base64".</source>
        <translation>选项 {name} 须为由 "hex" 和 "base64" 组成的列表。</translation>
    </message>
    <message>
        <source>The option {name} takes plain text of at most 40 characters, without a comma.</source>
        <translation>选项 {name} 须为最多 40 个字符的纯文本，不含逗号。</translation>
    </message>
    <message>
        <source>The option {name} takes seconds above 0, at most a year of them.</source>
        <translation>选项 {name} 须为大于 0 的秒数，最多一年。</translation>
    </message>
    <message>
        <source>The option {name} takes the name of an HTTP header.</source>
        <translation>选项 {name} 须为 HTTP 标头的名称。</translation>
    </message>
    <message>
        <source>The option {name} takes {known}.</source>
        <translation>选项 {name} 可用 {known}。</translation>
    </message>
    <message>
        <source>The other body holds a number of more than {longest_number} digits.</source>
        <translation>另一正文含有超过 {longest_number} 位的数字。</translation>
    </message>
    <message>
        <source>The other body holds nothing but white space.</source>
        <translation>另一正文只有空白。</translation>
    </message>
    <message>
        <source>The other body holds {name}, which JSON does not allow.</source>
        <translation>另一正文含有 {name}，JSON 不允许这样。</translation>
    </message>
    <message>
        <source>The other body is empty.</source>
        <translation>另一正文是空的。</translation>
    </message>
    <message>
        <source>The other body is not JSON: it breaks off or goes wrong at {where}.</source>
        <translation>另一正文不是 JSON：在{where}中断或出错。</translation>
    </message>
    <message>
        <source>The other body is not UTF-8 text (from byte {start} on).</source>
        <translation>另一正文不是 UTF-8 文本（从第 {start} 字节起）。</translation>
    </message>
    <message>
        <source>The other body nests deeper than {deepest} levels.</source>
        <translation>另一正文的嵌套超过 {deepest} 层。</translation>
    </message>
    <message>
        <source>The other body nests too deep to be read.</source>
        <translation>另一正文嵌套太深，无法读取。</translation>
    </message>
    <message>
        <source>The other body starts with a byte order mark, which JSON does not allow.</source>
        <translation>另一正文以字节顺序标记开头，JSON 不允许这样。</translation>
    </message>
    <message>
        <source>The other end broke off, or did not answer in HTTP.</source>
        <translation>对方中断连接，或没有以 HTTP 响应。</translation>
    </message>
    <message>
        <source>The other end did not answer within {limit_s} s.</source>
        <translation>对方没有在 {limit_s} 秒内响应。</translation>
    </message>
    <message>
        <source>The owner of this workspace does not know the command {command}.</source>
        <translation>正在使用此工作区的程序不认识命令 {command}。</translation>
    </message>
    <message>
        <source>The owner of this workspace has no such call.</source>
        <translation>占用此工作区的程序没有这个调用。</translation>
    </message>
    <message>
        <source>The owner of this workspace has no window.</source>
        <translation>正在使用此工作区的程序没有窗口。</translation>
    </message>
    <message>
        <source>The page of a made-up payment opens only while its sandbox is connected on this computer.</source>
        <translation>虚构付款的页面，只有其沙盒在本机连接时才能打开。</translation>
    </message>
    <message>
        <source>The page's address does not lead to the provider, so it stays closed.</source>
        <translation>该页面的地址并非通往服务商，因此不予打开。</translation>
    </message>
    <message>
        <source>The page's address is none that can be opened safely, so it stays closed.</source>
        <translation>该页面的地址不能安全打开，因此不予打开。</translation>
    </message>
    <message>
        <source>The part of the program that receives has ended by itself; the log says why.</source>
        <translation>程序的接收部分自行结束了；原因见日志。</translation>
    </message>
    <message>
        <source>The part of the program that receives has ended unexpectedly, and is being started again.</source>
        <translation>程序的接收部分意外结束，正在重新启动。</translation>
    </message>
    <message>
        <source>The path holds characters that mean something in code.</source>
        <translation>路径含有在代码中有特殊意义的字符。</translation>
    </message>
    <message>
        <source>The path {path} belongs to the endpoint “{taken}” already.</source>
        <translation>路径 {path} 已属于端点“{taken}”。</translation>
    </message>
    <message>
        <source>The pattern is no regular expression of Python's.</source>
        <translation>该模式不是 Python 的正则表达式。</translation>
    </message>
    <message>
        <source>The payer was quicker: the payment is paid, so it was not cancelled.</source>
        <translation>付款人已抢先付款：这笔付款已付款，因此没有取消。</translation>
    </message>
    <message>
        <source>The payer's identifier is longer than {usual_identifier} characters; PaySG may refuse it.</source>
        <translation>付款人身份编号超过 {usual_identifier} 个字符；PaySG 可能会拒绝。</translation>
    </message>
    <message>
        <source>The payment counts all the same.</source>
        <translation>这笔付款仍然计入。</translation>
    </message>
    <message>
        <source>The payment is cancelled already; nothing was sent.</source>
        <translation>这笔付款此前已取消；没有发送任何内容。</translation>
    </message>
    <message>
        <source>The payment is cancelled.</source>
        <translation>付款已取消。</translation>
    </message>
    <message>
        <source>The payment is said to be in this payout, whose file has no line for it; {where}.</source>
        <translation>据称这笔付款在此拨付中，而其文件没有对应的行；{where}。</translation>
    </message>
    <message>
        <source>The payment links of this file are of {names} payments, which never belong together.</source>
        <translation>此文件的付款链接属于 {names} 付款，而这些付款绝不能放在一起。</translation>
    </message>
    <message>
        <source>The payment links of this file say that it is of {value}, and {value_2} was chosen.</source>
        <translation>此文件的付款链接表明它属于 {value}，而所选的是 {value_2}。</translation>
    </message>
    <message>
        <source>The payment of this refund is not in the workspace any more.</source>
        <translation>这笔退款的付款已不在此工作区。</translation>
    </message>
    <message>
        <source>The payment service id is missing.</source>
        <translation>缺少付款服务 id。</translation>
    </message>
    <message>
        <source>The payment service id is right.</source>
        <translation>付款服务 id 正确。</translation>
    </message>
    <message>
        <source>The payments were listed anew meanwhile, and this is another one now.</source>
        <translation>付款列表其间已更新，这里现在是另一笔付款。</translation>
    </message>
    <message>
        <source>The payments were restored; the settings were not: {strerror}.</source>
        <translation>付款已还原，但设置没有还原：{strerror}。</translation>
    </message>
    <message>
        <source>The payout has a line for a payment of another account than the file was imported for.</source>
        <translation>拨付中有一行的付款，所属账户与文件导入时所选的账户不同。</translation>
    </message>
    <message>
        <source>The payout has a line for a payment that no source told us of.</source>
        <translation>拨付中有一行的付款，没有任何来源告知过我们。</translation>
    </message>
    <message>
        <source>The payout has a line without a payment's id, and several payments have its reference and amount.</source>
        <translation>拨付中有一行没有付款 id，而有多笔付款与其参考编号和金额相同。</translation>
    </message>
    <message>
        <source>The payout takes back more than the payment was.</source>
        <translation>拨付扣回的金额超过这笔付款。</translation>
    </message>
    <message>
        <source>The payout's line does not add up: its gross less its fee is not its net.</source>
        <translation>拨付的这一行不相符：总额减去手续费不等于净额。</translation>
    </message>
    <message>
        <source>The payout's line has another gross amount than the payment.</source>
        <translation>拨付中该行的毛额与付款的不同。</translation>
    </message>
    <message>
        <source>The port in the address must be from 1 to {last_port}.</source>
        <translation>地址中的端口须为 1 至 {last_port}。</translation>
    </message>
    <message>
        <source>The probe arrived here, and its answer was lost or changed on the way back through {host}.</source>
        <translation>探测请求已到达此处，但其响应在经 {host} 返回途中丢失或被更改。</translation>
    </message>
    <message>
        <source>The probe reached the listener with another body than was sent, so it was refused.</source>
        <translation>探测请求到达监听器时，正文与发送时不同，因此被拒绝。</translation>
    </message>
    <message>
        <source>The program ended before an answer came.</source>
        <translation>收到响应之前程序已结束。</translation>
    </message>
    <message>
        <source>The program ended before it was sent, so nothing was done.</source>
        <translation>发送之前程序已结束，因此没有执行任何操作。</translation>
    </message>
    <message>
        <source>The program ended while this was running.</source>
        <translation>运行期间程序已结束。</translation>
    </message>
    <message>
        <source>The program failed at sending it ({name}).</source>
        <translation>程序发送时失败（{name}）。</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>程序正在关闭。</translation>
    </message>
    <message>
        <source>The program is closing, so the backup was broken off.</source>
        <translation>程序正在关闭，因此备份中断。</translation>
    </message>
    <message>
        <source>The program that received for this workspace has ended, so nothing is received or done now.</source>
        <translation>为此工作区接收的程序已结束，因此目前不接收也不执行任何操作。</translation>
    </message>
    <message>
        <source>The program was closed while this was running.</source>
        <translation>运行期间程序被关闭。</translation>
    </message>
    <message>
        <source>The program was not started.</source>
        <translation>程序没有启动。</translation>
    </message>
    <message>
        <source>The program “{argv}” could not be started: {reason}.</source>
        <translation>程序“{argv}”无法启动：{reason}。</translation>
    </message>
    <message>
        <source>The projection claims entry {cursor}, but the log ends at {end}.</source>
        <translation>投影声称已到条目 {cursor}，但日志止于 {end}。</translation>
    </message>
    <message>
        <source>The provider says that it is still at work on it.</source>
        <translation>服务商表示仍在处理。</translation>
    </message>
    <message>
        <source>The provider told no page for it.</source>
        <translation>服务商没有提供其页面。</translation>
    </message>
    <message>
        <source>The provider's pages show names in two spellings.</source>
        <translation>服务商的文档显示两种写法的名称。</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password (407), so nothing got through.</source>
        <translation>代理要求名称和密码 (407)，因此没有任何内容通过。</translation>
    </message>
    <message>
        <source>The proxy could not be reached, so nothing was sent.</source>
        <translation>无法连接代理，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through, so nothing was sent.</source>
        <translation>代理不让请求通过，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy doesn't let the ngrok agent through.</source>
        <translation>代理不让 ngrok 代理程序通过。</translation>
    </message>
    <message>
        <source>The proxy gave no answer that makes sense, and directly the bastion was not reached.</source>
        <translation>代理给出的响应没有意义，而直接连接也无法到达堡垒机。</translation>
    </message>
    <message>
        <source>The proxy let nothing out, so the way in could not be tested.</source>
        <translation>代理不让任何内容外出，因此无法测试入口。</translation>
    </message>
    <message>
        <source>The proxy lets no ssh through to the bastion (it answered {status}), and directly it was not reached.</source>
        <translation>代理不让 ssh 通往堡垒机（响应 {status}），而直接连接也无法到达。</translation>
    </message>
    <message>
        <source>The proxy lets the request through.</source>
        <translation>代理让请求通过。</translation>
    </message>
    <message>
        <source>The proxy looks up the name of {title}'s computer.</source>
        <translation>由代理查找 {title} 的主机名称。</translation>
    </message>
    <message>
        <source>The proxy script (PAC) could not be fetched, so nothing was sent.</source>
        <translation>无法获取代理脚本 (PAC)，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy script (PAC) does not run, or names no proxy that this program can use; nothing was sent.</source>
        <translation>代理脚本 (PAC) 无法运行，或没有给出本程序可用的代理；没有发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy that is set can't be used: it has to be an http:// or https:// address.</source>
        <translation>所设的代理无法使用：须为 http:// 或 https:// 地址。</translation>
    </message>
    <message>
        <source>The proxy wants a login, and directly the bastion was not reached.</source>
        <translation>代理要求登录，而直接连接也无法到达堡垒机。</translation>
    </message>
    <message>
        <source>The purge stopped there; run `paysg-desktop db purge` again to finish it.</source>
        <translation>清除在该处停止；请再次运行 `paysg-desktop db purge` 以完成。</translation>
    </message>
    <message>
        <source>The reason is kept with each of them.</source>
        <translation>原因会与每笔付款一同保存。</translation>
    </message>
    <message>
        <source>The recovered file could not be written: {strerror}.</source>
        <translation>恢复的文件无法写入：{strerror}。</translation>
    </message>
    <message>
        <source>The request went out to {title} and no whole answer came back, so it is not known whether it was done.</source>
        <translation>请求已发送给 {title}，但没有收到完整的响应，因此不知道是否已执行。</translation>
    </message>
    <message>
        <source>The restored database could not be put in place: {strerror}.</source>
        <translation>还原的数据库无法放到位：{strerror}。</translation>
    </message>
    <message>
        <source>The row has a day of payment, payout or refund, and its Payment Status says it was not paid.</source>
        <translation>该行有付款、拨付或退款日期，而其 Payment Status 表示未付款。</translation>
    </message>
    <message>
        <source>The row has a day of refund, and its Payment Status says nothing of one.</source>
        <translation>该行有退款日期，而其 Payment Status 没有提及退款。</translation>
    </message>
    <message>
        <source>The row has money in and money out at once.</source>
        <translation>该行同时有收入和支出。</translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation>该行没有金额。</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>该行没有日期。</translation>
    </message>
    <message>
        <source>The row has two amounts that differ.</source>
        <translation>该行有两个不同的金额。</translation>
    </message>
    <message>
        <source>The row has {trimmed} cells, more than the {width} columns of the header.</source>
        <translation>该行有 {trimmed} 个单元格，多于标题行的 {width} 列。</translation>
    </message>
    <message>
        <source>The row names neither a payment nor a reference.</source>
        <translation>该行既没有指明付款，也没有指明参考编号。</translation>
    </message>
    <message>
        <source>The row names no currency.</source>
        <translation>该行没有指明货币。</translation>
    </message>
    <message>
        <source>The row names no payout.</source>
        <translation>该行没有指明拨付。</translation>
    </message>
    <message>
        <source>The run stopped at line {line}.</source>
        <translation>运行在第 {line} 行停止。</translation>
    </message>
    <message>
        <source>The running PaySG Desktop failed at this; its log says why.</source>
        <translation>运行中的 PaySG Desktop 在执行时失败；原因见其日志。</translation>
    </message>
    <message>
        <source>The same event on two connections at once.</source>
        <translation>同一事件同时在两个连接上到达。</translation>
    </message>
    <message>
        <source>The same event twice</source>
        <translation>同一事件两次</translation>
    </message>
    <message>
        <source>The same event twice at the same moment</source>
        <translation>同一事件同时两次</translation>
    </message>
    <message>
        <source>The same payment stands in {where} too, and not with the same values.</source>
        <translation>同一付款也出现在{where}，而各项值不同。</translation>
    </message>
    <message>
        <source>The same request again, byte for byte</source>
        <translation>同一请求再次到达，逐字节相同</translation>
    </message>
    <message>
        <source>The same values in another order.</source>
        <translation>相同的值，顺序不同。</translation>
    </message>
    <message>
        <source>The sandbox can be reached.</source>
        <translation>可以连接沙盒。</translation>
    </message>
    <message>
        <source>The sandbox can't have port {port}: choose one from 1024 to 65535, or 0.</source>
        <translation>沙盒无法使用端口 {port}：请选 1024 至 65535，或选 0。</translation>
    </message>
    <message>
        <source>The sandbox does not run.</source>
        <translation>沙盒没有运行。</translation>
    </message>
    <message>
        <source>The sandbox has no such payment.</source>
        <translation>沙盒没有这笔付款。</translation>
    </message>
    <message>
        <source>The sandbox has no webhooks of this provider.</source>
        <translation>沙盒没有此服务商的 webhook。</translation>
    </message>
    <message>
        <source>The sandbox is on this computer.</source>
        <translation>沙盒在本机。</translation>
    </message>
    <message>
        <source>The sandbox sends its made-up payments to this computer only: an address of 127.0.0.1 or localhost.</source>
        <translation>沙盒的虚构付款只发送到本机：127.0.0.1 或 localhost 的地址。</translation>
    </message>
    <message>
        <source>The sandbox sends its webhooks to plain http addresses without a name or password.</source>
        <translation>沙盒的 webhook 只发送到不含名称或密码的普通 http 地址。</translation>
    </message>
    <message>
        <source>The sandbox's folder {folder} can't be used: {strerror}.</source>
        <translation>沙盒的文件夹 {folder} 无法使用：{strerror}。</translation>
    </message>
    <message>
        <source>The sandbox's speed must be above 0.</source>
        <translation>沙盒的速度须大于 0。</translation>
    </message>
    <message>
        <source>The secret at {reference} is empty, so nothing was signed or sent.</source>
        <translation>{reference} 处的密钥是空的，因此没有签名或发送任何内容。</translation>
    </message>
    <message>
        <source>The secret is empty, so nothing can be signed with it.</source>
        <translation>密钥为空，因此不能用于签名。</translation>
    </message>
    <message>
        <source>The secret is not written in {key_encoding}, so nothing can be signed with it.</source>
        <translation>密钥不是以 {key_encoding} 书写的，因此不能用于签名。</translation>
    </message>
    <message>
        <source>The secret is not written in {key_encoding}.</source>
        <translation>密钥不是以 {key_encoding} 书写的。</translation>
    </message>
    <message>
        <source>The secret of the destination “{name}” is empty.</source>
        <translation>转发目标“{name}”的密钥是空的。</translation>
    </message>
    <message>
        <source>The secret of the endpoint “{name}” can't be read here: its variable is not set or empty, or the keychain is locked.</source>
        <translation>端点“{name}”的密钥无法在此读取：其变量未设定或为空，或钥匙串已锁定。</translation>
    </message>
    <message>
        <source>The secret {problem}</source>
        <translation>密钥{problem}</translation>
    </message>
    <message>
        <source>The secret “{name}” is empty or could not be read, so nothing can be checked with it.</source>
        <translation>密钥“{name}”为空或无法读取，因此不能用于检查。</translation>
    </message>
    <message>
        <source>The secret “{name}” is not written in {key_encoding}, as this endpoint expects it.</source>
        <translation>密钥“{name}”不是按此端点的要求以 {key_encoding} 书写的。</translation>
    </message>
    <message>
        <source>The secret “{name}” is too short: a part of it may be missing.</source>
        <translation>密钥“{name}”太短：可能缺了一部分。</translation>
    </message>
    <message>
        <source>The secret “{name}” was for one session only.</source>
        <translation>密钥“{name}”只供一次会话使用。</translation>
    </message>
    <message>
        <source>The secret “{name}” {problem}</source>
        <translation>密钥“{name}”{problem}</translation>
    </message>
    <message>
        <source>The secret “{name}” {text}</source>
        <translation>密钥“{name}”{text}</translation>
    </message>
    <message>
        <source>The sender has a limit that it does not publish, so this may be too long.</source>
        <translation>发送方的时限没有公布，因此这可能太久。</translation>
    </message>
    <message>
        <source>The setting could not be saved to {path}: {strerror}.</source>
        <translation>设置无法保存到 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>The setting tolerance takes {shortest_s} to {longest_s} seconds.</source>
        <translation>设置 tolerance 可用 {shortest_s} 至 {longest_s} 秒。</translation>
    </message>
    <message>
        <source>The setting {name} takes a currency's three letters, like SGD.</source>
        <translation>设置 {name} 须为货币的三个字母，例如 SGD。</translation>
    </message>
    <message>
        <source>The setting {name} takes a list of seconds, all above 0 and at most 30 days together.</source>
        <translation>设置 {name} 须为秒数列表，每项大于 0，合计最多 30 天。</translation>
    </message>
    <message>
        <source>The setting {name} takes an address that starts with https://.</source>
        <translation>设置 {name} 须为以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>The setting {name} takes names joined by full stops, like data.amount.</source>
        <translation>设置 {name} 须为以点号连接的名称，例如 data.amount。</translation>
    </message>
    <message>
        <source>The setting {name} takes {known}.</source>
        <translation>设置 {name} 可用 {known}。</translation>
    </message>
    <message>
        <source>The setting “program” of this way in names a script that would fetch an agent without asking.</source>
        <translation>此入口的设置“program”所填的是脚本，它会不经询问就下载代理程序。</translation>
    </message>
    <message>
        <source>The settings {name} and {other} exclude each other: no value has a part of its own.</source>
        <translation>设置 {name} 与 {other} 互斥：作为值的内容不能再有下级。</translation>
    </message>
    <message>
        <source>The settings {path} can't be read: {strerror}.</source>
        <translation>设置 {path} 无法读取：{strerror}。</translation>
    </message>
    <message>
        <source>The signature fits no configured secret: the body was changed on its way, or another secret was used.</source>
        <translation>签名与所设定的任何密钥都不符：正文在途中被更改，或用了另一个密钥。</translation>
    </message>
    <message>
        <source>The signature fits the body as received and the secret “{secret}”.</source>
        <translation>签名与收到的正文和密钥“{secret}”相符。</translation>
    </message>
    <message>
        <source>The signature fits the secret “{secret}”, but it was not accepted.</source>
        <translation>签名与密钥“{secret}”相符，但没有被接受。</translation>
    </message>
    <message>
        <source>The signature fits the secret “{secret}”, but the body says “{environment}”.</source>
        <translation>签名与密钥“{secret}”相符，但正文声称是“{environment}”。</translation>
    </message>
    <message>
        <source>The signature has to cover the whole body, not parts of it.</source>
        <translation>签名须涵盖整个正文，而不是其中一部分。</translation>
    </message>
    <message>
        <source>The signature header has no entry of version v1, only others.</source>
        <translation>签名标头没有 v1 版本的条目，只有其他版本的。</translation>
    </message>
    <message>
        <source>The signature header has no signature (v1=…).</source>
        <translation>签名标头没有签名 (v1=…)。</translation>
    </message>
    <message>
        <source>The signature header has {what}.</source>
        <translation>签名标头有误：{what}。</translation>
    </message>
    <message>
        <source>The signatures of {title} can't be spoilt on purpose here.</source>
        <translation>{title} 的签名不能在此故意破坏。</translation>
    </message>
    <message>
        <source>The signatures of {title} have no time.</source>
        <translation>{title} 的签名不含时间。</translation>
    </message>
    <message>
        <source>The slowest of {timed} answers took {slowest_s} s</source>
        <translation>{timed} 次响应中最慢的用了 {slowest_s} 秒</translation>
    </message>
    <message>
        <source>The spreadsheet took the {what} for a number and wrote it as one such as 1.23E+11, so its digits are lost.</source>
        <translation>电子表格把 {what} 当作数字，写成例如 1.23E+11 的形式，因此其数字已丢失。</translation>
    </message>
    <message>
        <source>The switch {name} takes {known}{other}.</source>
        <translation>开关 {name} 可用 {known}{other}。</translation>
    </message>
    <message>
        <source>The system does not let us have port {port}: choose one from 1024 up, or 0.</source>
        <translation>系统不让我们使用端口 {port}：请选 1024 或以上，或选 0。</translation>
    </message>
    <message>
        <source>The text is no JSON.</source>
        <translation>该文本不是 JSON。</translation>
    </message>
    <message>
        <source>The time in the signature header (t=…) is not {form}.</source>
        <translation>签名标头中的时间 (t=…) 不是 {form}。</translation>
    </message>
    <message>
        <source>The time limit of a destination is {shortest_limit_s} to {longest_limit_s} seconds.</source>
        <translation>转发目标的时限为 {shortest_limit_s} 至 {longest_limit_s} 秒。</translation>
    </message>
    <message>
        <source>The token of this ngrok way in can't be an authtoken: it has other characters or another length.</source>
        <translation>此 ngrok 入口的令牌不可能是 authtoken：其字符或长度不符。</translation>
    </message>
    <message>
        <source>The update address answered with status {status}.</source>
        <translation>更新地址以状态 {status} 应答。</translation>
    </message>
    <message>
        <source>The update address did not answer as a release feed does.</source>
        <translation>更新地址的应答不像发布信息源。</translation>
    </message>
    <message>
        <source>The update address leads on and on; it is not followed further.</source>
        <translation>更新地址不断转向别处；不再继续跟随。</translation>
    </message>
    <message>
        <source>The update address leads to another host, or away from https: it is not followed.</source>
        <translation>更新地址转向另一主机，或离开了 https：不予跟随。</translation>
    </message>
    <message>
        <source>The user is the name of an account on the bastion: letters, digits, and . _ - @ +.</source>
        <translation>user 为堡垒机上的账户名称：字母、数字，以及 . _ - @ +。</translation>
    </message>
    <message>
        <source>The value of entry {position} is empty.</source>
        <translation>条目 {position} 的值为空。</translation>
    </message>
    <message>
        <source>The value of entry {position} may have {longest_metadata_value} characters.</source>
        <translation>条目 {position} 的值最多 {longest_metadata_value} 个字符。</translation>
    </message>
    <message>
        <source>The watched folder can't be opened.</source>
        <translation>监看文件夹无法打开。</translation>
    </message>
    <message>
        <source>The webhook's address is no URL.</source>
        <translation>webhook 的地址不是 URL。</translation>
    </message>
    <message>
        <source>The window and the program that owns this workspace do not understand each other: they may be of different versions.</source>
        <translation>窗口与占用此工作区的程序无法互通：两者的版本可能不同。</translation>
    </message>
    <message>
        <source>The window is made with Qt and Qt for Python (PySide6, Shiboken6), used unchanged under the GNU Lesser General Public License, version 3.</source>
        <translation>窗口使用 Qt 和 Qt for Python（PySide6、Shiboken6）制作，依据 GNU 宽通用公共许可证第 3 版使用，未作改动。</translation>
    </message>
    <message>
        <source>The workspace {folder} can't be written: {strerror}.</source>
        <translation>工作区 {folder} 无法写入：{strerror}。</translation>
    </message>
    <message>
        <source>The workspace {workspace} can't be written: {strerror}.</source>
        <translation>工作区 {workspace} 无法写入：{strerror}。</translation>
    </message>
    <message>
        <source>The workspace {workspace} is in use by {who} (process {pid}).</source>
        <translation>工作区 {workspace} 正由{who}使用（进程 {pid}）。</translation>
    </message>
    <message>
        <source>The workspace's lock {path} can't be used: {strerror}.</source>
        <translation>工作区的锁 {path} 无法使用：{strerror}。</translation>
    </message>
    <message>
        <source>The {titles} has typographic or full-width characters, which PaySG may refuse.</source>
        <translation>{titles}含有排版或全角字符，PaySG 可能会拒绝。</translation>
    </message>
    <message>
        <source>The {titles} is negative.</source>
        <translation>{titles} 是负数。</translation>
    </message>
    <message>
        <source>The {title} has a line break or another character that can't be sent.</source>
        <translation>{title}含有换行或其他无法发送的字符。</translation>
    </message>
    <message>
        <source>The {title} has characters that can't be seen, perhaps from copying.</source>
        <translation>{title}含有看不见的字符，可能是复制时带入的。</translation>
    </message>
    <message>
        <source>The {title} has {text} characters.</source>
        <translation>{title}有 {text} 个字符。</translation>
    </message>
    <message>
        <source>The {title} is missing.</source>
        <translation>缺少{title}。</translation>
    </message>
    <message>
        <source>The {what} ends at {one} {end}, but {one_2} {last} was noted elsewhere: its end was cut off.</source>
        <translation>{what} 止于 {one} {end}，但别处记有 {one_2} {last}：其结尾被截掉。</translation>
    </message>
    <message>
        <source>The {what} has more than 15 digits and ends in zeros: spreadsheets replace the last ones.</source>
        <translation>{what} 超过 15 位且以零结尾：电子表格会替换最后几位。</translation>
    </message>
    <message>
        <source>The {what} reads like a number that a spreadsheet has shortened.</source>
        <translation>{what} 看似被电子表格缩短的数字。</translation>
    </message>
    <message>
        <source>The {what} {path} can't be read: {strerror}.</source>
        <translation>无法读取 {what} {path}：{strerror}。</translation>
    </message>
    <message>
        <source>Their source is at https://download.qt.io.</source>
        <translation>其源代码在 https://download.qt.io。</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>现有：{known}。</translation>
    </message>
    <message>
        <source>There are: {recipes}.</source>
        <translation>现有：{recipes}。</translation>
    </message>
    <message>
        <source>There are: {rehearsals}.</source>
        <translation>现有：{rehearsals}。</translation>
    </message>
    <message>
        <source>There is a destination “{name}” already.</source>
        <translation>已有转发目标“{name}”。</translation>
    </message>
    <message>
        <source>There is a way in called “{name}” already.</source>
        <translation>已有名为“{name}”的入口。</translation>
    </message>
    <message>
        <source>There is no case {unknown}.</source>
        <translation>没有用例 {unknown}。</translation>
    </message>
    <message>
        <source>There is no delivery {delivery_id} in this workspace.</source>
        <translation>此工作区没有投递 {delivery_id}。</translation>
    </message>
    <message>
        <source>There is no delivery {missing} in this workspace.</source>
        <translation>此工作区没有投递 {missing}。</translation>
    </message>
    <message>
        <source>There is no endpoint of this name.</source>
        <translation>没有此名称的端点。</translation>
    </message>
    <message>
        <source>There is no field “{name}:”.</source>
        <translation>没有字段“{name}:”。</translation>
    </message>
    <message>
        <source>There is no file {source}.</source>
        <translation>没有文件 {source}。</translation>
    </message>
    <message>
        <source>There is no key to test.</source>
        <translation>没有可测试的 API 密钥。</translation>
    </message>
    <message>
        <source>There is no ngrok agent on this computer.</source>
        <translation>本机没有 ngrok 代理程序。</translation>
    </message>
    <message>
        <source>There is no port {port}: choose one from 1024 to {highest_port}, or 0 for a free one.</source>
        <translation>没有端口 {port}：请选 1024 至 {highest_port}，或选 0 采用空闲端口。</translation>
    </message>
    <message>
        <source>There is no program “{argv}” on this computer.</source>
        <translation>本机没有程序“{argv}”。</translation>
    </message>
    <message>
        <source>There is no provider {name}.</source>
        <translation>没有服务商 {name}。</translation>
    </message>
    <message>
        <source>There is no recipe {name}.</source>
        <translation>没有范例 {name}。</translation>
    </message>
    <message>
        <source>There is no rehearsal “{kind}”.</source>
        <translation>没有演练“{kind}”。</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}: it needs about {mega}, and {mega_2} are free.</source>
        <translation>{folder} 中没有足够空间存放备份：约需 {mega}，可用 {mega_2}。</translation>
    </message>
    <message>
        <source>There is no setting of that name.</source>
        <translation>没有该名称的设置。</translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation>没有设置“{name}”。</translation>
    </message>
    <message>
        <source>There is no signature option “{name}”.</source>
        <translation>没有签名选项“{name}”。</translation>
    </message>
    <message>
        <source>There is no such fault.</source>
        <translation>没有这种故障。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>There is no {names} header, but a {sender} one: it may have been sent to the wrong address.</source>
        <translation>没有 {names} 标头，却有 {sender} 标头：可能发送到了错误的地址。</translation>
    </message>
    <message>
        <source>There is no {names} header.</source>
        <translation>没有 {names} 标头。</translation>
    </message>
    <message>
        <source>There is no {names} header: the sender did not sign, or a proxy removed it.</source>
        <translation>没有 {names} 标头：发送方没有签名，或代理将其移除。</translation>
    </message>
    <message>
        <source>There is no {path} in this event to set.</source>
        <translation>此事件中没有可设定的 {path}。</translation>
    </message>
    <message>
        <source>There is no “{shown}” in this body.</source>
        <translation>此正文中没有“{shown}”。</translation>
    </message>
    <message>
        <source>These are LIVE deliveries, and the address is not on this computer: payers' names, addresses and identifiers would leave it.</source>
        <translation>这些是 LIVE 投递，而该地址不在本机：付款人的姓名、地址和身份编号会离开本机。</translation>
    </message>
    <message>
        <source>These are LIVE payments: say why they are created.</source>
        <translation>这些是 LIVE 付款：请说明为何创建。</translation>
    </message>
    <message>
        <source>These are LIVE payments: type how many are to be created, {good}, to confirm.</source>
        <translation>这些是 LIVE 付款：请输入要创建的笔数 {good} 以确认。</translation>
    </message>
    <message>
        <source>These are {count} deliveries, and at most {most_at_once} are sent again at once.</source>
        <translation>这里有 {count} 次投递，而一次最多重发 {most_at_once} 次。</translation>
    </message>
    <message>
        <source>These changes are not of this value.</source>
        <translation>这些更改不属于此值。</translation>
    </message>
    <message>
        <source>These deliveries are of {names}.</source>
        <translation>这些投递属于 {names}。</translation>
    </message>
    <message>
        <source>They are in the archive as {settings_file}.</source>
        <translation>设置在压缩包中，名为 {settings_file}。</translation>
    </message>
    <message>
        <source>This account has no API key, so nothing can be created for it here.</source>
        <translation>此账户没有 API 密钥，因此不能在此为其创建任何内容。</translation>
    </message>
    <message>
        <source>This action has ended, or waits for a second person.</source>
        <translation>此操作已结束，或正等待第二人。</translation>
    </message>
    <message>
        <source>This address leads to this computer alone; no provider can use it.</source>
        <translation>此地址只通往本机；服务商无法使用。</translation>
    </message>
    <message>
        <source>This body holds a number of more than {longest_number} digits.</source>
        <translation>此正文含有超过 {longest_number} 位的数字。</translation>
    </message>
    <message>
        <source>This body holds nothing but white space.</source>
        <translation>此正文只有空白。</translation>
    </message>
    <message>
        <source>This body holds {name}, which JSON does not allow.</source>
        <translation>此正文含有 {name}，JSON 不允许这样。</translation>
    </message>
    <message>
        <source>This body is empty.</source>
        <translation>此正文是空的。</translation>
    </message>
    <message>
        <source>This body is not JSON: it breaks off or goes wrong at {where}.</source>
        <translation>此正文不是 JSON：在{where}中断或出错。</translation>
    </message>
    <message>
        <source>This body is not UTF-8 text (from byte {start} on).</source>
        <translation>此正文不是 UTF-8 文本（从第 {start} 字节起）。</translation>
    </message>
    <message>
        <source>This body nests deeper than {deepest} levels.</source>
        <translation>此正文的嵌套超过 {deepest} 层。</translation>
    </message>
    <message>
        <source>This body nests too deep to be read.</source>
        <translation>此正文嵌套太深，无法读取。</translation>
    </message>
    <message>
        <source>This body starts with a byte order mark, which JSON does not allow.</source>
        <translation>此正文以字节顺序标记开头，JSON 不允许这样。</translation>
    </message>
    <message>
        <source>This build knows no update address, so it can't tell whether there is a newer version.</source>
        <translation>此构建不知道更新地址，因此无法判断有无新版本。</translation>
    </message>
    <message>
        <source>This checkout was paid already.</source>
        <translation>这笔结账已付款。</translation>
    </message>
    <message>
        <source>This computer has no keychain that PaySG Desktop can use.</source>
        <translation>本机没有 PaySG Desktop 可用的钥匙串。</translation>
    </message>
    <message>
        <source>This computer has no way to {host}, port {port}.</source>
        <translation>本机没有通往 {host} 端口 {port} 的途径。</translation>
    </message>
    <message>
        <source>This computer has no {name} program, so no way in by ssh can stand.</source>
        <translation>本机没有 {name} 程序，因此经 ssh 的入口无法连通。</translation>
    </message>
    <message>
        <source>This destination takes {environment} deliveries, and some may still wait.</source>
        <translation>此转发目标接收 {environment} 投递，可能仍有投递在等待。</translation>
    </message>
    <message>
        <source>This endpoint's setting says that JSON is written anew before it is signed.</source>
        <translation>此端点的设置表明，JSON 在签名之前会重新写出。</translation>
    </message>
    <message>
        <source>This file was run on {singapore_day}; {done} of {rows} {were} created.</source>
        <translation>此文件已在 {singapore_day} 运行过；{rows}中{were}创建 {done} 行。</translation>
    </message>
    <message>
        <source>This forward does not wait for an attempt any more.</source>
        <translation>此转发已不在等待尝试。</translation>
    </message>
    <message>
        <source>This is LIVE data.</source>
        <translation>这是 LIVE 数据。</translation>
    </message>
    <message>
        <source>This is LIVE, and there is no reference to confirm it with.</source>
        <translation>这是 LIVE，但没有可用来确认的参考编号。</translation>
    </message>
    <message>
        <source>This is a device or a pipe, and no file.</source>
        <translation>这是设备或管道，不是文件。</translation>
    </message>
    <message>
        <source>This is no payment of PaySG's API: it has no id and status.</source>
        <translation>这不是 PaySG 的 API 的付款：没有 id 和状态。</translation>
    </message>
    <message>
        <source>This is no row of a report that this version of the program knows.</source>
        <translation>这不是此版本程序所认识的报表行。</translation>
    </message>
    <message>
        <source>This is the template's example.</source>
        <translation>这是模板的示例。</translation>
    </message>
    <message>
        <source>This key was used here for something else.</source>
        <translation>此幂等键已在此用于其他内容。</translation>
    </message>
    <message>
        <source>This kind needs {needs}.</source>
        <translation>此类型需要 {needs}。</translation>
    </message>
    <message>
        <source>This ngrok way in has no token.</source>
        <translation>此 ngrok 入口没有令牌。</translation>
    </message>
    <message>
        <source>This one was not done.</source>
        <translation>这一项没有执行。</translation>
    </message>
    <message>
        <source>This payment is not in the workspace any more.</source>
        <translation>此付款已不在此工作区。</translation>
    </message>
    <message>
        <source>This payment is {here}, and the page's address belongs to {there}, so it stays closed.</source>
        <translation>此付款属于 {here}，而页面的地址属于 {there}，因此不予打开。</translation>
    </message>
    <message>
        <source>This program does not know the provider of {name}.</source>
        <translation>本程序不认识 {name} 的服务商。</translation>
    </message>
    <message>
        <source>This program does not know the provider “{provider}”.</source>
        <translation>本程序不认识服务商“{provider}”。</translation>
    </message>
    <message>
        <source>This program knows no payment report of {provider}.</source>
        <translation>本程序没有 {provider} 的付款报表格式。</translation>
    </message>
    <message>
        <source>This program knows no report of {title}.</source>
        <translation>本程序没有 {title} 的报表格式。</translation>
    </message>
    <message>
        <source>This row is no line of a statement.</source>
        <translation>此行不是结单中的行。</translation>
    </message>
    <message>
        <source>This row of a report does not have the values of a payment.</source>
        <translation>此报表行没有付款的各项值。</translation>
    </message>
    <message>
        <source>This row of a report has no payment or no moment.</source>
        <translation>此报表行没有付款或时间。</translation>
    </message>
    <message>
        <source>This saved filter can't be read; a newer PaySG Desktop may have written it.</source>
        <translation>此已保存的筛选无法读取；可能由较新的 PaySG Desktop 写出。</translation>
    </message>
    <message>
        <source>This scheme has no versions.</source>
        <translation>此方案没有版本。</translation>
    </message>
    <message>
        <source>This version knows no place for secrets called “{store}”.</source>
        <translation>此版本没有名为“{store}”的密钥存放处。</translation>
    </message>
    <message>
        <source>This very file was taken in before, with other columns or for another account or place.</source>
        <translation>同一文件此前已导入，当时用的是其他列，或是为其他账户或位置导入。</translation>
    </message>
    <message>
        <source>This way in does not stand at the moment, so there is nothing to test.</source>
        <translation>此入口目前没有连通，因此没有可测试的内容。</translation>
    </message>
    <message>
        <source>This workspace has no account {id} of {provider}.</source>
        <translation>此工作区没有 {provider} 的账户 {id}。</translation>
    </message>
    <message>
        <source>This workspace has no bulk run {batch_id}.</source>
        <translation>此工作区没有批量运行 {batch_id}。</translation>
    </message>
    <message>
        <source>This workspace has no destination {destination_id}.</source>
        <translation>此工作区没有转发目标 {destination_id}。</translation>
    </message>
    <message>
        <source>This workspace has no destination {text}.</source>
        <translation>此工作区没有转发目标 {text}。</translation>
    </message>
    <message>
        <source>This workspace has no endpoint {endpoint_id}.</source>
        <translation>此工作区没有端点 {endpoint_id}。</translation>
    </message>
    <message>
        <source>This workspace has no replay {id}.</source>
        <translation>此工作区没有重放 {id}。</translation>
    </message>
    <message>
        <source>This workspace has no replay {run_id}.</source>
        <translation>此工作区没有重放 {run_id}。</translation>
    </message>
    <message>
        <source>This workspace has no such destination.</source>
        <translation>此工作区没有这个转发目标。</translation>
    </message>
    <message>
        <source>This workspace has no way in {text}.</source>
        <translation>此工作区没有入口 {text}。</translation>
    </message>
    <message>
        <source>This workspace has no way in {tunnel_id}.</source>
        <translation>此工作区没有入口 {tunnel_id}。</translation>
    </message>
    <message>
        <source>This workspace was written by a newer PaySG Desktop (schema {version}, this one knows {schema_version}).</source>
        <translation>此工作区由较新的 PaySG Desktop 写出（架构版本 {version}，本程序只认识 {schema_version}）。</translation>
    </message>
    <message>
        <source>This workspace was written by an older PaySG Desktop and has to be brought up to date once.</source>
        <translation>此工作区由较旧的 PaySG Desktop 写出，须更新一次。</translation>
    </message>
    <message>
        <source>Those of {usual} can.</source>
        <translation>可以检验 {usual} 的接收方。</translation>
    </message>
    <message>
        <source>To find it as text, put it in quotes.</source>
        <translation>要作为文本查找，请加引号。</translation>
    </message>
    <message>
        <source>To reach other computers, switch on the setting forwarding.other_hosts.</source>
        <translation>如要发送到其他电脑，请启用设置 forwarding.other_hosts。</translation>
    </message>
    <message>
        <source>To {what} it {answer_words}</source>
        <translation>对{what}，它{answer_words}</translation>
    </message>
    <message>
        <source>To {what} it {answer_words}, and booked something.</source>
        <translation>对{what}，它{answer_words}，并有入账。</translation>
    </message>
    <message>
        <source>To {what} it {answer_words}.</source>
        <translation>对{what}，它{answer_words}。</translation>
    </message>
    <message>
        <source>To {what} it {answer_words}: a browser or a crawler makes it stumble.</source>
        <translation>对{what}，它{answer_words}：浏览器或爬虫会使它出错。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍等片刻再试。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Try again {when}.</source>
        <translation>请在{when}再试。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请再试。</translation>
    </message>
    <message>
        <source>Turn this way in off and on again.</source>
        <translation>请关闭此入口，然后重新启用。</translation>
    </message>
    <message>
        <source>Two events of one payment, the later one first.</source>
        <translation>同一付款的两个事件，较晚的先到。</translation>
    </message>
    <message>
        <source>Two rows have the same line number.</source>
        <translation>有两行的行号相同。</translation>
    </message>
    <message>
        <source>Type a larger amount.</source>
        <translation>请输入更大的金额。</translation>
    </message>
    <message>
        <source>Type an amount above {format_minor}.</source>
        <translation>请输入大于 {format_minor} 的金额。</translation>
    </message>
    <message>
        <source>Type an amount, such as {example}.</source>
        <translation>请输入金额，例如 {example}。</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>Type it in.</source>
        <translation>请输入。</translation>
    </message>
    <message>
        <source>Type one in digits, such as {example}.</source>
        <translation>请以数字输入，例如 {example}。</translation>
    </message>
    <message>
        <source>Type one such as {example}.</source>
        <translation>请输入例如 {example} 的金额。</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Type the amount to be paid.</source>
        <translation>请输入应付金额。</translation>
    </message>
    <message>
        <source>Type the amount with a point before the cents, such as {example}.</source>
        <translation>请在分之前使用小数点输入金额，例如 {example}。</translation>
    </message>
    <message>
        <source>Type the payment's reference to confirm it: this is LIVE, and real money.</source>
        <translation>请输入付款的参考编号以确认：这是 LIVE，涉及真实款项。</translation>
    </message>
    <message>
        <source>Type your name: it is kept with the approval.</source>
        <translation>请输入您的姓名：它会与批准一同保存。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the secret in an environment variable and name it (--secret-env NAME).</source>
        <translation>请解锁后再试，或把密钥存放在环境变量中并指明 (--secret-env NAME)。</translation>
    </message>
    <message>
        <source>Use 127.0.0.1 and another port.</source>
        <translation>请用 127.0.0.1 和另一端口。</translation>
    </message>
    <message>
        <source>Use a receiver of your own, or an endpoint of TEST.</source>
        <translation>请使用您自己的接收方，或 TEST 的端点。</translation>
    </message>
    <message>
        <source>Use the address that it leads to, or have it lead here itself; a page to log in must be taken off.</source>
        <translation>请使用它所转到的地址，或让它直接通到这里；登录页面须移除。</translation>
    </message>
    <message>
        <source>Verify it again, or ask the provider.</source>
        <translation>请重新验证，或向服务商查询。</translation>
    </message>
    <message>
        <source>Wait a moment, then ask for the same again.</source>
        <translation>请稍等，然后再次提出同一请求。</translation>
    </message>
    <message>
        <source>Wait some minutes, or use a named tunnel of your own account.</source>
        <translation>请等待几分钟，或使用您自己账户的命名隧道。</translation>
    </message>
    <message>
        <source>Wait until it has ended, then decide anew.</source>
        <translation>请等待其结束，然后重新决定。</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>请等待其结束。</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>请等待其完成。</translation>
    </message>
    <message>
        <source>Wait until it is renewed, take a larger plan, or use another way in.</source>
        <translation>请等待限额更新、改用更大的方案，或使用其他入口。</translation>
    </message>
    <message>
        <source>Wait until that is done; nothing was changed.</source>
        <translation>请等待其完成；没有任何更改。</translation>
    </message>
    <message>
        <source>Waits until a second person agrees.</source>
        <translation>等待第二人同意。</translation>
    </message>
    <message>
        <source>We can't listen on {host}, port {port}: {strerror}.</source>
        <translation>无法在 {host} 端口 {port} 监听：{strerror}。</translation>
    </message>
    <message>
        <source>Webhooks are POST and nothing else.</source>
        <translation>webhook 只用 POST。</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, closed the connection before a word of ssh.</source>
        <translation>{host} 端口 {port} 的一方在 ssh 开始之前就关闭了连接。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What is answered too late is sent again.</source>
        <translation>响应太迟的会重发。</translation>
    </message>
    <message>
        <source>What is kept of log entry {position} was changed since its body was purged.</source>
        <translation>日志条目 {position} 所留存的内容在其正文清除之后被更改。</translation>
    </message>
    <message>
        <source>What is kept of log entry {position} was changed.</source>
        <translation>日志条目 {position} 所留存的内容被更改。</translation>
    </message>
    <message>
        <source>What is not answered with 2xx is sent again, and given up in the end.</source>
        <translation>没有得到 2xx 响应的会重发，最后放弃。</translation>
    </message>
    <message>
        <source>What is purged is gone for ever.</source>
        <translation>清除的内容会永久消失。</translation>
    </message>
    <message>
        <source>What is refused is sent again for days.</source>
        <translation>被拒绝的内容会连续数天重发。</translation>
    </message>
    <message>
        <source>What is signed is the raw body; parsing and writing it anew changes it.</source>
        <translation>被签名的是原始正文；解析后重新写出会改变它。</translation>
    </message>
    <message>
        <source>What is stored can be looked at.</source>
        <translation>已储存的内容可以查看。</translation>
    </message>
    <message>
        <source>What is stored could not be read to its end, so it can't be said whose data is old.</source>
        <translation>所存内容无法读取到结尾，因此无法断定谁的资料已到期。</translation>
    </message>
    <message>
        <source>What it means: https://ngrok.com/docs/errors/err_ngrok_{code}</source>
        <translation>其含义见：https://ngrok.com/docs/errors/err_ngrok_{code}</translation>
    </message>
    <message>
        <source>What stands in brackets in the address is no IPv6 address.</source>
        <translation>地址中方括号内的不是 IPv6 地址。</translation>
    </message>
    <message>
        <source>What the bastion opens for itself alone nobody outside reaches.</source>
        <translation>堡垒机只为自己打开的端口，外部无人能访问。</translation>
    </message>
    <message>
        <source>What the owner of the workspace told could not be understood.</source>
        <translation>无法理解占用工作区的程序所告知的内容。</translation>
    </message>
    <message>
        <source>What the provider's API answered to what was done here.</source>
        <translation>服务商的 API 对在此所作操作的响应。</translation>
    </message>
    <message>
        <source>What waits is kept, and goes out when it is resumed.</source>
        <translation>等待中的内容会保留，恢复后发送。</translation>
    </message>
    <message>
        <source>What was acknowledged is kept.</source>
        <translation>已确认的内容都已保留。</translation>
    </message>
    <message>
        <source>What was acknowledged is kept; what could not be taken meanwhile is sent again by its provider.</source>
        <translation>已确认的内容都已保留；期间未能接收的，服务商会重新发送。</translation>
    </message>
    <message>
        <source>What was changed or signed anew is not sent there: it would stand among real deliveries.</source>
        <translation>更改过或重新签名的内容不会发送到该处：否则会混入真实投递。</translation>
    </message>
    <message>
        <source>What was given is neither; it is not repeated here, since it may be the secret itself.</source>
        <translation>所填的两者都不是；由于它可能就是密钥本身，此处不予显示。</translation>
    </message>
    <message>
        <source>What was kept of log entry {position} is missing.</source>
        <translation>日志条目 {position} 所留存的内容缺失。</translation>
    </message>
    <message>
        <source>What was not sent yet was not sent.</source>
        <translation>尚未发送的没有再发送。</translation>
    </message>
    <message>
        <source>What was purged is not what the audit trail says was purged.</source>
        <translation>清除记录与审计记录所载的清除内容不符。</translation>
    </message>
    <message>
        <source>What was purged is out of sight, but not of the file yet.</source>
        <translation>已清除的内容已看不到，但仍未从文件中消失。</translation>
    </message>
    <message>
        <source>What was read before is kept; try again later.</source>
        <translation>此前读取的内容会保留；请稍后再试。</translation>
    </message>
    <message>
        <source>What was stored before is kept.</source>
        <translation>此前保存的内容会保留。</translation>
    </message>
    <message>
        <source>What was there before is as it was.</source>
        <translation>原有内容保持不变。</translation>
    </message>
    <message>
        <source>What was there before is in {aside}.</source>
        <translation>原有内容在 {aside}。</translation>
    </message>
    <message>
        <source>What was there before is kept.</source>
        <translation>原有内容会保留。</translation>
    </message>
    <message>
        <source>What you typed is not what is asked for.</source>
        <translation>您所输入的与所要求的不符。</translation>
    </message>
    <message>
        <source>When it was paid is not known, so nobody can say whether the webhook may still come.</source>
        <translation>不知道何时付款，因此无法断定 webhook 是否还会到达。</translation>
    </message>
    <message>
        <source>When the id is there already, answer 200 and do nothing.</source>
        <translation>如果 id 已存在，则响应 200，不做任何处理。</translation>
    </message>
    <message>
        <source>Where the bank put several payouts into one line, resolve this with a note.</source>
        <translation>如银行把多笔拨付并为一行，请以备注处理此异常。</translation>
    </message>
    <message>
        <source>Where the time is signed and renewed on each attempt: it refuses it.</source>
        <translation>如时间在签名之内且每次尝试都更新：拒绝。</translation>
    </message>
    <message>
        <source>Where your organisation inspects TLS, IT has to install its certificate in the operating system.</source>
        <translation>如果您的机构会检查 TLS，IT 部门须在操作系统中安装其证书。</translation>
    </message>
    <message>
        <source>Where {what} stands in the body: names joined by full stops.</source>
        <translation>{what}：在正文中的位置，以点号连接的名称。</translation>
    </message>
    <message>
        <source>Whether the earlier one overwrote the later can't be seen from outside.</source>
        <translation>较早的是否覆盖了较晚的，从外部看不出来。</translation>
    </message>
    <message>
        <source>Which program leads requests in?</source>
        <translation>由哪个程序把请求引进来？</translation>
    </message>
    <message>
        <source>While one other end is slow, others have to be served, or a single slow connection stops all payments.</source>
        <translation>一个对方缓慢时，其他对方仍须得到服务，否则单个缓慢的连接就会使所有付款通知停止。</translation>
    </message>
    <message>
        <source>While one sender was slow it answered nobody else: any slow connection stops it.</source>
        <translation>一个发送方缓慢期间，它不响应其他任何一方：任何缓慢的连接都会使它停顿。</translation>
    </message>
    <message>
        <source>Whoever can make the receiver break can keep it from hearing of payments.</source>
        <translation>能使接收方出错的人，就能使它收不到付款通知。</translation>
    </message>
    <message>
        <source>With a url of its own, a way in by ssh needs remote_port: the port that the server in front passes requests to.</source>
        <translation>经 ssh 的入口如有自己的 url，则须有 remote_port：即前方服务器转交请求的目的端口。</translation>
    </message>
    <message>
        <source>Within the time window a recorded request looks genuine; the standard advises to remember ids for at least that long.</source>
        <translation>在时间范围内，被录下的请求看似真实；标准建议至少在这段时间内记住 id。</translation>
    </message>
    <message>
        <source>Without a proxy on another computer leave the address at 127.0.0.1.</source>
        <translation>如果没有代理在另一台电脑上，请保留地址 127.0.0.1。</translation>
    </message>
    <message>
        <source>Write 30s, 5m, 2h or 1d, or several of them like 1h30m.</source>
        <translation>请写成 30s、5m、2h 或 1d，或多项相连，例如 1h30m。</translation>
    </message>
    <message>
        <source>Write it as 31-DEC-2026.</source>
        <translation>请写成 31-DEC-2026。</translation>
    </message>
    <message>
        <source>Write it plainly, and without a zone.</source>
        <translation>请直接书写，不带区域标识。</translation>
    </message>
    <message>
        <source>Write the dates as 31-DEC-2026.</source>
        <translation>请将日期写成 31-DEC-2026。</translation>
    </message>
    <message>
        <source>Write them percent-encoded.</source>
        <translation>请以百分号编码书写。</translation>
    </message>
    <message>
        <source>Yoco can't do this by its API.</source>
        <translation>Yoco 的 API 不能这样做。</translation>
    </message>
    <message>
        <source>Yoco makes no refunds in test mode.</source>
        <translation>Yoco 在测试模式不能退款。</translation>
    </message>
    <message>
        <source>Yoco recommends to answer within 15 seconds, and tries again after that.</source>
        <translation>Yoco 建议在 15 秒内响应，超过后会重试。</translation>
    </message>
    <message>
        <source>Yoco sends POST and nothing else.</source>
        <translation>Yoco 只发送 POST。</translation>
    </message>
    <message>
        <source>Yoco sends again whenever it saw no 2xx in time, also when the receiver had done its work by then.</source>
        <translation>Yoco 没有及时收到 2xx 时都会重发，即使接收方当时已完成处理。</translation>
    </message>
    <message>
        <source>Yoco signs every attempt anew and recommends to refuse what is older than three minutes, so an old signature is a request that somebody recorded.</source>
        <translation>Yoco 每次尝试都重新签名，并建议拒绝超过三分钟的请求，因此旧签名表示这是被人录下的请求。</translation>
    </message>
    <message>
        <source>Yoco takes {least} or more.</source>
        <translation>Yoco 接受 {least} 或以上的金额。</translation>
    </message>
    <message>
        <source>Yoco takes {yoco_currency} only.</source>
        <translation>Yoco 只接受 {yoco_currency}。</translation>
    </message>
    <message>
        <source>Yoco warns that anybody can post to the address, and asks to check where an event comes from before it is processed.</source>
        <translation>Yoco 提醒，任何人都可以向该地址发送，并要求在处理之前检查事件的来源。</translation>
    </message>
    <message>
        <source>You can refund anew.</source>
        <translation>您可以重新退款。</translation>
    </message>
    <message>
        <source>You can start anew.</source>
        <translation>您可以重新开始。</translation>
    </message>
    <message>
        <source>You may examine the program as far as that needs it.</source>
        <translation>为此需要时，您可以研究本程序。</translation>
    </message>
    <message>
        <source>You may replace them: they lie beside the program as libraries of their own.</source>
        <translation>您可以替换它们：它们作为独立的程序库放在程序旁边。</translation>
    </message>
    <message>
        <source>Your organisation does not let dev tunnels be reached from outside.</source>
        <translation>您的机构不允许从外部访问开发隧道。</translation>
    </message>
    <message>
        <source>Your organisation has switched off looking for newer versions.</source>
        <translation>您的机构已关闭查看新版本。</translation>
    </message>
    <message>
        <source>Your organisation's settings can't be used, so nothing can be changed here.</source>
        <translation>您机构的设置无法使用，因此此处不能作任何更改。</translation>
    </message>
    <message>
        <source>`is_done` is true or false.</source>
        <translation>`is_done` 为 true 或 false。</translation>
    </message>
    <message>
        <source>`paysg-desktop listen`</source>
        <translation>`paysg-desktop listen`</translation>
    </message>
    <message>
        <source>`paysg-desktop settings list` shows them all.</source>
        <translation>`paysg-desktop settings list` 会列出所有设置。</translation>
    </message>
    <message>
        <source>`{name}` is a whole number of days, 1 or more.</source>
        <translation>`{name}` 须为整数天数，1 或以上。</translation>
    </message>
    <message>
        <source>`{name}` is a whole number.</source>
        <translation>`{name}` 须为整数。</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a URL that begins with https://, or empty</source>
        <translation>以 https:// 开头的网址，或留空</translation>
    </message>
    <message>
        <source>a body that is no text at all</source>
        <translation>完全不是文本的正文</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>a day such as 2027-01-31, or empty</source>
        <translation>日期（例如 2027-01-31），或留空</translation>
    </message>
    <message>
        <source>a genuine event</source>
        <translation>真实事件</translation>
    </message>
    <message>
        <source>a genuine event after them</source>
        <translation>其后的真实事件</translation>
    </message>
    <message>
        <source>a genuine event, to compare with</source>
        <translation>用于对比的真实事件</translation>
    </message>
    <message>
        <source>a line of at most {longest} characters</source>
        <translation>最多 {longest} 个字符的一行</translation>
    </message>
    <message>
        <source>a list of host names such as ["pay.example.gov.sg"], without scheme, port or path</source>
        <translation>主机名列表，例如 ["pay.example.gov.sg"]，不含协议、端口或路径</translation>
    </message>
    <message>
        <source>a list such as ["SGD 500", "ZAR 1000"], each currency once, without cents</source>
        <translation>列表，例如 ["SGD 500", "ZAR 1000"]，每种货币一次，不含分</translation>
    </message>
    <message>
        <source>a member that may be added one day</source>
        <translation>以后可能增加的成员</translation>
    </message>
    <message>
        <source>a number of more than 60 digits</source>
        <translation>超过 60 位的数字</translation>
    </message>
    <message>
        <source>a payment that is known</source>
        <translation>一笔已知的付款</translation>
    </message>
    <message>
        <source>a payment that was made, and refunded</source>
        <translation>一笔已付款并已退款的付款</translation>
    </message>
    <message>
        <source>a private network</source>
        <translation>专用网络</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>一个程序</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>一个请求</translation>
    </message>
    <message>
        <source>a webhook of {name}</source>
        <translation>{name} 的 webhook 通知</translation>
    </message>
    <message>
        <source>a whole number from {lowest} to {highest}</source>
        <translation>{lowest} 至 {highest} 的整数</translation>
    </message>
    <message>
        <source>a window of PaySG Desktop</source>
        <translation>PaySG Desktop 的一个窗口</translation>
    </message>
    <message>
        <source>account {name}</source>
        <translation>账户 {name}</translation>
    </message>
    <message>
        <source>address already in use</source>
        <translation>address already in use</translation>
    </message>
    <message>
        <source>all is folded</source>
        <translation>日志已全部处理</translation>
    </message>
    <message>
        <source>all is folded, and what comes is counted</source>
        <translation>日志已全部处理，并统计收到的内容</translation>
    </message>
    <message>
        <source>allow: POST</source>
        <translation>allow: POST</translation>
    </message>
    <message>
        <source>amount: wants an amount, such as 12.30, &gt;100 or 10..20, in whole units.</source>
        <translation>amount: 须填金额，例如 12.30、&gt;100 或 10..20，以整个货币单位计。</translation>
    </message>
    <message>
        <source>an Excel workbook (or another zip file)</source>
        <translation>Excel 工作簿（或其他 zip 文件）</translation>
    </message>
    <message>
        <source>an event in camelCase</source>
        <translation>采用 camelCase 的事件</translation>
    </message>
    <message>
        <source>an event of an unknown type</source>
        <translation>未知类型的事件</translation>
    </message>
    <message>
        <source>an event of {body} kB</source>
        <translation>{body} kB 的事件</translation>
    </message>
    <message>
        <source>an event signed an hour ago</source>
        <translation>一小时前签名的事件</translation>
    </message>
    <message>
        <source>an event signed with another secret</source>
        <translation>以另一密钥签名的事件</translation>
    </message>
    <message>
        <source>an event that was changed after it was signed</source>
        <translation>签名后被更改的事件</translation>
    </message>
    <message>
        <source>an event whose JSON has blanks</source>
        <translation>JSON 带空格的事件</translation>
    </message>
    <message>
        <source>an event whose answer is read slowly</source>
        <translation>响应被缓慢读取的事件</translation>
    </message>
    <message>
        <source>an event whose body comes slowly</source>
        <translation>正文缓慢到达的事件</translation>
    </message>
    <message>
        <source>an event with Chinese characters</source>
        <translation>含中文字符的事件</translation>
    </message>
    <message>
        <source>an event with a byte that is not UTF-8</source>
        <translation>含有非 UTF-8 字节的事件</translation>
    </message>
    <message>
        <source>an event with new members</source>
        <translation>有新成员的事件</translation>
    </message>
    <message>
        <source>an event without a signature</source>
        <translation>没有签名的事件</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>旧版 Excel 工作簿</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>等</translation>
    </message>
    <message>
        <source>and {purged} more</source>
        <translation>，另有 {purged} 次</translation>
    </message>
    <message>
        <source>another PaySG Desktop process</source>
        <translation>另一个 PaySG Desktop 进程</translation>
    </message>
    <message>
        <source>another event</source>
        <translation>另一个事件</translation>
    </message>
    <message>
        <source>another event in the midst of it</source>
        <translation>夹在其中的另一个事件</translation>
    </message>
    <message>
        <source>another paysg-desktop command</source>
        <translation>另一个 paysg-desktop 命令</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一程序</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>另一程序打开了它</translation>
    </message>
    <message>
        <source>answered {status}</source>
        <translation>响应 {status}</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>任一金额</translation>
    </message>
    <message>
        <source>at a time not told</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>at most {digits} digits</source>
        <translation>最多 {digits} 位</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>下次启动时</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>backup of {iso_utc}</source>
        <translation>{iso_utc} 的备份</translation>
    </message>
    <message>
        <source>backup without a sheet</source>
        <translation>没有清单文件的备份</translation>
    </message>
    <message>
        <source>bodies before {iso_utc}</source>
        <translation>{iso_utc} 之前的正文</translation>
    </message>
    <message>
        <source>booked nothing</source>
        <translation>没有入账</translation>
    </message>
    <message>
        <source>booked once</source>
        <translation>入账一次</translation>
    </message>
    <message>
        <source>booked {count} times</source>
        <translation>入账 {count} 次</translation>
    </message>
    <message>
        <source>by signal {value}</source>
        <translation>因信号 {value}</translation>
    </message>
    <message>
        <source>can't be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>can't tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>capture {shown}, captured {not_told}</source>
        <translation>捕获 {shown}，捕获时间 {not_told}</translation>
    </message>
    <message>
        <source>client session established</source>
        <translation>client session established</translation>
    </message>
    <message>
        <source>cloud metadata</source>
        <translation>云端元数据</translation>
    </message>
    <message>
        <source>delivery {delivery_id}</source>
        <translation>投递 {delivery_id}</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>destination added</source>
        <translation>转发目标已添加</translation>
    </message>
    <message>
        <source>destination changed</source>
        <translation>转发目标已更改</translation>
    </message>
    <message>
        <source>destination {name}</source>
        <translation>转发目标 {name}</translation>
    </message>
    <message>
        <source>devtunnel is not signed in.</source>
        <translation>devtunnel 没有登录。</translation>
    </message>
    <message>
        <source>dial tcp</source>
        <translation>dial tcp</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domain</translation>
    </message>
    <message>
        <source>empty, "none", a URL such as "http://proxy.example:8080", or "pac:" and a script's URL</source>
        <translation>留空、"none"、URL（例如 "http://proxy.example:8080"），或 "pac:" 加脚本的 URL</translation>
    </message>
    <message>
        <source>endpoint disabled</source>
        <translation>端点已停用</translation>
    </message>
    <message>
        <source>endpoint enabled</source>
        <translation>端点已启用</translation>
    </message>
    <message>
        <source>endpoint {name}</source>
        <translation>端点 {name}</translation>
    </message>
    <message>
        <source>entry {end}</source>
        <translation>条目 {end}</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>条目 {number}</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>failed to dial</source>
        <translation>failed to dial</translation>
    </message>
    <message>
        <source>failed to reconnect session</source>
        <translation>failed to reconnect session</translation>
    </message>
    <message>
        <source>foreign links</source>
        <translation>外来链接</translation>
    </message>
    <message>
        <source>forgery refused</source>
        <translation>伪造被拒绝</translation>
    </message>
    <message>
        <source>forgery taken</source>
        <translation>伪造被接受</translation>
    </message>
    <message>
        <source>gave no answer ({problem})</source>
        <translation>没有响应（{problem}）</translation>
    </message>
    <message>
        <source>has a fraction of a cent, or is larger than any payment can be</source>
        <translation>含有不足一分的零数，或大于任何付款可能的金额</translation>
    </message>
    <message>
        <source>has a time of day that can't be read</source>
        <translation>的时刻无法读取</translation>
    </message>
    <message>
        <source>has blanks, line ends or invisible characters.</source>
        <translation>含有空格、行结束符或不可见字符。</translation>
    </message>
    <message>
        <source>has more than one minus</source>
        <translation>有多个负号</translation>
    </message>
    <message>
        <source>has not the form of a signing secret: whsec_ and base64.</source>
        <translation>不是签名密钥的格式：whsec_ 加 base64。</translation>
    </message>
    <message>
        <source>has something in front of whsec_.</source>
        <translation>在 whsec_ 前有多余内容。</translation>
    </message>
    <message>
        <source>heartbeat timeout</source>
        <translation>heartbeat timeout</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>https://ngrok.com/docs/errors/err_ngrok_{code} says what it means.</source>
        <translation>其含义见 https://ngrok.com/docs/errors/err_ngrok_{code}。</translation>
    </message>
    <message>
        <source>iCloud or another cloud program syncs it</source>
        <translation>iCloud 或其他云端程序会同步它</translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation>一分钟后</translation>
    </message>
    <message>
        <source>in a state that we don't know</source>
        <translation>处于我们不认识的状态</translation>
    </message>
    <message>
        <source>in another payout</source>
        <translation>在另一笔拨付中</translation>
    </message>
    <message>
        <source>in {value} minutes</source>
        <translation>{value} 分钟后</translation>
    </message>
    <message>
        <source>in {value} s</source>
        <translation>{value} 秒后</translation>
    </message>
    <message>
        <source>is an API key, not a signing secret.</source>
        <translation>是 API 密钥，而不是签名密钥。</translation>
    </message>
    <message>
        <source>is in another currency than {currency}</source>
        <translation>的货币不是 {currency}</translation>
    </message>
    <message>
        <source>is no amount such as 1234.50 or 1,234.50</source>
        <translation>不是 1234.50 或 1,234.50 这样的金额</translation>
    </message>
    <message>
        <source>is no date such as 2026-12-31, 31-Dec-2026 or 31/12/2026</source>
        <translation>不是 2026-12-31、31-Dec-2026 或 31/12/2026 这样的日期</translation>
    </message>
    <message>
        <source>is no day of the calendar (dates in digits are read day first)</source>
        <translation>不是日历上的日期（全数字日期按先日后月读取）</translation>
    </message>
    <message>
        <source>is the hidden form of a secret, or a spoilt copy.</source>
        <translation>是被遮盖的密钥，或损坏的副本。</translation>
    </message>
    <message>
        <source>it does not begin to run</source>
        <translation>它没有开始运行</translation>
    </message>
    <message>
        <source>it has one in another payout</source>
        <translation>它在另一笔拨付中有对应的行</translation>
    </message>
    <message>
        <source>it is on a drive of Windows, seen from its Linux subsystem</source>
        <translation>它位于 Windows 的磁盘上，从其 Linux 子系统访问</translation>
    </message>
    <message>
        <source>it is on a network drive</source>
        <translation>它位于网络驱动器</translation>
    </message>
    <message>
        <source>it is on a network file system ({kind})</source>
        <translation>它位于网络文件系统（{kind}）</translation>
    </message>
    <message>
        <source>it is {status}</source>
        <translation>其状态为 {status}</translation>
    </message>
    <message>
        <source>it leads on to another address</source>
        <translation>它会通往另一地址</translation>
    </message>
    <message>
        <source>it takes in what anybody can send</source>
        <translation>任何人都能发送的内容，它也接收</translation>
    </message>
    <message>
        <source>it was done</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>it was not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>its 1 row</source>
        <translation>其 1 行</translation>
    </message>
    <message>
        <source>its second delivery</source>
        <translation>其第二次投递</translation>
    </message>
    <message>
        <source>its status is not known</source>
        <translation>其状态未知</translation>
    </message>
    <message>
        <source>its {rows} rows</source>
        <translation>其 {rows} 行</translation>
    </message>
    <message>
        <source>key_file must be the whole path of your private key file.</source>
        <translation>key_file 须为您的私钥文件的完整路径。</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>lies in a year that can't be meant</source>
        <translation>的年份不可能正确</translation>
    </message>
    <message>
        <source>line {end}</source>
        <translation>第 {end} 行</translation>
    </message>
    <message>
        <source>line {lineno}, column {colno}</source>
        <translation>第 {lineno} 行第 {colno} 列</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>line {others}</source>
        <translation>第 {others} 行</translation>
    </message>
    <message>
        <source>line {others} and more</source>
        <translation>第 {others} 等行</translation>
    </message>
    <message>
        <source>lines {others}</source>
        <translation>第 {others} 行</translation>
    </message>
    <message>
        <source>lines {others} and more</source>
        <translation>第 {others} 等行</translation>
    </message>
    <message>
        <source>link-local, where clouds keep their metadata</source>
        <translation>链路本地地址，云端在此存放元数据</translation>
    </message>
    <message>
        <source>little is folded</source>
        <translation>日志处理较少</translation>
    </message>
    <message>
        <source>little is folded, and what comes is counted</source>
        <translation>日志处理较少，并统计收到的内容</translation>
    </message>
    <message>
        <source>macOS brings it as /usr/bin/ssh; ask IT why it is missing.</source>
        <translation>macOS 自带此程序，位于 /usr/bin/ssh；请询问 IT 部门为何缺少。</translation>
    </message>
    <message>
        <source>name or value of entry {position}</source>
        <translation>条目 {position} 的名称或值</translation>
    </message>
    <message>
        <source>names no month that is known here</source>
        <translation>的月份，此处不认识</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <translation>network is unreachable</translation>
    </message>
    <message>
        <source>ngrok answers in our place (ERR_NGROK_{code}).</source>
        <translation>ngrok 代替我们响应 (ERR_NGROK_{code})。</translation>
    </message>
    <message>
        <source>ngrok doesn't take the token: it doesn't look like an authtoken.</source>
        <translation>ngrok 不接受该令牌：它看似不是 authtoken。</translation>
    </message>
    <message>
        <source>ngrok doesn't take the token: it is one of an old kind that is no longer valid.</source>
        <translation>ngrok 不接受该令牌：它属于已失效的旧类型。</translation>
    </message>
    <message>
        <source>ngrok doesn't take the token: it was reset or revoked, or its owner left the team.</source>
        <translation>ngrok 不接受该令牌：它已被重置或撤销，或其所有者已离开团队。</translation>
    </message>
    <message>
        <source>ngrok doesn't take the token: it was revoked.</source>
        <translation>ngrok 不接受该令牌：它已被撤销。</translation>
    </message>
    <message>
        <source>ngrok gave an address that is none.</source>
        <translation>ngrok 给出的地址无效。</translation>
    </message>
    <message>
        <source>ngrok has closed this address: it was stopped in the dashboard, or by another agent.</source>
        <translation>ngrok 已关闭此地址：它在后台被停止，或被另一个代理程序停止。</translation>
    </message>
    <message>
        <source>ngrok is connected, and could not reach the listener (ERR_NGROK_{code}).</source>
        <translation>ngrok 已连接，但无法连接监听器 (ERR_NGROK_{code})。</translation>
    </message>
    <message>
        <source>ngrok passes nothing on for the moment: too many requests within a minute.</source>
        <translation>ngrok 暂时不转交任何内容：一分钟内请求过多。</translation>
    </message>
    <message>
        <source>ngrok passes nothing on: the account's HTTP requests for this month are used up.</source>
        <translation>ngrok 不转交任何内容：此账户本月的 HTTP 请求已用完。</translation>
    </message>
    <message>
        <source>ngrok reaches its agent, but the agent doesn't reach the listener.</source>
        <translation>ngrok 能连接其代理程序，但代理程序无法连接监听器。</translation>
    </message>
    <message>
        <source>ngrok refused to open the address.</source>
        <translation>ngrok 拒绝打开该地址。</translation>
    </message>
    <message>
        <source>ngrok refused with the error ERR_NGROK_{code}.</source>
        <translation>ngrok 拒绝，错误为 ERR_NGROK_{code}。</translation>
    </message>
    <message>
        <source>ngrok refused: another agent already stands at this address.</source>
        <translation>ngrok 拒绝：已有另一个代理程序使用此地址。</translation>
    </message>
    <message>
        <source>ngrok refused: as many agents of this account run as its plan allows.</source>
        <translation>ngrok 拒绝：此账户运行中的代理程序已达其方案允许的数量。</translation>
    </message>
    <message>
        <source>ngrok says that nobody stands at this address: the agent is offline, or the address is another by now.</source>
        <translation>ngrok 表示此地址没有代理程序：代理程序离线，或地址已改变。</translation>
    </message>
    <message>
        <source>ngrok wants an account and its authtoken.</source>
        <translation>ngrok 要求账户及其 authtoken。</translation>
    </message>
    <message>
        <source>no HTTP header</source>
        <translation>不是 HTTP 标头</translation>
    </message>
    <message>
        <source>no HTTP request</source>
        <translation>不是 HTTP 请求</translation>
    </message>
    <message>
        <source>no address or network</source>
        <translation>不是地址或网段</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>不是证书</translation>
    </message>
    <message>
        <source>no certificate authorities</source>
        <translation>没有证书颁发机构</translation>
    </message>
    <message>
        <source>no computer's</source>
        <translation>不属于任何电脑</translation>
    </message>
    <message>
        <source>no digits</source>
        <translation>不能有数字</translation>
    </message>
    <message>
        <source>no final HTTP status</source>
        <translation>不是最终的 HTTP 状态</translation>
    </message>
    <message>
        <source>no hash of 64 hex digits</source>
        <translation>不是 64 位十六进制数字的哈希</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>没有对应的行</translation>
    </message>
    <message>
        <source>no manifest</source>
        <translation>没有内容清单</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>no other payout that was imported has one</source>
        <translation>已导入的其他拨付都没有对应的行</translation>
    </message>
    <message>
        <source>no path of a program</source>
        <translation>不是程序的路径</translation>
    </message>
    <message>
        <source>no payment_id_path is set</source>
        <translation>未设定 payment_id_path</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>不是位置</translation>
    </message>
    <message>
        <source>no sheet of a backup</source>
        <translation>不是备份的清单文件</translation>
    </message>
    <message>
        <source>no space left on the disk</source>
        <translation>磁盘已没有空间</translation>
    </message>
    <message>
        <source>no such host</source>
        <translation>no such host</translation>
    </message>
    <message>
        <source>no such payment</source>
        <translation>没有这笔付款</translation>
    </message>
    <message>
        <source>no such port</source>
        <translation>没有这个端口</translation>
    </message>
    <message>
        <source>no valid PEM files</source>
        <translation>不是有效的 PEM 文件</translation>
    </message>
    <message>
        <source>no webhook</source>
        <translation>没有 webhook</translation>
    </message>
    <message>
        <source>nobody knows why</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not all could be read of: {torn}</source>
        <translation>以下内容未能全部读取：{torn}</translation>
    </message>
    <message>
        <source>not believed: what connected to us is on no list of proxies</source>
        <translation>不予采信：连接到我们的一方不在任何代理列表中</translation>
    </message>
    <message>
        <source>not clear: the headers hold no address, or disagree about it</source>
        <translation>不明确：标头没有地址，或其中的地址互相矛盾</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>of {astimezone}</source>
        <translation>（{astimezone}）</translation>
    </message>
    <message>
        <source>of {format_minor}</source>
        <translation>{format_minor} 的</translation>
    </message>
    <message>
        <source>on {time}</source>
        <translation>（{time}）</translation>
    </message>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
    <message>
        <source>one address of this computer as a number, such as "127.0.0.1" or "10.1.2.3".</source>
        <translation>本机的一个数字形式地址，例如 "127.0.0.1" 或 "10.1.2.3"。</translation>
    </message>
    <message>
        <source>one of two deliveries at the same moment</source>
        <translation>同时两次投递之一</translation>
    </message>
    <message>
        <source>one of {option}</source>
        <translation>以下之一：{option}</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>one session only</source>
        <translation>仅限一次会话</translation>
    </message>
    <message>
        <source>only one usage of each socket</source>
        <translation>only one usage of each socket</translation>
    </message>
    <message>
        <source>own address</source>
        <translation>自己的地址</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>已部分退款</translation>
    </message>
    <message>
        <source>payer's address</source>
        <translation>付款人地址</translation>
    </message>
    <message>
        <source>payer's e-mail address</source>
        <translation>付款人电邮地址</translation>
    </message>
    <message>
        <source>payer's identifier</source>
        <translation>付款人身份编号</translation>
    </message>
    <message>
        <source>payer's name</source>
        <translation>付款人姓名</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>purging, {values} so far</source>
        <translation>正在清除，至今 {values}</translation>
    </message>
    <message>
        <source>reading configuration file</source>
        <translation>reading configuration file</translation>
    </message>
    <message>
        <source>records before {iso_utc}</source>
        <translation>{iso_utc} 之前的记录</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考编号</translation>
    </message>
    <message>
        <source>refund of {payment_id}</source>
        <translation>{payment_id} 的退款</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>request {number}</source>
        <translation>请求 {number}</translation>
    </message>
    <message>
        <source>rewriting the file</source>
        <translation>正在重写文件</translation>
    </message>
    <message>
        <source>seconds must be a number.</source>
        <translation>seconds 须为数字。</translation>
    </message>
    <message>
        <source>session closed</source>
        <translation>session closed</translation>
    </message>
    <message>
        <source>set must be an object of texts.</source>
        <translation>set 须为由文本组成的对象。</translation>
    </message>
    <message>
        <source>ssh ended, and said nothing that this program knows.</source>
        <translation>ssh 已结束，没有给出本程序认识的信息。</translation>
    </message>
    <message>
        <source>tailscale funnel {port}</source>
        <translation>tailscale funnel {port}</translation>
    </message>
    <message>
        <source>that</source>
        <translation>所填的内容</translation>
    </message>
    <message>
        <source>the API of {name}</source>
        <translation>{name} 的 API 接口</translation>
    </message>
    <message>
        <source>the account on the bastion</source>
        <translation>堡垒机上的账户</translation>
    </message>
    <message>
        <source>the agent's local interface is not on this computer</source>
        <translation>代理程序的本机接口不在本机</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>the amount's currency</source>
        <translation>金额所用的货币</translation>
    </message>
    <message>
        <source>the bastion's host key, which is confirmed at setup</source>
        <translation>堡垒机的主机密钥，在设定时确认</translation>
    </message>
    <message>
        <source>the bastion's name</source>
        <translation>堡垒机的名称</translation>
    </message>
    <message>
        <source>the database in it has another size</source>
        <translation>其中的数据库大小不同</translation>
    </message>
    <message>
        <source>the disk said “{error}”</source>
        <translation>磁盘报告“{error}”</translation>
    </message>
    <message>
        <source>the disk said: {strerror}</source>
        <translation>磁盘报告：{strerror}</translation>
    </message>
    <message>
        <source>the earlier one, after it</source>
        <translation>其后到达的较早事件</translation>
    </message>
    <message>
        <source>the event's id</source>
        <translation>事件的 id</translation>
    </message>
    <message>
        <source>the event's type, like payment.completed</source>
        <translation>事件的类型，例如 payment.completed</translation>
    </message>
    <message>
        <source>the file with your private key</source>
        <translation>您的私钥文件</translation>
    </message>
    <message>
        <source>the first delivery of an event</source>
        <translation>事件的第一次投递</translation>
    </message>
    <message>
        <source>the first request again, byte for byte</source>
        <translation>第一个请求再来一次，逐字节相同</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>该文件夹不存在</translation>
    </message>
    <message>
        <source>the gateway's own word for the status</source>
        <translation>网关自己的状态用语</translation>
    </message>
    <message>
        <source>the imported report of {name}</source>
        <translation>导入的 {name} 报表</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>the later of two events</source>
        <translation>两个事件中较晚的</translation>
    </message>
    <message>
        <source>the later state</source>
        <translation>较晚的状态</translation>
    </message>
    <message>
        <source>the payer's e-mail address</source>
        <translation>付款人的电邮地址</translation>
    </message>
    <message>
        <source>the payer's name</source>
        <translation>付款人的姓名</translation>
    </message>
    <message>
        <source>the payment's id, in refunds that of the payment refunded</source>
        <translation>付款的 id；退款事件中则为被退款的付款的 id</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>the refund's id</source>
        <translation>退款的 id</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>其余部分</translation>
    </message>
    <message>
        <source>the time of the event</source>
        <translation>事件的时间</translation>
    </message>
    <message>
        <source>the whole path of a file, or empty</source>
        <translation>文件的完整路径，或留空</translation>
    </message>
    <message>
        <source>the whole path of a folder, or empty</source>
        <translation>文件夹的完整路径，或留空</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>已有同名的文件夹</translation>
    </message>
    <message>
        <source>there is no space left on that disk</source>
        <translation>该磁盘已没有空间</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>too many addresses for a list of proxies</source>
        <translation>地址太多，不能作为代理列表</translation>
    </message>
    <message>
        <source>too many recoveries in one minute</source>
        <translation>一分钟内恢复次数过多</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>tunnel session started</source>
        <translation>tunnel session started</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>两次</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>类型已更改</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>until {day} {until}</source>
        <translation>至 {day} {until}</translation>
    </message>
    <message>
        <source>url</source>
        <translation>url</translation>
    </message>
    <message>
        <source>user</source>
        <translation>user</translation>
    </message>
    <message>
        <source>value of an own field</source>
        <translation>自定义字段的值</translation>
    </message>
    <message>
        <source>was</source>
        <translation>已</translation>
    </message>
    <message>
        <source>way in {name}</source>
        <translation>入口 {name}</translation>
    </message>
    <message>
        <source>webhook.site's CSV has columns that differ from file to file, so that nobody could say what was sent.</source>
        <translation>webhook.site 的 CSV 的列因文件而异，因此无法断定发送了什么。</translation>
    </message>
    <message>
        <source>webhook_share must be a number from 0 to 1.</source>
        <translation>webhook_share 须为 0 至 1 的数字。</translation>
    </message>
    <message>
        <source>were</source>
        <translation>已</translation>
    </message>
    <message>
        <source>what it is called with can't be passed on</source>
        <translation>启动参数无法传递</translation>
    </message>
    <message>
        <source>what was kept of {unkept_count} purged deliveries is lost, and with it what they said</source>
        <translation>{unkept_count} 次已清除投递的留存内容丢失，其所载的信息也随之丢失</translation>
    </message>
    <message>
        <source>what was kept of {unkept} purged ones</source>
        <translation>{unkept} 项已清除内容的留存记录</translation>
    </message>
    <message>
        <source>whoever records a request can send it again for ever</source>
        <translation>录下请求的人可以永远再次发送它</translation>
    </message>
    <message>
        <source>with a refund of unknown amount</source>
        <translation>有金额不详的退款</translation>
    </message>
    <message>
        <source>with code {code}</source>
        <translation>代码 {code}</translation>
    </message>
    <message>
        <source>with other rows</source>
        <translation>行有不同</translation>
    </message>
    <message>
        <source>within_s is a number of seconds, up to {longest_within_s}.</source>
        <translation>within_s 为秒数，最多 {longest_within_s}。</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>写法不同</translation>
    </message>
    <message>
        <source>you may not write there, or another program has it open</source>
        <translation>您无权在该处写入，或另一程序打开了它</translation>
    </message>
    <message>
        <source>your own reference</source>
        <translation>您自己的参考编号</translation>
    </message>
    <message>
        <source>{address} is never sent to ({never}).</source>
        <translation>绝不会发送到 {address}（{never}）。</translation>
    </message>
    <message>
        <source>{address} is on {area}, and only this computer is sent to.</source>
        <translation>{address} 位于{area}，而目前只发送到本机。</translation>
    </message>
    <message>
        <source>{address}, not on the list that {provider} publishes for {mode} (as of {as_of})</source>
        <translation>{address}，不在 {provider} 为 {mode} 公布的列表中（截至 {as_of}）</translation>
    </message>
    <message>
        <source>{address}, on the list that {provider} publishes for {mode} (as of {as_of})</source>
        <translation>{address}，在 {provider} 为 {mode} 公布的列表中（截至 {as_of}）</translation>
    </message>
    <message>
        <source>{address}; not published: {provider} names no addresses for {mode} that we know of</source>
        <translation>{address}；没有公布：据我们所知，{provider} 没有为 {mode} 公布地址</translation>
    </message>
    <message>
        <source>{after} says that this payment is {status_words}, and {before}, which told of an earlier moment, that it was {status_words_2}.</source>
        <translation>{after}表示这笔付款{status_words}，而 {before} 所述的时间较早，表示其{status_words_2}。</translation>
    </message>
    <message>
        <source>{aside_count} that the disk changed are set aside as rejected deliveries</source>
        <translation>被磁盘更改的 {aside_count} 条已作为被拒绝的投递另行存放</translation>
    </message>
    <message>
        <source>{asked} is more than the {left} that can still be refunded.</source>
        <translation>{asked} 超过还可退款的 {left}。</translation>
    </message>
    <message>
        <source>{certificate} holds no certificate in PEM form, a text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>{certificate} 不含 PEM 格式的证书，即以 -----BEGIN CERTIFICATE----- 开头的文本。</translation>
    </message>
    <message>
        <source>{counted} with a signature that holds, so signing here would make it genuine.</source>
        <translation>{counted}签名有效的 webhook，因此在此签名会使其看似真实。</translation>
    </message>
    <message>
        <source>{counted} with a signature that holds.</source>
        <translation>{counted}签名有效的 webhook。</translation>
    </message>
    <message>
        <source>{count} payments</source>
        <translation>{count} 笔付款</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{doubtful} of these deliveries, {id} the first of them, did not come as webhooks</source>
        <translation>这些投递中有 {doubtful} 次（首个为 {id}）在到达时不是</translation>
    </message>
    <message>
        <source>{field}: knows {words}.</source>
        <translation>{field}: 可用 {words}。</translation>
    </message>
    <message>
        <source>{field}: wants a day, month or year: 2026-01-31, or 2026-01..2026-03.</source>
        <translation>{field}: 须填日、月或年：2026-01-31，或 2026-01..2026-03。</translation>
    </message>
    <message>
        <source>{folder} can't be a workspace: every user of this computer may write there.</source>
        <translation>{folder} 不能作为工作区：本机的所有用户都可以在该处写入。</translation>
    </message>
    <message>
        <source>{folder} can't be a workspace: {reason}.</source>
        <translation>{folder} 不能作为工作区：{reason}。</translation>
    </message>
    <message>
        <source>{format}: {ids} new, {count} left out</source>
        <translation>{format}：新增 {ids}，略过 {count}</translation>
    </message>
    <message>
        <source>{host} answers, and finds nothing behind it ({status}).</source>
        <translation>{host} 有响应，但其后没有找到任何内容（{status}）。</translation>
    </message>
    <message>
        <source>{host} answers, but leads elsewhere or changes the path ({status}).</source>
        <translation>{host} 有响应，但通往别处或更改了路径（{status}）。</translation>
    </message>
    <message>
        <source>{host} asks for a login, or lets no one through ({status}).</source>
        <translation>{host} 要求登录，或不让任何人通过（{status}）。</translation>
    </message>
    <message>
        <source>{host} is not an address of this computer: use 127.0.0.1.</source>
        <translation>{host} 不是本机的地址：请用 127.0.0.1。</translation>
    </message>
    <message>
        <source>{host} sends to another address ({status}).</source>
        <translation>{host} 转到另一地址（{status}）。</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now (429).</source>
        <translation>{host} 目前不再接受请求 (429)。</translation>
    </message>
    <message>
        <source>{host} would be every address of this computer, in whatever network it is.</source>
        <translation>{host} 表示本机的所有地址，无论在哪个网络。</translation>
    </message>
    <message>
        <source>{host}, port {port}, gave no answer in time.</source>
        <translation>{host} 端口 {port} 没有及时响应。</translation>
    </message>
    <message>
        <source>{hours} h {rest} min</source>
        <translation>{hours} 小时 {rest} 分钟</translation>
    </message>
    <message>
        <source>{id} steps in all, the last is {hex}</source>
        <translation>共 {id} 步，最后一步为 {hex}</translation>
    </message>
    <message>
        <source>{kept_count} log entries kept, lost: {ranges}</source>
        <translation>已保留 {kept_count} 条日志，丢失：{ranges}</translation>
    </message>
    <message>
        <source>{kept_count} of {kept_count_2} log entries were recovered</source>
        <translation>已恢复 {kept_count_2} 条日志中的 {kept_count} 条</translation>
    </message>
    <message>
        <source>{key} holds no private key in PEM form.</source>
        <translation>{key} 不含 PEM 格式的私钥。</translation>
    </message>
    <message>
        <source>{key} must be {error}.</source>
        <translation>{key} 须为{error}。</translation>
    </message>
    <message>
        <source>{kind} {sha256}: {new} new, {bad} left out</source>
        <translation>{kind} {sha256}：新增 {new}，略过 {bad}</translation>
    </message>
    <message>
        <source>{lines} lines of the audit trail</source>
        <translation>审计记录 {lines} 行</translation>
    </message>
    <message>
        <source>{mark} (made up)</source>
        <translation>{mark}（虚构）</translation>
    </message>
    <message>
        <source>{mark}: the {word} state</source>
        <translation>{mark}：{word} 状态</translation>
    </message>
    <message>
        <source>{micros} ms</source>
        <translation>{micros} 毫秒</translation>
    </message>
    <message>
        <source>{most_refused_in_a_row} rows were refused one after the other, so the run stands still at line {line}.</source>
        <translation>有 {most_refused_in_a_row} 行接连被拒绝，因此运行停在第 {line} 行。</translation>
    </message>
    <message>
        <source>{named} holds other bytes than were received.</source>
        <translation>{named}所存的字节与收到的不同。</translation>
    </message>
    <message>
        <source>{named} was changed: a digest of it is none.</source>
        <translation>{named}被更改：其中一个摘要值无效。</translation>
    </message>
    <message>
        <source>{names} and {names_2} name different amounts for this payment.</source>
        <translation>{names}与 {names_2} 给出的这笔付款金额不同。</translation>
    </message>
    <message>
        <source>{name} (none current)</source>
        <translation>{name}（目前没有）</translation>
    </message>
    <message>
        <source>{name} (process {name_2})</source>
        <translation>{name}（进程 {name_2}）</translation>
    </message>
    <message>
        <source>{name} can't be read with the log beside it.</source>
        <translation>{name} 连同旁边的日志无法读取。</translation>
    </message>
    <message>
        <source>{name} can't be restored.</source>
        <translation>{name} 无法还原。</translation>
    </message>
    <message>
        <source>{name} created it.</source>
        <translation>{name} 已创建。</translation>
    </message>
    <message>
        <source>{name} does not hold what its sheet says.</source>
        <translation>{name} 的内容与其清单文件所载不符。</translation>
    </message>
    <message>
        <source>{name} is LIVE, and always answers what its provider expects: any other answer could cost real payments.</source>
        <translation>{name} 是 LIVE，总是作出其服务商所要求的响应：任何其他响应都可能造成真实款项损失。</translation>
    </message>
    <message>
        <source>{name} is LIVE, and its senders always get our own answer: an app that fails could cost real payments.</source>
        <translation>{name} 是 LIVE，其发送方得到的总是我们自己的响应：应用出错可能造成真实款项损失。</translation>
    </message>
    <message>
        <source>{name} is no archive of `paysg-desktop db move`, or it is damaged.</source>
        <translation>{name} 不是 `paysg-desktop db move` 的压缩包，或已损坏。</translation>
    </message>
    <message>
        <source>{name} is no backup that can be read.</source>
        <translation>{name} 不是可读取的备份。</translation>
    </message>
    <message>
        <source>{name} is not JSON</source>
        <translation>{name} 不是 JSON</translation>
    </message>
    <message>
        <source>{name} is not JSON.</source>
        <translation>{name} 不是 JSON。</translation>
    </message>
    <message>
        <source>{name} is not what was written when the backup was made.</source>
        <translation>{name} 与创建备份时写出的不同。</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} 太大</translation>
    </message>
    <message>
        <source>{name} must be a text.</source>
        <translation>{name} 须为文本。</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {lowest} to {last_port}.</source>
        <translation>{name} 须为 {lowest} 至 {last_port} 的整数。</translation>
    </message>
    <message>
        <source>{name} must be an integer.</source>
        <translation>{name} 须为整数。</translation>
    </message>
    <message>
        <source>{name} refunded {amount}.</source>
        <translation>{name} 已退款 {amount}。</translation>
    </message>
    <message>
        <source>{name} syncs it</source>
        <translation>{name} 会同步它</translation>
    </message>
    <message>
        <source>{name} told of this payment before, and does not know it any more.</source>
        <translation>{name}此前告知过这笔付款，但现在没有其记录。</translation>
    </message>
    <message>
        <source>{name} took it in: the link goes to the payer by e-mail.</source>
        <translation>{name} 已受理：链接会以电邮发送给付款人。</translation>
    </message>
    <message>
        <source>{name} took the refund of {amount} in.</source>
        <translation>{name} 已受理 {amount} 的退款。</translation>
    </message>
    <message>
        <source>{name} tries for {span} after the payment: the webhook may still come.</source>
        <translation>{name} 在付款之后 {span}内会尝试发送：webhook 可能还会到达。</translation>
    </message>
    <message>
        <source>{name} tries for {span} after the payment: the webhook will not come any more.</source>
        <translation>{name} 在付款之后 {span}内会尝试发送：webhook 不会再到达。</translation>
    </message>
    <message>
        <source>{name}: wants a value behind the colon.</source>
        <translation>{name}: 冒号后须填值。</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{path} can't be read ({strerror}).</source>
        <translation>{path} 无法读取（{strerror}）。</translation>
    </message>
    <message>
        <source>{path} can't be read: {strerror}.</source>
        <translation>{path} 无法读取：{strerror}。</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} has an error in line {line}.</source>
        <translation>{path} 第 {line} 行有错误。</translation>
    </message>
    <message>
        <source>{path} holds the public half of a key.</source>
        <translation>{path} 含有的是公钥。</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is.</source>
        <translation>{path} 已存在，并保持原样。</translation>
    </message>
    <message>
        <source>{path} still holds what was purged, and can't be removed ({name}).</source>
        <translation>{path} 仍含有已清除的内容，且无法移除（{name}）。</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path} 第 {line} 行</translation>
    </message>
    <message>
        <source>{payments} could not be read.</source>
        <translation>{payments}无法读取。</translation>
    </message>
    <message>
        <source>{prefix}-id is empty, or holds a full stop or what is no plain text.</source>
        <translation>{prefix}-id 为空，或含有句点或非纯文本的内容。</translation>
    </message>
    <message>
        <source>{prefix}-signature has a part without its version and comma.</source>
        <translation>{prefix}-signature 有一部分缺少版本和逗号。</translation>
    </message>
    <message>
        <source>{prefix}-signature has no digest.</source>
        <translation>{prefix}-signature 没有摘要值。</translation>
    </message>
    <message>
        <source>{prefix}-timestamp is not a number of seconds.</source>
        <translation>{prefix}-timestamp 不是秒数。</translation>
    </message>
    <message>
        <source>{purged_words} {outcome} Its digests, verdict and event are kept.</source>
        <translation>{purged_words}{outcome}其摘要值、结论和事件保留。</translation>
    </message>
    <message>
        <source>{rest} min</source>
        <translation>{rest} 分钟</translation>
    </message>
    <message>
        <source>{seconds} ago.</source>
        <translation>{seconds}，早于本机时钟。</translation>
    </message>
    <message>
        <source>{seconds} ahead of this computer's clock.</source>
        <translation>{seconds}，晚于本机时钟。</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} 字节</translation>
    </message>
    <message>
        <source>{skipped} public-key signature(s) beside it were skipped.</source>
        <translation>同时略过了 {skipped} 个公钥签名。</translation>
    </message>
    <message>
        <source>{source} can't be taken out: {strerror}.</source>
        <translation>{source} 无法取出：{strerror}。</translation>
    </message>
    <message>
        <source>{status} after {delay_s} s</source>
        <translation>{delay_s} 秒后响应 {status}</translation>
    </message>
    <message>
        <source>{subject}, but booked it all the same: its counter rose by {booked}.</source>
        <translation>{subject}，却仍然入账：其计数器增加了 {booked}。</translation>
    </message>
    <message>
        <source>{subject}: it refuses what it should take in, and the sender tries again and again.</source>
        <translation>{subject}：它拒绝了应当接收的内容，发送方会一再重试。</translation>
    </message>
    <message>
        <source>{subject}: refused.</source>
        <translation>{subject}：已拒绝。</translation>
    </message>
    <message>
        <source>{subject}: senders don't follow redirects, so the event was not delivered.</source>
        <translation>{subject}：发送方不跟随重定向，因此事件没有送达。</translation>
    </message>
    <message>
        <source>{subject}: the event was not delivered, and the sender tries again.</source>
        <translation>{subject}：事件没有送达，发送方会重试。</translation>
    </message>
    <message>
        <source>{target} exists already.</source>
        <translation>{target} 已存在。</translation>
    </message>
    <message>
        <source>{teller_words} says that this was paid, and no webhook told of it.</source>
        <translation>{teller_words}表示已付款，但没有 webhook 告知此事。</translation>
    </message>
    <message>
        <source>{teller_words} told of this payment, and the list of {provider_words}, which was read whole since, does not have it.</source>
        <translation>{teller_words}告知过这笔付款，而其后完整读取的 {provider_words} 列表中没有它。</translation>
    </message>
    <message>
        <source>{teller_words} told of this payment, and {name} knows none with its id.</source>
        <translation>{teller_words}告知过这笔付款，而 {name} 没有该 id 的付款。</translation>
    </message>
    <message>
        <source>{title} asks for a pause, so it may have been done or not.</source>
        <translation>{title} 要求暂停，因此可能已执行，也可能没有。</translation>
    </message>
    <message>
        <source>{title} asks for a pause: too many requests.</source>
        <translation>{title} 要求暂停：请求过多。</translation>
    </message>
    <message>
        <source>{title} can be reached.</source>
        <translation>可以连接 {title}。</translation>
    </message>
    <message>
        <source>{title} can't be reached at the moment, so it is still not known whether it was done.</source>
        <translation>目前无法连接 {title}，因此仍不知道是否已执行。</translation>
    </message>
    <message>
        <source>{title} can't do it at the moment ({status}).</source>
        <translation>{title} 目前无法办理（{status}）。</translation>
    </message>
    <message>
        <source>{title} can't do it at the moment: a service behind it fails ({status}).</source>
        <translation>{title} 目前无法办理：其后端服务发生故障（{status}）。</translation>
    </message>
    <message>
        <source>{title} could not be reached: nothing answers there.</source>
        <translation>无法连接 {title}：该处没有响应。</translation>
    </message>
    <message>
        <source>{title} did not answer in time.</source>
        <translation>{title} 没有及时响应。</translation>
    </message>
    <message>
        <source>{title} did not take the API key, so nothing was done.</source>
        <translation>{title} 不接受该 API 密钥，因此没有执行任何操作。</translation>
    </message>
    <message>
        <source>{title} gave an answer of another form than it promises, and nothing of it was used.</source>
        <translation>{title} 给出的响应与其承诺的格式不同，其中内容都没有采用。</translation>
    </message>
    <message>
        <source>{title} gave an answer that can't be read, and nothing of it was used.</source>
        <translation>{title} 给出的响应无法读取，其中内容都没有采用。</translation>
    </message>
    <message>
        <source>{title} gave an answer that this program does not know ({status}).</source>
        <translation>{title} 给出的响应，本程序不认识（{status}）。</translation>
    </message>
    <message>
        <source>{title} has a fault of its own ({status}).</source>
        <translation>{title} 自身发生故障（{status}）。</translation>
    </message>
    <message>
        <source>{title} has a fault of its own: it may have been done or not.</source>
        <translation>{title} 自身发生故障：可能已执行，也可能没有。</translation>
    </message>
    <message>
        <source>{title} has no API that this program knows.</source>
        <translation>{title} 没有本程序认识的 API。</translation>
    </message>
    <message>
        <source>{title} has no event {event_type}.</source>
        <translation>{title} 没有事件 {event_type}。</translation>
    </message>
    <message>
        <source>{title} has no way to cancel a payment from here.</source>
        <translation>{title} 没有从此处取消付款的途径。</translation>
    </message>
    <message>
        <source>{title} has seen the same request key with other content, and did nothing.</source>
        <translation>{title} 已见过同一幂等键但内容不同的请求，没有执行任何操作。</translation>
    </message>
    <message>
        <source>{title} is not asked for payments, so this can't be read as one.</source>
        <translation>不向 {title} 查询付款，因此不能作为付款读取。</translation>
    </message>
    <message>
        <source>{title} is still at work on it.</source>
        <translation>{title} 仍在处理。</translation>
    </message>
    <message>
        <source>{title} is still at work on the same request.</source>
        <translation>{title} 仍在处理同一请求。</translation>
    </message>
    <message>
        <source>{title} knows no such checkout or webhook.</source>
        <translation>{title} 没有这个结账或 webhook。</translation>
    </message>
    <message>
        <source>{title} knows nothing of that id.</source>
        <translation>{title} 没有该 id 的任何记录。</translation>
    </message>
    <message>
        <source>{title} knows the key, but the key may not do this; nothing was done.</source>
        <translation>{title} 认识该 API 密钥，但该密钥无权这样做；没有执行任何操作。</translation>
    </message>
    <message>
        <source>{title} says that something in the request is missing or wrong, and did nothing.</source>
        <translation>{title} 表示请求中缺少内容或内容有误，没有执行任何操作。</translation>
    </message>
    <message>
        <source>{title} says that the state of the payment, or of the payment service, does not allow it, and did nothing.</source>
        <translation>{title} 表示付款或付款服务的状态不允许这样做，没有执行任何操作。</translation>
    </message>
    <message>
        <source>{title} seemed to take it in, but the payment has not moved: it may have been done or not.</source>
        <translation>{title} 看似已受理，但付款没有变化：可能已执行，也可能没有。</translation>
    </message>
    <message>
        <source>{title} sends no e-mails from here.</source>
        <translation>{title} 不能从此处发送电邮。</translation>
    </message>
    <message>
        <source>{title} sent an answer far longer than any should be; nothing of it was used.</source>
        <translation>{title} 发来的响应远超应有的长度；其中内容都没有采用。</translation>
    </message>
    <message>
        <source>{title} shows no trace of it: it was not done.</source>
        <translation>{title} 没有显示任何痕迹：没有执行。</translation>
    </message>
    <message>
        <source>{title} shows that all of it is refunded, but not by whom: by this request, or by somebody else.</source>
        <translation>{title} 显示已全部退款，但没有显示由谁退款：可能是此请求，也可能是其他人。</translation>
    </message>
    <message>
        <source>{title} shows that it was done.</source>
        <translation>{title} 显示已执行。</translation>
    </message>
    <message>
        <source>{title} takes the key.</source>
        <translation>{title} 接受该 API 密钥。</translation>
    </message>
    <message>
        <source>{title} took the request, but its answer can't be read, so it is not known what was done.</source>
        <translation>{title} 已接受请求，但其响应无法读取，因此不知道执行了什么。</translation>
    </message>
    <message>
        <source>{to_do}, and try again.</source>
        <translation>{to_do}，然后再试。</translation>
    </message>
    <message>
        <source>{told}, after {duration_words}</source>
        <translation>{told}，用时 {duration_words}</translation>
    </message>
    <message>
        <source>{told}; the sender waits {allowed_s} s, and tries again after that.</source>
        <translation>{told}；发送方等待 {allowed_s} 秒，超过后会重试。</translation>
    </message>
    <message>
        <source>{told}; the sender waits {allowed_s} s.</source>
        <translation>{told}；发送方等待 {allowed_s} 秒。</translation>
    </message>
    <message>
        <source>{total} times</source>
        <translation>{total} 次</translation>
    </message>
    <message>
        <source>{value} falling</source>
        <translation>{value} 降序</translation>
    </message>
    <message>
        <source>{value} rising</source>
        <translation>{value} 升序</translation>
    </message>
    <message>
        <source>{wanted} is more than the {rest} that is known to be left.</source>
        <translation>{wanted} 超过已知剩余的 {rest}。</translation>
    </message>
    <message>
        <source>{what} is not settled: it may have been done or not.</source>
        <translation>{what}尚未判定：可能已执行，也可能没有。</translation>
    </message>
    <message>
        <source>{what} is on its way since {time}.</source>
        <translation>{what}自 {time} 起正在进行。</translation>
    </message>
    <message>
        <source>{what} is under way, and PaySG takes one at a time.</source>
        <translation>{what}正在进行，而 PaySG 一次只接受一笔。</translation>
    </message>
    <message>
        <source>{what} is under way.</source>
        <translation>{what}正在进行。</translation>
    </message>
    <message>
        <source>{what} waits for a second person's approval since {time}.</source>
        <translation>{what}自 {time} 起等待第二人批准。</translation>
    </message>
    <message>
        <source>{what} waits for a second person's approval.</source>
        <translation>{what}正等待第二人批准。</translation>
    </message>
    <message>
        <source>{what} was sent on {time}, and it is not known whether it was done.</source>
        <translation>{what}已于 {time} 发送，但不知道是否已执行。</translation>
    </message>
    <message>
        <source>{where}: {key} must be {error}.</source>
        <translation>{where}：{key} 须为{error}。</translation>
    </message>
    <message>
        <source>{words}, for the next {left}</source>
        <translation>{words}，限以后 {left} 次</translation>
    </message>
    <message>
        <source>{words}, until it is switched off</source>
        <translation>{words}，直到关闭为止</translation>
    </message>
    <message>
        <source>“Payment ID” or “Payment Reference”</source>
        <translation>“付款 ID”或“付款参考编号”</translation>
    </message>
    <message>
        <source>“may_download” of an ngrok way in is “yes” or “no”.</source>
        <translation>ngrok 入口的“may_download”为“yes”或“no”。</translation>
    </message>
    <message>
        <source>“{label}” can't be changed here.</source>
        <translation>“{label}”不能在此更改。</translation>
    </message>
    <message>
        <source>“{name}” answers for {name_2} already, and a sender gets one answer.</source>
        <translation>“{name}”已代 {name_2} 响应，而每个发送方只得到一个响应。</translation>
    </message>
    <message>
        <source>“{name}” goes through somebody else's computers, where payers' names, addresses and identifiers can be read, and an endpoint of this workspace is LIVE.</source>
        <translation>“{name}”经过他人的电脑，付款人的姓名、地址和身份编号可在该处被读取，而此工作区有一个端点是 LIVE。</translation>
    </message>
    <message>
        <source>“{name}” has ended ({said}).</source>
        <translation>“{name}”已结束（{said}）。</translation>
    </message>
    <message>
        <source>“{name}” has no address with https:// of its own, so what comes is not encrypted up to the bastion, and an endpoint of this workspace is LIVE.</source>
        <translation>“{name}”没有自己的 https:// 地址，因此内容在到达堡垒机之前没有加密，而此工作区有一个端点是 LIVE。</translation>
    </message>
    <message>
        <source>“{name}” has not told its address within {within_s} s.</source>
        <translation>“{name}”没有在 {within_s} 秒内给出其地址。</translation>
    </message>
    <message>
        <source>“{name}” is there in two spellings that differ; the documented one counts.</source>
        <translation>“{name}”有两种写法且内容不同；以文档所载的为准。</translation>
    </message>
    <message>
        <source>“{name}” needs a secret, and none is kept.</source>
        <translation>“{name}”需要密钥，而没有存有密钥。</translation>
    </message>
    <message>
        <source>“{name}” takes nothing by itself at present; this is sent to it all the same.</source>
        <translation>“{name}”目前不会自行接收任何内容；但此内容仍会发送给它。</translation>
    </message>
    <message>
        <source>“{title}” is later than the moment of the report.</source>
        <translation>“{title}”晚于报表的时间。</translation>
    </message>
    <message>
        <source>“{word}” is no wait.</source>
        <translation>“{word}”不是等待时间。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
</TS>
