<%@ tag pageEncoding="UTF-8" body-content="scriptless" trimDirectiveWhitespaces="true" %>
<%@ attribute name="title" required="true" %>
<%@ attribute name="active" required="false" %>
<%@ attribute name="parentTitle" required="false" %>
<%@ attribute name="parentPath" required="false" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<c:set var="root" value="${pageContext.request.contextPath}"/>
<c:set var="user" value="${sessionScope.signedIn}"/>
<!DOCTYPE html>
<html lang="zh-CN">
<head>
  <meta charset="UTF-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title><c:out value="${title}"/> - 青禾学籍管理系统</title>
  <link rel="icon" href="${root}/static/logo.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${root}/static/roll.css">
</head>
<body>
<a class="skip" href="#content">跳到正文</a>
<header class="topbar">
  <a class="brand" href="${root}/"><img src="${root}/static/logo.svg" alt="" width="28" height="28">青禾学籍管理系统</a>
  <c:if test="${user != null}">
    <div class="who">
      <span class="unit"><c:out value="${user.unit()}"/></span>
      <span class="person"><c:out value="${user.realName()}"/><small><c:out value="${user.roleLabel()}"/></small></span>
      <form method="post" action="${root}/logout"><button type="submit" class="quiet">退出</button></form>
    </div>
  </c:if>
</header>
<div class="frame">
  <nav class="side" aria-label="主导航">
    <c:if test="${user != null}">
      <c:if test="${user.seesPapers()}">
        <p class="group">工作台</p>
        <a href="${root}/" class="${active == 'home' ? 'on' : ''}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 11l8-7 8 7v9h-5v-6H9v6H4z"/></svg>首页</a>
      </c:if>
      <p class="group">学籍管理</p>
      <a href="${root}/students" class="${active == 'students' ? 'on' : ''}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-8 8c0-4 4-6 8-6s8 2 8 6z"/></svg>学生名册</a>
      <c:if test="${user.seesPapers()}">
        <p class="group">基础数据</p>
        <a href="${root}/schools" class="${active == 'schools' ? 'on' : ''}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 20V9l9-5 9 5v11h-7v-5h-4v5z"/></svg>学校信息</a>
      </c:if>
    </c:if>
  </nav>
  <main id="content">
    <nav class="crumbs" aria-label="当前位置">
      <a href="${root}/">首页</a>
      <c:if test="${not empty parentTitle}"><span>/</span><a href="${root}${parentPath}"><c:out value="${parentTitle}"/></a></c:if>
      <span>/</span><span aria-current="page"><c:out value="${title}"/></span>
    </nav>
    <jsp:doBody/>
    <footer>青禾学籍管理系统 V5.2 <span>演示数据，人物均为虚构</span></footer>
  </main>
</div>
</body>
</html>
